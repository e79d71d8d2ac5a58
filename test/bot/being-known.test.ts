import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plain } from '../../core/rich.ts'
import { texts } from '../../core/texts/index.ts'
import { demoId } from '../../prisma/demo.ts'
import { openOffice, until } from '../office.ts'

let office: Awaited<ReturnType<typeof openOffice>>

beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

const said = (text: keyof typeof texts.id.welcome) => {
  const rich = texts.id.welcome[text]
  if (typeof rich === 'string' || typeof rich === 'function') throw new Error(`${text} is no sentence`)
  return plain(rich)
}
const live = (key: string) =>
  office.db.address.findMany({ where: { employeeId: demoId(key), unlinkedAt: null } })

describe('a chat that nobody knows', () => {
  test('is told what Lapkin is and how to begin, whatever it says first', async () => {
    const chat = office.stranger()
    expect(await chat.hears(() => chat.user.start())).toBe(said('stranger'))
    expect(await chat.say('halo, ini apa ya?')).toBe(said('stranger'))
    expect(await chat.say('lapor')).toBe(said('stranger'))
    const photo = office.stranger()
    expect(await photo.hears(() => photo.user.photo(Buffer.from('x')))).toBe(said('stranger'))
    expect(await photo.hears(() => photo.user.contact('+6281200000106'))).toBe(said('stranger'))
  })

  test('hears one and the same of wrong, used, expired, void and unknown codes', async () => {
    const used = await office.code('wulan')
    const first = office.stranger()
    await first.say(used)
    await until(() => first.all().length > 1)
    const right = await office.code('nyoman')
    const wrong = right.slice(0, -1) + (right.endsWith('0') ? '1' : '0')
    const void_ = await office.code('zul')
    await office.code('zul')
    const expired = await office.code('baiq')
    await office.db.activationCode.updateMany({
      where: { employeeId: demoId('baiq') },
      data: { expiresAt: new Date('2026-11-24T08:00:00Z') },
    })
    for (const code of [used, wrong, void_, expired, '00000-00000-00000']) {
      const chat = office.stranger()
      expect(await chat.say(code)).toBe(said('wrongCode'))
      expect(await chat.hears(() => chat.user.start(code.replaceAll('-', '')))).toBe(said('wrongCode'))
    }
    expect(await live('nyoman')).toEqual([])
    expect(await live('baiq')).toEqual([])
  })

  test('waits an hour after five wrong codes, even with the right one', async () => {
    const chat = office.stranger()
    const code = await office.code('ilham')
    for (let i = 1; i <= 5; i++) {
      const text = `00000-${randomBytes(3).toString('hex').slice(0, 5)}-0000${i}`
      await chat.say(text)
      expect(chat.text()).toBe(i < 5 ? said('wrongCode') : said('locked'))
    }
    expect(await chat.say(code)).toBe(said('locked'))
    expect(await live('ilham')).toEqual([])
    const begun = office.clock.now()
    office.clock.set(new Date(begun.getTime() + 3_601_000))
    expect(await chat.say(code)).toBe(said('askContact'))
    office.clock.set(begun)
  })

  test('must share its own number: that of somebody else is refused', async () => {
    const chat = office.stranger()
    await chat.say(await office.code('rina'))
    expect(chat.text()).toBe(said('askContact'))
    const meanwhile = await chat.say('jam 8-10 cetak KK 18 lembar')
    expect(meanwhile).toContain('belum saya catat')
    expect(meanwhile).toContain(said('askContact'))
    expect(await chat.hears(() => chat.user.contact('+6281200000106', 999))).toBe(said('wrongContact'))
    expect(await chat.hears(() => chat.user.contact('+6281200009999'))).toBe(said('wrongContact'))
    expect(await live('rina')).toEqual([])
    await chat.hears(() => chat.user.contact('081200000106'))
    await until(() => chat.all().some((text) => text.includes('Rina Apriliani')))
    expect(await live('rina')).toMatchObject([{ channel: 'telegram', address: String(chat.user.id) }])
  })
})

describe('a chat that is somebody’s', () => {
  test('is told when its owner moves to another, and is a stranger from then on', async () => {
    const old = await office.phone('komang')
    const next = await office.phone('komang')
    await until(() => old.all().some((text) => text === said('movedAway')))
    expect(await live('komang')).toMatchObject([{ address: String(next.user.id) }])
    expect(await old.say('lapor')).toBe(said('stranger'))
    expect(await next.say('menu')).toContain('Menu Lapkin')
  })

  test('leaves with /keluar and comes back with a new code only', async () => {
    const chat = await office.phone('tegar')
    expect(await chat.say('/keluar')).toBe(said('left'))
    expect(await live('tegar')).toEqual([])
    expect(await chat.say('lapor')).toBe(said('stranger'))
    await chat.say(await office.code('tegar'))
    await chat.hears(() => chat.user.contact('+6281200000109'))
    await until(async () => (await live('tegar')).length === 1)
  })
})

test('a group is sent to the private chat, and nothing else happens there', async () => {
  const chat = await office.phone('laras')
  const group = office.simulator.telegram.group(-5_001, 'Loket')
  group.text(chat.user, '/lapor')
  await until(() => group.last() !== undefined)
  expect(group.last()?.text).toBe(said('group'))
  const state = await office.db.conversation.findUnique({ where: { employeeId: demoId('laras') } })
  expect(JSON.stringify(state?.state ?? {})).not.toContain('"flow":"report"')
})
