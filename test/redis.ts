import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { freePort } from '../prisma/postmaster.ts'

/** A Redis of one's own that may be ill-treated; it keeps what it holds over a kill, as a careful administrator has it. */
export interface RedisServer {
  url: string
  start(): Promise<void>
  /** As the power does it. */
  kill(): Promise<void>
  /** Says something to it in its own words. */
  say(...words: string[]): Promise<unknown>
  close(): Promise<void>
}

export const hasRedis = works(() => execFileSync('redis-server', ['--version'], { stdio: 'ignore' }))

/** Not started yet. */
export async function redisServer(): Promise<RedisServer> {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'lapkin-redis-'))
  const url = `redis://127.0.0.1:${port}`
  let running: ChildProcess | null = null
  const kill = async () => {
    if (running === null) return
    const gone = once(running, 'exit')
    running.kill('SIGKILL')
    running = null
    await gone
  }
  return {
    url,
    async start() {
      const args = [
        '--port',
        `${port}`,
        '--bind',
        '127.0.0.1',
        '--dir',
        folder,
        '--save',
        '',
        '--appendonly',
        'yes',
      ]
      const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] })
      running = server
      await new Promise<void>((resolve, reject) => {
        server.once('exit', () => reject(new Error('redis-server ended')))
        server.stdout.on('data', (text: Buffer) => String(text).includes('Ready to accept') && resolve())
      })
    },
    kill,
    async say(command, ...words) {
      const redis = new Redis(url)
      try {
        return await redis.call(command, ...words)
      } finally {
        redis.disconnect()
      }
    },
    async close() {
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function works(look: () => unknown): boolean {
  try {
    look()
    return true
  } catch {
    return false
  }
}
