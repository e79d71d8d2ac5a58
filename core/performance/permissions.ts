/** In which role somebody acts, or asks to. */
export const roles = ['employee', 'considering', 'appraising', 'plt', 'plh', 'administrator'] as const
export type Role = (typeof roles)[number]

/**
 * How they stand today to the person whom it is about: their own self; in charge; appraising official behind a
 * considering one, who then decides day by day; of the same agency and no more; of another agency.
 */
export const relations = ['self', 'inCharge', 'behind', 'colleague', 'foreign'] as const
export type Relation = (typeof relations)[number]

export const actions = [
  'report.send',
  'report.see',
  'report.decide',
  'plan.agree',
  'target.review',
  'supervisor.dispute',
  'acting.appoint',
  'structure.import',
  'data.see',
  'request.answer',
] as const
export type Action = (typeof actions)[number]

/**
 * Who may do what to whom; what is not here is refused. Nobody decides on themselves in any role, and standing in
 * gives what the one stood in for has (SE Kepala BKN 1/SE/I/2021), but not the right to appoint others.
 */
export const permissions: Record<Action, Partial<Record<Role, Relation[]>>> = {
  'report.send': { employee: ['self'] },
  'report.see': {
    employee: ['self'],
    considering: ['inCharge'],
    appraising: ['inCharge', 'behind'],
    plt: ['inCharge', 'behind'],
    plh: ['inCharge', 'behind'],
  },
  'report.decide': {
    considering: ['inCharge'],
    appraising: ['inCharge'],
    plt: ['inCharge'],
    plh: ['inCharge'],
  },
  // With the appraising official (PermenPANRB 6/2022). Of those who stand in, only for that one: see `actsAs`.
  'plan.agree': {
    appraising: ['inCharge', 'behind'],
    plt: ['inCharge', 'behind'],
    plh: ['inCharge', 'behind'],
  },
  'target.review': {
    considering: ['inCharge'],
    appraising: ['inCharge', 'behind'],
    plt: ['inCharge', 'behind'],
    plh: ['inCharge', 'behind'],
  },
  'supervisor.dispute': { employee: ['self'] },
  'acting.appoint': {
    considering: ['inCharge'],
    appraising: ['inCharge', 'behind'],
    administrator: ['colleague'],
  },
  'structure.import': { administrator: ['colleague'] },
  'data.see': { employee: ['self'] },
  // Nobody answers their own (UU 27/2022 arts. 30, 43): it is for another administrator.
  'request.answer': { administrator: ['colleague'] },
}

export function may(action: Action, role: Role, relation: Relation): boolean {
  return permissions[action][role]?.includes(relation) ?? false
}

/** A link that holds today, from the one who acts to the one it is about. */
export interface Bond {
  role: 'CONSIDERING_OFFICIAL' | 'APPRAISING_OFFICIAL'
  capacity: 'DEFINITIVE' | 'PLT' | 'PLH'
  /** The post acted for. */
  actingFor: string | null
}

/** What is known today of two people, one who acts and one it is about. */
export interface Ties {
  isSelf: boolean
  isAdmin: boolean
  isSameAgency: boolean
  bonds: Bond[]
  /** Somebody, whoever, is considering official of the other today. */
  isConsidered: boolean
}

export interface Standing {
  role: Role
  relation: Relation
  /** Null where it does not rest on a link. */
  bond: Bond | null
}

/** All the roles in which somebody stands to another today; own capacity before standing in. */
export function standings({ isSelf, isAdmin, isSameAgency, bonds, isConsidered }: Ties): Standing[] {
  if (isSelf) return [{ role: 'employee', relation: 'self', bond: null }]
  const elsewhere = isSameAgency ? 'colleague' : 'foreign'
  const linked = bonds.map((bond): Standing => ({
    role: roleOf(bond),
    relation: bond.role === 'APPRAISING_OFFICIAL' && isConsidered ? 'behind' : 'inCharge',
    bond,
  }))
  const own = linked.filter(({ bond }) => bond?.capacity === 'DEFINITIVE')
  return [
    ...own,
    ...linked.filter((standing) => !own.includes(standing)),
    { role: isAdmin ? 'administrator' : 'employee', relation: elsewhere, bond: null },
  ]
}

function roleOf({ role, capacity }: Bond): Role {
  if (capacity !== 'DEFINITIVE') return capacity === 'PLT' ? 'plt' : 'plh'
  return role === 'CONSIDERING_OFFICIAL' ? 'considering' : 'appraising'
}

export function allowed(action: Action, ties: Ties): boolean {
  return standings(ties).some(({ role, relation }) => may(action, role, relation))
}

const posts = {
  CONSIDERING_OFFICIAL: 'pemberi pertimbangan kinerja',
  APPRAISING_OFFICIAL: 'pejabat penilai kinerja',
}
const before = { DEFINITIVE: '', PLT: 'Plt. ', PLH: 'Plh. ' }

/** The capacity in which somebody decides on a report today, in the words printed with the decision; null = may not. */
export function decidesAs(ties: Ties): string | null {
  return actsAs('report.decide', ties)
}

/** The same for any act. To agree to a plan one must stand in for the appraising official, not for another. */
export function actsAs(action: Action, given: Ties): string | null {
  const ties =
    action === 'plan.agree'
      ? { ...given, bonds: given.bonds.filter(({ role }) => role === 'APPRAISING_OFFICIAL') }
      : given
  const { bond } = standings(ties).find(({ role, relation }) => may(action, role, relation)) ?? {}
  if (!bond) return null
  const post = bond.capacity === 'DEFINITIVE' ? null : bond.actingFor
  return `${before[bond.capacity]}${post ?? posts[bond.role]}`
}
