import type { Day } from './calendar/day.ts'
import type { Facts } from './conversation/facts.ts'
import type { State } from './conversation/state.ts'
import type { Button, Reply } from './messages.ts'
import {
  isMoved,
  nextToMove,
  type HandoffDay,
  type HandoffEffect,
  type HandoffFacts,
} from './performance/handoff.ts'
import { join, plain, type Rich } from './rich.ts'
import type { Turn } from './talk.ts'
import { handoffTexts } from './texts/handoff.ts'

/** The commands: show where one goes on, mark that day as moved, take the last mark away. */
export type HandoffCommand = 'handoff' | 'moved' | 'unmoved'

/** What a message may hold before it must be cut: Telegram takes 4096 characters, edits included. */
const mostCharacters = 3200
const address = 'https://kinerja.bkn.go.id'

export function runHandoff(facts: Facts, state: State, command: HandoffCommand): Turn {
  const t = handoffTexts[facts.person.language]
  const { days } = known(facts)
  const next = nextToMove(days)
  if (command === 'handoff') return shown(facts, state, next, [])
  if (command === 'moved') return next === null ? shown(facts, state, null, []) : mark(facts, state, next)
  const last = days.findLast(isMoved)
  return last === undefined ? shown(facts, state, next, [t.nothingToUndo]) : unmark(facts, state, last)
}

/** A tap: `done` and `undo` mark a day, `day` shows one, from a part on. */
export function onHandoff(
  facts: Facts,
  state: State,
  verb: string,
  [written = '', number = '']: string[],
): Turn {
  const t = handoffTexts[facts.person.language]
  const day = known(facts).days.find((one) => one.day === written)
  if (day === undefined) return edited(runHandoff(facts, state, 'handoff'))
  if (verb === 'undo') return edited(isMoved(day) ? unmark(facts, state, day) : shown(facts, state, day, []))
  if (verb !== 'done') return edited(shown(facts, state, day, [], Number(/^\d{1,2}$/.exec(number)?.[0] ?? 1)))
  // The button stood under an older version of the report: that one was copied, not this.
  if (number !== String(day.version)) return edited(shown(facts, state, day, [t.renewed]))
  return edited(
    isMoved(day) ? shown(facts, state, nextToMove(known(facts).days, day.day), []) : mark(facts, state, day),
  )
}

const known = ({ handoff }: Facts): HandoffFacts => handoff ?? { days: [], activities: {} }

const edited = (turn: Turn): Turn => ({
  ...turn,
  replies: turn.replies.map((reply) => ({ ...reply, edit: true })),
})

function mark(facts: Facts, state: State, day: HandoffDay): Turn {
  const { id: employeeId, language } = facts.person
  const after = marked(facts, day, day.version)
  const turn = shown(after, state, nextToMove(known(after).days, day.day), [
    handoffTexts[language].marked(day.day),
  ])
  const effect: HandoffEffect = {
    type: 'mark-moved',
    employeeId,
    reportId: day.reportId,
    version: day.version,
  }
  return { ...turn, effects: [effect] }
}

function unmark(facts: Facts, state: State, day: HandoffDay): Turn {
  const { id: employeeId, language } = facts.person
  const after = marked(facts, day, null)
  const back = { ...day, movedVersion: null }
  const turn = shown(after, state, back, [handoffTexts[language].unmarked(day.day)])
  return { ...turn, effects: [{ type: 'unmark-moved', employeeId, reportId: day.reportId }] }
}

/** The facts as they will be once this message is written. */
function marked(facts: Facts, { reportId }: HandoffDay, movedVersion: number | null): Facts {
  const { days, activities } = known(facts)
  const then = days.map((one) => (one.reportId === reportId ? { ...one, movedVersion } : one))
  return { ...facts, handoff: { days: then, activities } }
}

function shown(facts: Facts, state: State, day: HandoffDay | null, first: Rich[], part = 1): Turn {
  const t = handoffTexts[facts.person.language]
  const { days } = known(facts)
  const last = days.findLast(isMoved)
  const reply: Reply =
    day === null
      ? {
          text: join([...first, days.length === 0 ? t.nothing : t.all]),
          buttons: last === undefined ? [] : [[{ label: t.undo(last.day), data: `ek:undo:${last.day}` }]],
        }
      : dayReply(facts, day, first, part)
  return { state, replies: [{ ...reply, slot: 'ekinerja' }], effects: [], tell: [] }
}

function dayReply(facts: Facts, day: HandoffDay, first: Rich[], part: number): Reply {
  const t = handoffTexts[facts.person.language]
  const { days, activities } = known(facts)
  const entries = (activities[day.reportId] ?? []).map((activity, i) => t.entry(activity, i + 1))
  const parts = inParts(entries)
  const at = Math.min(Math.max(1, part), Math.max(1, parts.length))
  const files = (activities[day.reportId] ?? []).reduce((sum, one) => sum + one.files, 0)
  const text = [
    join(first),
    t.head(day.day, days.filter((one) => !isMoved(one)).length),
    parts.length > 1 ? t.part(at, parts.length) : [],
    join([t.date(day.day), ...(parts[at - 1] ?? [])], '\n'),
    join([
      files > 0 ? t.files(files) : [],
      day.status === 'SUBMITTED' ? t.waits : [],
      isMoved(day) ? t.isMoved : day.movedVersion === null ? [] : t.changed,
      t.never,
    ]),
  ]
  return { text: join(text, '\n\n'), buttons: buttonsOf(facts, day, at < parts.length ? at + 1 : null) }
}

/** A long day goes over several messages, at least one activity each. */
function inParts(entries: Rich[]): Rich[][] {
  const parts: Rich[][] = []
  let length = Number.POSITIVE_INFINITY
  for (const entry of entries) {
    const own = plain(entry).length
    if (length + own > mostCharacters) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(entry)
    length += own
  }
  return parts
}

function buttonsOf(facts: Facts, day: HandoffDay, more: number | null): Button[][] {
  const t = handoffTexts[facts.person.language]
  const { days } = known(facts)
  const at = days.findIndex(({ day: one }) => one === day.day)
  const to = (one: HandoffDay | undefined, label: (day: Day) => string): Button[] =>
    one === undefined ? [] : [{ label: label(one.day), data: `ek:day:${one.day}` }]
  const done: Button = isMoved(day)
    ? { label: t.undo(day.day), data: `ek:undo:${day.day}` }
    : { label: t.done, data: `ek:done:${day.day}:${day.version}` }
  return [
    more === null ? [] : [{ label: t.more(more), data: `ek:day:${day.day}:${more}` }],
    [done],
    [...to(days[at - 1], (one) => `◂ ${t.go(one)}`), ...to(days[at + 1], (one) => `${t.go(one)} ▸`)],
    [{ label: t.open, url: address }],
  ].filter((row) => row.length > 0)
}
