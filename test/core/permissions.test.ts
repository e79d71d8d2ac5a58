import { describe, expect, test } from 'vitest'
import {
  actions,
  actsAs,
  allowed,
  decidesAs,
  may,
  relations,
  roles,
  standings,
  type Bond,
  type Relation,
  type Role,
  type Ties,
} from '../../core/performance/permissions.ts'

/** Written down a second time, so that a change of the table must be meant. */
const mayDo = new Set([
  'report.send employee self',
  'report.see employee self',
  'report.see considering inCharge',
  'report.see appraising inCharge',
  'report.see appraising behind',
  'report.see plt inCharge',
  'report.see plt behind',
  'report.see plh inCharge',
  'report.see plh behind',
  'report.decide considering inCharge',
  'report.decide appraising inCharge',
  'report.decide plt inCharge',
  'report.decide plh inCharge',
  'plan.agree appraising inCharge',
  'plan.agree appraising behind',
  'plan.agree plt inCharge',
  'plan.agree plt behind',
  'plan.agree plh inCharge',
  'plan.agree plh behind',
  'target.review considering inCharge',
  'target.review appraising inCharge',
  'target.review appraising behind',
  'target.review plt inCharge',
  'target.review plt behind',
  'target.review plh inCharge',
  'target.review plh behind',
  'supervisor.dispute employee self',
  'acting.appoint considering inCharge',
  'acting.appoint appraising inCharge',
  'acting.appoint appraising behind',
  'acting.appoint administrator colleague',
  'structure.import administrator colleague',
  'data.see employee self',
  'request.answer administrator colleague',
])

const pairs = actions.flatMap((action) =>
  roles.flatMap((role) => relations.map((relation) => ({ action, role, relation }))),
)

test.each(pairs)('$action by $role over $relation', ({ action, role, relation }) => {
  expect(may(action, role, relation)).toBe(mayDo.has(`${action} ${role} ${relation}`))
})

const real = pairs.flatMap((pair) => {
  const ties = tiesFor(pair.role, pair.relation)
  return ties === null ? [] : [{ ...pair, ties }]
})

test.each(real)('two people, one the $role with $relation: $action', ({ action, role, relation, ties }) => {
  const isAllowed = mayDo.has(`${action} ${role} ${relation}`)
  expect(standings(ties)).toContainEqual(expect.objectContaining({ role, relation }))
  expect(allowed(action, ties)).toBe(isAllowed)
})

test.each(real.filter(({ action }) => action === 'report.decide'))(
  'a $role with $relation is given a capacity to decide in only when the table allows it',
  ({ role, relation, ties }) => {
    expect(decidesAs(ties) !== null).toBe(mayDo.has(`report.decide ${role} ${relation}`))
  },
)

/** Two people who stand just so to each other; null for what cannot be, as a considering official behind another. */
function tiesFor(role: Role, relation: Relation): Ties | null {
  const bonds: Partial<Record<Role, Bond>> = {
    considering: { role: 'CONSIDERING_OFFICIAL', capacity: 'DEFINITIVE', actingFor: null },
    appraising: { role: 'APPRAISING_OFFICIAL', capacity: 'DEFINITIVE', actingFor: null },
    plt: { role: 'APPRAISING_OFFICIAL', capacity: 'PLT', actingFor: 'Camat' },
    plh: { role: 'APPRAISING_OFFICIAL', capacity: 'PLH', actingFor: 'Camat' },
  }
  const bond = bonds[role]
  const isLinked = relation === 'inCharge' || relation === 'behind'
  if (isLinked !== (bond !== undefined) || (role === 'considering' && relation === 'behind')) return null
  if (relation === 'self' && role !== 'employee') return null
  return {
    isSelf: relation === 'self',
    isAdmin: role === 'administrator',
    isSameAgency: relation !== 'foreign',
    bonds: bond === undefined ? [] : [bond],
    isConsidered: relation === 'behind' || role === 'considering',
  }
}

describe('the capacity printed with a decision', () => {
  const bond = (capacity: Bond['capacity'], actingFor: string | null = null): Bond => ({
    role: 'CONSIDERING_OFFICIAL',
    capacity,
    actingFor,
  })
  const ties = { isSelf: false, isAdmin: false, isSameAgency: true, isConsidered: true }
  test('is the post acted for, with Plt. or Plh. before it', () => {
    expect(decidesAs({ ...ties, bonds: [bond('PLH', 'Kepala Bidang')] })).toBe('Plh. Kepala Bidang')
    expect(decidesAs({ ...ties, bonds: [bond('PLT', 'Lurah')] })).toBe('Plt. Lurah')
    expect(decidesAs({ ...ties, bonds: [bond('DEFINITIVE')] })).toBe('pemberi pertimbangan kinerja')
  })
  test('to agree to a plan is the appraising official’s, and of who stands in for that one only', () => {
    const considering = bond('PLH', 'Kepala Bidang')
    expect(actsAs('plan.agree', { ...ties, bonds: [considering] })).toBeNull()
    expect(actsAs('target.review', { ...ties, bonds: [considering] })).toBe('Plh. Kepala Bidang')
    const appraising = { ...considering, role: 'APPRAISING_OFFICIAL' as const }
    expect(actsAs('plan.agree', { ...ties, bonds: [considering, appraising] })).toBe('Plh. Kepala Bidang')
  })
  test('is one’s own before one stood in for, and none at all over oneself', () => {
    const both = [bond('PLH', 'Kepala Bidang'), bond('DEFINITIVE')]
    expect(decidesAs({ ...ties, bonds: both })).toBe('pemberi pertimbangan kinerja')
    expect(decidesAs({ ...ties, isSelf: true, isAdmin: true, bonds: both })).toBeNull()
  })
})
