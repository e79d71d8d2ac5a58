import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { canonical, sha256 } from '../../prisma/audit/canonical.ts'
import { verifyExport } from '../../prisma/audit/command.ts'
import { contentText, link, start, type Head, type Linked } from '../../prisma/audit/chain.ts'
import { entryLine } from '../../prisma/audit/lines.ts'
import { createVerifier } from '../../prisma/audit/verify.ts'

const agency = '0b0e7c7e-9f43-5d0c-8d60-0a4a3f1f9a10'
type Entry = Linked & { given: unknown }

/** As writing them one after the other would give. */
function chainOf(count: number, from: Head = start): Entry[] {
  const entries: Entry[] = []
  let head = from
  for (let i = 0; i < count; i++) {
    const at = new Date(Date.UTC(2026, 10, 24, 1, 0, i)).toISOString()
    const given = { after: { status: i % 3 === 0 ? 'APPROVED' : 'RETURNED', version: i }, before: null }
    const said = {
      action: i % 2 === 0 ? 'decide' : 'save-report',
      actor: agency,
      agency,
      at,
      subject: `record-${i}`,
    }
    const entry = { ...link(head, said, given), given }
    entries.push(entry)
    head = entry
  }
  return entries
}

const lineOf = (entry: Entry) => entryLine(canonical(entry.given), contentText(entry), entry.hash)
const markOf = ({ n, hash }: Head, of: string) => canonical({ mark: { agency, hash, n, of } })

function verify(lines: string[]) {
  const verifier = createVerifier()
  for (const line of lines) verifier.take(line)
  return verifier.end()[0]
}

const whole = chainOf(40)
const last = whole.at(-1) as Entry
const marks = [markOf(whole[24] as Entry, 'the anchor of 2026-11-23'), markOf(last, 'the kept head')]

type Tampering = { lines: string[]; at: number }

/** Each in the way of somebody who can write to the database, and with the hashes made anew where that helps. */
const tamperings: Record<string, (place: number, other: number, salt: string) => Tampering | null> = {
  'a field is changed': (place, other, salt) => {
    const fields = ['action', 'actor', 'subject', 'at', 'detail', 'hash', 'prev'] as const
    const field = fields[other % fields.length] as (typeof fields)[number]
    return changed(place, (entry) => ({
      ...entry,
      [field]: other % 2 === 0 ? salt : `${entry[field] ?? ''}0`,
    }))
  },
  'a detail is changed': (place, _, salt) =>
    changed(place, (entry) => ({ ...entry, given: { after: salt } })),
  'a detail is emptied, and nothing tells of it': (place) =>
    changed(place, (entry) => ({ ...entry, given: null })),
  'one is taken out': (place) => ({ lines: whole.toSpliced(place, 1).map(lineOf), at: place + 1 }),
  'two are swapped': (place, other) => {
    if (place === other) return null
    const lines = whole.map(lineOf)
    ;[lines[place], lines[other]] = [lines[other] as string, lines[place] as string]
    return { lines, at: Math.min(place, other) + 1 }
  },
  'one is put in': (place, _, salt) => {
    const before = whole[place - 1] ?? start
    const forged = { ...(chainOf(1, before)[0] as Entry), subject: salt }
    return { lines: whole.toSpliced(place, 0, forged).map(lineOf), at: place + 1 }
  },
  'the tail is cut': (place) => ({ lines: whole.slice(0, place).map(lineOf), at: place + 1 }),
  'all from one on is written anew with right hashes': (place, other) => {
    const forged = chainOf(40 - place + (other % 3), whole[place - 1] ?? start).map((entry) => entry)
    if (forged[0]?.hash === whole[place]?.hash) return null
    return { lines: [...whole.slice(0, place), ...forged].map(lineOf), at: place <= 24 ? 25 : 40 }
  },
}

function changed(place: number, change: (entry: Entry) => Entry): Tampering | null {
  const lines = whole.map((entry, i) => lineOf(i === place ? change(entry) : entry))
  return lines[place] === lineOf(whole[place] as Entry) ? null : { lines, at: place + 1 }
}

describe('the chain of an agency', () => {
  test('that nobody touched is right, and its head is the last entry', () => {
    expect(verify([...marks, ...whole.map(lineOf)])).toMatchObject({
      bad: null,
      entries: 40,
      head: { n: 40, hash: last.hash },
    })
  })

  test('never survives a tampering: a thousand of all kinds are found, at the first entry that is wrong', () => {
    const kinds = fc.constantFrom(...Object.keys(tamperings))
    const places = fc.integer({ min: 0, max: 39 })
    let found = 0
    fc.assert(
      fc.property(kinds, places, places, fc.string({ minLength: 1 }), (kind, place, other, salt) => {
        const tampering = tamperings[kind]?.(place, other, salt) ?? null
        fc.pre(tampering !== null)
        if (tampering === null) return
        const bad = verify([...marks, ...tampering.lines])?.bad
        expect(bad, kind).not.toBeNull()
        // In an export the first wrong entry may be the one after, whose `prev` no longer fits.
        expect(bad?.n, kind).toBeLessThanOrEqual(tampering.at)
        found++
      }),
      { numRuns: 1_000 },
    )
    expect(found).toBe(1_000)
  })

  test('may lose a detail to an erasure that an entry tells of', () => {
    const erasing = {
      action: 'erase',
      actor: null,
      agency,
      at: '2026-11-25T00:00:00.000Z',
      subject: 'somebody',
    }
    const given = { erased: [8] }
    const told = { ...link(last, erasing, given), given }
    const lines = whole.map((entry, i) => lineOf(i === 7 ? { ...entry, given: null } : entry))
    expect(verify([...lines, lineOf(told)])).toMatchObject({ bad: null, erased: 1, entries: 41 })
    expect(verify(lines)?.bad).toMatchObject({ n: 8 })
  })

  test('is found cut by what an administrator was told, even when all marks were taken away', () => {
    const verifier = createVerifier([{ agency, head: { n: 40, hash: last.hash.slice(0, 16) } }])
    for (const line of whole.slice(0, 30).map(lineOf)) verifier.take(line)
    expect(verifier.end()[0]?.bad).toMatchObject({ n: 31 })
  })
})

describe('a file of entries', () => {
  const path = join(tmpdir(), `lapkin-entries-${randomUUID()}.jsonl`)
  afterAll(() => rm(path, { force: true }))

  test('is right when a line is longer than what is read at once, and when no line ends it', async () => {
    const given = { list: Array.from({ length: 200_000 }, (_, i) => `é"${i}`) }
    const said = { action: 'decide', actor: null, agency, at: '2026-11-25T00:00:00.000Z', subject: 'é"\\' }
    const long = { ...link(last, said, given), given }
    const next = { ...link(long, said, { a: 1 }), given: { a: 1 } }
    await writeFile(path, [...whole, long, next].map(lineOf).join('\n'))
    expect(await verifyExport(path, {})).toMatchObject([
      { bad: null, entries: 42, head: { hash: next.hash } },
    ])
  })

  test('is refused where bytes are no text, or an entry is spelled otherwise with a hash made anew', async () => {
    const line = Buffer.from(lineOf(whole[0] as Entry))
    line[line.indexOf('decide')] = 0xff
    await writeFile(path, Buffer.concat([line, Buffer.from('\n')]))
    await expect(verifyExport(path, {})).rejects.toThrow('is not a line of an export')
    await writeFile(path, line)
    await expect(verifyExport(path, {})).rejects.toThrow('is not a line of an export')
    const other = contentText(whole[0] as Entry).replace('"n":1', '"n":2,"n":1')
    await writeFile(path, entryLine(canonical(whole[0]?.given), other, sha256(other)))
    await expect(verifyExport(path, {})).rejects.toThrow('Line 1 of')
  })
})

test('canonical JSON is the same bytes for the same value, as RFC 8785 has it', () => {
  expect(canonical({ b: [1, { d: null, c: 'é\n"' }], a: 1e21, A: true })).toBe(
    '{"A":true,"a":1e+21,"b":[1,{"c":"é\\n\\"","d":null}]}',
  )
})
