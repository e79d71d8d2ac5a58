import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { logged } from '../canary/capture.ts'
import { projectRoot } from '../../prisma/migrate.ts'

/** What `lapkin bot` needs to know to speak for a number on a server of ours. */
export interface ProgramSettings {
  databaseUrl: string
  dataDir: string
  telegram: { url: string; token: string }
  /** Null: Telegram alone. */
  whatsapp: { url: string; number: string; key: string } | null
}

/** The program as it is run, which can be killed like one. */
export interface Program {
  /** Resolves at its ready line. */
  start(): Promise<void>
  /** As the power does it. */
  kill(): Promise<void>
  residentMb(): Promise<number>
  /** Where it answers, once it is ready. */
  url(): string
}

export function lapkinProgram({ databaseUrl, dataDir, telegram, whatsapp }: ProgramSettings): Program {
  let child: ChildProcess | undefined
  let url = ''
  return {
    async start() {
      const running = spawn(process.execPath, [join(projectRoot(), 'dist/lapkin.js'), 'bot'], {
        cwd: dataDir,
        env: {
          PATH: process.env.PATH,
          DATABASE_URL: databaseUrl,
          DATA_DIR: dataDir,
          HOST: '127.0.0.1',
          PORT: '0',
          LOG_LEVEL: 'debug',
          TELEGRAM_API_ROOT: telegram.url,
          TELEGRAM_BOT_TOKEN: telegram.token,
          ...(whatsapp && {
            WHATSAPP_WS_URL: whatsapp.url,
            WHATSAPP_NUMBER: whatsapp.number,
            WHATSAPP_SESSION_KEY: whatsapp.key,
            WHATSAPP_PER_MINUTE: '60',
          }),
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      child = running
      running.stderr.on('data', (text: Buffer) => {
        logged(text)
        if (process.env.TEST_LOG !== undefined) process.stderr.write(text)
      })
      // Read to the end: a program that cannot print dies of it.
      await new Promise<void>((resolve, reject) => {
        running.stdout.on('data', (text) => {
          const ready = /is ready: (\S+)/.exec(String(text))
          if (ready === null) return
          url = ready[1] ?? ''
          resolve()
        })
        running.once('exit', () => reject(new Error('lapkin bot ended early')))
      })
    },
    async kill() {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
    url: () => url,
    async residentMb() {
      const { readFile } = await import('node:fs/promises')
      const status = await readFile(`/proc/${child?.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024
    },
  }
}
