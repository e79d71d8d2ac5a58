import { noDayFacts } from '../core/conversation/day-facts.ts'
import type { MonthFacts } from '../core/conversation/month-facts.ts'
import type { StructureFacts } from '../core/structure/facts.ts'
import type { Facts, Person } from '../core/conversation/facts.ts'
import type { HandoffFacts } from '../core/performance/handoff.ts'
import { needs } from '../core/needs.ts'
import type { Inbound, Place, Reply } from '../core/messages.ts'
import { respond } from '../core/respond.ts'
import type { Turn } from '../core/talk.ts'
import { texts } from '../core/texts/index.ts'
import { languageOf } from '../core/texts/language.ts'
import { welcome } from '../core/welcome.ts'
import type { Database, Tx } from '../prisma/client.ts'
import { failpoint } from '../prisma/failpoint.ts'
import { newCode, readCode, readStranger } from '../prisma/store/codes.ts'
import { writeAudit, type AuditRow } from '../prisma/store/audit.ts'
import { insertElsewhere, insertTells, saveStates } from '../prisma/store/conversations.ts'
import { writeEffects } from '../prisma/store/effects.ts'
import { readDays } from '../prisma/store/day-facts.ts'
import { takeIn, type Arrived } from '../prisma/store/inbox.ts'
import { writeWelcome } from '../prisma/store/links.ts'
import { readLexicons } from '../prisma/store/lexicon.ts'
import { insertOutbox, type OutboxRow } from '../prisma/store/outbox.ts'
import { readPlans } from '../prisma/store/plans.ts'
import { readPeople, type Known } from '../prisma/store/people.ts'
import { readHandoffs } from '../prisma/store/handoff.ts'
import { markReachable, markUnreachable } from '../prisma/store/reachability.ts'
import { readEvaluations } from '../prisma/store/evaluation-facts.ts'
import { readFeedback } from '../prisma/store/feedback-facts.ts'
import { readMonths } from '../prisma/store/month-facts.ts'
import { readStructureFacts } from '../prisma/store/structure-facts.ts'
import { lockReports, readLast, readReports, readWaiting, type Wanted } from '../prisma/store/reports.ts'

interface Context {
  db: Database
  secret: Buffer
  now(): Date
}

interface Talk {
  arrived: Arrived
  known: Known
}

/** One transaction for all: inbox, states, effects and outbox of these messages, or none of it. */
export async function handleBatch({ db, secret, now }: Context, batch: Arrived[]): Promise<void> {
  await db.$transaction(
    async (tx) => {
      const at = now()
      const whose = await takeIn(tx, batch, at)
      failpoint('taken')
      const news = batch.filter(({ id }) => whose.has(id))
      if (news.length === 0) return
      const people = [...whose.values()].filter((id) => id !== null)
      // The same person on two networks at once: done again one by one, so that each sees what the other left.
      if (new Set(people).size < people.length) throw new Error('two messages of one person in a batch')
      const known = await readPeople(tx, people, at)
      const talks: Talk[] = []
      const rows: OutboxRow[] = []
      const audits: AuditRow[] = []
      for (const arrived of news) {
        const person = known.get(whose.get(arrived.id) ?? '')
        if (await aside(tx, arrived, rows, at)) continue
        if (person === undefined) audits.push(...(await meet(tx, secret, arrived, rows, at)))
        else talks.push({ arrived, known: person })
      }
      if (talks.length > 0) {
        const said = await talkAll(tx, secret, talks, at)
        rows.push(...said.rows)
        audits.push(...said.audits)
      }
      await insertOutbox(tx, rows, at)
      // Last, because other batches of these agencies wait for it.
      await writeAudit(tx, audits, at)
      failpoint('written')
    },
    { timeout: 20_000, maxWait: 10_000 },
  )
}

/** What is no conversation: groups, and being blocked or unblocked. */
async function aside(tx: Tx, { id, inbound }: Arrived, rows: OutboxRow[], now: Date): Promise<boolean> {
  const place = placeOf(inbound)
  const { said } = inbound
  const t = texts[languageOf(inbound.language)]
  if (said.type === 'group') rows.push(...answers(id, place, null, [{ text: t.welcome.group }], now))
  else if (said.type !== 'reachable') return false
  else if (said.reachable) await markReachable(tx, place)
  else await markUnreachable(tx, place, now)
  return true
}

async function meet(
  tx: Tx,
  secret: Buffer,
  { id, inbound }: Arrived,
  rows: OutboxRow[],
  now: Date,
): Promise<AuditRow[]> {
  const place = placeOf(inbound)
  const { said } = inbound
  const text = said.type === 'text' ? said.text.replace(/^\/start\s*/, '') : ''
  const stranger = await readStranger(tx, place)
  const locked = stranger.lockedUntil !== null && stranger.lockedUntil > now
  const code = locked ? null : await readCode(tx, secret, text)
  const outcome = welcome(stranger, said, code, now, languageOf(inbound.language), inbound.phone)
  rows.push(...answers(id, place, null, outcome.replies, now))
  return writeWelcome(tx, place, outcome, languageOf(inbound.language), now)
}

async function talkAll(
  tx: Tx,
  secret: Buffer,
  talks: Talk[],
  now: Date,
): Promise<{ rows: OutboxRow[]; audits: AuditRow[] }> {
  const all = await factsOf(tx, secret, talks, now)
  const turns = talks.map(({ arrived, known }, i): Turn => {
    const { said, messageRef } = arrived.inbound
    return respond(all[i] as Facts, known.state, said, messageRef)
  })
  const audits = await writeEffects(
    tx,
    turns.flatMap(({ effects }, i) => effects.map((effect) => ({ effect, ...causedBy(talks[i] as Talk) }))),
    now,
  )
  const states = turns.map(({ state }, i) => ({ employeeId: (talks[i] as Talk).known.person.id, state }))
  await saveStates(tx, states, now)
  await insertTells(
    tx,
    turns.flatMap(({ tell }) => tell),
    now,
  )
  const rows = turns.flatMap(({ replies, effects }, i) => {
    const { arrived, known } = talks[i] as Talk
    const said = answers(arrived.id, placeOf(arrived.inbound), known.person.id, replies, now)
    return said.map((row, n) => ({ row, changes: effects.length > 0 && replies[n]?.edit === true }))
  })
  await insertElsewhere(
    tx,
    rows.flatMap(({ row, changes }) => (changes ? [row] : [])),
    now,
  )
  return { rows: rows.map(({ row }) => row), audits }
}

function causedBy({ arrived, known: { person } }: Talk) {
  return { agencyId: person.agencyId, actorId: person.id, place: placeOf(arrived.inbound) }
}

/** The usual facts are there; reads the others, for all talks at once, only where a message may need them. */
async function factsOf(tx: Tx, secret: Buffer, talks: Talk[], now: Date): Promise<Facts[]> {
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
      return want === null ? [] : [{ person, pages: want.pages }]
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
    lexicon: lexicons.get(person.id) ?? { learned: [], indicators: {} },
    feedback: feedback.get(person.id) ?? null,
    evaluation: evaluation.get(person.id) ?? null,
    days: days.get(person.id) ?? noDayFacts,
    linkCode: wants[i]?.linkCode === true ? newCode(secret) : null,
    ...plans.get(person.id),
    ...(handoffs.has(person.id) && { handoff: handoffs.get(person.id) as HandoffFacts }),
  }))
}

function answers(
  turnId: string,
  place: Place,
  employeeId: string | null,
  replies: Reply[],
  now: Date,
): OutboxRow[] {
  return replies.map((payload, n) => ({
    ...place,
    dedupeKey: `a:${turnId}:${n}`,
    employeeId,
    kind: 'answer',
    priority: 0,
    payload,
    notBefore: now,
  }))
}

function placeOf({ channel, account, address }: Inbound): Place {
  return { channel, account, address }
}
