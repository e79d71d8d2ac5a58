import { addDays, localDay, type Day } from '../calendar/day.ts'
import { DayStatus } from '../calendar/day-status.ts'
import { readDay } from '../calendar/read-day.ts'
import { afterWorkingDays, readLastDay } from '../calendar/read-length.ts'
import { bare, pick } from '../conversation/answers.ts'
import type { Facts } from '../conversation/facts.ts'
import type { Choice, Flow, Outcome, Question, Read, Scene } from '../conversation/flow.ts'
import type { FlowState, Words } from '../conversation/state.ts'
import { workdaysBetween } from '../performance/declaration.ts'
import { dayTexts, kindWords, spanOf } from '../texts/day-status.ts'
import { declare } from './declare.ts'

const words = ({ facts }: Scene) => dayTexts[facts.person.language]
const kindOf = ({ state }: Scene) => state.said.kind?.choice as DayStatus
const fromOf = ({ state }: Scene) => state.said.from?.choice as Day
const untilOf = (scene: Scene) => (scene.state.said.until?.choice ?? fromOf(scene)) as Day
const todayOf = ({ state }: Scene) => state.fixed.today as Day

/** These are for one day by their nature. */
const oneDay = new Set<DayStatus>(['PERMIT_PARTIAL', 'SHIFT_OFF'])

/** Leave, travel and the like: what kind, from when, until when, one look, sent to the supervisor. */
export const dayStatus: Flow = {
  id: 'day-status',
  questions: (scene) => (oneDay.has(kindOf(scene)) ? [kind, from, check] : [kind, from, until, check]),
  finish(scene): Outcome {
    return declare(scene.facts, {
      status: kindOf(scene),
      from: fromOf(scene),
      until: oneDay.has(kindOf(scene)) ? fromOf(scene) : untilOf(scene),
    })
  },
}

/** The choice alone is stored, never the words: they may say why, and an illness is nobody's business. */
function chosen(key: string, value: string, said: Words): Read {
  const plain = said.choice === value && said.text === undefined
  return { ok: true, value, ...(plain ? {} : { set: { [key]: { choice: value } } }) }
}

const kind: Question = {
  key: 'kind',
  ask: (scene) => words(scene).askKind,
  choices: kinds,
  read(said, scene) {
    const text = bare(said.text ?? '')
    const value = pick(said, kinds(scene)) ?? kindWords.find(([pattern]) => pattern.test(text))?.[1] ?? null
    return value === null ? { ok: false, problem: words(scene).badKind } : chosen('kind', value, said)
  },
}

function kinds(scene: Scene): Choice[] {
  const labels = words(scene).kinds
  return (Object.keys(labels) as DayStatus[]).map((value, i) => ({
    value,
    label: labels[value],
    row: i % 2 === 0,
  }))
}

const from: Question = {
  key: 'from',
  ask: (scene) => words(scene).askFrom(words(scene).kinds[kindOf(scene)]),
  choices: days,
  read(said, scene) {
    const today = todayOf(scene)
    const t = words(scene)
    const day = readDay(pick(said, days(scene)) ?? said.choice ?? said.text ?? '', today)
    if (day === null) return { ok: false, problem: t.badDay }
    if (day < addDays(today, -31) || day > addDays(today, 366)) return { ok: false, problem: t.farDay }
    return chosen('from', day, said)
  },
}

function days(scene: Scene): Choice[] {
  return [
    { value: todayOf(scene), label: words(scene).today },
    { value: addDays(todayOf(scene), 1), label: words(scene).tomorrow, row: false },
  ]
}

const until: Question = {
  key: 'until',
  ask: (scene) => words(scene).askUntil(scene.t.shortDay(fromOf(scene))),
  choices: lengths,
  read(said, scene) {
    const first = fromOf(scene)
    const { calendar } = scene.facts.person
    const chosenDay = said.choice ?? pick(said, lengths(scene))
    // A bare number is a number of days, as the first four of the choices are.
    const text = chosenDay ?? (said.text ?? '').replace(/^\s*(\d{1,3})\s*$/, '$1 hari')
    const day = readLastDay(text, first, calendar)
    if (day === null || day < first || day > addDays(first, 3 * 366))
      return { ok: false, problem: words(scene).badUntil }
    return chosen('until', day, said)
  },
}

function lengths(scene: Scene): Choice[] {
  const { calendar } = scene.facts.person
  return [1, 2, 3, 4].map((count, i) => ({
    // The first stands for the day itself, also on a day off.
    value: count === 1 ? fromOf(scene) : afterWorkingDays(fromOf(scene), count, calendar),
    label: words(scene).workdays(count),
    row: i % 2 === 0,
  }))
}

const check: Question = {
  key: 'check',
  ask(scene) {
    const { person } = scene.facts
    const until = oneDay.has(kindOf(scene)) ? fromOf(scene) : untilOf(scene)
    const span = spanOf(
      kindOf(scene),
      fromOf(scene),
      until,
      workdaysBetween(fromOf(scene), until, person.calendar),
    )
    return words(scene).check(span, person.approver?.name ?? null)
  },
  choices: checkChoices,
  read(said, scene) {
    const yes = /^(ya|y|iya|ok|oke|kirim|benar|betul|yes|send)$/.test(bare(said.text ?? ''))
    const value = yes ? 'send' : pick(said, checkChoices(scene))
    if (value === null) return { ok: false, problem: scene.t.pickOne }
    return value === 'send' ? { ok: true, value } : { ok: false, problem: null, forget: [value] }
  },
}

function checkChoices(scene: Scene): Choice[] {
  const t = words(scene)
  const until = { value: 'until', label: t.changeUntil, row: false }
  return [
    { value: 'send', label: t.send },
    { value: 'kind', label: t.changeKind },
    { value: 'from', label: t.changeFrom, row: false },
    ...(oneDay.has(kindOf(scene)) ? [] : [until]),
  ]
}

/** What is known already when it begins: codes and days, never words. Unknown codes are left out and asked for. */
export interface Prefill {
  kind?: string | null
  from?: string | null
  /** The last day. */
  until?: string | null
  /** A number of working days instead. */
  days?: number | null
}

/** Other names of the same kinds. */
const alike: Record<string, DayStatus> = {
  STUDY: 'STUDY_ASSIGNMENT',
  REMOTE: 'WORK_REMOTE',
  PERMIT: 'PERMIT_PARTIAL',
}

export function dayStatusState(facts: Facts, prefill: Prefill = {}): FlowState {
  const status = DayStatus.safeParse(alike[prefill.kind ?? ''] ?? prefill.kind)
  const known: Record<string, Words> = {}
  if (status.success) known.kind = { choice: status.data }
  if (prefill.from) known.from = { choice: prefill.from }
  if (prefill.from && prefill.until) known.until = { choice: prefill.until }
  else if (prefill.from && prefill.days)
    known.until = {
      choice: afterWorkingDays(prefill.from as Day, prefill.days, facts.person.calendar),
    }
  return {
    flow: 'day-status',
    tag: facts.turnId.slice(-4),
    asked: 'kind',
    fixed: { today: localDay(facts.sentAt, facts.person.zone) },
    said: known,
  }
}
