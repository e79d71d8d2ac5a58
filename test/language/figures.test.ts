import { expect, test } from 'vitest'
import { parse } from '../../core/language/parse.ts'
import { messages } from './reading.ts'
import { score } from './score.ts'

const figures = score(messages.messages, ({ text, persona }) =>
  parse(text, {
    sentAt: new Date(messages.context.receivedAt),
    zone: messages.context.zone,
    targets: messages.skps[persona] ?? [],
  }),
)

/** Just below what was reached: a change may not make the parser worse without saying so here. */
test.each([
  ['intent', 0.98],
  ['date', 0.98],
  ['activities', 0.97],
  ['times', 0.98],
  ['minutes', 0.98],
  ['quantity', 0.96],
  ['unit', 0.97],
  ['target', 0.95],
  ['warnings', 0.94],
] as const)('of the labelled messages, %s is right in at least %d', (name, least) =>
  expect(figures[name]).toBeGreaterThanOrEqual(least),
)

test('minutes that nobody said are never invented', () => expect(figures.invented).toBe(0))
