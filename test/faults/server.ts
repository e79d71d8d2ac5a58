import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmdirSync } from 'node:fs'
import { chmod, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, disconnect } from '../../prisma/client.ts'
import { fillHolidays } from '../../prisma/holidays.ts'
import { migrate } from '../../prisma/migrate.ts'
import {
  cluster,
  createCluster,
  freePort,
  runningPostmaster,
  startPostmaster,
  stopPostmaster,
} from '../../prisma/postmaster.ts'
import { runningProcess } from '../../prisma/process.ts'
import { databaseUrl, sql } from '../templates.ts'
import { until } from './until.ts'

/** A PostgreSQL that may be ill-treated: durable, and on a small disk of its own where this machine lets us have one. */
export interface Server {
  /** A database like those of the other tests. */
  database(): Promise<{ url: string; close(): Promise<void> }>
  start(): Promise<void>
  stop(): Promise<void>
  /** Starts it unless it runs: one that ended itself, like an administrator would. */
  ensure(): Promise<void>
  /** As the power does it, all of its processes. */
  kill(): Promise<void>
  freeze(): void
  thaw(): void
  /** Takes a copy of all files; the server must be stopped. `restore` puts it back. */
  backUp(): Promise<void>
  restore(): Promise<void>
  /** Null: its disk cannot be filled, for it is everybody's. */
  disk: string | null
}

let shared: Promise<Server & { close(): Promise<void> }> | undefined

/** One for all scenarios of a process. */
export function server(): Promise<Server> {
  return (shared ??= openServer())
}

export async function closeServer(): Promise<void> {
  await (await shared)?.close()
  shared = undefined
}

const settings = { max_connections: '40', fsync: 'on' }

async function openServer(): Promise<Server & { close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'lapkin-server-'))
  const isMounted = mounted(folder)
  // Under root PostgreSQL runs as a user of its own, who must get in.
  await chmod(folder, 0o755)
  const home = cluster(folder)
  const copy = `${folder}-copy`
  const access = { port: await freePort(), password: 'only-for-these-tests' }
  await createCluster(home, access)
  const start = () => startPostmaster(home, access, settings)
  await start()
  const url = `postgresql://lapkin:${access.password}@127.0.0.1:${access.port}/postgres`
  await sql(url, 'create database empty')
  await migrate(databaseUrl(url, 'empty'))
  const db = connect(databaseUrl(url, 'empty'), { role: 'lapkin_across' })
  await fillHolidays(db)
  await disconnect(db)
  let count = 0

  const pids = async () => {
    const postmaster = await runningPostmaster(home)
    return postmaster === null ? [] : [postmaster, ...childrenOf(postmaster)]
  }
  let frozen: number[] = []
  const signal = (all: number[], name: NodeJS.Signals) => {
    for (const pid of all) if (runningProcess(pid) !== null) process.kill(pid, name)
  }
  return {
    disk: isMounted ? folder : null,
    start,
    stop: () => stopPostmaster(home),
    async ensure() {
      if ((await runningPostmaster(home)) === null) await start()
    },
    async database() {
      const name = `house_${++count}`
      await sql(url, `create database ${name} template empty`)
      const close = () => sql(url, `drop database if exists ${name} with (force)`).then(() => undefined)
      return { url: databaseUrl(url, name), close }
    },
    async kill() {
      const all = await pids()
      signal(all, 'SIGKILL')
      await until(() => all.every((pid) => runningProcess(pid) === null))
    },
    freeze() {
      const postmaster = Number(readFileSync(join(home.folder, 'postmaster.pid'), 'utf8').split('\n')[0])
      frozen = [postmaster, ...childrenOf(postmaster)]
      signal(frozen, 'SIGSTOP')
    },
    thaw: () => signal(frozen, 'SIGCONT'),
    backUp: () => cp(home.folder, copy, { recursive: true, preserveTimestamps: true }),
    async restore() {
      const owner = execFileSync('stat', ['-c', '%u:%g', home.folder], { encoding: 'utf8' }).trim()
      await rm(home.folder, { recursive: true })
      await cp(copy, home.folder, { recursive: true, preserveTimestamps: true })
      execFileSync('chown', ['-R', owner, home.folder])
      await chmod(home.folder, 0o700)
    },
    async close() {
      await stopPostmaster(home)
      if (isMounted) execFileSync('umount', ['-l', folder])
      await rm(folder, { recursive: true, force: true })
      await rm(copy, { recursive: true, force: true })
    },
  }
}

/** Whether this machine lets us have a small disk. */
export function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'lapkin-disk-'))
  const can = mounted(folder)
  if (can) execFileSync('umount', ['-l', folder])
  rmdirSync(folder)
  return can
}

function mounted(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent
      } catch {
        return false
      }
    })
}
