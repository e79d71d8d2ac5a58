import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { projectRoot } from '../../prisma/migrate.ts'
import { nodeFlags } from './flags.ts'

export interface Running {
  /** From the start of the process to its ready line. */
  secondsToReady: number
  residentMb(): Promise<number>
  /** As the power does it. */
  kill(): Promise<void>
  stop(): Promise<void>
}

/** `lapkin <command>` as an administrator starts it; resolves at its ready line. */
export async function startLapkin(command: string, env: Record<string, string>): Promise<Running> {
  const begun = performance.now()
  const child = spawn(process.execPath, [...nodeFlags(), join(projectRoot(), 'dist/lapkin.js'), command], {
    env: { ...process.env, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface(child.stdout)
  for await (const line of lines) if (line.includes('is ready')) break
  if (child.exitCode !== null) throw new Error(`lapkin ${command} ended early`)
  const secondsToReady = (performance.now() - begun) / 1000
  child.stdout.resume()
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  return {
    secondsToReady,
    async residentMb() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}
