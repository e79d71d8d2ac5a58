import type { Day } from '../calendar/day.ts'
import type { Language } from '../texts/language.ts'
import type { DayStatus } from '../calendar/day-status.ts'

/** How somebody's day stands. `none` is not known, which is no absence. */
export type DayState = 'sent' | 'late' | 'draft' | 'none' | 'away' | 'off'

export interface Member {
  id: string
  name: string
  unitId: string
  unit: string
  language: Language
  state: DayState
  /** With `away`. */
  status: DayStatus | null
  /** Can be written to. */
  linked: boolean
  /** Was nudged for that day already. */
  nudged: boolean
}

/** People for whom somebody answers, on one day. */
export interface Team {
  day: Day
  /** Those whose reports the person decides on. */
  members: Member[]
  /** All below, however deep, by unit; empty where it is only the members. */
  units: UnitCount[]
  /** A unit looked into: everybody below in it. */
  opened: { unitId: string; unit: string; members: Member[] } | null
}

export interface UnitCount {
  unitId: string
  unit: string
  people: number
  counts: Record<DayState, number>
}

/** Those who have not told yet first, then drafts; names in order. */
export function inOrder(members: Member[]): Member[] {
  const rank: Record<DayState, number> = { none: 0, draft: 1, late: 2, sent: 3, away: 4, off: 5 }
  return members.toSorted((a, b) => rank[a.state] - rank[b.state] || a.name.localeCompare(b.name, 'id'))
}

export function countStates(members: { state: DayState }[]): Record<DayState, number> {
  const counts: Record<DayState, number> = { sent: 0, late: 0, draft: 0, none: 0, away: 0, off: 0 }
  for (const { state } of members) counts[state]++
  return counts
}

export function unitCounts(members: Member[]): UnitCount[] {
  const byUnit = new Map<string, Member[]>()
  for (const member of members) byUnit.set(member.unitId, [...(byUnit.get(member.unitId) ?? []), member])
  return [...byUnit]
    .map(([unitId, people]) => ({
      unitId,
      unit: people[0]?.unit ?? '',
      people: people.length,
      counts: countStates(people),
    }))
    .sort((a, b) => a.unit.localeCompare(b.unit, 'id'))
}
