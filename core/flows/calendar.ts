import { addDays, localDay, type Day } from '../calendar/day.ts'
import type { CalendarChange, ListedDay } from '../calendar/change.ts'
import { readDay } from '../calendar/read-day.ts'
import type { HolidayKind } from '../calendar/schedule.ts'
import { bare, pick } from '../conversation/answers.ts'
import type { Facts } from '../conversation/facts.ts'
import type { Choice, Flow, Outcome, Question, Read, Scene } from '../conversation/flow.ts'
import type { FlowState, Words } from '../conversation/state.ts'
import { mayAdminister } from '../performance/permissions.ts'
import type { Rich } from '../rich.ts'
import { calendarTexts } from '../texts/calendar.ts'
import { shortId } from './card.ts'

const words = ({ facts }: Scene) => calendarTexts[facts.person.language]
const answerTo = ({ state }: Scene, key: string) => state.said[key]?.choice ?? state.said[key]?.text ?? ''
const listed = ({ facts }: Scene) => facts.days?.agency?.days ?? []
const units = ({ facts }: Scene) => facts.days?.agency?.units ?? []

const asked: Record<string, Question[]> = {
  add: [dayQuestion('day', 'askDay'), nameQuestion(), kindQuestion(), unitQuestion(), sourceQuestion()],
  move: [listedQuestion(), dayQuestion('to', 'askTo'), sourceQuestion()],
  remove: [listedQuestion(), sourceQuestion()],
  ramadan: [dayQuestion('first', 'askFirst'), eidQuestion()],
}

/** Personnel officers keep the agency's calendar: added, moved and removed days, the hours of Ramadan. */
export const calendar: Flow = {
  id: 'calendar',
  questions: (scene) => [actQuestion, ...(asked[answerTo(scene, 'act')] ?? []), checkQuestion],
  finish(scene): Outcome {
    const { person } = scene.facts
    const t = words(scene)
    if (!mayAdminister('calendar.change', person))
      return { replies: [{ text: t.notAdmin }], effects: [], tell: [] }
    const changes = changesOf(scene)
    return {
      replies: [{ text: t.done(lines(scene)) }],
      effects: [{ type: 'change-calendar', employeeId: person.id, agencyId: person.agencyId, changes }],
      tell: [],
    }
  },
}

function chosen(key: string, value: string, said: Words): Read {
  return { ok: true, value, ...(said.choice === value ? {} : { set: { [key]: { choice: value } } }) }
}

const actQuestion: Question = choiceQuestion('act', 'askAct', (scene) =>
  Object.entries(words(scene).acts).map(([value, label]) => ({ value, label })),
)

function choiceQuestion(
  key: string,
  ask: 'askAct' | 'askKind',
  choices: (scene: Scene) => Choice[],
): Question {
  return {
    key,
    ask: (scene) => words(scene)[ask],
    choices,
    read(said, scene) {
      const value = pick(said, choices(scene))
      return value === null ? { ok: false, problem: scene.t.pickOne } : chosen(key, value, said)
    },
  }
}

function dayQuestion(key: string, ask: 'askDay' | 'askTo' | 'askFirst'): Question {
  return {
    key,
    ask: (scene) => words(scene)[ask],
    read(said, scene) {
      const day = readDay(said.choice ?? said.text ?? '', scene.state.fixed.today as Day)
      return day === null ? { ok: false, problem: words(scene).badDay } : chosen(key, day, said)
    },
  }
}

/** One of the days that are listed, with its unit where it is one unit's. */
function listedQuestion(): Question {
  const choices = (scene: Scene): Choice[] =>
    listed(scene)
      .filter(({ kind }) => kind !== 'WORKDAY')
      .toSorted((a, b) => Number(b.tentative) - Number(a.tentative) || a.day.localeCompare(b.day))
      .slice(0, 10)
      .map((entry) => ({ value: keyOf(entry), label: `${scene.t.shortDay(entry.day)} · ${entry.name}` }))
  return {
    key: 'listed',
    ask: (scene) => words(scene).askDay,
    choices,
    read(said, scene) {
      const day = readDay(said.text ?? '', scene.state.fixed.today as Day)
      const value =
        listed(scene).find((entry) => keyOf(entry) === said.choice || entry.day === day) ??
        listed(scene).find((entry) => keyOf(entry) === pick(said, choices(scene)))
      return value === undefined
        ? { ok: false, problem: words(scene).notListed }
        : chosen('listed', keyOf(value), said)
    },
  }
}

function keyOf({ day, unitId }: ListedDay): string {
  return unitId === null ? day : `${day}.${shortId(unitId)}`
}

function eidQuestion(): Question {
  return {
    key: 'eid',
    ask: (scene) => words(scene).askEid,
    read(said, scene) {
      const first = answerTo(scene, 'first') as Day
      const day = readDay(said.choice ?? said.text ?? '', first)
      if (day === null) return { ok: false, problem: words(scene).badDay }
      const fits = day === addDays(first, 29) || day === addDays(first, 30)
      return fits ? chosen('eid', day, said) : { ok: false, problem: words(scene).badEid }
    },
  }
}

function textQuestion(
  key: string,
  ask: 'askName' | 'askSource',
  bad: 'badName' | 'badSource',
  least: number,
): Question {
  return {
    key,
    ask: (scene) => words(scene)[ask],
    read(said, scene) {
      const text = (said.text ?? '').trim()
      const fits = text.length >= least && text.length <= 80
      return fits ? { ok: true, value: text } : { ok: false, problem: words(scene)[bad] }
    },
  }
}

function nameQuestion(): Question {
  return textQuestion('name', 'askName', 'badName', 3)
}

function sourceQuestion(): Question {
  return textQuestion('source', 'askSource', 'badSource', 4)
}

function kindQuestion(): Question {
  return choiceQuestion('kind', 'askKind', (scene) =>
    (['PUBLIC_HOLIDAY', 'LEAVE_JOINT', 'WORKDAY'] as const).map((value) => ({
      value,
      label: words(scene).kinds[value],
    })),
  )
}

function unitQuestion(): Question {
  const choices = (scene: Scene): Choice[] => [
    { value: 'all', label: words(scene).allUnits },
    ...units(scene)
      .slice(0, 12)
      .map(({ id, name }) => ({ value: shortId(id), label: name })),
  ]
  return {
    key: 'unit',
    ask: (scene) => words(scene).askUnit,
    choices,
    read(said, scene) {
      const named = units(scene).filter(({ name }) => bare(name).includes(bare(said.text ?? '-')))
      const only = named.length === 1 && named[0] !== undefined ? shortId(named[0].id) : null
      const all = units(scene).find(({ id }) => shortId(id) === said.choice)
      const value = pick(said, choices(scene)) ?? only ?? (all === undefined ? null : shortId(all.id))
      return value === null ? { ok: false, problem: words(scene).badUnit } : chosen('unit', value, said)
    },
  }
}

const checkQuestion: Question = {
  key: 'check',
  ask: (scene) => words(scene).check(lines(scene)),
  choices: saveChoice,
  read(said, scene) {
    const yes = /^(ya|y|iya|ok|oke|simpan|yes|save)$/i.test(said.text?.trim() ?? '')
    return yes || pick(said, saveChoice(scene)) !== null
      ? { ok: true, value: 'save' }
      : { ok: false, problem: scene.t.pickOne }
  },
}

function saveChoice(scene: Scene): Choice[] {
  return [{ value: 'save', label: words(scene).save }]
}

function changesOf(scene: Scene): CalendarChange[] {
  const source = answerTo(scene, 'source')
  const entry = listed(scene).find((one) => keyOf(one) === answerTo(scene, 'listed'))
  switch (answerTo(scene, 'act')) {
    case 'add': {
      const unit = units(scene).find(({ id }) => shortId(id) === answerTo(scene, 'unit'))
      const day = answerTo(scene, 'day') as Day
      const kind = answerTo(scene, 'kind') as HolidayKind
      return [{ act: 'set', day, kind, name: answerTo(scene, 'name'), unitId: unit?.id ?? null, source }]
    }
    case 'move': {
      if (entry === undefined) return []
      const to = answerTo(scene, 'to') as Day
      const { kind, name, unitId } = entry
      return [
        ...takeBack(entry, `${name} (${words(scene).moved(to)})`, source),
        { act: 'set', day: to, kind, name, unitId, source },
      ]
    }
    case 'remove':
      return entry === undefined ? [] : takeBack(entry, entry.name, source)
    case 'ramadan':
      return [
        { act: 'ramadan', first: answerTo(scene, 'first') as Day, idulFitri: answerTo(scene, 'eid') as Day },
      ]
    default:
      return []
  }
}

/** The agency's own day goes; a national one stays in the list and is overruled. */
function takeBack({ day, unitId, own }: ListedDay, name: string, source: string): CalendarChange[] {
  return own ? [{ act: 'unset', day, unitId }] : [{ act: 'set', day, kind: 'WORKDAY', name, unitId, source }]
}

function lines(scene: Scene): Rich[] {
  return changesOf(scene).map((change) => {
    const unitId = change.act === 'ramadan' ? null : change.unitId
    return words(scene).change(change, units(scene).find(({ id }) => id === unitId)?.name ?? null)
  })
}

export function calendarState({ turnId, sentAt, person }: Facts): FlowState {
  return {
    flow: 'calendar',
    tag: turnId.slice(-4),
    asked: 'act',
    fixed: { today: localDay(sentAt, person.zone) },
    said: {},
  }
}
