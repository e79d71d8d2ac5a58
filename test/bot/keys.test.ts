import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSecret } from '../../bot/secret.ts'
import { demoId } from '../../prisma/demo.ts'
import { issueCode, readCode } from '../../prisma/store/codes.ts'
import { testDatabase, type TestDatabase } from '../database.ts'

const now = new Date('2026-11-24T08:10:00Z')
const [old, fresh] = [Buffer.alloc(32, 7), Buffer.alloc(32, 8)]

let home: TestDatabase
let dataDir: string
beforeAll(async () => {
  home = await testDatabase({ demo: true })
  dataDir = await mkdtemp(join(tmpdir(), 'lapkin-keys-'))
})
afterAll(async () => {
  await home.close()
  await rm(dataDir, { recursive: true })
})

const read = (secret: Buffer, code: string) => home.db.$transaction((tx) => readCode(tx, secret, code))

describe('LAPKIN_SECRET', () => {
  test('changed makes codes that were not used yet void, and new ones good', async () => {
    const before = await issueCode(home.db, old, demoId('rina'), now)
    expect(await read(old, before)).toMatchObject({ employeeId: demoId('rina') })
    expect(await read(fresh, before)).toBe('wrong')
    const after = await issueCode(home.db, fresh, demoId('rina'), now)
    expect(await read(fresh, after)).toMatchObject({ employeeId: demoId('rina') })
    expect(await read(old, after)).toBe('wrong')
  })

  test('is made once where none is set, is the same for all processes, and is not guessed at when damaged', async () => {
    const unset = { secret: null, dataDir }
    const [one, other] = await Promise.all([readSecret(unset), readSecret(unset)])
    expect(one.equals(other)).toBe(true)
    expect(one.length).toBe(32)
    const path = join(dataDir, 'secret.key')
    await rm(path)
    expect((await readSecret(unset)).equals(one)).toBe(false)
    expect((await readFile(path, 'utf8')).trim()).toHaveLength(64)
    await writeFile(path, 'abc\n')
    await expect(readSecret(unset)).rejects.toThrow('is damaged')
    expect((await readSecret({ secret: 'x'.repeat(32), dataDir })).toString()).toBe('x'.repeat(32))
  })
})
