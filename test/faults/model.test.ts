import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createOffice } from './model.ts'

const acts = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('submit' as const), who: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('correct' as const), who: fc.nat(2) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('decide' as const),
      decider: fc.nat(1),
      who: fc.nat(2),
      verb: fc.constantFrom('approve' as const, 'return' as const, 'reject' as const),
      behind: fc.nat(1),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('bulk' as const), decider: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('again' as const) }) },
)

test('in any order of reports, corrections, decisions and repeats every version has one decision and the summary adds up', () => {
  fc.assert(
    fc.property(fc.array(acts, { minLength: 4, maxLength: 14 }), (schedule) => {
      const office = createOffice()
      for (const act of schedule) office.perform(act)
      office.verify()
    }),
    // A failure prints its seed and path: give them here to see it again.
    { numRuns: 10_000 },
  )
}, 120_000)

test('the model is no sieve: a store that lets a version be decided twice is found', () => {
  const office = createOffice()
  office.perform({ type: 'submit', who: 0 })
  office.perform({ type: 'decide', decider: 0, who: 0, verb: 'approve', behind: 0 })
  office.verify()
  office.plant({ decider: randomUUID() })
  expect(() => office.verify()).toThrow()
})
