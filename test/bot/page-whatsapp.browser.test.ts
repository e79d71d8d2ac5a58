import { existsSync } from 'node:fs'
import { chromium, type Browser, type Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoId } from '../../prisma/demo.ts'
import { openOffice, until } from '../office.ts'
import { sendReport } from '../reports.ts'
import { onePixel } from '../simulator/open-simulator.ts'

const executablePath = '/usr/bin/chromium'
const hasChromium = existsSync(executablePath)
if (!hasChromium) console.warn(`WhatsApp in the browser is not tested: there is no ${executablePath}`)

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] // prettier-ignore

/** Where to leave screenshots for a look; none are made without it. */
const shots = process.env.PAGE_SHOTS

describe.skipIf(!hasChromium)('WhatsApp in the browser', { timeout: 120_000 }, () => {
  let browser: Browser
  let office: Awaited<ReturnType<typeof openOffice>>
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args })
    office = await openOffice()
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    await office.close()
  })

  test('a report by number, vote and photo goes from a WhatsApp phone to a supervisor on Telegram', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'id-ID' })
    page.setDefaultTimeout(30_000)
    const problems: string[] = []
    page.on('pageerror', ({ message }) => problems.push(message))
    await page.goto(office.pageUrl)
    const wayan = page.locator('.phone').nth(1)
    const baiq = page.locator('.phone.whatsapp')
    const tap = (phone: Locator, label: string) =>
      phone.getByRole('button').filter({ hasText: label }).last().click()
    const sees = (phone: Locator, text: string) => phone.getByText(text, { exact: false }).last().waitFor()
    const say = async (phone: Locator, text: string) => {
      await phone.getByLabel('Pesan').fill(text)
      await phone.getByTitle('Kirim').click()
    }
    const shot = async (name: string) => {
      if (shots !== undefined) await page.screenshot({ path: `${shots}-whatsapp-${name}.png` })
    }
    await tap(wayan, 'Mulai')
    await tap(wayan, 'Bagikan nomor saya')
    await sees(wayan, 'Cara memakai Lapkin')
    await tap(baiq, 'Mulai')
    await sees(baiq, 'Cara memakai Lapkin')

    await say(baiq, 'lapor')
    await sees(baiq, 'Laporan hari apa?')
    await say(baiq, '1')
    await sees(baiq, 'Apa yang dikerjakan?')
    await say(baiq, 'Menyusun rekap pelayanan loket')
    await sees(baiq, 'RHK')
    await tap(baiq, 'Lainnya')
    await sees(baiq, 'jam berapa')
    await say(baiq, '8-10')
    await sees(baiq, 'Berapa banyak hasilnya?')
    await say(baiq, '12 berkas')
    await sees(baiq, 'Ada bukti?')
    await baiq
      .locator('[data-kind=photo] input')
      .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: onePixel })
    await sees(baiq, '1 bukti')
    await say(baiq, 'selesai')
    await sees(baiq, 'Periksa laporan')
    await shot('check')
    const question = baiq.locator('.row', { hasText: 'Periksa laporan' }).first()
    await question.hover()
    await question.getByTitle('Balas pesan ini').click()
    await say(baiq, '1')
    await sees(baiq, 'terkirim')
    await baiq.locator('.row.own .quoted').waitFor()

    await sees(wayan, '12 berkas')
    await tap(wayan, 'Setujui')
    await sees(baiq, 'isetujui')
    await shot('approved')
    await until(async () => (await office.db.decision.count()) === 1)
    await baiq.locator('.ticks', { hasText: '✓✓' }).first().waitFor()
    expect(problems).toEqual([])
    await page.close()
  })

  test('a supervisor opens a request with a vote and agrees to it with a 👍, by clicks alone', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'id-ID' })
    page.setDefaultTimeout(30_000)
    await sendReport(office.db, {
      employeeId: demoId('rina'),
      day: '2026-11-24',
      sentAt: office.clock.now(),
    })
    await page.goto(office.pageUrl)
    await page.locator('.add-whatsapp').click()
    const wayan = page.locator('.phone.whatsapp').last()
    await wayan.locator('.who').click()
    await wayan.getByPlaceholder('Cari nama').fill('Suartana')
    await page.keyboard.press('Enter')
    await wayan.getByRole('button', { name: 'Mulai' }).click()
    await wayan.getByText('Cara memakai Lapkin').waitFor()
    await wayan.getByLabel('Pesan').fill('persetujuan')
    await wayan.getByTitle('Kirim').click()
    await wayan.locator('.poll-option').filter({ hasText: /^1$/ }).last().click()
    const card = wayan.locator('.row').filter({ hasText: 'Setujui ·' }).last()
    await card.hover()
    await card.getByTitle('Beri 👍').click()
    await card.locator('.reaction', { hasText: '👍' }).waitFor()
    await wayan.getByText('isetujui').last().waitFor()
    await until(async () => (await office.db.decision.count()) === 2)
    expect(await wayan.locator('.poll-option[aria-pressed=true]').count()).toBe(1)
    await page.close()
  })

  test('words written without a network go out when it is back', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'id-ID' })
    page.setDefaultTimeout(30_000)
    await page.goto(office.pageUrl)
    const baiq = page.locator('.phone.whatsapp')
    await baiq.getByText('isetujui').last().waitFor()
    await baiq.getByText('putus jaringan').click()
    await baiq.getByLabel('Pesan').fill('menu')
    await baiq.getByTitle('Kirim').click()
    await baiq.locator('.ticks.waiting').waitFor()
    await baiq.getByText('putus jaringan').click()
    await baiq.locator('.row', { hasText: 'menu' }).locator('.ticks', { hasText: '✓✓' }).waitFor()
    await page.close()
  })
})
