import type { Day } from '../calendar/day.ts'

export type ActivityKind = 'MAIN_DUTY' | 'DIRECT_ASSIGNMENT' | 'OTHER_DUTY'

export type Evidence =
  { kind: 'PHOTO' | 'DOCUMENT'; fileId: string; remoteId: string } | { kind: 'LINK'; url: string }

/** Times in minutes after local midnight of the report's day; `endsAt` may pass 1440. */
export interface Activity {
  kind: ActivityKind
  rhkId: string | null
  rhkTitle: string | null
  description: string
  startsAt: number | null
  endsAt: number | null
  durationMinutes: number
  effectiveMinutes: number
  quantity: number | null
  unit: string | null
  evidence: Evidence[]
}

/** What can be said of an activity, in the order in which it is asked. */
export const fields = ['what', 'target', 'time', 'quantity', 'evidence'] as const
export type Field = (typeof fields)[number]

/** A row as far as it is told: what is null is still to be asked. */
export interface Row extends Omit<Activity, 'kind' | 'durationMinutes'> {
  kind: Activity['kind'] | null
  durationMinutes: number | null
  /** What the bot read between the lines. */
  guessed: Field[]
}

/** Enough to name a report and say how it stands. */
export interface ReportHead {
  id: string
  day: Day
  code: string
  status: 'SUBMITTED' | 'RETURNED' | 'REJECTED' | 'APPROVED'
  version: number
}

export interface Report extends ReportHead {
  employeeId: string
  employeeName: string
  employeeUnit: string
  /** Whose day it is: the employee's zone. */
  zone: string
  sentAt: Date
  late: boolean
  warnings: Warning[]
  likeness: number | null
  activities: Activity[]
  decision: Decision | null
  /** Whether the person of these facts may look into it today. */
  maySee: boolean
  /** In which capacity they may decide on it today; null = may not. */
  mayDecideAs: string | null
  /** The channel's message of the employee's receipt is addressed by `report:<id>`; who it goes to. */
  employeeLanguage: 'id' | 'en'
}

export interface Decision {
  outcome: 'APPROVED' | 'RETURNED' | 'REJECTED'
  deciderName: string
  capacity: string
  note: string | null
  rows: number[]
  decidedAt: Date
}

export const warnings = [
  'late',
  'overlap',
  'over_10h',
  'crosses_midnight',
  'unfinished',
  'no_evidence',
  'day_off',
  'alike',
] as const
export type Warning = (typeof warnings)[number]

export function totalMinutes(activities: Activity[], which: 'durationMinutes' | 'effectiveMinutes'): number {
  return activities.reduce((sum, activity) => sum + activity[which], 0)
}

/**
 * What the supervisor should look at first. Warns, never refuses. `now`: minutes from the first midnight of the report's day
 * until it was sent, in the employee's zone; people send while they still finish, so half an hour ahead is nothing to tell.
 */
export function warningsOf(
  activities: Activity[],
  { late, dayOff, likeness, now }: { late: boolean; dayOff: boolean; likeness: number | null; now: number },
): Warning[] {
  const found: Record<Warning, boolean> = {
    late,
    overlap: overlaps(activities),
    over_10h: totalMinutes(activities, 'durationMinutes') > 600,
    crosses_midnight: activities.some(({ endsAt }) => endsAt !== null && endsAt > 1440),
    unfinished: activities.some(({ endsAt }) => endsAt !== null && endsAt > now + 30),
    no_evidence: activities.every(({ evidence }) => evidence.length === 0),
    day_off: dayOff,
    alike: likeness !== null && likeness >= 80,
  }
  return warnings.filter((warning) => found[warning])
}

export function overlaps(activities: Activity[]): boolean {
  const timed = activities
    .filter(
      (a): a is Activity & { startsAt: number; endsAt: number } => a.startsAt !== null && a.endsAt !== null,
    )
    .sort((a, b) => a.startsAt - b.startsAt)
  return timed.some((activity, i) => {
    const next = timed[i + 1]
    return next !== undefined && next.startsAt < activity.endsAt
  })
}

/** Duration without the unit's break, where clock times are known. At least one minute. */
export function effectiveMinutes(
  start: number | null,
  end: number | null,
  duration: number,
  rest: [number, number] | null,
): number {
  if (start === null || end === null || rest === null) return duration
  const inBreak = Math.max(0, Math.min(end, rest[1]) - Math.max(start, rest[0]))
  return Math.max(1, duration - inBreak)
}

/** 0 to 100: how many of the words of these rows stand in the other report's rows too. */
export function likenessOf(activities: Activity[], other: Activity[]): number {
  const words = (rows: Activity[]) =>
    new Set(
      rows.flatMap(({ description, quantity }) => [
        ...description.toLowerCase().split(/\W+/),
        `#${quantity ?? ''}`,
      ]),
    )
  const here = words(activities)
  const there = words(other)
  const same = [...here].filter((word) => there.has(word)).length
  return here.size === 0 ? 0 : Math.round((100 * 2 * same) / (here.size + there.size))
}

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Six letters a person can read out on the phone, made from the id's random end. For talking, never a key. */
export function reportCode(id: string): string {
  let bits = BigInt(`0x${id.replaceAll('-', '').slice(-8)}`)
  let code = ''
  for (let i = 0; i < 6; i++) {
    code = letters[Number(bits & 31n)] + code
    bits >>= 5n
  }
  return code
}
