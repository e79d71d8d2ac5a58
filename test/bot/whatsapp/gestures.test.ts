import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoId } from '../../../prisma/demo.ts'
import { openOffice, until } from '../../office.ts'
import { sendReport } from '../../reports.ts'
import type { WhatsAppPhone } from '../../whatsapp/phone.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let wayan: WhatsAppPhone

beforeAll(async () => {
  office = await openOffice()
  wayan = await office.whatsapp('wayan')
})
afterAll(() => office.close())

const reports = () => office.db.dailyReport.findMany({ orderBy: { createdAt: 'asc' } })
const decisions = () => office.db.decision.count()

/** A card of a report that was just sent; gives its message. */
async function card(key: string, day: string): Promise<string> {
  const { code } = await sendReport(office.db, { employeeId: demoId(key), day, sentAt: office.clock.now() })
  await wayan.say('persetujuan')
  await until(() => wayan.text().includes('untuk membuka'))
  await wayan.say('1')
  await until(() => wayan.text().includes(code))
  return wayan.message(code).id
}

const user = () => wayan.user

async function vote(id: string): Promise<unknown> {
  const poll = () => user().messages.find((message) => message.poll && message.id.startsWith(id.slice(0, -1)))
  await until(() => poll() !== undefined)
  const option = poll()?.poll?.options.find((one) => one.includes('Setujui')) ?? ''
  return user().vote(poll()?.id ?? '', [option])
}

type Gesture = (id: string) => Promise<unknown>

/** To one request, each in its own way. */
const gestures: Record<string, Gesture> = {
  'a number': () => user().text('1'),
  'a number that quotes it': (id) => user().text('1', { quote: id }),
  'its word': () => user().text('setujui'),
  'an "ok" that quotes it': (id) => user().text('ok', { quote: id }),
  'a 👍 that quotes it': (id) => user().text('👍', { quote: id }),
  'a 👍 on it': (id) => user().react(id, '👍'),
  'a vote': vote,
}

const days = [
  '2026-11-24',
  '2026-11-23',
  '2026-11-20',
  '2026-11-19',
  '2026-11-18',
  '2026-11-17',
  '2026-11-16',
]

test.each(Object.entries(gestures).map(([name, act], n) => ({ name, act, day: days[n] ?? '' })))(
  '$name is a decision, and no repetition is a second one',
  async ({ act, day }) => {
    const before = await decisions()
    const id = await card('rina', day)
    await wayan.hears(() => act(id))
    await until(async () => (await decisions()) === before + 1)
    for (const again of [act, gestures['a 👍 on it'] as Gesture, vote]) await again(id)
    // The last of all is answered behind them.
    await user().text('bantuan')
    await until(() => wayan.all().some((text) => text.includes('persetujuan')))
    expect(await decisions()).toBe(before + 1)
    expect((await reports()).every(({ status }) => status === 'APPROVED')).toBe(true)
  },
)

test('"setuju 1" decides on the first of the list, after asking', async () => {
  const before = await decisions()
  await sendReport(office.db, { employeeId: demoId('baiq'), day: '2026-11-24', sentAt: office.clock.now() })
  await wayan.say('persetujuan')
  await until(() => wayan.text().includes('untuk membuka'))
  expect(await wayan.say('setuju 1')).toContain('Setujui 1 laporan')
  await wayan.say('1')
  await until(async () => (await decisions()) === before + 1)
})

test('a request that was decided says so to whoever answers it once more, in whatever words', async () => {
  const before = await decisions()
  const id = await card('laras', '2026-11-23')
  await user().text('1')
  await until(() => wayan.text().includes('Disetujui'))
  const told = () => wayan.all().filter((text) => text.includes('sudah diputuskan')).length
  const earlier = told()
  for (const [n, words] of ['1', 'ok', 'setuju'].entries()) {
    await user().text(words, { quote: id })
    await until(() => told() === earlier + n + 1)
  }
  expect(await decisions()).toBe(before + 1)
})

test('a bare "ok", "ya" or 👍, a ❤️, and a 👍 on something else decide nothing', async () => {
  const before = await decisions()
  const help = wayan.message('persetujuan').id
  const id = await card('laras', '2026-11-24')
  for (const words of ['ok', 'ya', 'sip', '👍']) await wayan.say(words)
  await user().react(id, '❤️')
  await user().react(help, '👍')
  await wayan.say('bantuan')
  expect(await decisions()).toBe(before)
})
