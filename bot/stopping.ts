import type { Log } from './log.ts'

/** What was opened, so that it can be closed in the opposite order. */
export interface Opened {
  add(name: string, stop: () => Promise<unknown>): void
  /** Safe to call twice. */
  stop(): Promise<void>
}

/** Nothing may hold up the end for longer: what it was doing is found again at the next start. */
const patienceMs = 10_000

export function createOpened(log: Log): Opened {
  const stack: { name: string; stop: () => Promise<unknown> }[] = []
  let stopping: Promise<void> | undefined
  const stopAll = async () => {
    for (let last = stack.pop(); last !== undefined; last = stack.pop()) {
      const { name, stop } = last
      await within(patienceMs, stop()).catch((err) =>
        log.error({ err, kind: name }, 'could not be stopped in order'),
      )
    }
  }
  return {
    add: (name, stop) => void stack.push({ name, stop }),
    stop: () => (stopping ??= stopAll()),
  }
}

/** Ctrl-C under npm arrives twice, from the terminal and from npm: only a later one is meant. */
const sameSignalMs = 1_000

/** The first signal stops in order, a second one at once. What nobody caught ends the process without its message. */
export function stopOnSignals(opened: Opened, log: Log): void {
  let first: number | undefined
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (first !== undefined && performance.now() - first < sameSignalMs) return
      if (first !== undefined) process.exit(1)
      first = performance.now()
      log.info({ signal }, 'stopping')
      void opened.stop().then(() => process.exit(0))
    })
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (err: unknown) => {
      log.fatal({ err }, 'an error that nobody expected')
      void opened.stop().then(() => process.exit(1))
    })
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('took too long')), ms)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}
