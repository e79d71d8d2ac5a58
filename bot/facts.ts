import { noDayFacts } from '../core/conversation/day-facts.ts'
import type { MonthFacts } from '../core/conversation/month-facts.ts'
import type { RightsFacts } from '../core/rights/facts.ts'
import type { StructureFacts } from '../core/structure/facts.ts'
import type { Facts, Person } from '../core/conversation/facts.ts'
import type { HandoffFacts } from '../core/performance/handoff.ts'
import { needs } from '../core/needs.ts'
import type { Inbound, Place } from '../core/messages.ts'
import type { Tx } from '../prisma/client.ts'
import { newCode } from '../prisma/store/codes.ts'
import { readDays } from '../prisma/store/day-facts.ts'
import { type Arrived } from '../prisma/store/inbox.ts'
import { readLexicons } from '../prisma/store/lexicon.ts'
import { readPlans } from '../prisma/store/plans.ts'
import { type Known } from '../prisma/store/people.ts'
import { readHandoffs } from '../prisma/store/handoff.ts'
import { readEvaluations } from '../prisma/store/evaluation-facts.ts'
import { readFeedback } from '../prisma/store/feedback-facts.ts'
import { readPapers } from '../prisma/store/issued-papers.ts'
import { readMonths } from '../prisma/store/month-facts.ts'
import { readRights } from '../prisma/store/rights-facts.ts'
import { readStructureFacts } from '../prisma/store/structure-facts.ts'
import { lockReports, readLast, readReports, readWaiting, type Wanted } from '../prisma/store/reports.ts'

/** A message and who said it. */
export interface Talk {
  arrived: Arrived
  known: Known
}

/** The usual facts are there; reads the others, for all talks at once, only where a message may need them. */
export async function factsOf(tx: Tx, secret: Buffer, talks: Talk[], now: Date): Promise<Facts[]> {
  const wants = talks.map(({ arrived, known }) => needs(arrived.inbound.said, known.state))
  const idOf = (i: number) => (talks[i] as Talk).known.person.id
  const wanted = wants.flatMap(({ reportIds, newest }, i): Wanted[] => {
    const own = newest ? (talks[i] as Talk).known.recent.slice(0, 1).map(({ id }) => id) : []
    return [...reportIds, ...own].map((reportId) => ({ viewerId: idOf(i), reportId }))
  })
  await lockReports(tx, [...new Set(wanted.map(({ reportId }) => reportId))])
  const reports = await readReports(tx, wanted, now)
  const waiting = await readWaiting(
    tx,
    wants.flatMap((want, i) => (want.waiting ? [idOf(i)] : [])),
    now,
  )
  const days = await readDays(
    tx,
    wants.flatMap(({ days: wanted }, i) =>
      wanted === null ? [] : [{ person: (talks[i] as Talk).known.person, wanted }],
    ),
    now,
  )
  const last = await readLast(
    tx,
    wants.flatMap((want, i) => (want.last ? [idOf(i)] : [])),
    now,
  )
  const lexicons = await readLexicons(
    tx,
    wants.flatMap((want, i) => (want.lexicon ? [idOf(i)] : [])),
    now,
  )
  const people = talks.map(({ known: { person } }) => person)
  const feedback = await readFeedback(
    tx,
    people.filter((_, i) => wants[i]?.feedback === true),
    now,
  )
  const evaluation = await readEvaluations(
    tx,
    people.flatMap((person, i) => {
      const want = wants[i]?.evaluation ?? null
      return want === null ? [] : [{ person, ...want }]
    }),
    now,
  )
  const structure = await readStructureFacts(
    tx,
    wants.flatMap((want, i) => (want.structure === null ? [] : [{ viewerId: idOf(i), ...want.structure }])),
    now,
  )
  const planAsked = people.map((person, i) => ({ person, needs: wants[i]?.plan ?? null }))
  const plans = await readPlans(tx, planAsked, now)
  const handoffs = await readHandoffs(
    tx,
    wants.flatMap(({ handoff }, i) =>
      handoff === null ? [] : [{ person: people[i] as Person, ...handoff }],
    ),
    now,
  )
  const months = await readMonths(
    tx,
    talks.flatMap(({ arrived, known: { person } }, i) => {
      const asked = wants[i]?.month ?? null
      return asked === null ? [] : [{ person, sentAt: arrived.inbound.sentAt, needs: asked }]
    }),
    now,
  )
  const papers = await readPapers(
    tx,
    wants.flatMap(({ paper }, i) => (paper === null ? [] : [{ person: people[i] as Person, code: paper }])),
    now,
  )
  const rights = await readRights(
    tx,
    wants.flatMap(({ rights: wanted }, i) =>
      wanted === null ? [] : [{ person: people[i] as Person, ...wanted }],
    ),
  )
  return talks.map(({ arrived, known: { person, results, recent } }, i) => ({
    now,
    sentAt: arrived.inbound.sentAt,
    turnId: arrived.id,
    place: placeOf(arrived.inbound),
    person,
    results,
    recent,
    last: last.get(person.id)?.[0] ?? null,
    reports: reports.get(person.id) ?? [],
    waiting: waiting.get(person.id) ?? [],
    ...(structure.has(person.id) && { structure: structure.get(person.id) as StructureFacts }),
    ...(months.has(person.id) && { month: months.get(person.id) as MonthFacts }),
    ...(papers.has(person.id) && { paper: papers.get(person.id) ?? null }),
    ...(rights.has(person.id) && { rights: rights.get(person.id) as RightsFacts }),
    lexicon: lexicons.get(person.id) ?? { learned: [], indicators: {} },
    feedback: feedback.get(person.id) ?? null,
    evaluation: evaluation.get(person.id) ?? null,
    days: days.get(person.id) ?? noDayFacts,
    linkCode: wants[i]?.linkCode === true ? newCode(secret) : null,
    ...plans.get(person.id),
    ...(handoffs.has(person.id) && { handoff: handoffs.get(person.id) as HandoffFacts }),
  }))
}

export function placeOf({ channel, account, address }: Inbound): Place {
  return { channel, account, address }
}
