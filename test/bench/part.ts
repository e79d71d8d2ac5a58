import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { fileURLToPath } from 'node:url'
import { cpuMs } from './cpu.ts'
import { nodeFlags } from './flags.ts'

/** A part of the benchmark in a process of its own. */
export interface Part {
  pid: number
  /** What it needs to be found, told when it is ready. */
  ready: Record<string, string>
  ask<Answer>(request: Request): Promise<Answer>
  /** In order; resolves when it is gone. */
  stop(): Promise<void>
}

interface Request {
  type: string
  [more: string]: unknown
}

type Message =
  { ready: Record<string, string> } | { id: number; answer: unknown } | { id: number; error: string }

/** `settings` reach the part as `partSettings`. */
export async function startPart(name: string, settings: object = {}): Promise<Part> {
  const main = fileURLToPath(new URL('./main.js', import.meta.url))
  const execArgv = name === 'product' ? nodeFlags() : []
  const child = fork(main, [name, JSON.stringify(settings)], { execArgv })
  const asked = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>()
  const ready = new Promise<Record<string, string>>((resolve, reject) => {
    asked.set(0, { resolve: (answer) => resolve(answer as Record<string, string>), reject })
  })
  child.on('message', (message: Message) => {
    const id = 'id' in message ? message.id : 0
    const { resolve, reject } = asked.get(id) ?? {}
    asked.delete(id)
    if ('error' in message) reject?.(new Error(`${name}: ${message.error}`))
    else resolve?.('ready' in message ? message.ready : message.answer)
  })
  child.once('exit', (code, signal) => {
    for (const { reject } of asked.values())
      reject(new Error(`The part ${name} ended early: ${signal ?? code}`))
  })
  let last = 0
  return {
    pid: child.pid ?? 0,
    ready: await ready,
    ask<Answer>(request: Request) {
      const id = ++last
      return new Promise<Answer>((resolve, reject) => {
        asked.set(id, { resolve: (answer) => resolve(answer as Answer), reject })
        child.send({ id, request })
      })
    },
    stop: () => end(child),
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.connected) child.send('stop')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

/** In the part itself. */
export function partSettings<Settings>(): Settings {
  return JSON.parse(process.argv[3] ?? '{}') as Settings
}

type Answers = Record<string, (request: never) => unknown>

/** What every part answers about itself. */
const about: Answers = {
  cpu: cpuMs,
  resident: () => process.memoryUsage.rss() / 1024 / 1024,
  /** Bytes that JavaScript holds once everything unreachable is gone. */
  async held(): Promise<number> {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    // What one collection finds unreachable may have held the rest.
    for (let n = 0; n < 4; n++) {
      collect()
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const { heapUsed, external } = process.memoryUsage()
    return heapUsed + external
  },
}

/** In the part itself: answers what it is asked; resolves when it is to end. */
export async function serve(ready: Record<string, string>, answers: Answers = {}): Promise<void> {
  const known: Answers = { ...about, ...answers }
  const stopped = new Promise<void>((resolve) => {
    process.on('disconnect', resolve)
    process.on('message', (message: 'stop' | { id: number; request: Request }) => {
      if (message === 'stop') return resolve()
      const { id, request } = message
      void (async () => known[request.type]?.(request as never))().then(
        (answer) => process.send?.({ id, answer }),
        (error: unknown) => process.send?.({ id, error: String(error) }),
      )
    })
  })
  process.send?.({ ready })
  await stopped
  if (process.connected) process.disconnect()
}
