/**
 * How much a number may say, as a state machine without a clock: an unofficial client that speaks too much, too fast or
 * unasked loses its number. All times are milliseconds of one clock.
 */
export interface Limits {
  /** Messages of the number, and to one person, in any minute. */
  perMinute: number
  perPersonPerMinute: number
  /** Messages nobody asked for: on the day a number was linked, and twice as many each day after. */
  unaskedOnFirstDay: number
  /** From then on. */
  unaskedPerDay: number
}

export interface Governor {
  linkedAt: number
  /** Messages of the last minute. */
  sent: { at: number; address: string }[]
  unasked: { day: number; count: number }
  strikes: { at: number; weight: number }[]
  /** Nothing is said before. */
  restsUntil: number
  /** Rests one after the other: each is twice as long. */
  rests: number
}

export type Verdict =
  | { go: true }
  /** `everyone`: not only this person must wait. */
  | { go: false; waitMs: number; everyone: boolean; why: string }

export const minuteMs = 60_000
export const dayMs = 86_400_000
const strikesCountMs = 10 * minuteMs
const strikesAllowed = 3
const firstRestMs = 30 * minuteMs
const longestRestMs = dayMs

/** Signs that the network wants us to stop; 515 is normal once, after linking. */
const weights: Record<number, number> = { 401: 3, 403: 3, 440: 1, 463: 2, 515: 1 }

export const isSign = (code: number): boolean => code in weights

export function newGovernor(linkedAt: number): Governor {
  const unasked = { day: 0, count: 0 }
  return { linkedAt, sent: [], unasked, strikes: [], restsUntil: 0, rests: 0 }
}

/** Asks to say one thing now; counted when it may be said. */
export function permit(
  before: Governor,
  limits: Limits,
  { address, asked }: { address: string; asked: boolean },
  now: number,
): { governor: Governor; verdict: Verdict } {
  const governor = { ...before, sent: before.sent.filter(({ at }) => at > now - minuteMs) }
  const day = Math.floor(now / dayMs)
  const count = governor.unasked.day === day ? governor.unasked.count : 0
  const mine = governor.sent.filter((sent) => sent.address === address)
  const no = (waitMs: number, everyone: boolean, why: string) => ({
    governor,
    verdict: { go: false as const, waitMs, everyone, why },
  })
  if (now < governor.restsUntil) return no(governor.restsUntil - now, true, 'the number rests')
  if (governor.sent.length >= limits.perMinute)
    return no(untilFree(governor.sent, limits.perMinute, now), true, 'the minute of the number is full')
  if (mine.length >= limits.perPersonPerMinute)
    return no(untilFree(mine, limits.perPersonPerMinute, now), false, 'the minute of the person is full')
  if (!asked && count >= unaskedToday(governor, limits, now))
    return no((day + 1) * dayMs - now, false, 'the day is full of what nobody asked for')
  return {
    governor: {
      ...governor,
      sent: [...governor.sent, { at: now, address }],
      unasked: { day, count: count + (asked ? 0 : 1) },
    },
    verdict: { go: true },
  }
}

/** Until the oldest that stands in the way is a minute old. */
function untilFree(sent: Governor['sent'], most: number, now: number): number {
  const oldest = sent[sent.length - most]?.at ?? now
  return Math.max(1, oldest + minuteMs - now)
}

export function unaskedToday({ linkedAt }: Governor, limits: Limits, now: number): number {
  const age = Math.max(0, Math.floor((now - linkedAt) / dayMs))
  return age >= 30
    ? limits.unaskedPerDay
    : Math.min(limits.unaskedPerDay, limits.unaskedOnFirstDay * 2 ** age)
}

/** For `/metrics`. */
export function figures({ sent, unasked, restsUntil }: Governor, now: number): Record<string, number> {
  return {
    said_last_minute: sent.filter(({ at }) => at > now - minuteMs).length,
    unasked_today: unasked.day === Math.floor(now / dayMs) ? unasked.count : 0,
    rests_for_seconds: Math.max(0, Math.ceil((restsUntil - now) / 1000)),
  }
}

/** A sign of trouble. `opened`: from now on the number rests, which is told once. */
export function trouble(
  before: Governor,
  code: number,
  now: number,
): { governor: Governor; opened: boolean } {
  const strikes = before.strikes.filter(({ at }) => at > now - strikesCountMs)
  strikes.push({ at: now, weight: weights[code] ?? 0 })
  const heavy = strikes.reduce((sum, { weight }) => sum + weight, 0) >= strikesAllowed
  if (!heavy || now < before.restsUntil) return { governor: { ...before, strikes }, opened: false }
  const restMs = Math.min(longestRestMs, firstRestMs * 2 ** before.rests)
  const governor = { ...before, strikes: [], restsUntil: now + restMs, rests: before.rests + 1 }
  return { governor, opened: true }
}

/** A day without trouble: the next rest is a short one again. */
export function calm(before: Governor, now: number): Governor {
  return now > before.restsUntil + dayMs ? { ...before, rests: 0 } : before
}

/**
 * How long a person would take to begin to write. Who asked is waiting and sees "typing …", so they wait less than who
 * did not. `chance` is from 0 to 1.
 */
export function hesitationMs(asked: boolean, chance: number): number {
  return Math.round(asked ? 200 + chance * 500 : 400 + chance * 1_200)
}
