import { describe, expect, test } from 'vitest'
import { dayMs, newGovernor, permit, trouble } from '../../../bot/channels/whatsapp/governor.ts'
import { failuresAfter, waitMs } from '../../../bot/channels/whatsapp/reconnect.ts'

/** The waits of connections that each end so. */
function waits(
  code: number,
  { opened, times, lastedMs = 200 }: { opened: boolean; times: number; lastedMs?: number },
) {
  let failures = 0
  return Array.from({ length: times }, () => {
    failures = failuresAfter(failures, { code, opened, lastedMs })
    return waitMs(failures, code)
  })
}

describe('after a connection that ended', () => {
  test('one that cannot be opened is tried less and less often, at least each minute', () => {
    const tries = waits(0, { opened: false, times: 12 })
    expect(tries.slice(0, 4)).toEqual([500, 1_000, 2_000, 4_000])
    expect(tries.at(-1)).toBe(60_000)
    expect(tries.toSorted((a, b) => a - b)).toEqual(tries)
  })

  test('one that was cut is there again at once, however often', () => {
    for (const code of [0, 408, 428, 503])
      expect(waits(code, { opened: true, times: 8 })).toEqual(Array(8).fill(250))
  })

  test.each([401, 403, 440, 463, 515])(
    'who is thrown out with %i again and again does not hammer',
    (code) => {
      const tries = waits(code, { opened: true, times: 12 })
      expect(tries.at(-1)).toBe(60_000)
      expect(waits(code, { opened: true, times: 3, lastedMs: 3_600_000 }).at(-1)).toBeLessThanOrEqual(250)
    },
  )

  test('the restart after linking is not waited for, a second one is', () => {
    expect(waits(515, { opened: false, times: 2 })).toEqual([0, 1_000])
  })
})

describe('the breaker', () => {
  const at = 20_000 * dayMs
  const limits = { perMinute: 5, perPersonPerMinute: 5, unaskedOnFirstDay: 5, unaskedPerDay: 5 }

  test.each([
    [401, 1],
    [403, 1],
    [463, 2],
    [440, 3],
    [515, 3],
  ])('opens at %i, said %i times within minutes, and then nothing is said', (code, times) => {
    let governor = newGovernor(at)
    const opened = Array.from({ length: times }, (_, n) => {
      const struck = trouble(governor, code, at + n * 60_000)
      governor = struck.governor
      return struck.opened
    })
    expect(opened).toEqual([...opened.slice(1).map(() => false), true])
    const asked = { address: 'a', asked: true }
    const during = at + times * 60_000
    expect(permit(governor, limits, asked, during).verdict).toMatchObject({ go: false, everyone: true })
    expect(permit(governor, limits, asked, governor.restsUntil).verdict).toEqual({ go: true })
  })

  test('stays closed when the same signs come hours apart', () => {
    let governor = newGovernor(at)
    for (let hour = 0; hour < 12; hour++) {
      const struck = trouble(governor, 515, at + hour * 3_600_000)
      expect(struck.opened).toBe(false)
      governor = struck.governor
    }
  })
})
