import type { Effect, Tell } from '../conversation/effects.ts'
import type { CycleChange } from '../conversation/cycle-effects.ts'
import type { Facts } from '../conversation/facts.ts'
import type { Outcome, Scene } from '../conversation/flow.ts'
import type { Reply } from '../messages.ts'
import { berakhlak } from '../performance/berakhlak.ts'
import { blockerIn, type DialogueKind, type FeedbackKind } from '../performance/feedback.ts'
import type { Report } from '../performance/report.ts'
import { actsAs } from '../performance/standing.ts'
import type { Rich } from '../rich.ts'
import { feedbackTexts } from '../texts/feedback.ts'
import { chosen, written } from './asking.ts'
import { shortId } from './card.ts'
import { blockerChosen, dueOf, known, personChosen, words } from './feedback-scene.ts'

export function finishFeedback(scene: Scene): Outcome {
  const gone: Outcome = { replies: [{ text: words(scene).gone }], effects: [], tell: [] }
  return endings[chosen(scene, 'what')]?.(scene) ?? gone
}

const endings: Record<string, (scene: Scene) => Outcome | null> = { give, dialogue, raise, answer, step }

function recorded(change: CycleChange & { id: string }, after: object, before: object | null = null): Effect {
  return { type: 'cycle', change, audit: { subject: change.id, detail: { before, after } } }
}

function tell(employeeId: string, key: string, text: Rich, buttons?: Reply['buttons']): Tell {
  const reply: Reply = { text, ...(buttons === undefined ? {} : { buttons }) }
  return { employeeId, kind: 'notice', dedupeKey: key, reply }
}

function give(scene: Scene): Outcome | null {
  const { facts } = scene
  const person = personChosen(scene, 'to')
  if (person === undefined) return null
  const about = chosen(scene, 'about')
  const rhk = person.results.find(({ id }) => shortId(id) === about)
  const value = rhk === undefined ? (berakhlak[Number(about.slice(1))] ?? null) : null
  const kind = chosen(scene, 'kind') as FeedbackKind
  const text = written(scene, 'text')
  const id = facts.turnId
  const said = { authorName: facts.person.name, kind, rhkTitle: rhk?.title ?? null, value, text }
  const change = {
    what: 'feedback' as const,
    id,
    authorId: facts.person.id,
    receiverId: person.id,
    kind,
    rhkId: rhk?.id ?? null,
    value,
    text,
    sentAt: facts.sentAt,
  }
  return {
    replies: [{ text: words(scene).sent(person.name) }],
    effects: [recorded(change, { kind })],
    tell: [tell(person.id, `feedback:${id}`, feedbackTexts[person.language].received(said))],
  }
}

function dialogue(scene: Scene): Outcome | null {
  const { facts } = scene
  const person = personChosen(scene, 'with')
  if (person === undefined) return null
  const kind = chosen(scene, 'form') as DialogueKind
  const notes = written(scene, 'notes')
  const text = written(scene, 'step')
  const due = text === '' ? null : dueOf(scene)
  const id = facts.turnId
  const step = due === null ? null : { text, due }
  const t = feedbackTexts[person.language]
  const change = {
    what: 'dialogue' as const,
    id,
    leaderId: facts.person.id,
    employeeId: person.id,
    kind,
    notes,
    heldAt: facts.sentAt,
    step,
  }
  return {
    replies: [{ text: words(scene).noted(person.name, due) }],
    effects: [recorded(change, { kind, due })],
    tell: [
      tell(
        person.id,
        `dialogue:${id}`,
        t.dialogueFrom(facts.person.name, kind, notes, step?.text ?? null, due),
      ),
    ],
  }
}

/** A blocker reaches the supervisor as such: with a button that answers, and open until then. */
function raised(facts: Facts, text: string, reportId: string | null): Pick<Outcome, 'effects' | 'tell'> {
  const { person, turnId: id, sentAt: raisedAt } = facts
  const change = { what: 'blocker' as const, id, employeeId: person.id, reportId, text, raisedAt }
  const effects = [recorded(change, { state: 'OPEN' })]
  const { approver } = person
  if (approver === null) return { effects, tell: [] }
  const t = feedbackTexts[approver.language]
  const buttons = [[{ label: t.answerNow, data: `fb:answer:${shortId(id)}` }]]
  return {
    effects,
    tell: [
      tell(
        approver.id,
        `blocker:${reportId ?? id}:${text.slice(0, 40)}`,
        t.blocker(person.name, text),
        buttons,
      ),
    ],
  }
}

function raise(scene: Scene): Outcome {
  const { facts } = scene
  return {
    replies: [{ text: words(scene).raised(facts.person.approver?.name ?? null) }],
    ...raised(facts, written(scene, 'blocker'), null),
  }
}

/** What a sent report's rows say of blockers ("kendala: …"); the same one in a corrected report is raised once. */
export function blockersOf(facts: Facts, { id, activities }: Report): Pick<Outcome, 'effects' | 'tell'> {
  const said = activities.map(({ description }) => blockerIn(description)).filter((text) => text !== null)
  return said.length === 0 ? { effects: [], tell: [] } : raised(facts, said.join('\n'), id)
}

function answer(scene: Scene): Outcome | null {
  const { facts } = scene
  const blocker = blockerChosen(scene)
  const capacity = blocker === undefined ? null : actsAs('blocker.answer', blocker.ties)
  if (blocker === undefined || capacity === null) return null
  const { id } = blocker
  const said = written(scene, 'answer')
  const change = {
    what: 'answer-blocker' as const,
    id,
    answer: said,
    answererId: facts.person.id,
    capacity,
    answeredAt: facts.sentAt,
  }
  const t = feedbackTexts[blocker.employeeLanguage]
  return {
    replies: [{ text: words(scene).answered(blocker.employeeName) }],
    effects: [recorded(change, { state: 'ANSWERED', capacity }, { state: 'OPEN' })],
    tell: [
      tell(
        blocker.employeeId,
        `answered:${id}`,
        t.yourAnswer(blocker.text, facts.person.name, capacity, said),
      ),
    ],
  }
}

function step(scene: Scene): Outcome | null {
  const { facts } = scene
  const found = known(scene).steps.find(({ id }) => shortId(id) === chosen(scene, 'done'))
  if (found === undefined) return null
  const { id, text, leaderId, leaderLanguage } = found
  const change = { what: 'step-done' as const, id, doneAt: facts.sentAt }
  return {
    replies: [{ text: words(scene).stepDone(text) }],
    effects: [recorded(change, { state: 'DONE' }, { state: 'OPEN' })],
    tell: [
      tell(leaderId, `step-done:${id}`, feedbackTexts[leaderLanguage].stepDoneBy(facts.person.name, text)),
    ],
  }
}
