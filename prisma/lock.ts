import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { runningProcess, stillRuns, type ProcessId } from './process.ts'

type Holder = ProcessId & { token: string }

/** Runs `work` while no other process runs under the same lock file. A lock whose holder died is broken. */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const token = randomUUID()
  const mine = `${path}.${token}`
  await writeFile(mine, JSON.stringify({ ...runningProcess(process.pid), token }))
  try {
    while (!(await taken(mine, path))) {
      await breakStale(path)
      await sleep(25)
    }
    return await work()
  } finally {
    if ((await readHolder(path))?.token === token) await rm(path, { force: true })
    await rm(mine, { force: true })
  }
}

/** A hard link appears whole or not at all, so nobody ever reads a half-written lock. */
async function taken(mine: string, path: string): Promise<boolean> {
  try {
    await link(mine, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function breakStale(path: string): Promise<void> {
  const holder = await readHolder(path)
  if (holder === null || stillRuns(holder)) return
  const aside = `${path}.stale.${randomUUID()}`
  await rename(path, aside).catch(() => undefined)
  // Between reading and renaming another process may have broken the lock and taken it: give it back.
  const moved = await readHolder(aside)
  if (moved !== null && stillRuns(moved)) await link(aside, path).catch(() => undefined)
  await rm(aside, { force: true })
}

async function readHolder(path: string): Promise<Holder | null> {
  try {
    // Written by this file alone.
    return JSON.parse(await readFile(path, 'utf8')) as Holder
  } catch {
    return null
  }
}
