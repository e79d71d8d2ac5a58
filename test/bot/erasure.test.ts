import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describe as said, verifyDatabase } from '../../prisma/audit/command.ts'
import { demoId } from '../../prisma/demo.ts'
import { privacy } from '../../workers/privacy.ts'
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
  await reported(office.db, { who: 'rina', day: '2026-11-23', what: 'Mencetak KK untuk warga' })
})
afterAll(() => office.close())

const work = () => privacy({ db: office.db, now: office.clock.now })
const bad = async () => (await verifyDatabase(office.db, {})).map((one) => one.bad)
const me = () => office.db.employee.findUniqueOrThrow({ where: { id: demoId('rina') } })

/** Every table that holds this text somewhere. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await office.db.$queryRaw<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`
  const found: string[] = []
  for (const { name } of tables) {
    const [row] = await office.db.$queryRawUnsafe<{ count: bigint }[]>(
      `select count(*) as count from "${name}" t where t::text like '%' || $1 || '%'`,
      text,
    )
    if ((row?.count ?? 0n) > 0n) found.push(name)
  }
  return found
}

async function agreeToErase(words: string): Promise<void> {
  await rina.say('hapus data')
  await rina.say(words)
  const before = arya.all().length
  expect(await rina.tap('Kirim')).toContain('paling lambat')
  await until(() => arya.all().length > before)
  expect(arya.text()).toContain('meminta penghapusan data')
  expect(await arya.tap('Buka 1')).toMatch(/sisa 7[12] jam/)
  expect(await arya.tap('Buka 1')).toContain(words)
  await arya.tap('Setujui penghapusan')
  expect(await arya.tap('Ya, hapus')).toContain('dihapus dalam beberapa menit')
  expect(await work()).toMatchObject({ erased: 0 })
  office.clock.set(new Date(office.clock.now().getTime() + 61_000))
}

describe('an employee who asks for erasure', () => {
  test('has what talking left behind erased, keeps the work and the chat, and the audit still verifies', async () => {
    await rina.say('/pengaturan')
    await rina.tap('English')
    await rina.tap('Bahasa Indonesia')
    await rina.hears(() =>
      rina.user.photo(
        Buffer.from(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          'base64',
        ),
      ),
    )
    await rina.say('batal')
    await agreeToErase('Hapus percakapan PERMATA saya.')
    expect(await tablesWith('PERMATA')).toEqual(['outbox', 'privacy_requests'])
    expect(await work()).toMatchObject({ erased: 1 })
    await until(() => rina.text().includes('chat ini tetap terhubung'))
    await until(() => arya.text().includes('Penghapusan data'))
    expect(await tablesWith('PERMATA')).toEqual([])
    expect((await me()).name).toContain('Rina')
    expect(await office.db.dailyReport.count({ where: { employeeId: demoId('rina') } })).toBe(1)
    const [found] = await verifyDatabase(office.db, {})
    expect(found).toMatchObject({ bad: null })
    expect(found?.erased).toBeGreaterThan(2)
    expect(found === undefined ? '' : said(found)).toMatch(/entries are right, \d+ of them without detail/)
    expect(await rina.say('laporan')).toContain('Laporan')
    expect(await work()).toEqual({ erased: 0, reminded: 0 })
  })

  test('who is no longer here keeps no name, number or NIP anywhere, and their reports are nobody’s', async () => {
    await office.db.employee.update({
      where: { id: demoId('rina') },
      data: { activeUntil: new Date('2026-11-01') },
    })
    await wayan.say('persetujuan')
    await wayan.say('1')
    const { name, nip, phone } = await me()
    await agreeToErase('Saya sudah pindah instansi, hapus data saya.')
    await work()
    await until(() => rina.text().includes('Data pribadi Anda sudah dihapus'))
    // What was said last goes away with the messages of the day.
    await office.db.outbox.deleteMany({ where: { dedupeKey: { startsWith: 'erased:' } } })
    expect([await tablesWith(nip), await tablesWith(name), await tablesWith(phone ?? '+')]).toEqual([
      [],
      [],
      [],
    ])
    expect(await me()).toMatchObject({ phone: null, settings: {} })
    expect(await office.db.activity.count({ where: { description: 'Mencetak KK untuk warga' } })).toBe(1)
    expect(await rina.say('menu')).toContain('kode aktivasi')
    expect(await bad()).toEqual([null])
  })

  test('an emptied entry that no erasure tells of is found all the same', async () => {
    const { db } = office
    const [first] = await db.auditEntry.findMany({
      where: { detail: { not: 'null' } },
      orderBy: { n: 'asc' },
    })
    await db.$transaction(async (tx) => {
      await tx.$executeRaw`select set_config('lapkin.erasing', 'on', true)`
      await tx.$executeRaw`update audit_entries set detail = null where id = ${first?.id}`
    })
    expect(await bad()).toMatchObject([
      { n: Number(first?.n), why: expect.stringContaining('no entry tells') },
    ])
  })
})

test('a day before the time ends the administrators are reminded once, and not who asked', async () => {
  await wayan.say('koreksi data')
  await wayan.say('Pangkat saya sudah III/d.')
  await wayan.tap('Kirim')
  expect(await work()).toEqual({ erased: 0, reminded: 0 })
  office.clock.set(new Date('2026-11-26T10:00:00Z'))
  expect(await work()).toEqual({ erased: 0, reminded: 1 })
  await until(() => arya.text().includes('untuk menjawab permintaan koreksi data'))
  expect(await work()).toEqual({ erased: 0, reminded: 0 })
})
