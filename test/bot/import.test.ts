import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoId } from '../../prisma/demo.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { writeXlsx } from '../../prisma/workbook/write.ts'
import { importSent } from '../../workers/import.ts'
import { openOffice, until, type Phone } from '../office.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let arya: Phone
let rina: Phone
beforeAll(async () => {
  office = await openOffice()
  arya = await office.phone('arya')
  rina = await office.phone('rina')
})
afterAll(() => office.close())

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const work = () => importSent({ db: office.db, now: office.clock.now, files: join(office.dataDir, 'files') })
const nipOf = async (key: string) =>
  (await office.db.employee.findUniqueOrThrow({ where: { id: demoId(key) } })).nip
const positionOf = async (key: string) =>
  (await office.db.employee.findUniqueOrThrow({ where: { id: demoId(key) } })).position
const head = ['NIP', 'Nama', 'Jabatan']

/** Sends a workbook and waits until its check was told. */
async function send(phone: Phone, rows: string[][], csv = false): Promise<string> {
  const bytes = csv
    ? Buffer.from(rows.map((row) => row.join(';')).join('\r\n'))
    : Buffer.from(writeXlsx([{ name: 'Pegawai', rows }]))
  const about = csv ? { file_name: 'p.csv', mime_type: 'text/csv' } : { file_name: 'p.xlsx', mime_type: xlsx }
  await phone.hears(() => phone.user.document(bytes, about))
  await until(async () => (await work()).checked > 0)
  await until(() => phone.text().includes('Hasil pemeriksaan'))
  return phone.text()
}

describe('an administrator', () => {
  test('asks /impor and is told how, with the headings that are known', async () => {
    const told = await arya.say('/impor')
    expect(told).toContain('tidak ada yang ditulis sebelum Anda menyetujui')
    expect(told).toContain('nip, nama, status pegawai')
  })

  test('sends a workbook, sees what would change, and writes it with one tap', async () => {
    const rows = [head, [await nipOf('rina'), 'Rina Apriliani', 'Analis Data']]
    const found = await send(arya, rows)
    expect(found).toContain('Semua baris benar.')
    expect(found).toContain('pegawai: 0 baru, 1 berubah')
    expect(await positionOf('rina')).not.toBe('Analis Data')
    await arya.tap('Tulis semua')
    await until(async () => (await work()).written > 0)
    await until(() => arya.text().includes('Impor selesai'))
    expect(await positionOf('rina')).toBe('Analis Data')
    const [audit] = await office.db.auditEntry.findMany({ where: { action: 'import-people' } })
    expect(audit?.actorId).toBe(demoId('arya'))
    expect(await send(arya, rows)).toContain('0 perubahan')
    expect(await arya.say('/impor')).toContain('0 perubahan')
    expect(await arya.say('batal')).toContain('batal')
  })

  test('sends CSV with a bad row, reads which one, and writes the rest by saying its number', async () => {
    const rows = [head, ['1.99E+17', 'Siapa', 'Analis'], [await nipOf('baiq'), 'Baiq Nurmala', 'Arsiparis']]
    const found = await send(arya, rows, true)
    expect(found).toContain('Lembar CSV, baris 2, kolom A: NIP terbaca “1.99E+17”')
    expect(found).not.toContain('Tulis semua')
    expect(await arya.say('/impor')).toContain('1 masalah')
    expect(await arya.say('1')).toContain('sedang ditulis')
    await until(async () => (await work()).written > 0)
    await until(() => arya.text().includes('Impor selesai'))
    expect(await positionOf('baiq')).toBe('Arsiparis')
  })

  test('sends a list of days while /kalender asks, and it is known by its headings', async () => {
    await arya.say('/kalender')
    await until(() => arya.text().includes('kirim berkas'))
    const head = ['Tanggal', 'Nama Hari', 'Jenis Hari', 'Dasar']
    const found = await send(arya, [head, ['18-11-2026', 'Galungan', 'Libur', 'SE 1/2026']], true)
    expect(found).toContain('hari di kalender: 1 baru, 0 berubah')
    await arya.tap('Tulis semua')
    await until(async () => (await work()).written > 0)
    await until(() => arya.text().includes('Impor selesai'))
    const day = await office.db.holiday.findFirstOrThrow({ where: { agencyId: demoId('agency') } })
    expect(day).toMatchObject({ name: 'Galungan', kind: 'PUBLIC_HOLIDAY', source: 'SE 1/2026' })
    // What /kalender asked is still open.
    await arya.say('batal')
  })

  test('cancels, and an old button then says that it is over', async () => {
    await send(arya, [head, [await nipOf('laras'), 'Laras', 'Juru Bayar']])
    await arya.tap('Batal')
    await until(() => arya.text().includes('Impor dibatalkan'))
    await arya.tap('Tulis semua')
    await until(() => arya.text().includes('sudah selesai atau dibatalkan'))
    expect(await work()).toEqual({ checked: 0, written: 0 })
    expect(await positionOf('laras')).not.toBe('Juru Bayar')
  })
})

test('what a check found is forgotten thirty days after the import is over', async () => {
  const kept = () => office.db.import.count({ where: { NOT: { result: { equals: Prisma.DbNull } } } })
  expect(await kept()).toBeGreaterThan(0)
  office.clock.set(new Date('2026-12-26T02:00:00Z'))
  await work()
  expect(await kept()).toBe(0)
})

describe('everybody else', () => {
  test('cannot import: a workbook is evidence, and the command says who may', async () => {
    expect(await rina.say('/impor')).toContain('hanya untuk administrator')
    const bytes = Buffer.from(writeXlsx([{ name: 'Pegawai', rows: [head] }]))
    await rina.hears(() => rina.user.document(bytes, { file_name: 'p.xlsx', mime_type: xlsx }))
    expect(await office.db.import.count({ where: { employeeId: demoId('rina') } })).toBe(0)
  })
})

test('a file that breaks off every time ends after three tries, its sender is told, and the next does not wait', async () => {
  office.clock.set(new Date('2026-12-28T02:00:00Z'))
  const rows = (key: string) => [head, [key, 'Nama', 'Analis Lain']]
  const sendOnly = async (phone: Phone, all: string[][]) => {
    const before = (await office.db.import.findMany()).map(({ id }) => id)
    const fresh = { where: { id: { notIn: before } } }
    await phone.hears(() =>
      phone.user.document(Buffer.from(writeXlsx([{ name: 'Pegawai', rows: all }])), {
        file_name: 'p.xlsx',
        mime_type: xlsx,
      }),
    )
    await until(async () => (await office.db.import.count(fresh)) === 1)
    const one = await office.db.import.findFirstOrThrow(fresh)
    const file = () => office.db.file.findUniqueOrThrow({ where: { id: one.fileId } })
    await until(async () => (await file()).status === 'stored')
    return { id: one.id, path: join(office.dataDir, 'files', (await file()).sha256 ?? '') }
  }
  const broken = await sendOnly(arya, rows(await nipOf('rina')))
  await rm(broken.path)
  const sound = await sendOnly(arya, rows(await nipOf('baiq')))
  // Somebody's newer file takes the place of the one before; here both wait, as two people's do.
  await office.db.import.update({ where: { id: broken.id }, data: { status: 'waiting' } })
  const statusOf = async ({ id }: { id: string }) =>
    (await office.db.import.findUniqueOrThrow({ where: { id } })).status
  await expect(work()).rejects.toThrow('ENOENT')
  expect([await statusOf(broken), await statusOf(sound)]).toEqual(['waiting', 'checked'])
  await expect(work()).rejects.toThrow('ENOENT')
  await expect(work()).rejects.toThrow('ENOENT')
  expect(await statusOf(broken)).toBe('refused')
  await until(() => arya.text().includes('walau sudah saya coba tiga kali'))
  expect(await work()).toEqual({ checked: 0, written: 0 })
})
