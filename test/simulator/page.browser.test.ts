import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { eventually, openSimulator, startBot } from './open-simulator.ts'
import { people, reportBot } from './demo-bot.ts'

const executablePath = '/usr/bin/chromium'
const hasChromium = existsSync(executablePath)
if (!hasChromium) console.warn(`The page is not tested: there is no ${executablePath}`)

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Where to leave screenshots for a look; none are made without it. */
const shots = process.env['SIMULATOR_SHOTS']

describe.skipIf(!hasChromium)('the page with phones', { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args })
  })
  afterAll(() => browser.close())

  async function openPage(width = 1400, height = 900) {
    const { url, telegram, clock } = await openSimulator({
      people,
      activationLink: async (key) => `kode-${key}`,
      // The test acts faster than a person, and its small bot does not wait for anybody's limits.
      limits: false,
    })
    startBot(url, telegram.token, reportBot)
    const page = await browser.newPage({ viewport: { width, height }, locale: 'id-ID' })
    page.setDefaultTimeout(15_000)
    onTestFinished(() => page.close())
    const problems: string[] = []
    page.on('pageerror', ({ message }) => problems.push(message))
    await page.goto(url)
    const [employee, supervisor] = [page.locator('.phone').nth(0), page.locator('.phone').nth(1)]
    await eventually(() => page.locator('.phone').count()).toBe(2)
    const shot = async (name: string) => {
      if (!shots) return
      // Lets the bubbles finish rising and the chat finish scrolling.
      await page.waitForTimeout(600)
      await page.screenshot({ path: `${shots}-${name}.png` })
    }
    return { page, employee, supervisor, telegram, clock, problems, shot }
  }

  const say = async (phone: ReturnType<Page['locator']>, text: string) => {
    await phone.getByLabel('Pesan').fill(text)
    await phone.getByTitle('Kirim').click()
  }

  test('an employee connects, reports, and sees the approval on the same card', async () => {
    const { employee, supervisor, problems, shot } = await openPage()
    await shot('start')
    await employee.getByRole('button', { name: 'Mulai' }).click()
    await employee.getByText('/start kode-siti').waitFor()
    await supervisor.getByRole('button', { name: 'Mulai' }).click()
    await say(employee, 'Menyusun laporan keuangan 3 jam')
    await supervisor.locator('.key', { hasText: 'Setujui' }).waitFor()
    await shot('card')
    await supervisor.locator('.key', { hasText: 'Setujui' }).click()
    await supervisor.locator('.toast', { hasText: 'Tercatat' }).waitFor()
    await employee.getByText('Disetujui').waitFor()
    await eventually(() => supervisor.locator('.key').count()).toBe(0)
    await shot('report')
    expect(problems).toEqual([])
  })

  test('a picture, a document, a phone number and a command reach the bot and are shown', async () => {
    const { employee, telegram, shot } = await openPage()
    await employee.getByRole('button', { name: 'Mulai' }).click()
    await employee.locator('.menu-button').click()
    await shot('menu')
    await employee.locator('.command-list button', { hasText: '/kontak' }).click()
    await employee.getByRole('button', { name: 'Kirim nomor saya' }).waitFor()
    await shot('keyboard')
    await employee.getByRole('button', { name: 'Kirim nomor saya' }).click()
    await employee.getByText('Nomor diterima').waitFor()
    await say(employee, '/berkas')
    await employee.locator('.row:not(.own) .document', { hasText: 'rekap.csv' }).waitFor()
    await employee.locator('.row:not(.own) .photo').waitFor()
    await employee.getByTitle('Lampirkan').click()
    const own = { name: 'bukti.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') }
    await employee.locator('[data-kind=document] input').setInputFiles(own)
    await employee.getByText('Berkas bukti.pdf diterima').waitFor()
    await shot('files')
    expect(telegram.pending()).toBe(0)
  })

  test('one edits an own message by a click on it', async () => {
    const { employee } = await openPage()
    await employee.getByRole('button', { name: 'Mulai' }).click()
    await say(employee, 'Rapat 2 jam')
    await employee.locator('.row.own .bubble', { hasText: 'Rapat 2 jam' }).click()
    await say(employee, 'Rapat 3 jam')
    await employee.getByText('Diubah: Rapat 3 jam').waitFor()
    await eventually(() => employee.locator('.row.own', { hasText: 'disunting' }).count()).toBe(1)
  })

  test('without a network a phone keeps what is written and sends it later', async () => {
    const { employee, telegram, shot } = await openPage()
    await employee.getByRole('button', { name: 'Mulai' }).click()
    await employee.getByText('Halo').waitFor()
    await employee.getByRole('button', { name: 'putus jaringan' }).click()
    await say(employee, 'Ditulis di lapangan')
    await employee.locator('.ticks.waiting').waitFor()
    await shot('offline')
    const arrived = () => telegram.calls.length
    expect(arrived()).toBe(0)
    await employee.getByRole('button', { name: 'putus jaringan' }).click()
    await employee.locator('.row:not(.own)', { hasText: 'Ditulis di lapangan' }).waitFor()
    await eventually(() => employee.locator('.ticks.waiting').count()).toBe(0)
  })

  test('blocking the bot closes the chat until it is unblocked', async () => {
    const { employee } = await openPage()
    await employee.getByRole('button', { name: 'Mulai' }).click()
    await employee.getByText('Halo').waitFor()
    await employee.getByRole('button', { name: 'blokir bot' }).click()
    await employee.getByRole('button', { name: 'Buka blokir' }).waitFor()
    expect(await employee.getByLabel('Pesan').count()).toBe(0)
    await employee.getByRole('button', { name: 'Buka blokir' }).click()
    await employee.getByLabel('Pesan').waitFor()
  })

  test('the clock moves for everybody, and another person can be picked', async () => {
    const { page, employee, clock, shot } = await openPage()
    const before = clock.now().getTime()
    await page.getByRole('button', { name: '+1 jam' }).click()
    await eventually(() => clock.now().getTime() - before).toBeGreaterThan(3_500_000)
    await page.getByRole('button', { name: 'besok 07.30' }).click()
    await page.locator('.clock-now', { hasText: '07.30' }).waitFor()
    await employee.locator('.who').click()
    await employee.getByPlaceholder('Cari').fill('arsip')
    await shot('picker')
    await employee.locator('.picker-person', { hasText: 'Wayan' }).click()
    await employee.locator('.who', { hasText: 'Wayan' }).waitFor()
    await page.getByLabel('Apa ini?').click()
    await page.getByText('tidak ada laporan yang hilang').waitFor()
  })

  test('it fits on a phone', async () => {
    const { page, employee, shot } = await openPage(390, 844)
    await employee.getByRole('button', { name: 'Mulai' }).click()
    await say(employee, 'Menyusun laporan keuangan 3 jam')
    await employee.getByText('Dikirim ke atasan').waitFor()
    await shot('mobile')
    const wide = await page.evaluate('document.documentElement.scrollWidth')
    expect(wide).toBeLessThanOrEqual(390)
  })
})
