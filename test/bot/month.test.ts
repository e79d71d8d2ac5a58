import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoId } from '../../prisma/demo.ts'
import { monthCalendars } from '../../prisma/store/month-calendars.ts'
import { readTeamMap } from '../../prisma/store/team-map.ts'
import { readWorkbook } from '../../prisma/workbook/read.ts'
import { makeDocuments } from '../../workers/documents.ts'
import { reported } from '../month.ts'
import { openOffice, until, type Phone } from '../office.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let rina: Phone
let wayan: Phone
let arya: Phone
beforeAll(async () => {
  office = await openOffice()
  rina = await office.phone('rina')
  wayan = await office.phone('wayan')
  arya = await office.phone('arya')
  const approved = { approvedBy: 'wayan', result: 'berkas', minutes: 150, quantity: 20 }
  await reported(office.db, { ...approved, who: 'rina', day: '2026-10-05', what: '=HYPERLINK("http://x")' })
  await reported(office.db, { ...approved, who: 'rina', day: '2026-11-02' })
  await reported(office.db, { who: 'rina', day: '2026-11-03', late: true })
  await reported(office.db, { ...approved, who: 'baiq', day: '2026-10-06' })
})
afterAll(() => office.close())

const files = () => join(office.dataDir, 'files')
const context = () => ({ db: office.db, now: office.clock.now, files: files() })
const work = (options?: { turnMs: number; size: number }) => makeDocuments(context(), options)
const documentsOf = (phone: Phone) => phone.user.messages.flatMap(({ document }) => document ?? [])
const jobOf = (key: string) =>
  office.db.documentJob.findFirstOrThrow({
    where: { askedById: demoId(key) },
    orderBy: { createdAt: 'desc' },
  })

/** Makes what is asked for until a file more is in the chat. */
async function received(phone: Phone, act: () => Promise<unknown>) {
  const before = documentsOf(phone).length
  await act()
  await work()
  await until(() => documentsOf(phone).length > before)
  const document = documentsOf(phone).at(-1)
  if (document === undefined) throw new Error('no file came')
  return document
}

describe('a head', () => {
  test('gets the month of the team as a picture, private, from the page of the team', async () => {
    await wayan.say('tim')
    const before = wayan.user.messages.filter(({ photo }) => photo !== undefined).length
    await wayan.tap('Gambar sebulan')
    await work()
    await until(() => wayan.user.messages.filter(({ photo }) => photo !== undefined).length > before)
    expect(wayan.all().at(-1)).toContain('November 2026')
  })

  test('is shown the people by name, of whom all that is known is told', async () => {
    const calendars = await monthCalendars(office.db, '2026-11')
    const about = { month: '2026-11' as const, now: office.clock.now(), calendars }
    const people = await readTeamMap(office.db, { viewerId: demoId('wayan'), ...about })
    const mine = people?.rows.find(({ label }) => label.startsWith('Rina'))
    expect(mine?.cells.slice(0, 4)).toEqual(['FREE', 'APPROVED', 'SUBMITTED_LATE', 'FREE'])
    expect(mine?.cells[23]).toBe('NONE')
    const units = await readTeamMap(office.db, { viewerId: demoId('ratih'), ...about })
    expect(units?.rows.map(({ label }) => label)).toContain('Dinas Kependudukan dan Pencatatan Sipil (demo)')
    expect(await readTeamMap(office.db, { viewerId: demoId('rina'), ...about })).toBeNull()
  })
})

describe('an employee', () => {
  test('who says /rekap sees the month that is going on, and turns back to the one before', async () => {
    const now = await rina.say('/rekap')
    expect(now).toContain('Rekap November 2026')
    expect(now).toContain('Dilaporkan: 2 hari, disetujui 1, terlambat 1')
    expect(now).toContain('Hari tanpa laporan belum tentu hari tidak bekerja')
    expect(await rina.tap('Oktober 2026')).toContain('Rekap Oktober 2026')
    expect(rina.text()).toContain('150 dari 9.900 menit kerja')
    expect(rina.text()).toContain('20 / 6.000 berkas')
  })

  test.each([
    '/rekap oktober',
    'rekap oktober',
    'rekap bulan lalu',
    'rekap 2026-10',
    'minta rekap bulan oktober dong',
  ])('who says "%s" sees October', async (words) =>
    expect(await rina.say(words)).toContain('Rekap Oktober 2026'),
  )

  test('who reports that they made a recap has not asked for one', async () => {
    expect(await rina.say('rekap absensi pegawai 8-10')).not.toContain('Rekap November')
    await rina.say('batal')
  })

  test('gets the workbook with one tap, named after month and person, and its formulas are text', async () => {
    await rina.say('rekap oktober')
    const document = await received(rina, () => rina.tap('Excel'))
    expect(document.file_name).toBe('rekap-2026-10-Rina-Apriliani-Handayani-A-Md.xlsx')
    const read = readWorkbook(document.bytes)
    if (!read.ok) throw new Error(read.why)
    expect(read.sheets.map(({ name }) => name)).toEqual(['Ringkasan', 'Harian', 'Hasil kerja'])
    expect(read.sheets[1]?.rows.flat()).toContain('=HYPERLINK("http://x")')
    expect(rina.all().join('\n')).toContain('Excel · Oktober 2026 selesai')
    expect((await jobOf('rina')).status).toBe('done')
  })

  test('gets CSV of the same days', async () => {
    await rina.say('rekap oktober')
    const { bytes, file_name } = await received(rina, () => rina.tap('CSV'))
    expect(file_name).toMatch(/^rekap-2026-10-.*\.csv$/)
    expect(bytes.toString('utf8')).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(bytes.toString('utf8').split('\r\n')).toHaveLength(33)
  })

  test('cancels a file before it is made, and it never comes unless it is asked for again', async () => {
    await rina.say('rekap oktober')
    await rina.tap('CSV')
    expect(await rina.tap('Batalkan')).toBeDefined()
    expect(rina.all().join('\n')).toContain('CSV · Oktober 2026 dibatalkan')
    expect(await work()).toEqual({ documents: 0, slices: 0 })
    await received(rina, () => rina.tap('Coba lagi'))
  })
})

describe('a file of many people', () => {
  test('is made in slices, shows how far it is in one message, and goes on where it was cut off', async () => {
    await arya.say('rekap oktober')
    await arya.tap('CSV instansi')
    const slices = { turnMs: 0, size: 7 }
    await work(slices)
    await work(slices)
    await work(slices)
    await until(() => arya.all().some((text) => /14 dari \d+/.test(text)))
    // Cut off: the turn that had it never came back, and what it wrote last was not noted.
    const held = await jobOf('arya')
    await office.db.$executeRaw`update document_jobs set held_until = clock_timestamp() - interval '1 second',
      holder = gen_random_uuid() where id = ${held.id}::uuid`
    expect((await readdir(files())).filter((name) => name.startsWith('.part-'))).toHaveLength(1)
    await work(slices)
    const document = await received(arya, () => work())
    const read = readWorkbook(document.bytes)
    if (!read.ok) throw new Error(read.why)
    const nips = read.sheets[0]?.rows.slice(1).map(([nip]) => nip) ?? []
    expect(nips).toHaveLength(await office.db.employee.count())
    expect(new Set(nips).size).toBe(nips.length)
    expect(arya.all().filter((text) => / dari \d+\* pegawai|dari \d+ pegawai/.test(text))).toHaveLength(0)
    expect((await readdir(files())).filter((name) => name.startsWith('.part-'))).toHaveLength(0)
  })

  test('that is lost with its disk begins again by itself', async () => {
    await arya.say('rekap oktober')
    await arya.tap('Excel instansi')
    await work({ turnMs: 0, size: 7 })
    await work({ turnMs: 0, size: 7 })
    await office.db.$executeRaw`update document_jobs set parts = jsonb_set(parts, '{1,packed}', '99999999')
      where status = 'running'`
    const { bytes } = await received(arya, () => Promise.resolve())
    const read = readWorkbook(bytes)
    if (!read.ok) throw new Error(read.why)
    expect(read.sheets[0]?.rows.slice(1)).toHaveLength(await office.db.employee.count())
    expect(read.sheets[1]?.rows.length).toBeGreaterThan(1)
  })

  test('is sent once though two workers race for it', async () => {
    await arya.say('rekap oktober')
    const before = documentsOf(arya).length
    await arya.tap('CSV instansi')
    await Promise.all([work({ turnMs: 500, size: 5 }), work({ turnMs: 500, size: 5 }), work()])
    await until(async () => (await work()).documents === 0)
    await until(() => documentsOf(arya).length > before)
    expect(documentsOf(arya)).toHaveLength(before + 1)
  })

  test('that is cancelled halfway stops, and leaves nothing behind', async () => {
    await arya.say('rekap oktober')
    const before = documentsOf(arya).length
    await arya.tap('CSV instansi')
    await work({ turnMs: 0, size: 7 })
    await arya.tap('Batalkan')
    expect((await jobOf('arya')).status).toBe('cancelled')
    expect(await work()).toEqual({ documents: 0, slices: 0 })
    expect(documentsOf(arya)).toHaveLength(before)
  })

  test('that fails says so, and is made after all when it is asked for again', async () => {
    await arya.say('rekap oktober')
    await arya.tap('CSV instansi')
    const broken = { ...context(), files: '/dev/null/nowhere' }
    await expect(makeDocuments(broken)).rejects.toThrow()
    await until(() => arya.all().some((text) => text.includes('belum berhasil dibuat')))
    await received(arya, () => arya.tap('Coba lagi'))
  })
})

test('a supervisor sees the team, and gets its workbook', async () => {
  const told = await wayan.say('rekap tim oktober')
  expect(told).toContain('Rekap tim · Oktober 2026')
  expect(told).toContain('Baiq Nurmala Sasmita, A.Md.: 1/22 · 150/9.900')
  const { bytes } = await received(wayan, () => wayan.tap('Excel tim'))
  const read = readWorkbook(bytes)
  if (!read.ok) throw new Error(read.why)
  expect(read.sheets[0]?.rows.slice(1).map(([, name]) => name)).toContain('Baiq Nurmala Sasmita, A.Md.')
})

test('an administrator gets the template that /impor reads', async () => {
  await arya.say('/impor')
  const { bytes, file_name } = await received(arya, () => arya.tap('Templat'))
  expect(file_name).toBe('templat-impor.xlsx')
  const read = readWorkbook(bytes)
  if (!read.ok) throw new Error(read.why)
  expect(read.sheets.map(({ name }) => name)).toContain('Pegawai')
})
