import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyState } from '../../core/conversation/state.ts'
import { cardData, shortId } from '../../core/flows/card.ts'
import { respond } from '../../core/respond.ts'
import { plain } from '../../core/rich.ts'
import { factsOf, rina } from './talking.ts'

const stranger = 'dddddddd-0000-4000-8000-000000000004'
const secret = 'Rahasia kantor lain'
const data = [
  cardData('approve', { id: stranger, version: 1 }),
  cardData('evidence', { id: stranger, version: 12 }),
  `m:fix:${shortId(stranger)}`,
  'm:approvals',
  'l:a:0',
  'q:abc123:check:kirim',
  `im:accept:${shortId(stranger)}`,
  `ev:open:${shortId(stranger)}`,
  `fb:answer:${shortId(stranger)}`,
  `d:y:${shortId(stranger)}`,
  `sm:x:${shortId(stranger)}`,
  'sm:f:agency:2026-11',
  'ek:done:2026-11-23',
  't:m:2026-11',
  `k:${stranger}`,
  'i:1',
]

const change = fc.record({
  at: fc.nat(63),
  cut: fc.nat(4),
  put: fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom(':', '::', '-1', '999999999', '%00', '\u0000', '__proto__', '🙈', "' or 1=1", '/../'),
  ),
})
const mutated = fc
  .tuple(fc.constantFrom(...data), fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([valid, changes]) =>
    changes.reduce((text, { at, cut, put }) => {
      const place = at % (text.length + 1)
      return text.slice(0, place) + put + text.slice(place + cut)
    }, valid),
  )

/** What reaches nobody but the person themselves: their memory, their reminder, their own choices. */
const own = new Set(['forget', 'snooze', 'settings'])

/** The report exists, and is none of this person's business. */
const facts = factsOf({
  person: { ...rina, subordinates: 2 },
  reports: [
    {
      id: stranger,
      employeeId: '00000000-0000-4000-8000-0000000000cc',
      employeeName: secret,
      employeeUnit: secret,
      employeeLanguage: 'id',
      zone: 'Asia/Makassar',
      day: '2026-11-23' as never,
      code: 'C0DE01',
      status: 'SUBMITTED',
      version: 1,
      sentAt: new Date('2026-11-23T08:00:00Z'),
      late: false,
      warnings: [],
      likeness: null,
      decision: null,
      maySee: false,
      mayDecideAs: null,
      activities: [],
    },
  ],
})

test('of a hundred thousand forged buttons none is obeyed, none breaks anything, and none tells a secret', () => {
  fc.assert(
    fc.property(mutated, (tapped) => {
      const turn = respond(facts, emptyState, { type: 'tap', data: tapped }, '1')
      const said = turn.replies.map(({ text }) => plain(text)).join('\n')
      const others = turn.effects.filter(({ type }) => !own.has(type))
      if (others.length + turn.tell.length > 0 || said.includes(secret))
        throw new Error(`${JSON.stringify(tapped)}: ${JSON.stringify(turn.effects)} ${said}`)
    }),
    { numRuns: 100_000 },
  )
  expect(respond(facts, emptyState, { type: 'tap', data: data[0] ?? '' }, '1').effects).toEqual([])
})
