import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A part of the benchmark in a process of its own. */
export interface Part {
  /** Its first word: that it is ready, and where. */
  ready: string
  ask<Answer>(request: object): Promise<Answer>
  stop(): Promise<void>
}

export async function startPart(name: string, ...args: string[]): Promise<Part> {
  const main = fileURLToPath(new URL('./main.js', import.meta.url))
  const execArgv = process.env.BENCH_PROF === name ? ['--cpu-prof', '--cpu-prof-dir=/tmp/lapkin-prof'] : []
  const child = fork(main, [name, ...args], { execArgv })
  const ready = await said<string>(child)
  return {
    ready,
    ask(request) {
      child.send(request)
      return said(child)
    },
    async stop() {
      child.send('stop')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

async function said<Answer>(child: ChildProcess): Promise<Answer> {
  const leaving = new AbortController()
  try {
    const [answer] = (await Promise.race([
      once(child, 'message', { signal: leaving.signal }),
      once(child, 'exit', { signal: leaving.signal }).then(() => {
        throw new Error('A part of the benchmark ended early')
      }),
    ])) as [Answer]
    return answer
  } finally {
    leaving.abort()
  }
}

/** In the part itself. */
export function answer(words: unknown): void {
  process.send?.(words)
}

/** Resolves when the part is to end. */
export async function untilStopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.on('message', (words) => words === 'stop' && resolve())
    process.on('disconnect', resolve)
  })
  if (process.connected) process.disconnect()
}
