import { existsSync } from 'node:fs'
import { chromium, type Browser, type Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openOffice, until } from '../office.ts'

const executablePath = '/usr/bin/chromium'
const hasChromium = existsSync(executablePath)
if (!hasChromium) console.warn(`A day in the browser is not tested: there is no ${executablePath}`)

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] // prettier-ignore

/** Where to leave screenshots for a look; none are made without it. */
const shots = process.env.PAGE_SHOTS

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

describe.skipIf(!hasChromium)('a day in the browser', { timeout: 120_000 }, () => {
  let browser: Browser
  let office: Awaited<ReturnType<typeof openOffice>>
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args })
    office = await openOffice()
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await office.close()
  })

  test('is reported with a photo, returned, corrected and approved by two phones side by side', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'id-ID' })
    page.setDefaultTimeout(20_000)
    await page.goto(office.pageUrl)
    const rina = page.locator('.phone').nth(0)
    const wayan = page.locator('.phone').nth(1)
    const tap = (phone: Locator, label: string) =>
      phone.getByRole('button').filter({ hasText: label }).last().click()
    const sees = (phone: Locator, text: string) => phone.getByText(text, { exact: false }).last().waitFor()
    const say = async (phone: Locator, text: string) => {
      await phone.getByLabel('Pesan').fill(text)
      await phone.getByTitle('Kirim').click()
    }
    const shot = async (name: string) => {
      if (shots !== undefined) await page.screenshot({ path: `${shots}-${name}.png` })
    }
    for (const phone of [rina, wayan]) {
      await tap(phone, 'Mulai')
      await tap(phone, 'Bagikan nomor saya')
      await sees(phone, 'Cara memakai Lapkin')
    }

    await say(rina, 'lapor')
    await tap(rina, 'Hari ini,')
    await sees(rina, 'Apa yang dikerjakan?')
    await say(rina, 'Merekam KTP-el warga Kelurahan Dasan')
    await tap(rina, 'Perekaman KTP-el')
    await sees(rina, 'Dari jam berapa')
    await say(rina, '8-10')
    await sees(rina, 'Berapa banyak hasilnya?')
    await say(rina, '25 keping')
    await sees(rina, 'Ada bukti?')
    await rina
      .locator('[data-kind=photo] input')
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: png })
    await sees(rina, '1 bukti')
    await tap(rina, 'Selesai')
    await sees(rina, 'Periksa laporan')
    await shot('check')
    await tap(rina, '✅ Kirim')
    await sees(rina, 'terkirim')

    await sees(wayan, '25 keping')
    await tap(wayan, 'Kembalikan')
    await tap(wayan, 'Jam perlu diperbaiki')
    await sees(wayan, 'Dikembalikan')
    await shot('returned')
    await tap(rina, 'Perbaiki sekarang')
    await tap(rina, 'Ubah')
    await tap(rina, '1')
    await tap(rina, 'Jam')
    await say(rina, '08.00-11.00')
    await sees(rina, '08.00–11.00')
    await tap(rina, '✅ Kirim')
    await sees(wayan, 'versi 2')
    await tap(wayan, 'Setujui')
    await sees(rina, 'Disetujui')
    await shot('approved')
    await until(async () => (await office.db.decision.count()) === 2)
    expect(await office.db.dailyReport.findFirst()).toMatchObject({ status: 'APPROVED', version: 2 })
    await page.close()
  })
})
