import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoId } from '../../prisma/demo.ts'
import { importFile } from '../../prisma/structure/command.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { reminding, wita } from '../reminding.ts'

const rina = '199504202019032908'
let base: TestDatabase
let folder: string
beforeAll(async () => {
  base = await testDatabase({ demo: true })
  // The command line speaks for the one agency that is no demo.
  await base.db.agency.updateMany({ data: { demo: false } })
  folder = await mkdtemp(join(tmpdir(), 'lapkin-days-'))
})
afterAll(async () => {
  await base.close()
  await rm(folder, { recursive: true })
})

async function run(csv: string[], flags: { dryRun?: boolean; acceptRest?: boolean } = {}): Promise<string> {
  const path = join(folder, 'hari.csv')
  await writeFile(path, csv.join('\r\n'))
  const now = wita('09:00', '2026-11-24')
  const { lines } = await importFile(base.db, path, { dryRun: false, acceptRest: false, ...flags, now })
  return lines.join('\n')
}

test('an added holiday is looked at first, keeps reminders away once written, and is written once', async () => {
  const office = reminding(base)
  await office.link('rina')
  const csv = ['Tanggal;Nama Hari;Jenis Hari;Unit Kerja;Dasar', '25-11-2026;Hari Guru;Libur;;SE 800/2/2026']
  expect(await run(csv, { dryRun: true })).toContain('hari di kalender: 1 baru, 0 berubah')
  expect(await base.db.holiday.count({ where: { NOT: { agencyId: null } } })).toBe(0)
  expect(await run(csv)).toContain('Sudah ditulis.')
  expect(await office.look('15:30', '2026-11-25')).toEqual([])
  expect(await run(csv)).toContain('0 perubahan')
  csv[1] = '25-11-2026;Hari Guru;Dicabut;;SE 800/3/2026'
  expect(await run(csv)).toContain('hari di kalender: 0 baru, 1 berubah')
  expect(await office.look('15:30', '2026-11-25')).toContain('rina 2026-11-25 report 1')
  const day = await base.db.holiday.findFirstOrThrow({ where: { NOT: { agencyId: null } } })
  expect(day).toMatchObject({ kind: 'WORKDAY', source: 'SE 800/3/2026', version: 2 })
  expect(await base.db.auditEntry.count({ where: { action: 'import-holidays' } })).toBe(2)
})

test('a roster moves the reminder to the end of the shift, and a day off has none', async () => {
  const office = reminding(base)
  const csv = [
    'NIP;Nama;Tanggal;Jam Dinas',
    `${rina};Rina;30-11-2026;06.00-13.00`,
    `${rina};Rina;01-12-2026;Libur`,
  ]
  expect(await run(csv)).toContain('jadwal dinas: 2 baru, 0 berubah')
  expect(await run(csv)).toContain('0 perubahan')
  const reports = async (time: string, day: string) =>
    (await office.look(time, day)).filter((one) => one.includes(`${day} report`))
  expect(await reports('12:29', '2026-11-30')).toEqual([])
  expect(await reports('12:30', '2026-11-30')).toEqual(['rina 2026-11-30 report 1'])
  expect(await reports('15:30', '2026-12-01')).toEqual([])
})

test('imported leave is decided already, bad rows are left out only when that is said', async () => {
  const csv = [
    'NIP;Nama;Jenis Cuti;Mulai;Sampai',
    `${rina};Rina;Sakit;07-12-2026;08-12-2026`,
    '123;Siapa;Cuti;x;',
  ]
  const refused = await run(csv)
  expect(refused).toContain('! Lembar CSV, baris 3, kolom A: NIP “123” bukan 18 angka.')
  expect(refused).toContain('! Lembar CSV, baris 3, kolom C: jenis “Cuti” tidak jelas.')
  expect(refused).toContain('! Lembar CSV, baris 3, kolom D: tanggal “x” tidak terbaca.')
  expect(refused).toContain('Belum ada yang ditulis.')
  expect(await base.db.dayStatus.count()).toBe(0)
  expect(await run(csv, { acceptRest: true })).toContain('cuti dan dinas: 1 baru, 0 berubah')
  expect(await base.db.dayDeclaration.findFirstOrThrow()).toMatchObject({
    employeeId: demoId('rina'),
    status: 'LEAVE_SICK',
    state: 'CONFIRMED',
    capacity: 'import',
  })
  expect(await base.db.dayStatus.count()).toBe(2)
  expect(await run(csv, { acceptRest: true })).toContain('0 perubahan')
})
