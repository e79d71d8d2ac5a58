import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importFile, writeTemplate } from '../../prisma/structure/command.ts'
import { importStructure } from '../../prisma/structure/import.ts'
import { readWorkbook } from '../../prisma/workbook/read.ts'
import { writeXlsx, type SheetToWrite } from '../../prisma/workbook/write.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { bigAgency } from '../structure/workbooks.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await testDatabase()
  folder = await mkdtemp(join(tmpdir(), 'lapkin-import-'))
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

const now = new Date('2026-11-24T02:00:00Z')
const run = (path: string, flags: { dryRun?: boolean; acceptRest?: boolean } = {}, at = now) =>
  importFile(database.db, path, { dryRun: false, acceptRest: false, ...flags, now: at })
const save = async (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return path
}
const counts = async () => {
  const { db } = database
  return [await db.agency.count(), await db.orgUnit.count(), await db.employee.count(), await db.supervisorLink.count(), await db.rhk.count()] // prettier-ignore
}

describe('lapkin import', () => {
  test('reads the template that lapkin template writes, and writes nothing in a dry run', async () => {
    const path = join(folder, 'templat.xlsx')
    await writeTemplate(path)
    const dry = await run(path, { dryRun: true })
    expect(dry.lines.join('\n')).toContain('0 masalah.')
    expect(dry.lines.join('\n')).toContain('pegawai: 2 baru, 0 berubah')
    expect(await counts()).toEqual([0, 0, 0, 0, 0])
    expect((await run(path)).lines.at(-1)).toBe('Sudah ditulis.')
    expect(await counts()).toEqual([1, 2, 2, 2, 2])
    const [, dua] = await database.db.employee.findMany({
      orderBy: { nip: 'asc' },
      include: { supervisors: true },
    })
    expect(dua).toMatchObject({ grade: 'IX', phone: '+6281200000002', employmentType: 'PPPK' })
    expect(dua?.supervisors).toHaveLength(2)
    const served = await database.db.rhk.findFirstOrThrow({
      where: { title: 'Tersedianya aplikasi layanan' },
    })
    expect(served.parentId).not.toBeNull()
  })

  test('importing the same file again says 0 perubahan and writes nothing', async () => {
    const before = [await counts(), await database.db.auditEntry.count()]
    const again = await run(join(folder, 'templat.xlsx'), {}, new Date('2027-01-15T02:00:00Z'))
    expect(again.lines).toContain('0 perubahan')
    expect([await counts(), await database.db.auditEntry.count()]).toEqual(before)
  })

  const dua = '199002022024212002'
  const tiga = '199003032020121003'
  const rows = (...more: string[]) => ['NIP;Nama;Jabatan;Unit Kerja;Atasan', ...more].join('\r\n')

  test('with one bad row nothing is written, until the rest is accepted; the bad row is told with its place', async () => {
    const path = await save(
      'pegawai.csv',
      `\uFEFF${rows(`${dua};Contoh Dua;Analis Data;Bidang Layanan;`, '1.99003E+17;Contoh Tiga;Analis;Bidang Layanan;')}`,
    )
    const first = await run(path)
    expect(first.ok).toBe(false)
    expect(first.lines[0]).toContain('Lembar CSV, baris 3, kolom A: NIP terbaca “1.99003E+17”')
    expect(first.lines[0]).toContain('format kolom NIP menjadi Teks')
    expect(await positionOf(dua)).toBe('Pranata Komputer')
    expect((await run(path, { acceptRest: true })).lines.at(-1)).toBe('Sudah ditulis.')
    expect(await positionOf(dua)).toBe('Analis Data')
  })

  const positionOf = async (nip: string) =>
    (await database.db.employee.findFirstOrThrow({ where: { nip } })).position

  test('a changed row leaves the earlier post with its dates, and before and after in the audit', async () => {
    const { db } = database
    expect(await db.employee.count()).toBe(2)
    const { id } = await db.employee.findFirstOrThrow({ where: { nip: dua } })
    const postings = await db.posting.findMany({ where: { employeeId: id }, orderBy: { from: 'asc' } })
    expect(postings.map(({ position, from, until }) => [position, ymd(from), until && ymd(until)])).toEqual([
      ['Pranata Komputer', '2026-01-01', '2026-11-24'],
      ['Analis Data', '2026-11-24', null],
    ])
    const [entry] = await db.auditEntry.findMany({ where: { subject: id }, orderBy: { id: 'desc' } })
    expect(entry).toMatchObject({
      action: 'import-people',
      detail: { before: { position: 'Pranata Komputer' }, after: { position: 'Analis Data' } },
    })
  })

  test('reads CSV in Windows-1252 and names a semicolon file never saw as UTF-8', async () => {
    const path = await save(
      'lama.csv',
      Buffer.from(rows(`${tiga};Andr\u00e9 Contoh;Analis;Bidang Layanan;${dua}`), 'latin1'),
    )
    expect((await run(path)).ok).toBe(true)
    expect(await database.db.employee.findFirst({ where: { nip: tiga } })).toMatchObject({
      name: 'André Contoh',
    })
  })
})

const ymd = (date: Date) => date.toISOString().slice(0, 10)

describe('a file that is no workbook', () => {
  const lines = async (name: string, bytes: Uint8Array | string) =>
    (await run(await save(name, bytes))).lines.join()
  test('is told so with the way out: old Excel under a new name, a password, any bytes', async () => {
    const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)])
    expect(await lines('lama.xlsx', ole)).toContain('Simpan Sebagai')
    expect(await lines('sandi.xlsx', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]))).toContain('sandi') // prettier-ignore
    expect(await lines('acak.xlsx', Buffer.from([0, 1, 2, 3]))).toContain('tidak terbaca')
    expect(await lines('halaman.xls', '<html><table><tr><td>NIP</td></tr></table></html>')).toContain(
      'tidak terbaca',
    )
    expect(await lines('rusak.xlsx', Buffer.from('PK\u0003\u0004rusak'))).toContain('tidak terbaca')
  })
  test('a zip bomb is refused by what its directory says, before anything is unpacked', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(160 * 1024 * 1024) }, { level: 9 })
    expect(bomb.byteLength).toBeLessThan(1024 * 1024)
    expect(await lines('bom.xlsx', bomb)).toContain('terlalu besar')
  })
})

describe('a workbook', () => {
  test('keeps merged cells, hidden sheets, day numbers and what was typed as a number apart', () => {
    const written: SheetToWrite[] = [
      { name: 'A & B', rows: [['Satu', 12.5, { day: 46022 }, null, '<x>']], merges: ['A1:A3'] },
      { name: 'Arsip', rows: [['x']], hidden: true },
    ]
    const read = readWorkbook(writeXlsx(written))
    expect(read.ok && read.sheets).toEqual([
      {
        name: 'A & B',
        hidden: false,
        merges: [{ top: 0, left: 0, bottom: 2, right: 0 }],
        rows: [['Satu', { raw: '12.5', shown: 'number' }, { raw: '46022', shown: 'date' }, null, '<x>']],
      },
      { name: 'Arsip', hidden: true, merges: [], rows: [['x']] },
    ])
  })
})

describe('an agency of 5,000 people', () => {
  test('is read and written whole, and again without a change', async () => {
    const big = await testDatabase()
    const read = readWorkbook(writeXlsx(bigAgency(5_000)))
    if (!read.ok) throw new Error('not read')
    const options = { agencyId: null, actorId: null, now, mode: 'whole' as const }
    const first = await importStructure(big.db, read.sheets, options)
    expect(first.troubles.slice(0, 3)).toEqual([])
    expect(first.written).toBe(true)
    expect(await big.db.employee.count()).toBe(5_000)
    expect(await big.db.rhk.count({ where: { parentId: { not: null } } })).toBe(9_998)
    const { id } = await big.db.agency.findFirstOrThrow()
    const again = await importStructure(big.db, read.sheets, { ...options, agencyId: id })
    expect(again.counts).toEqual([])
    await big.close()
  })
})
