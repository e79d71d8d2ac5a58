import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../prisma/migrate.ts'
import { logged } from '../canary/capture.ts'
import { until } from './until.ts'

/** A program of ours in a process that can be killed. */
export interface Running {
  pid: number
  isAlive(): boolean
  /** Resolves when it died, by itself or not. */
  gone: Promise<void>
  signal(name: NodeJS.Signals): void
  /** As the power does it; resolves when it is gone. */
  kill(): Promise<void>
  /** In order; resolves when it is gone. */
  stop(): Promise<void>
  residentMb(): Promise<number>
}

/** `script` in `dist`; resolves when it prints a line with `ready`. Everything it prints goes to `print`. */
export async function run(
  script: string,
  args: string[],
  { env, cwd, print }: { env: Record<string, string>; cwd: string; print: (text: string) => void },
): Promise<Running> {
  const path = process.env.PATH ?? ''
  const child = spawn(process.execPath, [join(projectRoot(), 'dist', script), ...args], {
    cwd,
    env: { PATH: path, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      output += String(text)
      print(String(text))
      logged(text)
    })
  const isAlive = () => child.exitCode === null && child.signalCode === null
  const gone = once(child, 'exit').then(() => undefined)
  const dies = async (signal: NodeJS.Signals) => {
    if (isAlive()) child.kill(signal)
    await gone
  }
  // A failpoint at the very start may come before the line.
  await until(() => !isAlive() || output.includes('ready'))
  if (!isAlive() && child.signalCode !== 'SIGKILL') throw new Error(`${script} ended: ${output}`)
  return {
    pid: child.pid ?? 0,
    isAlive,
    gone,
    signal: (name) => void child.kill(name),
    kill: () => dies('SIGKILL'),
    stop: () => dies('SIGTERM'),
    async residentMb() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
    },
  }
}
