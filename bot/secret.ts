import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../core/problem.ts'

/** The key for the hashes of activation codes: LAPKIN_SECRET, or a random one made once and kept in DATA_DIR. */
export async function readSecret(config: { secret: string | null; dataDir: string }): Promise<Buffer> {
  if (config.secret !== null) return Buffer.from(config.secret)
  const path = join(config.dataDir, 'secret.key')
  const kept = (await readKept(path)) ?? (await make(config.dataDir, path))
  if (kept.length < 32)
    throw new Problem(
      `${path} is damaged. Put the old file back, or remove it: codes not used yet become void.`,
    )
  return kept
}

async function readKept(path: string): Promise<Buffer | null> {
  try {
    return Buffer.from((await readFile(path, 'utf8')).trim(), 'hex')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** A link appears whole and only once, so two processes that start together end up with the same key. */
async function make(dataDir: string, path: string): Promise<Buffer> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const draft = `${path}.${process.pid}`
  await writeFile(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 })
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(draft)
  return (await readKept(path)) ?? Buffer.alloc(0)
}
