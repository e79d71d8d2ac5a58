import type { Flow, Outcome, Scene } from '../conversation/flow.ts'
import { hoursToAnswer, type RequestKind } from '../rights/facts.ts'
import { rightsOf } from '../rights/of.ts'
import { rightsTexts } from '../texts/rights.ts'
import { choose, chosen, write, written } from './asking.ts'

const words = ({ facts }: Scene) => rightsTexts[facts.person.language]
const kindOf = ({ state }: Scene): RequestKind => (state.fixed.kind === 'ERASURE' ? 'ERASURE' : 'CORRECTION')

/** Something about oneself is wrong, or should be erased: told to those who answer. */
export const privacyAsk: Flow = {
  id: 'privacy-ask',
  questions: () => [
    write('words', (s) => (kindOf(s) === 'ERASURE' ? words(s).askErase : words(s).askFix), {
      least: 10,
      short: (s) => words(s).short,
    }),
    choose(
      'check',
      (s) => words(s).check(kindOf(s), written(s, 'words')),
      (s) => [
        { value: 'send', label: words(s).send },
        { value: 'drop', label: words(s).drop, row: false },
      ],
    ),
  ],
  finish: ask,
}

function ask(scene: Scene): Outcome {
  const { person, turnId, sentAt } = scene.facts
  const t = words(scene)
  if (chosen(scene, 'check') === 'drop') return { replies: [{ text: t.dropped }], effects: [], tell: [] }
  const kind = kindOf(scene)
  const due = new Date(sentAt.getTime() + hoursToAnswer * 3_600_000)
  const admins = rightsOf(scene.facts).admins.filter(({ id }) => id !== person.id)
  return {
    replies: [{ text: t.sent(due, person.zone, admins.length) }],
    effects: [
      {
        type: 'ask-privacy',
        employeeId: person.id,
        id: turnId,
        kind,
        words: written(scene, 'words'),
        dueAt: due,
      },
    ],
    tell: admins.map(({ id: employeeId, language }) => ({
      employeeId,
      kind: 'notice' as const,
      dedupeKey: `privacy:${turnId}:${employeeId}`,
      reply: {
        text: rightsTexts[language].notice({ name: person.name, unit: person.unit, kind, due }, person.zone),
        buttons: [[{ label: rightsTexts[language].open(1), data: 'm:requests' }]],
      },
    })),
  }
}
