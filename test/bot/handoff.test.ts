import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoId } from '../../prisma/demo.ts'
import { openOffice, until, type Phone } from '../office.ts'
import { sendReport } from '../reports.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let rina: Phone
let wayan: Phone

beforeAll(async () => {
  office = await openOffice()
  rina = await office.phone('rina')
  wayan = await office.phone('wayan')
})
afterAll(() => office.close())

const send = (key: string, day: string, what: string) =>
  sendReport(office.db, { employeeId: demoId(key), day, sentAt: new Date(`${day}T08:20:00Z`), what })
const marks = () => office.db.ekinerjaMark.findMany({ orderBy: { movedAt: 'asc' } })

test('a person moves day after day into e-Kinerja, takes a mark back, and goes on where they stopped', async () => {
  const first = await send('rina', '2026-11-20', 'Melayani warga di loket satu')
  const second = await send('rina', '2026-11-23', 'Menata arsip permohonan')
  await send('wayan', '2026-11-23', 'Rapat koordinasi bidang')
  expect(await rina.say('/ekinerja')).toContain('Jumat, 20 November 2026')
  expect(rina.text()).toContain('Uraian: Melayani warga di loket satu, 12 berkas (08.00-10.00)')
  await rina.tap('Sudah dipindah')
  await until(() => rina.text().includes('Senin, 23 November 2026'))
  expect((await marks()).map(({ reportId }) => reportId)).toEqual([first.id])
  await rina.say('sudah dipindah')
  await until(() => rina.text().includes('Semua laporan sudah dipindah'))
  await rina.tap('Urungkan')
  await until(() => rina.text().includes('Menata arsip permohonan'))
  expect((await marks()).map(({ reportId }) => reportId)).toEqual([first.id])
  await office.restart()
  expect(await rina.say('pindah')).toContain('Senin, 23 November 2026')
  await rina.tap('Sudah dipindah')
  await until(async () => (await marks()).length === 2)
  expect((await marks()).map(({ reportId }) => reportId)).toContain(second.id)
})

test('everybody sees and marks only their own days', async () => {
  expect(await wayan.say('ekinerja')).toContain('Rapat koordinasi bidang')
  expect(wayan.all().join('\n')).not.toContain('Menata arsip permohonan')
  expect(await marks()).toHaveLength(2)
})
