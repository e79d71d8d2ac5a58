import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAgencyLoad } from '../../bot/agency-load.ts'
import { atPace, busyPerMinute, pace } from '../../core/rate.ts'
import { emptyState, State } from '../../core/conversation/state.ts'
import { respond } from '../../core/respond.ts'
import { plain } from '../../core/rich.ts'
import { demoId } from '../../prisma/demo.ts'
import { createLog } from '../../bot/log.ts'
import { factsOf, tuesday } from '../core/talking.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { openOffice, until } from '../office.ts'

/** Says the same so often, `everyMs` apart; what the bot answered each time, by what was first said in it. */
function flood(times: number, everyMs: number, { busy = false, begin = emptyState } = {}) {
  let state = begin
  const answers: string[] = []
  for (let n = 0; n < times; n++) {
    const facts = factsOf({ sentAt: new Date(tuesday.getTime() + n * everyMs) })
    const turn = atPace(facts, State.parse(JSON.parse(JSON.stringify(state))), busy, (now) =>
      respond(facts, now, { type: 'text', text: 'pengingat', forwarded: false }, null),
    )
    state = turn.state
    answers.push(turn.replies.map(({ text }) => plain(text)).join(' '))
  }
  return { state, answers, silent: answers.filter((text) => text === '').length }
}

describe('a person', () => {
  test('who writes as fast as people can for ten minutes is always answered', () => {
    expect(flood(600, 1_000).silent).toBe(0)
    expect(flood(100, 100).silent).toBe(0)
  })

  test('who floods is told once that it is too fast, then not answered, and the draft stays', () => {
    const { answers, state } = flood(400, 10)
    const slow = answers.filter((text) => text.includes('terlalu cepat'))
    expect(slow).toHaveLength(1)
    expect(answers.at(-1)).toBe('')
    expect(answers.findIndex((text) => text.includes('terlalu cepat'))).toBeGreaterThanOrEqual(pace.burst)
    expect(state.open).toHaveLength(1)
    const again = factsOf({ sentAt: new Date(tuesday.getTime() + 64_000) })
    const turn = atPace(again, state, false, (now) =>
      respond(again, now, { type: 'text', text: 'menu', forwarded: false }, null),
    )
    expect(plain(turn.replies[0]?.text ?? [])).toContain('Menu Lapkin')
  })

  test('in a busy agency gives way sooner when they sent much, and not when they write a report', () => {
    expect(flood(25, 500, { busy: true }).silent).toBe(0)
    expect(flood(100, 10, { busy: true }).silent).toBeGreaterThan(60)
  })
})

describe('an agency', () => {
  let home: TestDatabase
  beforeAll(async () => void (home = await testDatabase({ demo: true })))
  afterAll(() => home.close())

  test('is busy by what all processes count together, and only in that minute', async () => {
    let at = new Date('2026-11-24T08:10:10Z')
    const open = () =>
      createAgencyLoad({ db: home.db, now: () => at, log: createLog('silent'), perMinute: 10 })
    const [one, other] = [open(), open()]
    const id = demoId('agency')
    for (let n = 0; n < 6; n++) one.count(id)
    for (let n = 0; n < 6; n++) other.count(id)
    expect([one.isBusy(id), other.isBusy(id)]).toEqual([false, false])
    await one.share()
    await other.share()
    await one.share()
    expect([one.isBusy(id), other.isBusy(id)]).toEqual([true, true])
    at = new Date('2026-11-24T08:11:10Z')
    expect(one.isBusy(id)).toBe(false)
    one.count(id)
    await one.share()
    expect(one.isBusy(id)).toBe(false)
    await Promise.all([one.stop(), other.stop()])
  })

  test('may send more the more people it has, unless a number is set', async () => {
    const at = new Date('2026-11-24T08:20:10Z')
    const load = createAgencyLoad({ db: home.db, now: () => at, log: createLog('silent'), perMinute: null })
    const id = demoId('agency')
    const people = await home.db.employee.count({ where: { agencyId: id } })
    const send = (count: number) => {
      for (let n = 0; n < count; n++) load.count(id)
    }
    send(busyPerMinute(people))
    await load.share()
    expect(load.isBusy(id)).toBe(false)
    send(1)
    expect(load.isBusy(id)).toBe(true)
    await load.stop()
    expect([1, 300, 5_600, 300_000].map(busyPerMinute)).toEqual([600, 600, 11_200, 600_000])
  })
})

test('a chat that is nobody’s is told once when it writes too much, and may come in afterwards', async () => {
  const office = await openOffice()
  try {
    const stranger = office.stranger()
    for (let n = 0; n < 20; n++) await stranger.say(`halo ${n}`)
    expect(await stranger.say('halo lagi')).toContain('Terlalu banyak pesan')
    const before = stranger.all().length
    stranger.user.text('dan lagi')
    await until(
      async () => (await office.db.inbox.count({ where: { address: String(stranger.user.id) } })) === 22,
    )
    expect(stranger.all()).toHaveLength(before)
    office.clock.set(new Date(office.clock.now().getTime() + 61_000))
    expect(await stranger.say('halo')).toContain('kode aktivasi')
  } finally {
    await office.close()
  }
})
