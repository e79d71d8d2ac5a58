import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyDatabase, writeExport } from '../../prisma/audit/command.ts'
import type { Database } from '../../prisma/client.ts'
import { demoId } from '../../prisma/demo.ts'
import { eraseAgainCommand } from '../../prisma/erase-again-command.ts'
import { privacyCommand, type PrivacyFlags } from '../../prisma/privacy-command.ts'
import { privacy } from '../../workers/privacy.ts'
import { testDatabase, type TestDatabase } from '../database.ts'

const now = new Date('2026-11-24T08:00:00Z')
const rina = demoId('rina')
const arya = demoId('arya')

let home: TestDatabase
let restored: TestDatabase
let folder: string
beforeAll(async () => {
  home = await testDatabase({ demo: true })
  restored = await testDatabase({ demo: true })
  folder = await mkdtemp(join(tmpdir(), 'lapkin-privacy-'))
})
afterAll(async () => {
  await home.close()
  await restored.close()
  await rm(folder, { recursive: true })
})

async function asks(
  db: Database,
  id: string,
  { who, kind }: { who: string; kind: 'ERASURE' | 'CORRECTION' },
): Promise<void> {
  const dueAt = new Date(now.getTime() + 72 * 3_600_000)
  const data = { id, employeeId: who, agencyId: demoId('agency'), kind, words: 'tolong', askedAt: now, dueAt }
  await db.privacyRequest.create({ data })
}

async function said(act: (print: (line: string) => void) => Promise<void>): Promise<string> {
  const lines: string[] = []
  await act((line) => void lines.push(line))
  return lines.join('\n')
}

const chat = (who: string) => ({
  employeeId: who,
  channel: 'telegram' as const,
  account: 'bot',
  address: who,
  linkedAt: now,
})

describe('a database that was restored from a backup', () => {
  const path = () => join(folder, 'audit.jsonl')
  const again = (carryOut = false) =>
    said((print) => eraseAgainCommand(restored.db, path(), { carryOut }, print))

  test('is told by the audit export what was erased since, and erases it again once, with a trace', async () => {
    const id = randomUUID()
    for (const { db } of [home, restored]) {
      await asks(db, id, { who: rina, kind: 'ERASURE' })
      await db.employee.update({ where: { id: rina }, data: { activeUntil: new Date('2026-11-01') } })
    }
    const accepted = {
      status: 'ACCEPTED' as const,
      answeredById: arya,
      answeredAt: new Date(now.getTime() - 120_000),
    }
    await home.db.privacyRequest.update({ where: { id }, data: accepted })
    expect(await privacy({ db: home.db, now: () => now })).toMatchObject({ erased: 1 })
    await writeExport(home.db, path())

    const name = async () => (await restored.db.employee.findUniqueOrThrow({ where: { id: rina } })).name
    expect(await again()).toMatch(
      new RegExp(`^${rina}: erased on 2026-11-24.*, with name and number\n1 erasures are missing`),
    )
    expect(await name()).toContain('Rina')
    expect(await again(true)).toContain('1 erasures were carried out again.')
    expect(await name()).toMatch(/^Pegawai /)
    expect(await restored.db.privacyRequest.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'DONE',
    })
    expect(await verifyDatabase(restored.db, {})).toMatchObject([{ bad: null }])
    expect(await again(true)).toBe('Everything that was erased is erased here too.')
    expect(await restored.db.auditEntry.count({ where: { action: 'erase' } })).toBe(1)
  })

  test('erases nobody by an export that was tampered with', async () => {
    await writeFile(path(), (await readFile(path(), 'utf8')).replaceAll(rina, arya))
    await expect(again(true)).rejects.toThrow('BAD at entry')
  })
})

describe('a request that no administrator may answer in the chat', () => {
  const answer = (id: string | undefined, flags: PrivacyFlags) =>
    said((print) => privacyCommand(home.db, id, flags, { now, print }))

  test('of the only administrator is listed and answered from the terminal, with a letter and a trace', async () => {
    const id = randomUUID()
    await home.db.address.create({ data: chat(arya) })
    await asks(home.db, id, { who: arya, kind: 'CORRECTION' })
    expect(await answer(undefined, {})).toBe(`${id} CORRECTION of ${arya}, 72 hours left`)
    const letter = '800/12/BKPSDM/2026'
    await expect(answer(id, { agree: true, words: 'Pangkat sudah diperbaiki.' })).rejects.toThrow('--letter')
    await expect(answer(id, { letter })).rejects.toThrow('--agree or --refuse')
    await expect(answer(id, { agree: true, letter })).rejects.toThrow('--words')
    expect(await answer(id, { agree: true, letter, words: 'Pangkat sudah diperbaiki.' })).toBe(`${id}: DONE`)
    const told = await home.db.outbox.findFirstOrThrow({ where: { dedupeKey: `privacy:${id}:DONE` } })
    expect(JSON.stringify(told.payload)).toContain('Pangkat sudah diperbaiki.')
    const entry = await home.db.auditEntry.findFirstOrThrow({ where: { action: 'answer-privacy' } })
    expect(entry).toMatchObject({
      actorId: null,
      subject: arya,
      detail: { capacity: 'command line', letter },
    })
    await expect(answer(id, { agree: true, letter, words: 'lagi' })).rejects.toThrow('No open request')
  })

  test('of an erasure is carried out by the workers, as one agreed to in the chat', async () => {
    const id = randomUUID()
    await asks(home.db, id, { who: arya, kind: 'ERASURE' })
    expect(await answer(id, { agree: true, letter: '800/13' })).toBe(`${id}: ACCEPTED`)
    const later = () => new Date(now.getTime() + 61_000)
    expect(await privacy({ db: home.db, now: later })).toMatchObject({ erased: 1 })
    expect(await verifyDatabase(home.db, {})).toMatchObject([{ bad: null }])
  })

  test('is only such a one: what an administrator may answer is left to them', async () => {
    const id = randomUUID()
    await asks(home.db, id, { who: demoId('baiq'), kind: 'CORRECTION' })
    await expect(answer(id, { refuse: true, words: 'tidak', letter: '800/14' })).rejects.toThrow(
      'in the chat',
    )
  })
})
