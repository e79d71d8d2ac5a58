import type { Facts } from '../conversation/facts.ts'
import type { Flow, Outcome, Question, Scene } from '../conversation/flow.ts'
import { mayAdminister } from '../performance/permissions.ts'
import { allowed } from '../performance/standing.ts'
import { join, say, type Rich } from '../rich.ts'
import type { PrivacyRequest } from '../rights/facts.ts'
import { clocked } from '../rights/of.ts'
import { rightsTexts } from '../texts/rights.ts'
import { choose, chosen, write, written } from './asking.ts'

const words = ({ facts }: Scene) => rightsTexts[facts.person.language]
const requestIn = ({ facts, state }: Scene) => clocked(facts).find(({ id }) => id === state.fixed.requestId)

/** Why this person may not answer it; null when they may. */
export function answerObstacle({ person }: Facts, request: PrivacyRequest | undefined): Rich | null {
  const t = rightsTexts[person.language]
  if (!mayAdminister('request.answer', person)) return t.notAdmin
  if (request === undefined || request.status !== 'OPEN') return t.gone
  const ties = {
    isSelf: request.employeeId === person.id,
    isAdmin: true,
    isSameAgency: true,
    bonds: [],
    isConsidered: false,
  }
  return allowed('request.answer', ties) ? null : t.own
}

/** Done or refused, by a human; an erasure is asked about once more, because it cannot be taken back. */
export const privacyAnswer: Flow = {
  id: 'privacy-answer',
  questions(scene) {
    // Answered by somebody else meanwhile: nothing is left to ask.
    if (answerObstacle(scene.facts, requestIn(scene)) !== null) return []
    return [outcome, ...(parts[chosen(scene, 'outcome')]?.(scene) ?? [])]
  },
  finish: answered,
}

const outcome = choose(
  'outcome',
  (s) => {
    const request = requestIn(s)
    if (request === undefined) return words(s).gone
    const next = request.kind === 'ERASURE' ? words(s).answerErase : words(s).answerFix
    return join([words(s).asked(request, s.facts.person.zone), say`${next.replaceAll('*', '')}`], '\n\n')
  },
  (s) => [
    { value: 'done', label: words(s).choices[requestIn(s)?.kind ?? 'CORRECTION'] },
    { value: 'refuse', label: words(s).refuse },
    { value: 'later', label: words(s).later, row: false },
  ],
  ['why', 'note', 'sure'],
)
const sure = choose(
  'sure',
  (s) => words(s).sure(requestIn(s)?.employeeName ?? ''),
  (s) => [
    { value: 'yes', label: words(s).yes },
    { value: 'later', label: words(s).later, row: false },
  ],
)
const note = write('note', (s) => words(s).askNote, { least: 10, short: (s) => words(s).shortWhy })
const why = write('why', (s) => words(s).askWhy, { least: 10, short: (s) => words(s).shortWhy })

const parts: Record<string, (scene: Scene) => Question[]> = {
  done: (scene) => [requestIn(scene)?.kind === 'ERASURE' ? sure : note],
  refuse: () => [why],
  later: () => [],
}

function answered(scene: Scene): Outcome {
  const t = words(scene)
  const { person } = scene.facts
  const request = requestIn(scene)
  const text = answerObstacle(scene.facts, request)
  if (request === undefined || text !== null)
    return { replies: [{ text: text ?? t.gone }], effects: [], tell: [] }
  const how = chosen(scene, 'outcome')
  if (how === 'later' || chosen(scene, 'sure') === 'later')
    return { replies: [{ text: t.postponed }], effects: [], tell: [] }
  const { id, kind, employeeId: about, employeeName, employeeLanguage } = request
  const result = how === 'refuse' ? 'REFUSED' : kind === 'ERASURE' ? 'ACCEPTED' : 'DONE'
  const answer = how === 'refuse' ? written(scene, 'why') : written(scene, 'note') || null
  return {
    replies: [{ text: t.answered(employeeName, result) }],
    effects: [{ type: 'answer-privacy', employeeId: person.id, id, about, kind, outcome: result, answer }],
    tell: [
      {
        employeeId: about,
        kind: 'notice',
        dedupeKey: `privacy:${id}:${result}`,
        reply: { text: rightsTexts[employeeLanguage].told(kind, result, answer) },
      },
    ],
  }
}
