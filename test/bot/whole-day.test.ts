import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openOffice, until, type Phone } from '../office.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let rina: Phone
let wayan: Phone

beforeAll(async () => {
  office = await openOffice()
  rina = await office.phone('rina')
  wayan = await office.phone('wayan')
})
afterAll(() => office.close())

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

async function report(phone: Phone, what: string): Promise<string> {
  await phone.say('lapor')
  await phone.tap('Hari ini')
  await phone.say(what)
  await phone.tap('Lainnya')
  await phone.say('8-10')
  await phone.say('12 berkas')
  await phone.tap('Tanpa bukti')
  return phone.tap('Kirim')
}

describe('a day through grammY and the simulator', () => {
  test('is reported with a photo, returned, corrected and approved, in messages edited in place', async () => {
    await rina.say('lapor')
    await rina.tap('Hari ini')
    await rina.say('Merekam KTP-el warga <Kelurahan> & sekitarnya')
    await rina.tap('Lainnya')
    await rina.say('08.00-10.30')
    await rina.say('25 keping')
    await rina.hears(() => rina.user.photo(png))
    await rina.tap('Selesai')
    expect(rina.text()).toContain('<Kelurahan> & sekitarnya')
    await rina.tap('Kirim')
    expect(rina.text()).toMatch(/Laporan \w{6} terkirim/)

    await until(() => wayan.text().includes('25 keping'))
    const card = wayan.user.last()?.message_id
    await wayan.tap('Bukti')
    expect(wayan.user.last()?.photo).toBeDefined()
    await wayan.tap('Kembalikan')
    await wayan.tap('Jam perlu diperbaiki')
    expect(wayan.user.messages.find(({ message_id }) => message_id === card)?.text).toContain('Dikembalikan')

    await until(() => rina.all().some((text) => text.startsWith('↩️ Laporan')))
    await rina.tap('Perbaiki sekarang')
    await rina.tap('Ubah')
    await rina.tap('1')
    await rina.tap('Jam')
    await rina.say('08.00-11.00')
    await rina.tap('Kirim')
    expect(rina.text()).toContain('versi 2')

    await until(() => wayan.text().includes('versi 2'))
    await wayan.tap('Setujui')
    await until(() => rina.all().some((text) => text.includes('✅ Disetujui')))
    const [saved] = await office.db.dailyReport.findMany({
      include: { versions: { include: { activities: true, decision: true } } },
    })
    expect(saved).toMatchObject({ status: 'APPROVED', version: 2 })
    expect(saved?.versions.map(({ decision }) => decision?.outcome).sort()).toEqual(['APPROVED', 'RETURNED'])
    expect(saved?.versions.map(({ activities }) => activities[0]?.durationMinutes).sort()).toEqual([150, 180])
    await until(async () =>
      (await readdir(join(office.dataDir, 'files'))).some((name) => /^[0-9a-f]{64}$/.test(name)),
    )
  })

  test('a second tap and a second supervisor change nothing and are told the true state', async () => {
    const baiq = await office.phone('baiq')
    await report(baiq, 'Menyusun jadwal jemput bola')
    await until(() => wayan.text().includes('Menyusun jadwal'))
    const message = wayan.user.last()?.message_id ?? 0
    const data =
      wayan.user
        .last()
        ?.buttons?.flat()
        .find(({ text }) => text.includes('Setujui'))?.callback_data ?? ''
    await wayan.hears(() => {
      wayan.user.tapRaw(message, data)
      wayan.user.tapRaw(message, data)
    })
    await until(() => wayan.all().some((text) => text.includes('sudah diputuskan')))
    const stranger = office.stranger()
    expect(await stranger.hears(() => stranger.user.text('halo'))).toContain('kode aktivasi')
    await rina.hears(() => rina.user.tapRaw(rina.user.last()?.message_id ?? 0, data))
    expect(rina.text()).toContain('Anda bukan')
    expect(
      await office.db.decision.count({
        where: { reportVersion: { report: { employee: { name: { startsWith: 'Baiq' } } } } },
      }),
    ).toBe(1)
  })

  test('the draft survives a restart of the bot', async () => {
    const zul = await office.phone('zul')
    await zul.say('lapor')
    await zul.tap('Hari ini')
    await zul.say('Menata arsip persuratan dinas')
    await office.restart()
    expect(await zul.say('1')).toContain('Dari jam berapa')
  })
})
