import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoId } from '../../prisma/demo.ts'
import { readWorkbook } from '../../prisma/workbook/read.ts'
import { writeXlsx } from '../../prisma/workbook/write.ts'
import { makeDocuments } from '../../workers/documents.ts'
import { importSent } from '../../workers/import.ts'
import { openOffice, until, type Phone } from '../office.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let rina: Phone
let hasan: Phone
beforeAll(async () => {
  office = await openOffice()
  rina = await office.phone('rina')
  hasan = await office.phone('hasan')
})
afterAll(() => office.close())

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const files = () => join(office.dataDir, 'files')
const told = (phone: Phone, words: string) => until(() => phone.all().some((text) => text.includes(words)))
const headings = ['Jenis', 'RHK Atasan', 'RHK', 'Aspek', 'IKI', 'Target', 'Satuan']
const served = 'Terselenggaranya pelayanan loket identitas penduduk yang tertib dan ramah'

async function send(rows: string[][], caption = ''): Promise<string> {
  const about = { file_name: 'skp.xlsx', mime_type: xlsx, caption }
  await rina.hears(() =>
    rina.user.document(Buffer.from(writeXlsx([{ name: 'SKP Saya', rows: [headings, ...rows] }])), about),
  )
  await until(
    async () => (await importSent({ db: office.db, now: office.clock.now, files: files() })).checked > 0,
  )
  await until(() => rina.text().includes('Hasil pemeriksaan berkas SKP'))
  return rina.text()
}

test('the template comes with the leader’s results in it, and reads as it is', async () => {
  await rina.say('/skp')
  expect(await rina.tap('Ajukan lewat berkas')).toContain('Kirim berkas Excel')
  await rina.tap('Templat SKP')
  await until(
    async () => (await makeDocuments({ db: office.db, now: office.clock.now, files: files() })).documents > 0,
  )
  await told(rina, 'Templat SKP. Isi lembar pertama')
  const made = await office.db.file.findFirstOrThrow({ where: { employeeId: demoId('rina') } })
  const read = readWorkbook(await readFile(join(files(), made.sha256 ?? '')))
  expect(read).toMatchObject({ ok: true, sheets: [{ name: 'SKP Saya' }, { name: 'RHK Atasan' }, {}] })
  expect(JSON.stringify(read)).toContain(served)
})

test('a photo is not taken for a plan, and the bot goes on waiting', async () => {
  expect(await rina.hears(() => rina.user.photo(Buffer.from('x')))).toContain('Excel (.xlsx) atau CSV')
  expect(await office.db.import.count()).toBe(0)
})

test('slips are told row by row and nothing is submitted', async () => {
  const found = await send([
    ['Utama', 'Terselengaranya pelayanan loket', 'Terbitnya kartu keluarga', 'Kuantitas', 'Jumlah KK', '1200', 'dokumen'],
    ['', '', '', 'Kwalitas', 'Tanpa salah ketik', '98', '%'],
    ['Utama', served, 'Tertibnya arsip loket', 'Kuantitas', 'Jumlah berkas', 'banyak', 'berkas'],
  ]) // prettier-ignore
  expect(found).toContain('1 hasil kerja terbaca benar, 2 masalah')
  expect(found).toContain('baris 3, kolom D: aspek “Kwalitas” tidak dikenal')
  expect(found).toContain('baris 4, kolom F: target “banyak”')
  expect(found).toContain(`Mungkin maksudnya “${served}”`)
  expect(await office.db.skpVersion.count()).toBe(0)
})

test('going on with what is right asks only for what was not understood', async () => {
  expect(await rina.tap('Lanjutkan dengan yang benar')).toMatch(
    /1\. Terbitnya kartu keluarga\s+Hasil kerja ini mendukung RHK atasan yang mana\?/,
  )
  expect(await rina.tap('Terselenggaranya pelayanan loket')).toContain('Periksa SKP')
  expect(rina.text()).toContain('Kuantitas: 1.200 dokumen')
  expect(rina.text()).toContain('6 hasil kerja dari SKP yang berlaku tidak ada lagi di sini')
  await rina.say('batal')
})

test('the mended file becomes a draft, is submitted by hand, and reaches the assessor', async () => {
  const found = await send(
    [
      ['Utama', served, 'Terbitnya kartu keluarga', 'Kuantitas', 'Jumlah KK', '1200', 'dokumen'],
      ['', '', '', 'Kualitas', 'Tanpa salah ketik', '98', '%'],
      ['Tambahan', '', 'Terverifikasinya berkas permohonan KTP-el dan KIA di loket pelayanan', 'Kuantitas', 'Jumlah', '50', 'berkas'],
      ['Dukungan sumber daya', '', 'Dua pemindai berkas'],
    ],
    'SKP saya',
  ) // prettier-ignore
  expect(found).toContain('2 hasil kerja terbaca benar.')
  expect(await rina.tap('Lihat draf')).toContain('Dua pemindai berkas')
  expect(await office.db.skpVersion.count()).toBe(0)
  await rina.tap('Ajukan')
  await told(rina, 'SKP versi 2 diajukan')
  await told(hasan, 'Terbitnya kartu keluarga')
  await hasan.tap('Kembalikan')
  await hasan.say('1 target naik dari tahun lalu?')
  await told(rina, 'Nomor 1: target naik dari tahun lalu?')
  await rina.tap('Perbaiki sekarang')
  await rina.tap('Ajukan')
  await told(hasan, 'versi 3')
  await hasan.tap('Sepakati')
  await told(rina, 'SKP versi 3 disepakati')
  const results = await office.db.rhk.findMany({
    where: { skpId: demoId('skp/rina'), retiredAt: null },
    orderBy: { position: 'asc' },
  })
  expect(results.map(({ title, kind }) => [title, kind])).toEqual([
    ['Terbitnya kartu keluarga', 'MAIN'],
    ['Terverifikasinya berkas permohonan KTP-el dan KIA di loket pelayanan', 'ADDITIONAL'],
  ])
})

test('a result of the same name is the same result', async () => {
  const kept = await office.db.rhk.findUniqueOrThrow({ where: { id: demoId('rhk/rina/berkas') } })
  expect(kept).toMatchObject({ retiredAt: null, kind: 'ADDITIONAL' })
})

test('somebody else’s file is nobody’s', async () => {
  const { id } = await office.db.import.findFirstOrThrow({ where: { status: 'checked' } })
  const short = Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')
  const last = hasan.user.last()?.message_id ?? 0
  expect(await hasan.hears(() => hasan.user.tapRaw(last, `p:f:${short}:0`))).toContain('sudah tidak ada')
})
