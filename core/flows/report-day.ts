import { daysBetween, localDay, localMinute, type Day } from '../calendar/day.ts'
import { holidayOn, hoursOn } from '../calendar/schedule.ts'
import type { Scene } from '../conversation/flow.ts'
import { likenessOf, warningsOf, type Warning } from '../performance/report.ts'
import { activitiesOf, dayOf } from './rows.ts'

/** A report is late when its first version is *sent* after its own day, in the employee's zone. */
export function isLate({ facts, state }: Scene, of: Day): boolean {
  if (state.fixed.late !== undefined) return state.fixed.late === 'true'
  return localDay(facts.sentAt, facts.person.zone) > of
}

/** Why the unit is off on that day, in words; null on a working day. The report is accepted all the same. */
export function dayOff({ facts, t }: Scene, of: Day): string | null {
  if (hoursOn(of, facts.person.calendar) !== null) return null
  return holidayOn(of, facts.person.calendar) ?? t.report.dayOff
}

/** How alike the draft is to the report before it; null where there is none to compare with. */
export function draftLikeness(scene: Scene): number | null {
  if (scene.state.fixed.likeness !== undefined) return Number(scene.state.fixed.likeness)
  const { last } = scene.facts
  if (last === null || last.day === dayOf(scene) || scene.state.fixed.copied === undefined) return null
  return likenessOf(activitiesOf(scene), last.activities)
}

export function draftWarnings(scene: Scene): Warning[] {
  const day = dayOf(scene)
  const { sentAt, person } = scene.facts
  return warningsOf(activitiesOf(scene), {
    late: isLate(scene, day),
    dayOff: dayOff(scene, day) !== null,
    likeness: draftLikeness(scene),
    now: 1440 * daysBetween(day, localDay(sentAt, person.zone)) + localMinute(sentAt, person.zone),
  })
}
