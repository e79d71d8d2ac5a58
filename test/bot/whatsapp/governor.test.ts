import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayMs,
  minuteMs,
  newGovernor,
  permit,
  trouble,
  unaskedToday,
  type Governor,
  type Limits,
} from '../../../bot/channels/whatsapp/governor.ts'

const limits: Limits = { perMinute: 5, perPersonPerMinute: 3, unaskedOnFirstDay: 4, unaskedPerDay: 50 }

type Act =
  | { type: 'say'; address: string; asked: boolean; afterMs: number }
  | { type: 'trouble'; code: number; afterMs: number }

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('say' as const),
      address: fc.constantFrom('a', 'b', 'c'),
      asked: fc.boolean(),
      afterMs: fc.integer({ min: 0, max: 40_000 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('trouble' as const),
      code: fc.constantFrom(401, 403, 440, 463, 515, 428, 500),
      afterMs: fc.integer({ min: 0, max: 5 * minuteMs }),
    }),
  },
)

interface Event {
  at: number
  address: string
  asked: boolean
}

/** Plays acts one after the other, and tells what was said and when the number rested. */
function play(acts: Act[]) {
  const start = 20_000 * dayMs
  let governor: Governor = newGovernor(start)
  let now = start
  const said: Event[] = []
  const rests: { from: number; until: number }[] = []
  for (const next of acts) {
    now += next.afterMs
    if (next.type === 'trouble') {
      const struck = trouble(governor, next.code, now)
      governor = struck.governor
      if (struck.opened) rests.push({ from: now, until: governor.restsUntil })
    } else {
      const asked = permit(governor, limits, next, now)
      governor = asked.governor
      if (asked.verdict.go) said.push({ at: now, address: next.address, asked: next.asked })
      else if (asked.verdict.waitMs <= 0) throw new Error('a wait that is none')
    }
  }
  return { said, rests, governor }
}

describe('whatever happens', () => {
  test('no minute holds more than the number or a person may say', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 120 }), (acts) => {
        const { said } = play(acts)
        for (const { at } of said) {
          const minute = said.filter((other) => other.at > at - minuteMs && other.at <= at)
          expect(minute.length).toBeLessThanOrEqual(limits.perMinute)
          for (const person of ['a', 'b', 'c'])
            expect(minute.filter(({ address }) => address === person).length).toBeLessThanOrEqual(
              limits.perPersonPerMinute,
            )
        }
      }),
    )
  })

  test('a new number says little that nobody asked for', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 120 }), (acts) => {
        const unasked = play(acts).said.filter(({ asked }) => !asked)
        const days = groupByDay(unasked)
        for (const ofDay of days.values()) expect(ofDay.length).toBeLessThanOrEqual(limits.unaskedOnFirstDay)
      }),
    )
  })

  test('nothing is said while the number rests, and a rest begins once', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 120 }), (acts) => {
        const { said, rests } = play(acts)
        for (const { from, until } of rests)
          expect(said.filter(({ at }) => at >= from && at < until && at !== from)).toEqual([])
        for (const [i, rest] of rests.entries())
          expect(rest.from).toBeGreaterThanOrEqual(rests[i - 1]?.until ?? 0)
      }),
    )
  })

  test('who waits as long as told may speak, unless somebody else did meanwhile', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const { governor } = play(acts)
        const now = 20_000 * dayMs + 60 * dayMs
        const busy = {
          ...governor,
          sent: Array.from({ length: 5 }, (_, n) => ({ at: now - n, address: 'a' })).toReversed(),
        }
        const asked = permit(busy, limits, { address: 'b', asked: true }, now)
        if (asked.verdict.go) throw new Error('the minute was full')
        const later = permit(
          asked.governor,
          limits,
          { address: 'b', asked: true },
          now + asked.verdict.waitMs,
        )
        expect(later.verdict).toEqual({ go: true })
      }),
    )
  })
})

test('one 403 is enough, a lost line never is, and 515 only when it comes again and again', () => {
  const at = 20_000 * dayMs
  const opens = (...codes: number[]) => {
    let governor = newGovernor(at)
    let opened = false
    for (const [i, code] of codes.entries()) {
      const struck = trouble(governor, code, at + i)
      governor = struck.governor
      opened ||= struck.opened
    }
    return opened
  }
  expect(opens(403)).toBe(true)
  expect(opens(463, 440)).toBe(true)
  expect(opens(515)).toBe(false)
  expect(opens(515, 515, 515)).toBe(true)
  expect(opens(428, 428, 428, 428, 0, 408)).toBe(false)
})

test('a number warms up: twice as much each day, up to its measure', () => {
  const governor = newGovernor(0)
  const days = [0, 1, 2, 3, 4, 10].map((day) => unaskedToday(governor, limits, day * dayMs))
  expect(days).toEqual([4, 8, 16, 32, 50, 50])
})

function groupByDay(events: Event[]): Map<number, Event[]> {
  const days = new Map<number, Event[]>()
  for (const event of events) {
    const day = Math.floor(event.at / dayMs)
    days.set(day, [...(days.get(day) ?? []), event])
  }
  return days
}
