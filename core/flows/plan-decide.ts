import type { Facts } from '../conversation/facts.ts'
import type { Flow, Outcome, Scene } from '../conversation/flow.ts'
import type { FlowState } from '../conversation/state.ts'
import type { Reply } from '../messages.ts'
import type { Plan, RowNote } from '../performance/plan.ts'
import { planCard } from '../plan-card.ts'
import { planData } from '../plan-data.ts'
import { join } from '../rich.ts'
import { planTexts } from '../texts/planning.ts'

/** Why it cannot be decided, in the order in which it should be said; null when it can. */
export function planObstacle(facts: Facts, plan: Plan | undefined, version: number): Reply[] | null {
  const { language } = facts.person
  const t = planTexts[language]
  if (plan === undefined || plan.proposal === null) return [{ text: t.gone }]
  if (plan.mayAgreeAs === null) return [{ text: t.notYours }]
  const { proposal } = plan
  if (plan.version !== version) return [{ text: t.oldVersion }, planCard(plan, language)]
  if (proposal.status === 'SUBMITTED') return null
  return [
    { text: t.already(t.statuses[proposal.status], proposal.deciderName ?? '') },
    planCard(plan, language, true),
  ]
}

/** Agreed: what was proposed comes into force. Returned: with notes row by row, and what is in force stays. */
export function decidePlan(
  facts: Facts,
  plan: Plan,
  outcome: 'AGREED' | 'RETURNED',
  notes: RowNote[],
): Outcome {
  const { person, sentAt } = facts
  const capacity = plan.mayAgreeAs ?? ''
  const { proposal, id: skpId, version, employeeId, employeeLanguage } = plan
  if (proposal === null) return { replies: [], effects: [], tell: [] }
  const t = planTexts[employeeLanguage]
  const decided = {
    ...plan,
    proposal: { ...proposal, status: outcome, notes, deciderName: person.name, capacity },
  }
  const told =
    outcome === 'AGREED'
      ? t.agreed(version, person.name, capacity)
      : join([
          t.returned(version, person.name, capacity),
          ...notes.map(({ row, note }) => t.rowNote(row, note)),
        ])
  const mend =
    outcome === 'AGREED'
      ? { label: t.overview, data: planData('view', skpId) }
      : { label: t.mend, data: planData('revise', skpId, version) }
  return {
    replies: [
      planCard(decided, person.language, true),
      // Its notes were written below the card, which changes above them.
      ...(outcome === 'RETURNED' ? [{ text: planTexts[person.language].returnedTo(plan.employeeName) }] : []),
    ],
    effects: [
      {
        type: 'decide-plan',
        skpId,
        employeeId,
        version,
        outcome,
        deciderId: person.id,
        capacity,
        notes,
        decidedAt: sentAt,
        content: outcome === 'AGREED' ? proposal.content : null,
        audit: {
          subject: skpId,
          detail: { capacity, before: { version, status: 'SUBMITTED' }, after: { version, status: outcome } },
        },
      },
    ],
    tell: [
      {
        employeeId,
        kind: 'decision',
        dedupeKey: `skp:${skpId}:${version}:${outcome}`,
        reply: { text: told, buttons: [[mend]] },
      },
    ],
  }
}

export function returnState(turnId: string, { id, version }: Plan): FlowState {
  const fixed = { skpId: id, planVersion: String(version) }
  return { flow: 'plan-return', tag: turnId.slice(0, 8), asked: '', fixed, said: {} }
}

const planIn = ({ facts, state }: Scene) => facts.plan?.named.find(({ id }) => id === state.fixed.skpId)

/** Given back with notes, one line a row: to be mended and submitted again. */
export const planReturnFlow: Flow = {
  id: 'plan-return',
  questions: () => [
    {
      key: 'note',
      written: true,
      ask: ({ facts }) => planTexts[facts.person.language].askNote,
      read(words, scene) {
        const t = planTexts[scene.facts.person.language]
        const rows = planIn(scene)?.proposal?.content.results.length ?? 0
        const notes = readNotes(words.text ?? '')
        if (notes.length === 0 || notes.some(({ note }) => note.length < 5 || note.length > 500))
          return { ok: false, problem: t.shortNote }
        return rows > 0 && notes.some(({ row }) => row > rows)
          ? { ok: false, problem: t.badRow(rows) }
          : { ok: true, value: notes }
      },
    },
  ],
  finish(scene) {
    const { facts, state } = scene
    const plan = planIn(scene)
    const why = planObstacle(facts, plan, Number(state.fixed.planVersion))
    if (why !== null || plan === undefined) return { replies: why ?? [], effects: [], tell: [] }
    return decidePlan(facts, plan, 'RETURNED', readNotes(state.said.note?.text ?? ''))
  },
}

/** "2 targetnya terlalu rendah" is about row 2; a line without a number is about the whole plan (row 0). */
export function readNotes(text: string): RowNote[] {
  return text
    .split('\n')
    .map((line) => /^(?:no(?:mor)?\.?\s*)?(?:(\d{1,2})[\s.:)-]+)?(.+)$/i.exec(line.trim()))
    .flatMap((said) => (said === null ? [] : [{ row: Number(said[1] ?? 0), note: (said[2] ?? '').trim() }]))
}
