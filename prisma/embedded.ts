import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Client } from 'pg'
import { withFileLock } from './lock.ts'
import { runningProcess, stillRuns, type ProcessId } from './process.ts'
import {
  cluster,
  createCluster,
  freePort,
  randomPassword,
  runningPostmaster,
  startPostmaster,
  stopPostmaster,
  type Access,
} from './postmaster.ts'

export interface OpenDatabase {
  url: string
  /** Stops the server if this process is its owner; otherwise nothing happens. Safe to call twice. */
  stop(): Promise<void>
}

/** A server of the organisation's own when its address is set; otherwise one that lives in the data folder. */
export async function openDatabase(settings: {
  databaseUrl: string | undefined
  dataDir: string
}): Promise<OpenDatabase> {
  if (settings.databaseUrl) return { url: settings.databaseUrl, stop: async () => undefined }
  return openEmbedded(settings.dataDir)
}

/**
 * A real PostgreSQL in `<dataDir>/postgres`, reachable from this machine only. Whoever starts it owns it and stops
 * it; a second process just connects. A server left behind by a killed owner is adopted by the next to open it.
 * `settings` go to the server on top of ours: only tests should need them.
 */
export async function openEmbedded(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<OpenDatabase> {
  const home = cluster(resolve(dataDir))
  await mkdir(home.dataDir, { recursive: true })
  return withFileLock(join(home.dataDir, 'postgres.lock'), async () => {
    const access = await readAccess(home.accessFile)
    const running = await runningPostmaster(home)
    if (running !== null) {
      if (access === null)
        throw new Error(`PostgreSQL runs in ${home.folder} but ${home.accessFile} is missing`)
      const owner = await readJson<ProcessId>(home.ownerFile)
      if (owner !== null && stillRuns(owner)) return { url: urlOf(access), stop: async () => undefined }
      return owned(access)
    }
    const next = { password: access?.password ?? randomPassword(), port: await freePort(access?.port) }
    await writeFile(home.accessFile, JSON.stringify(next), { mode: 0o600 })
    await createCluster(home, next)
    await startPostmaster(home, next, settings)
    await ensureDatabase(next)
    return owned(next)
  })

  async function owned(access: Access): Promise<OpenDatabase> {
    await writeFile(home.ownerFile, JSON.stringify(runningProcess(process.pid)))
    let stopping: Promise<void> | undefined
    return { url: urlOf(access), stop: () => (stopping ??= stopPostmaster(home)) }
  }
}

function urlOf({ port, password }: Access, database = 'lapkin'): string {
  return `postgresql://lapkin:${password}@127.0.0.1:${port}/${database}`
}

/** Each start looks: a first start may have been cut off between making the cluster and this. */
async function ensureDatabase(access: Access): Promise<void> {
  const client = new Client({ connectionString: urlOf(access, 'postgres') })
  await client.connect()
  try {
    const found = await client.query(`select 1 from pg_database where datname = 'lapkin'`)
    if (found.rowCount === 0) await client.query('create database lapkin')
  } finally {
    await client.end()
  }
}

async function readAccess(path: string): Promise<Access | null> {
  return readJson<Access>(path)
}

/** Only for the files this folder writes itself. */
async function readJson<T>(path: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T
  } catch {
    return null
  }
}
