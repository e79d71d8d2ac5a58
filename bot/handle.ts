import type { Facts } from '../core/conversation/facts.ts'
import type { State } from '../core/conversation/state.ts'
import type { Place, Reply } from '../core/messages.ts'
import { paperCodeIn } from '../core/performance/issued-paper.ts'
import { respond } from '../core/respond.ts'
import { atPace } from '../core/rate.ts'
import type { Turn } from '../core/talk.ts'
import { rightsTexts } from '../core/texts/rights.ts'
import { texts } from '../core/texts/index.ts'
import { languageOf } from '../core/texts/language.ts'
import { strangerOnPaper, welcome } from '../core/welcome.ts'
import type { Database, Tx } from '../prisma/client.ts'
import { directTransaction } from '../prisma/direct.ts'
import { failpoint } from '../prisma/failpoint.ts'
import { readCode, readStranger } from '../prisma/store/codes.ts'
import { writeAudit, type AuditRow } from '../prisma/store/audit.ts'
import { insertElsewhere, insertTells, saveStates } from '../prisma/store/conversations.ts'
import { writeEffects } from '../prisma/store/effects.ts'
import { takeIn, type Arrived } from '../prisma/store/inbox.ts'
import { writeWelcome } from '../prisma/store/links.ts'
import { findPaper } from '../prisma/store/issued-papers.ts'
import { insertOutbox, type ClaimedRow, type OutboxRow } from '../prisma/store/outbox.ts'
import { countStranger, mostOfStrangers } from '../prisma/store/strangers.ts'
import { readPeople, readTaken } from '../prisma/store/people.ts'
import { markReachable, markUnreachable } from '../prisma/store/reachability.ts'
import type { AgencyLoad } from './agency-load.ts'
import { factsOf, placeOf, type Talk } from './facts.ts'

interface Context {
  db: Database
  secret: Buffer
  now(): Date
  /** Null: not counted. */
  load?: AgencyLoad
  /** Whose hand an answer may be written into: see `deliver`. Not given: all is queued. */
  offer?(row: OutboxRow): string | null
}

/** What there is to say once it is committed. */
export interface ToSay {
  inHand: ClaimedRow[]
  /** Something waits in the outbox. */
  queued: boolean
}

/** One transaction for all: inbox, states, effects and outbox of these messages, or none of it. */
export async function handleBatch(context: Context, batch: Arrived[]): Promise<ToSay> {
  const { db, secret, now, load, offer = () => null } = context
  const done = await directTransaction(
    db,
    async (tx, later) => {
      const at = now()
      const [whose, taken] = await Promise.all([takeIn(tx, batch, at), readTaken(tx, at)])
      failpoint('taken')
      const news = batch.filter(({ id }) => whose.has(id))
      if (news.length === 0) return null
      const people = [...whose.values()].filter((id) => id !== null)
      // The same person on two networks at once: done again one by one, so that each sees what the other left.
      if (new Set(people).size < people.length) throw new Error('two messages of one person in a batch')
      const known = people.every((id) => taken.has(id)) ? taken : await readPeople(tx, people, at)
      const talks: Talk[] = []
      const states: { employeeId: string; state: State }[] = []
      const rows: OutboxRow[] = []
      const audits: AuditRow[] = []
      let alsoQueued = false
      for (const arrived of news) {
        const person = known.get(whose.get(arrived.id) ?? '')
        if (await aside(tx, arrived, rows, at)) continue
        if (person === undefined) audits.push(...(await meet(tx, secret, arrived, rows, at)))
        else talks.push({ arrived, known: person })
      }
      if (talks.length > 0) {
        const said = await talkAll(tx, { secret, ...(load && { load }) }, talks, at)
        rows.push(...said.rows)
        states.push(...said.states)
        audits.push(...said.audits)
        alsoQueued = said.alsoQueued
      }
      later(saveStates(tx, states, at))
      const written = insertOutbox(tx, offered(rows, offer), at)
      later(written)
      // Last, because other batches of these agencies wait for it.
      later(writeAudit(tx, audits, at))
      failpoint('written')
      return { written, rows: rows.length, alsoQueued }
    },
    { timeout: 20_000, maxWait: 10_000 },
  )
  if (done === null) return { inHand: [], queued: false }
  const inHand = await done.written
  return { inHand, queued: done.alsoQueued || inHand.length < done.rows }
}

/** The first answer to each chat, as far as its sender has room: what follows waits for it. */
function offered(
  rows: OutboxRow[],
  offer: (row: OutboxRow) => string | null,
): (OutboxRow & { hand: string | null })[] {
  const begun = new Set<string>()
  return rows.map((row) => {
    const chat = `${row.channel}:${row.account}:${row.address}`
    const isFirst = !begun.has(chat)
    begun.add(chat)
    return { ...row, hand: isFirst ? offer(row) : null }
  })
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
  const heard = await countStranger(tx, place, now)
  if (heard > mostOfStrangers) {
    const text = rightsTexts[languageOf(inbound.language)].tooMany
    rows.push(...answers(id, place, null, heard === mostOfStrangers + 1 ? [{ text }] : [], now))
    return []
  }
  const stranger = await readStranger(tx, place)
  const locked = stranger.lockedUntil !== null && stranger.lockedUntil > now
  const code = locked ? null : await readCode(tx, secret, text)
  const language = languageOf(inbound.language)
  const onPaper = locked ? null : (paperCodeIn(text, false)?.code ?? null)
  const outcome =
    onPaper === null
      ? welcome(stranger, said, code, now, language, inbound.phone)
      : strangerOnPaper(stranger, await findPaper(tx, onPaper), now, language)
  rows.push(...answers(id, place, null, outcome.replies, now))
  return writeWelcome(tx, place, outcome, language, now)
}

async function talkAll(
  tx: Tx,
  { secret, load }: Pick<Context, 'secret' | 'load'>,
  talks: Talk[],
  now: Date,
): Promise<{
  rows: OutboxRow[]
  audits: AuditRow[]
  states: { employeeId: string; state: State }[]
  alsoQueued: boolean
}> {
  const all = await factsOf(tx, secret, talks, now)
  const turns = talks.map(({ arrived, known }, i): Turn => {
    const { said, messageRef } = arrived.inbound
    const facts = all[i] as Facts
    const { agencyId } = known.person
    load?.count(agencyId)
    return atPace(facts, known.state, load?.isBusy(agencyId) === true, (state) =>
      respond(facts, state, said, messageRef),
    )
  })
  const audits = await writeEffects(
    tx,
    turns.flatMap(({ effects }, i) => effects.map((effect) => ({ effect, ...causedBy(talks[i] as Talk) }))),
    now,
  )
  const states = turns.map(({ state }, i) => ({ employeeId: (talks[i] as Talk).known.person.id, state }))
  await insertTells(
    tx,
    turns.flatMap(({ tell }) => tell),
    now,
  )
  const rows = turns.flatMap(({ replies, effects }, i) => {
    const { arrived, known } = talks[i] as Talk
    const said = answers(arrived.id, placeOf(arrived.inbound), known.person.id, replies, now)
    // To have looked changes no message.
    const isChange = effects.some(({ type }) => type !== 'look')
    return said.map((row, n) => ({ row, changes: isChange && replies[n]?.edit === true }))
  })
  await insertElsewhere(
    tx,
    rows.flatMap(({ row, changes }) => (changes ? [row] : [])),
    now,
  )
  // Effects may say more, to whomever they concern.
  const alsoQueued = turns.some(({ tell, effects }) => tell.length + effects.length > 0)
  return { rows: rows.map(({ row }) => row), audits, states, alsoQueued }
}

function causedBy({ arrived, known: { person } }: Talk) {
  return { agencyId: person.agencyId, actorId: person.id, place: placeOf(arrived.inbound) }
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
