import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  actions,
  may,
  relations,
  roles,
  type Action,
  type Relation,
  type Role,
} from '../../core/performance/permissions.ts'
import {
  actsAs,
  allowed,
  decidesAs,
  standings,
  type Bond,
  type Ties,
} from '../../core/performance/standing.ts'

/** Written down a second time, so that a change of the table must be meant. */
const table: Record<Action, string> = {
  'report.send': 'employee self',
  'report.see':
    'employee self | considering inCharge | appraising inCharge | appraising behind | plt inCharge | plt behind | plh inCharge | plh behind',
  'report.decide': 'considering inCharge | appraising inCharge | plt inCharge | plh inCharge',
  'team.see':
    'considering inCharge | considering further | appraising inCharge | plt inCharge | plt further | plh inCharge | plh further',
  'team.nudge': 'considering inCharge | appraising inCharge | plt inCharge | plh inCharge',
  'team.report':
    'considering inCharge | appraising inCharge | appraising behind | plt inCharge | plt behind | plh inCharge | plh behind',
  'paper.name':
    'employee self | considering inCharge | appraising inCharge | appraising behind | plt inCharge | plt behind | plh inCharge | plh behind | administrator colleague',
  'day.withdraw': 'employee self',
  'day.decide': 'considering inCharge | appraising inCharge | plt inCharge | plh inCharge',
  'plan.see':
    'employee self | considering inCharge | appraising inCharge | appraising behind | plt inCharge | plt behind | plh inCharge | plh behind',
  'plan.agree':
    'appraising inCharge | appraising behind | plt inCharge | plt behind | plh inCharge | plh behind',
  'target.review':
    'considering inCharge | appraising inCharge | appraising behind | plt inCharge | plt behind | plh inCharge | plh behind',
  'feedback.give':
    'employee below | employee team | considering inCharge | appraising inCharge | appraising behind | plt inCharge | plt behind | plh inCharge | plh behind',
  'feedback.read': 'employee self',
  'dialogue.note':
    'considering inCharge | appraising inCharge | appraising behind | plt inCharge | plt behind | plh inCharge | plh behind',
  'step.finish': 'employee self',
  'blocker.raise': 'employee self',
  'blocker.answer':
    'considering inCharge | appraising inCharge | appraising behind | plt inCharge | plt behind | plh inCharge | plh behind',
  'performance.set':
    'appraising above | plt above | plh above | top inCharge | top behind | administrator colleague',
  'evaluation.see':
    'appraising inCharge | appraising behind | plt inCharge | plt behind | plh inCharge | plh behind',
  'evaluation.rate':
    'appraising inCharge | appraising behind | plt inCharge | plt behind | plh inCharge | plh behind',
  'result.acknowledge': 'employee self',
  'objection.file': 'employee self',
  'objection.explain': 'appraising author',
  'objection.decide': 'appraising above | plt above | plh above',
  'supervisor.dispute': 'employee self',
  'acting.appoint':
    'considering inCharge | appraising inCharge | appraising behind | administrator colleague | administrator self',
  'structure.import': 'administrator colleague',
  'calendar.change': 'administrator colleague',
  'agency.report': 'administrator colleague',
  'data.see': 'employee self',
  'request.answer': 'administrator colleague',
}
const mayDo = new Set(
  actions.flatMap((action) => table[action].split(' | ').map((pair) => `${action} ${pair}`)),
)

const pairs = actions.flatMap((action) =>
  roles.flatMap((role) => relations.map((relation) => ({ action, role, relation }))),
)

test.each(pairs)('$action by $role over $relation', ({ action, role, relation }) => {
  expect(may(action, role, relation)).toBe(mayDo.has(`${action} ${role} ${relation}`))
})

/** What somebody is besides: the topmost leader an appraising official, an administrator their own self. */
function asked(action: Action, role: Role, relation: Relation): boolean {
  const also = role === 'top' ? ['appraising'] : relation === 'self' ? ['employee'] : []
  return [role, ...also].some((one) => mayDo.has(`${action} ${one} ${relation}`))
}

const real = pairs.flatMap((pair) => {
  const ties = tiesFor(pair.role, pair.relation)
  return ties === null ? [] : [{ ...pair, ties }]
})

test.each(real)('two people, one the $role with $relation: $action', ({ action, role, relation, ties }) => {
  const isAllowed = asked(action, role, relation)
  expect(standings(ties)).toContainEqual(expect.objectContaining({ role, relation }))
  expect(allowed(action, ties)).toBe(isAllowed)
})

test.each(real.filter(({ action }) => action === 'report.decide'))(
  'a $role with $relation is given a capacity to decide in only when the table allows it',
  ({ role, relation, ties }) => {
    expect(decidesAs(ties) !== null).toBe(asked('report.decide', role, relation))
  },
)

/** Two people who stand just so to each other; null for what cannot be, as a considering official behind another. */
function tiesFor(role: Role, relation: Relation): Ties | null {
  const appraising = { role: 'APPRAISING_OFFICIAL', capacity: 'DEFINITIVE', actingFor: null } as const
  const bonds: Partial<Record<Role, Bond>> = {
    considering: { ...appraising, role: 'CONSIDERING_OFFICIAL' },
    appraising,
    plt: { ...appraising, capacity: 'PLT', actingFor: 'Camat' },
    plh: { ...appraising, capacity: 'PLH', actingFor: 'Camat' },
    top: appraising,
  }
  const bond = bonds[role]
  const possible: Record<Relation, boolean> = {
    self: role === 'employee' || role === 'administrator',
    inCharge: bond !== undefined,
    behind: bond?.role === 'APPRAISING_OFFICIAL',
    above: bond?.role === 'APPRAISING_OFFICIAL' && role !== 'top',
    further: role === 'considering' || role === 'plt' || role === 'plh',
    author: role === 'appraising',
    below: role === 'employee',
    team: role === 'employee',
    colleague: role === 'employee' || role === 'administrator',
    foreign: role === 'employee' || role === 'administrator',
  }
  if (!possible[relation]) return null
  const isLinked = relation === 'inCharge' || relation === 'behind'
  return {
    isSelf: relation === 'self',
    isAdmin: role === 'administrator',
    isSameAgency: relation !== 'foreign',
    bonds: isLinked && bond !== undefined ? [bond] : [],
    isConsidered: relation === 'behind' || role === 'considering',
    above: relation === 'above' && bond !== undefined ? [bond] : [],
    further: relation === 'further' && bond !== undefined ? [bond] : [],
    isAuthor: relation === 'author',
    isTop: role === 'top',
    isBelow: relation === 'below',
    isTeam: relation === 'team',
  }
}

const asking = ['core', 'prisma', 'workers'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((path) => join(room, path))
    .filter((path) => path.endsWith('.ts') && !path.startsWith('prisma/generated'))
    .filter((path) => !path.endsWith('permissions.ts'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
)

test.each(actions)('%s is asked of the table where it is done', (action) => {
  expect(asking.some(({ text }) => text.includes(`'${action}'`))).toBe(true)
})

test('how many somebody leads, or that they are an administrator, opens nothing but what is said to them', () => {
  const counting = asking.filter(({ text }) => /\bsubordinates\b\s*(?:>|===)|\badmin === true/.test(text))
  expect(counting.map(({ path }) => path).sort()).toEqual([
    'core/flows/reminder-settings.ts',
    'core/free-text.ts',
    'core/run-command.ts',
    'core/settings.ts',
  ])
})

test('nobody decides, rates or answers in a matter of their own, whatever else they are', () => {
  const bond: Bond = { role: 'APPRAISING_OFFICIAL', capacity: 'DEFINITIVE', actingFor: null }
  const all = {
    isAdmin: true,
    isSameAgency: true,
    bonds: [bond],
    above: [bond],
    isConsidered: false,
    isTop: true,
  }
  const others = actions.filter((action) => !may(action, 'employee', 'self') && action !== 'acting.appoint')
  expect(others).toContain('evaluation.rate')
  for (const action of others)
    expect([action, allowed(action, { ...all, isSelf: true })]).toEqual([action, false])
  // Nor on an objection to what they gave themselves.
  expect(allowed('objection.decide', { ...all, isSelf: false, isAuthor: true })).toBe(false)
})

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
  test('says for whom one acts a level up, and who enters as administrator', () => {
    const appraising = { ...bond('DEFINITIVE'), role: 'APPRAISING_OFFICIAL' as const }
    const acting = { ...bond('PLH', 'Sekretaris Daerah'), role: 'APPRAISING_OFFICIAL' as const }
    const up = { ...ties, bonds: [], above: [acting] }
    expect(actsAs('objection.decide', up)).toBe('atasan pejabat penilai (Plh. Sekretaris Daerah)')
    expect(actsAs('performance.set', up)).toBe('atasan pimpinan unit (Plh. Sekretaris Daerah)')
    expect(actsAs('performance.set', { ...up, above: [acting, appraising] })).toBe('atasan pimpinan unit')
    expect(actsAs('performance.set', { ...ties, bonds: [], isAdmin: true })).toBe('pengelola kepegawaian')
    expect(actsAs('performance.set', { ...ties, bonds: [appraising], isTop: true })).toBe(
      'pimpinan tertinggi',
    )
    // Who stands in for a considering official only is no assessor of the assessor.
    expect(actsAs('objection.decide', { ...up, above: [bond('PLH', 'Kepala Bidang')] })).toBeNull()
  })
  test('is one’s own before one stood in for, and none at all over oneself', () => {
    const both = [bond('PLH', 'Kepala Bidang'), bond('DEFINITIVE')]
    expect(decidesAs({ ...ties, bonds: both })).toBe('pemberi pertimbangan kinerja')
    expect(decidesAs({ ...ties, isSelf: true, isAdmin: true, bonds: both })).toBeNull()
  })
})
