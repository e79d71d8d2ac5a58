import { clockTime } from '../calendar/day.ts'
import type { Effect, Tell } from '../conversation/effects.ts'
import type { Outcome, Scene } from '../conversation/flow.ts'
import { mayAsOwner } from '../performance/permissions.ts'
import type { Report } from '../performance/report.ts'
import type { Rich } from '../rich.ts'
import { reportCode } from '../performance/report.ts'
import { texts } from '../texts/index.ts'
import { learnedFrom } from './learned.ts'
import { cardReply } from './card.ts'
import { dayOff, draftLikeness, draftWarnings, isLate } from './report-day.ts'
import { blockersOf } from './feedback-finish.ts'
import { activitiesOf, dayOf } from './rows.ts'

/** The report is sent: saved as a version, a receipt for its author, a card for who decides. */
export function submit(scene: Scene): Outcome {
  const { facts, t } = scene
  const { person } = facts
  const report = reportOf(scene)
  // A version of a report that is there already: its author alone adds one.
  const author = facts.reports.find(({ id }) => id === report.id)?.employeeId ?? person.id
  const isOwn = mayAsOwner('report.send', person, author)
  const why = isOwn ? overtaken(scene, report) : t.report.nothingToCorrect
  if (why !== null) return { replies: [{ text: why }], effects: [], tell: [] }
  const receipt = t.report.receipt({
    code: report.code,
    day: t.longDay(report.day),
    version: report.version,
    sentAt: clockTime(facts.sentAt, person.zone),
    late: report.late,
    dayOff: dayOff(scene, report.day),
    approver: person.selfCertified ? null : (person.approver?.name ?? ''),
  })
  const blockers = blockersOf(facts, report)
  return {
    replies: [{ text: receipt, slot: `report:${report.id}` }],
    effects: [effect(scene, report), ...learnedFrom(scene), ...blockers.effects],
    tell: [...card(scene, report), ...blockers.tell],
  }
}

/** The same report was meanwhile sent from another draft, or rejected: this draft comes too late. */
function overtaken({ facts, t }: Scene, { id, day, version }: Report): Rich | null {
  const now = facts.reports.find((r) => r.id === id) ?? facts.recent.find((r) => r.id === id || r.day === day)
  if (now === undefined) return null
  if (now.status === 'REJECTED' && now.id === id) return t.report.finalNow
  return now.id !== id || now.version >= version ? t.report.dayTaken(t.status[now.status]) : null
}

function reportOf(scene: Scene): Report {
  const { facts, state } = scene
  const { person } = facts
  const id = state.fixed.reportId ?? facts.turnId
  const day = dayOf(scene)
  return {
    id,
    employeeId: person.id,
    employeeName: person.name,
    employeeUnit: person.unit,
    employeeLanguage: person.language,
    zone: person.zone,
    day,
    code: reportCode(id),
    version: Number(state.fixed.version ?? 1),
    status: person.selfCertified ? 'APPROVED' : 'SUBMITTED',
    sentAt: facts.sentAt,
    late: isLate(scene, day),
    warnings: draftWarnings(scene),
    likeness: draftLikeness(scene),
    activities: activitiesOf(scene),
    decision: null,
    maySee: true,
    mayDecideAs: null,
  }
}

function effect({ facts }: Scene, report: Report): Effect {
  const { id, employeeId, day, code, version, sentAt, late, warnings, likeness, activities } = report
  const status = facts.person.selfCertified ? 'APPROVED' : 'SUBMITTED'
  const { agencyId } = facts.person
  return {
    type: 'save-report',
    report: {
      id,
      employeeId,
      agencyId,
      day,
      code,
      version,
      status,
      sentAt,
      late,
      warnings,
      likeness,
      activities,
    },
  }
}

function card({ facts }: Scene, report: Report): Tell[] {
  const { approver, selfCertified } = facts.person
  // Who prefers the morning digest gets no card, unless it answers what they themselves returned.
  if (approver === null || selfCertified || (approver.digest && report.version === 1)) return []
  const t = texts[approver.language]
  const old: Tell = {
    employeeId: approver.id,
    kind: 'card',
    dedupeKey: `superseded:${report.id}:${report.version}`,
    reply: { text: t.approve.superseded(report.code, report.version), slot: `card:${report.id}`, edit: true },
  }
  return [
    ...(report.version > 1 ? [old] : []),
    {
      employeeId: approver.id,
      kind: 'card',
      dedupeKey: `card:${report.id}:${report.version}`,
      reply: cardReply(report, { decidable: true, language: approver.language }),
    },
  ]
}
