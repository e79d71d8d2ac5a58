import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { projectRoot } from '../../prisma/migrate.ts'
import { openOffice } from '../office.ts'
import { assertNothingLeaked, searchLogs } from './leaks.ts'

let folder: string
beforeEach(async () => {
  folder = join(tmpdir(), `lapkin-canary-${randomUUID()}`)
  await mkdir(folder)
})
afterEach(() => rm(folder, { recursive: true }))

test('a name, a NIP, a number or words that somebody said are found in a log, however they are escaped', async () => {
  const demo = await readFile(join(projectRoot(), 'prisma/demo/dukcapil.json'), 'utf8')
  const { people } = JSON.parse(demo) as { people: { name: string; nip: string; phone: string }[] }
  const [first] = people
  const said = 'Kata "rahasia"\nsekali'
  await writeFile(join(folder, 'marks-1'), `${JSON.stringify(said)}\n`)
  await writeFile(join(folder, 'log-1'), '{"level":"info","msg":"job done"}\n')
  await expect(assertNothingLeaked(folder)).resolves.toBeUndefined()
  for (const leak of [first?.name ?? '', first?.nip ?? '', first?.phone ?? '', said]) {
    await writeFile(join(folder, 'log-2'), `${JSON.stringify({ level: 'info', why: leak })}\n`)
    await expect(assertNothingLeaked(folder)).rejects.toThrow('Logs hold')
  }
})

test('a whole office that talks and fails does write a log, and marks what is said in it', async () => {
  const office = await openOffice()
  try {
    const rina = await office.phone('rina')
    const words = `Menerima berkas ${randomUUID()}`
    await rina.say(words)
    // The database refuses what it is handed: the error holds the values.
    await office.owner.$executeRawUnsafe('alter table conversations rename to elsewhere')
    await rina.say('Mencatat sesuatu yang gagal')
    await office.owner.$executeRawUnsafe('alter table elsewhere rename to conversations')
    const { bytes, marks, leaks } = await searchLogs(process.env.LAPKIN_TEST_LOGS ?? '')
    expect(bytes).toBeGreaterThan(200)
    expect(marks).toBeGreaterThan(50)
    expect(leaks).toEqual([])
  } finally {
    await office.close()
  }
})
