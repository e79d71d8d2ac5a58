import { addDays, localDay, type Day } from '../calendar/day.ts'
import { bare, pick } from '../conversation/answers.ts'
import type { Facts } from '../conversation/facts.ts'
import type { Choice, Flow, Outcome, Question, Read, Scene } from '../conversation/flow.ts'
import type { FlowState, Words } from '../conversation/state.ts'
import type { Rich } from '../rich.ts'
import { actingLinks, noActing, type Appointment } from '../structure/acting.ts'
import { readDay } from '../structure/days.ts'
import type { Colleague } from '../structure/facts.ts'
import { nameKey } from '../structure/planning.ts'
import { structureTalk, type Acting } from '../texts/structure-talk.ts'
import { shortId } from './card.ts'

const mostChoices = 8

const words = ({ facts }: Scene) => structureTalk[facts.person.language].acting
const peopleIn = ({ facts }: Scene) => facts.structure?.acting?.people ?? []
const personBy = (scene: Scene, key: string) =>
  peopleIn(scene).find(({ id }) => id === scene.state.said[key]?.choice)
const todayIn = ({ facts }: Scene) => localDay(facts.sentAt, facts.person.zone)

export const beginActing = (turnId: string): FlowState => ({
  flow: 'acting',
  tag: shortId(turnId).slice(0, 8),
  asked: 'absent',
  fixed: {},
  said: {},
})

/** Who may be appointed for: for an administrator all who lead, for others their own people who lead. */
export const appointable = (facts: Facts): Colleague[] =>
  (facts.structure?.acting?.people ?? []).filter(({ leads, mine }) => leads && mine)

/** The id goes on the button in short, into the answer in full. */
function chooser(people: Colleague[]): Choice[] {
  return people.length > mostChoices
    ? []
    : people.map(({ id, name, position }) => ({ value: id, label: `${name} · ${position}`.slice(0, 60) }))
}

/** One of these people, by button, number, NIP or a part of the name. */
function readPerson(said: Words, people: Colleague[], scene: Scene, key: string): Read {
  const text = (said.text ?? '').trim()
  const chosen = said.choice ?? pick(said, chooser(people))
  const nip = text.replace(/\D/g, '')
  const name = nameKey(text)
  const exact = people.filter((each) => each.id === chosen || each.nip === nip || nameKey(each.name) === name)
  const fits =
    exact.length > 0 || name.length < 3 ? exact : people.filter((each) => nameKey(each.name).includes(name))
  const t = words(scene)
  const [first] = fits
  if (first === undefined) return { ok: false, problem: t.unknown(text.slice(0, 40)) }
  if (fits.length === 1) return { ok: true, value: first.id, set: { [key]: { choice: first.id } } }
  const names = fits.slice(0, 5).map((each) => `${each.name} (${each.unit})`)
  return { ok: false, problem: t.many(names.join('; ')) }
}

const absent: Question = {
  key: 'absent',
  ask: (scene) => words(scene).askAbsent,
  choices: (scene) => chooser(appointable(scene.facts)),
  read: (said, scene) => readPerson(said, appointable(scene.facts), scene, 'absent'),
}

/** Who is nearest first: the absent official's unit. */
function candidates(scene: Scene): Colleague[] {
  const away = personBy(scene, 'absent')
  return peopleIn(scene).filter(({ id, unitId }) => id !== away?.id && unitId === away?.unitId)
}

const standIn: Question = {
  key: 'standIn',
  ask: (scene) => words(scene).askStandIn(personBy(scene, 'absent')?.name ?? ''),
  choices: (scene) => chooser(candidates(scene)),
  read(said, scene) {
    const near = pick(said, chooser(candidates(scene)))
    return readPerson(near === null ? said : { choice: near }, peopleIn(scene), scene, 'standIn')
  },
}

const capacity: Question = {
  key: 'capacity',
  ask: (scene) => words(scene).askCapacity,
  choices: (scene) => [
    { value: 'PLH', label: words(scene).plh },
    { value: 'PLT', label: words(scene).plt },
  ],
  read(said, scene) {
    const short = { plh: 'PLH', plt: 'PLT' }[bare(said.text ?? '')]
    const value = short ?? pick(said, capacity.choices?.(scene) ?? [])
    return value === null ? { ok: false, problem: scene.t.pickOne } : { ok: true, value, set: { capacity: { choice: value } } } // prettier-ignore
  },
}

const letter: Question = {
  key: 'letter',
  ask: (scene) => words(scene).askLetter,
  read(said, scene) {
    const text = (said.text ?? '').trim()
    return text.length >= 3 && text.length <= 100
      ? { ok: true, value: text }
      : { ok: false, problem: words(scene).shortLetter }
  },
}

/** A day that is kept as such, so that "today" does not move at midnight. */
function dayQuestion(key: 'from' | 'until', ask: (scene: Scene) => ReturnType<Question['ask']>): Question {
  const own = (scene: Scene) => (key === 'from' ? [{ value: todayIn(scene), label: words(scene).today }] : [])
  return {
    key,
    ask,
    choices: own,
    read(said, scene) {
      const day = readDay(pick(said, own(scene)) ?? said.choice ?? said.text ?? '')
      if (day === null) return { ok: false, problem: words(scene).noDate }
      const t = words(scene).why
      const from = scene.state.said.from?.choice ?? ''
      if (key === 'until' && day < from) return { ok: false, problem: t.dates }
      if (key === 'until' && day < todayIn(scene)) return { ok: false, problem: t.past }
      return { ok: true, value: day, set: { [key]: { choice: day } } }
    },
  }
}

const check: Question = {
  key: 'check',
  ask: (scene) => words(scene).check(told(scene)),
  choices: (scene) => [{ value: 'save', label: words(scene).save }],
  read(said, scene) {
    const value = pick(said, [{ value: 'save', label: words(scene).save }])
    return value === null ? { ok: false, problem: scene.t.pickOne } : { ok: true, value }
  },
}

function told(scene: Scene): Acting {
  const { said } = scene.state
  const away = personBy(scene, 'absent')
  return {
    standIn: personBy(scene, 'standIn')?.name ?? '',
    absent: away?.name ?? '',
    post: away?.position ?? '',
    capacity: said.capacity?.choice === 'PLT' ? 'PLT' : 'PLH',
    letterNumber: (said.letter?.text ?? '').trim(),
    from: (said.from?.choice ?? '') as Day,
    lastDay: (said.until?.choice ?? '') as Day,
  }
}

/** Plt or Plh entered in the chat; the right to do so is looked up again when it is saved. */
export const actingFlow: Flow = {
  id: 'acting',
  questions: () => [
    absent,
    standIn,
    capacity,
    letter,
    dayQuestion('from', (scene) => words(scene).askFrom),
    dayQuestion('until', (scene) => words(scene).askUntil),
    check,
  ],
  finish,
}

function finish(scene: Scene): Outcome {
  const { facts, state } = scene
  const t = words(scene)
  const only = (text: Rich): Outcome => ({ replies: [{ text }], effects: [], tell: [] })
  const away = appointable(facts).find(({ id }) => id === state.said.absent?.choice)
  const about = facts.structure?.acting?.about ?? null
  if (away === undefined || about === null) return only(t.notYours)
  const { capacity: as, letterNumber, from, lastDay, post } = told(scene)
  const appointment: Appointment = {
    id: facts.turnId,
    standInId: personBy(scene, 'standIn')?.id ?? '',
    absentId: away.id,
    unitId: away.unitId,
    capacity: as,
    actingFor: post,
    letterNumber,
    from,
    until: addDays(lastDay, 1),
  }
  const why = noActing(appointment, about, todayIn(scene))
  if (why !== null) return only(t.why[why])
  const links = actingLinks(appointment, about)
  const employeeId = facts.person.id
  const notice = structureTalk.id.acting.notice(told(scene))
  return {
    replies: [{ text: t.saved(told(scene)) }],
    effects: [{ type: 'appoint', employeeId, appointment, links }],
    tell: [
      {
        employeeId: appointment.standInId,
        kind: 'notice',
        dedupeKey: `acting:${appointment.id}`,
        reply: { text: notice },
      },
    ],
  }
}
