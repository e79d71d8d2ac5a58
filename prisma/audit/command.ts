import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Problem } from '../../core/problem.ts'
import type { Database } from '../client.ts'
import type { Head } from './chain.ts'
import { chainIds, exportLines } from './export.ts'
import { createVerifier, type Verified } from './verify.ts'

export interface VerifyFlags {
  agency?: string
  export?: string
  head?: string
}

/** Verifies the chains in the database. `head` is what an administrator was told, for one agency. */
export async function verifyDatabase(db: Database, { agency, head }: VerifyFlags): Promise<Verified[]> {
  const ids = await chainIds(db, agency)
  if (ids.length === 0)
    throw new Problem(agency === undefined ? 'There is no agency.' : `There is no agency ${agency}.`)
  const verifier = createVerifier(toldHead(head, ids))
  for (const id of ids) for await (const line of exportLines(db, id)) verifier.take(line)
  return verifier.end()
}

/** Verifies an export, of which nothing but the file is needed. */
export async function verifyExport(path: string, { agency, head }: VerifyFlags): Promise<Verified[]> {
  const verifier = createVerifier(toldHead(head, agency === undefined ? [] : [agency]))
  let place = 0
  try {
    for await (const lines of linesOf(path))
      for (const line of lines) {
        place++
        verifier.take(line)
      }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Problem(`There is no file ${path}.`)
    throw new Problem(`Line ${place} of ${path} is not a line of an export.`)
  }
  const found = verifier.end().filter((chain) => agency === undefined || chain.agency === agency)
  if (found.length === 0)
    throw new Problem(`${path} holds no entries${agency === undefined ? '' : ` of ${agency}`}.`)
  return found
}

/** Writes the chains into a new file, one JSON a line. Returns how many lines. */
export async function writeExport(db: Database, path: string, agency?: string): Promise<number> {
  const file = await open(path, 'wx', 0o600).catch(() => {
    throw new Problem(`${path} cannot be written, or is there already.`)
  })
  let count = 0
  try {
    for (const id of await chainIds(db, agency)) {
      let piece: string[] = []
      for await (const line of exportLines(db, id)) {
        count++
        if (piece.push(line) < 1_000) continue
        await file.write(`${piece.join('\n')}\n`)
        piece = []
      }
      if (piece.length > 0) await file.write(`${piece.join('\n')}\n`)
    }
  } finally {
    await file.close()
  }
  return count
}

export function describe({ agency, entries, head, erased, bad }: Verified): string {
  if (bad !== null) return `${agency}: BAD at entry ${bad.n}: ${bad.why}. The ${entries} before it are right.`
  return `${agency}: ${entries} entries are right, ${erased} of them without detail. Head ${head.n}:${head.hash}`
}

/** "1234:9f86d08…": at least 16 digits of the hash. */
function toldHead(words: string | undefined, agencies: string[]): { agency: string; head: Head }[] {
  if (words === undefined) return []
  const [, n, hash] = /^(\d+):([0-9a-f]{16,64})$/.exec(words.trim().toLowerCase()) ?? []
  if (n === undefined || hash === undefined)
    throw new Problem('--head is the number and the code of the daily message, like 1234:9f86d081884c7d65.')
  const [agency, ...others] = agencies
  if (agency === undefined || others.length > 0)
    throw new Problem('--head is of one agency: name it with --agency.')
  return [{ agency, head: { n: Number(n), hash } }]
}

/**
 * Whole lines, as many as a piece of the file has. The lines are found in the bytes: decoding a piece as a whole and
 * splitting the text took more than hashing all of it.
 */
export async function* linesOf(path: string): AsyncGenerator<string[]> {
  let rest = Buffer.alloc(0)
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = Buffer.concat([rest, piece as Buffer])
    const lines: string[] = []
    let from = 0
    for (let to = bytes.indexOf(newline); to >= 0; to = bytes.indexOf(newline, from)) {
      lines.push(bytes.toString('utf8', from, to))
      from = to + 1
    }
    refuseOtherThanUtf8(bytes.subarray(0, from))
    rest = bytes.subarray(from)
    yield lines
  }
  refuseOtherThanUtf8(rest)
  if (rest.length > 0) yield [rest.toString('utf8')]
}

/** Decoding would let wrong bytes pass as a character of the text that was hashed. */
function refuseOtherThanUtf8(bytes: Uint8Array): void {
  if (!isUtf8(bytes)) throw new Error('not UTF-8')
}

const newline = 10
