import { localDay } from '../calendar/day.ts'
import { workingDaysBefore } from '../calendar/schedule.ts'
import { pick, bare } from '../conversation/answers.ts'
import type { Choice, Flow, Question, Read, Scene } from '../conversation/flow.ts'
import { readQuantity } from '../language/quantity.ts'
import { readWorkTime } from '../performance/work-time.ts'
import type { Words } from '../conversation/state.ts'
import type { Rich } from '../rich.ts'
import type { Texts } from '../texts/index.ts'
import { checkQuestion } from './daily-report-check.ts'
import { submit } from './daily-report-submit.ts'
import { dayOf, linksIn, nextRow, rowNumbers } from './rows.ts'
import { longest, rowsOf, shortest, understand, whatOf } from './told.ts'
import { toldQuestions } from './told-questions.ts'
import type { Day } from '../calendar/day.ts'

const skip = new Set(['lewati', 'tidak ada', '-', 'skip'])

/** The day, row by row, then one look at the whole. */
export const dailyReport: Flow = {
  id: 'report',
  keeps: true,
  questions: (scene) => [
    day,
    ...(scene.state.said.told === undefined
      ? [...rowNumbers(scene.state.said).flatMap((n, i) => rowQuestions(n, i + 1)), checkQuestion]
      : toldQuestions(scene, rowQuestions)),
  ],
  finish: submit,
}

const day: Question = {
  key: 'day',
  ask: ({ t }) => t.report.askDay,
  choices: openDays,
  read(words, scene) {
    const { facts, state, t } = scene
    const choices = openDays(scene)
    const text = bare(words.text ?? '')
    const said =
      text === 'kemarin' || text === 'yesterday'
        ? choices.find(({ value }) => value < (state.fixed.today ?? ''))?.value
        : undefined
    const value =
      said ?? pick(words, choices) ?? (state.fixed.version === '1' ? null : (words.choice ?? null))
    if (value === null) {
      const taken = facts.recent.find((r) => r.day === words.choice && r.id !== state.fixed.reportId)
      if (taken !== undefined) return { ok: false, problem: t.report.dayTaken(t.status[taken.status]) }
      return { ok: false, problem: t.report.badDay(facts.person.lateDays) }
    }
    return {
      ok: true,
      value,
      ...(words.choice === value ? {} : { set: { day: { ...words, choice: value } } }),
    }
  },
}

/** Today and the last working days that have no report yet. A day once chosen stays open when its limit passes. */
export function openDays({ facts, state, t }: Scene): Choice[] {
  const today = state.fixed.today as Day
  const chosen = state.said.day?.choice as Day | undefined
  const days = [today, ...workingDaysBefore(today, facts.person.lateDays, facts.person.calendar)]
  if (chosen !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(chosen) && !days.includes(chosen)) days.push(chosen)
  const taken = new Set(facts.recent.filter(({ id }) => id !== state.fixed.reportId).map((r) => r.day))
  return days
    .filter((d) => !taken.has(d))
    .map((d) => ({
      value: d,
      label:
        d === localDay(facts.sentAt, facts.person.zone)
          ? `${t.report.today}, ${t.shortDay(d)}`
          : `${t.shortDay(d)} ${t.report.lateMark}`,
    }))
}

function rowQuestions(n: number, position: number): Question[] {
  return [
    {
      key: `r${n}.what`,
      ask: (scene) => scene.t.report.askWhat(position, scene.t.shortDay(dayOf(scene))),
      read: (words, scene) => readWhat(words, scene, n),
    },
    {
      key: `r${n}.target`,
      ask: ({ t }) => t.report.askTarget,
      choices: targets,
      read(words, scene) {
        const value = pick(words, targets(scene))
        if (value === null) return { ok: false, problem: scene.t.pickOne }
        return {
          ok: true,
          value,
          ...(words.choice === value ? {} : { set: { [`r${n}.target`]: { ...words, choice: value } } }),
        }
      },
    },
    {
      key: `r${n}.time`,
      ask: ({ t }) => t.report.askTime,
      read: (words, scene) => timeAnswer(words.text ?? '', scene),
    },
    {
      key: `r${n}.quantity`,
      optional: true,
      ask: ({ t }) => t.report.askQuantity,
      choices: ({ t }) => [{ value: 'lewati', label: t.skip }],
      read(words, { t }) {
        const text = (words.text ?? words.choice ?? '').trim()
        if (skip.has(text.toLowerCase())) return { ok: true, value: null }
        const value = readQuantity(text)
        return value === null ? { ok: false, problem: t.report.badQuantity } : { ok: true, value }
      },
    },
    evidence(n),
  ]
}

/** One description, or more of the day than was asked: then its rows are filled in, and the card shows them. */
function readWhat(words: Words, scene: Scene, n: number): Read {
  const { t, facts, state } = scene
  const text = (words.text ?? '').trim()
  if (text.length > longest) return { ok: false, problem: t.report.longWhat }
  if (state.said[`r${n}.what`] === words) return { ok: true, value: text }
  const { intent, activities } = understand(facts, text)
  const [first, ...others] = intent === 'report' ? activities : []
  const more =
    first !== undefined && (first.minutes !== null || others.some(({ quantity }) => quantity !== null))
  if (more) {
    const rest = rowsOf(others, Math.max(n, nextRow(state.said) - 1) + 1)
    const set = { ...rowsOf([first], n), ...rest, told: { choice: 'told' } }
    return { ok: true, value: text, set, forget: [`r${n}.new`] }
  }
  if (text.length < shortest) return { ok: false, problem: t.report.shortWhat }
  const what =
    first === undefined || others.length > 0 ? null : whatOf({ ...first, description: text, quantity: null })
  // Personal data is masked from the start; the words as written wait beside it for "no such thing".
  return what?.plain == null
    ? { ok: true, value: text }
    : { ok: true, value: text, set: maskedWhat(n, words, what) }
}

function maskedWhat(
  n: number,
  words: Words,
  { what, plain }: ReturnType<typeof whatOf>,
): Record<string, Words> {
  return { [`r${n}.what`]: { ...words, ...what }, ...(plain !== null && { [`r${n}.plain`]: plain }) }
}

function targets({ facts, t }: Scene): Choice[] {
  return [
    ...facts.results.map(({ id, shortTitle }) => ({ value: id.slice(0, 8), label: shortTitle })),
    { value: 'direct', label: t.report.direct },
    { value: 'other', label: t.report.other, row: false },
  ]
}

function timeAnswer(text: string, scene: Scene): Read {
  const time = readWorkTime(text, scene.facts.person)
  if (time === null) return { ok: false, problem: scene.t.report.badTime }
  if (time.minutes > 1440) return { ok: false, problem: scene.t.report.tooLong }
  return { ok: true, value: time }
}

const closing = /^(sudah|cukup|tanpa|tidak ada|lewati|skip|none|-)$/i

function evidenceEnds(t: Texts): [Choice, Choice] {
  return [
    { value: 'none', label: t.report.noEvidence },
    { value: 'done', label: t.report.evidenceDone },
  ]
}

function evidence(n: number): Question {
  const count = ({ state }: Scene) => {
    const words = state.said[`r${n}.evidence`]
    return (words?.files?.length ?? 0) + linksIn(words?.text ?? '').length
  }
  return {
    key: `r${n}.evidence`,
    optional: true,
    collects: true,
    ask: (scene) => scene.t.report.askEvidence(count(scene)),
    choices(scene) {
      const [none, done] = evidenceEnds(scene.t)
      return [count(scene) === 0 ? none : done]
    },
    read(words, { t }): Read {
      const files = words.files?.length ?? 0
      const text = (words.text ?? '').trim()
      const ends =
        words.choice !== undefined || closing.test(text) || pick({ text }, evidenceEnds(t)) !== null
      if (ends || linksIn(text).length > 0) return { ok: true, value: null }
      let problem: Rich | null = null
      if (files > 10) problem = t.report.tooManyFiles
      else if (files === 0) problem = t.report.badEvidence
      return { ok: false, problem }
    },
  }
}
