import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoId } from '../../prisma/demo.ts'
import { makeDocuments } from '../../workers/documents.ts'
import { reported } from '../month.ts'
import { openOffice, until, type Phone } from '../office.ts'
import { pdfPages } from '../papers/pdf-text.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let rina: Phone
beforeAll(async () => {
  office = await openOffice()
  rina = await office.phone('rina')
  const approved = { approvedBy: 'wayan', result: 'berkas', minutes: 150, quantity: 20 }
  await reported(office.db, {
    ...approved,
    who: 'rina',
    day: '2026-10-05',
    link: 'https://drive.example.go.id/d/1',
  })
  await reported(office.db, { who: 'rina', day: '2026-10-06' })
})
afterAll(() => office.close())

const work = () =>
  makeDocuments({ db: office.db, now: office.clock.now, files: join(office.dataDir, 'files') })
const files = (phone: Phone) => phone.user.messages.flatMap(({ document, photo }) => document ?? photo ?? [])

async function received(phone: Phone, act: () => Promise<unknown>) {
  const before = files(phone).length
  await act()
  await work()
  await until(() => files(phone).length > before)
  const file = files(phone).at(-1)
  if (file === undefined) throw new Error('no file came')
  return file
}

const textOf = (bytes: Uint8Array) => pdfPages(bytes).join('\n').replaceAll('\n', ' ')

test('an employee gets the month as a logbook with one tap', async () => {
  await rina.say('rekap oktober')
  const document = await received(rina, () => rina.tap('LKH (PDF)'))
  expect(document.file_name).toMatch(/^lkh-2026-10-Rina-.*\.pdf$/)
  const text = textOf(document.bytes)
  expect(text).toContain('Senin, 5 Oktober 2026 · 150 dari 450 menit')
  expect(text).toContain('https://drive.example.go.id/d/1')
  expect(text).toContain('Disetujui secara elektronik dalam sistem (1 dari 2 laporan)')
  expect(text).not.toMatch(/ditandatangani/i)
})

test('pictures of the month arrive as photos', async () => {
  await rina.say('rekap oktober')
  for (const label of ['Grafik menit', 'Grafik hasil']) {
    const photo = await received(rina, () => rina.tap(label))
    expect(Buffer.from(photo.bytes).subarray(1, 4).toString()).toBe('PNG')
    await rina.say('rekap oktober')
  }
})

test('the SKP in force is printed from the database, with its leader’s results', async () => {
  await rina.say('rekap oktober')
  const text = textOf((await received(rina, () => rina.tap('SKP (PDF)'))).bytes)
  expect(text).toContain('SASARAN KINERJA PEGAWAI')
  expect(text).toContain('A. UTAMA')
  expect(text).toContain('6.000 berkas')
  expect(text).toContain('Kolaboratif')
  // It came with the demo: nobody agreed to it here.
  expect(text).not.toContain('Disetujui secara elektronik')
})

test('an evaluation is printed once there is one, and before that the person is told that there is none', async () => {
  await rina.say('rekap oktober')
  await rina.tap('Evaluasi (PDF)')
  await work()
  await until(() => rina.all().some((text) => text.includes('belum ada datanya untuk bulan itu')))
  const skp = await office.db.skp.findFirstOrThrow({ where: { employeeId: demoId('rina') } })
  await office.db.evaluation.create({
    data: {
      id: randomUUID(),
      skpId: skp.id,
      employeeId: demoId('rina'),
      period: '2026-Q4',
      from: new Date('2026-10-01'),
      until: new Date('2026-12-31'),
      assessorId: demoId('hasan'),
      capacity: 'pejabat penilai kinerja',
      resultRating: 'MEETS',
      behaviorRating: 'MEETS',
      behaviors: {},
      grade: 'BAIK',
      reasons: 'Target triwulan terpenuhi dengan bukti yang lengkap.',
      ratedAt: office.clock.now(),
    },
  })
  const text = textOf((await received(rina, () => rina.tap('Coba lagi'))).bytes)
  expect(text).toContain('PERIODE: TRIWULAN IV 2026')
  expect(text).toContain('PREDIKAT KINERJA PEGAWAI BAIK')
  expect(text).toContain('20 berkas')
  expect(text).toContain('Ditetapkan secara elektronik dalam sistem pada 24 November 2026')
})

test('who chose English is told why a form is in Indonesian, and gets the logbook in English', async () => {
  await office.db
    .$executeRaw`update employees set settings = settings || '{"language": "en"}' where id = ${demoId('rina')}::uuid`
  await rina.say('summary october')
  await received(rina, () => rina.tap('SKP (PDF)'))
  await until(() => rina.all().some((text) => text.includes('Law 24/2009')))
  await rina.say('summary october')
  const text = textOf((await received(rina, () => rina.tap('Logbook (PDF)'))).bytes)
  expect(text).toContain('Verification code')
  expect(rina.text()).not.toContain('Law 24/2009')
})
