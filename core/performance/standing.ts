import { may, type Action, type Relation, type Role } from './permissions.ts'

/** A link that holds today, from the one who acts to the one it is about. */
export interface Bond {
  role: 'CONSIDERING_OFFICIAL' | 'APPRAISING_OFFICIAL'
  capacity: 'DEFINITIVE' | 'PLT' | 'PLH'
  /** The post acted for. */
  actingFor: string | null
}

/** What is known today of two people, one who acts and one it is about. What is left out does not hold. */
export interface Ties {
  isSelf: boolean
  isAdmin: boolean
  isSameAgency: boolean
  bonds: Bond[]
  /** Somebody, whoever, is considering official of the other today. */
  isConsidered: boolean
  /** By what they assess today the one who assesses the other. */
  above?: Bond[]
  /** By what they decide on those who stand between them and the other. */
  further?: Bond[]
  /** They gave the result that it is about. */
  isAuthor?: boolean
  /** Nobody is above them in the system. */
  isTop?: boolean
  /** The other is their supervisor today. */
  isBelow?: boolean
  /** They have the same considering official today. */
  isTeam?: boolean
}

export interface Standing {
  role: Role
  relation: Relation
  /** Null where it does not rest on a link. */
  bond: Bond | null
}

/** All the roles in which somebody stands to another today; own capacity before standing in. */
export function standings(ties: Ties): Standing[] {
  const { isSelf, isAdmin, isSameAgency, isAuthor, isBelow, isTeam } = ties
  const bare = (role: Role, relation: Relation): Standing => ({ role, relation, bond: null })
  if (isSelf) return [bare('employee', 'self'), ...(isAdmin ? [bare('administrator', 'self')] : [])]
  // Who gave a result has no other say in it, whatever they have become since.
  if (isAuthor === true) return [bare('appraising', 'author')]
  return [
    ...linked(ties),
    ...(isBelow === true ? [bare('employee', 'below')] : []),
    ...(isTeam === true ? [bare('employee', 'team')] : []),
    bare(isAdmin ? 'administrator' : 'employee', isSameAgency ? 'colleague' : 'foreign'),
  ]
}

function linked({ bonds, isConsidered, above = [], further = [], isTop }: Ties): Standing[] {
  const down = bonds.map((bond): Standing => ({
    role: roleOf(bond),
    relation: bond.role === 'APPRAISING_OFFICIAL' && isConsidered ? 'behind' : 'inCharge',
    bond,
  }))
  const up = above.map((bond): Standing => ({ role: roleOf(bond), relation: 'above', bond }))
  const top = isTop === true ? down.map((standing): Standing => ({ ...standing, role: 'top' })) : []
  const over = further.map((bond): Standing => ({ role: roleOf(bond), relation: 'further', bond }))
  const all = [...up, ...top, ...down, ...over]
  const isOwn = ({ bond }: Standing) => bond?.capacity === 'DEFINITIVE'
  return [...all.filter(isOwn), ...all.filter((standing) => !isOwn(standing))]
}

function roleOf({ role, capacity }: Bond): Role {
  if (capacity !== 'DEFINITIVE') return capacity === 'PLT' ? 'plt' : 'plh'
  return role === 'CONSIDERING_OFFICIAL' ? 'considering' : 'appraising'
}

export function allowed(action: Action, ties: Ties): boolean {
  return standingFor(action, ties) !== undefined
}

/** What somebody does for those whom they lead as a whole: with the right over at least one of them. */
export function allowedOverAny(action: Action, led: Ties[]): boolean {
  return led.some((ties) => allowed(action, ties))
}

/** Acts of the appraising official: who stands in for another official has no part in them. */
const assessorsOwn: ReadonlySet<Action> = new Set([
  'plan.agree',
  'performance.set',
  'evaluation.see',
  'evaluation.rate',
  'objection.decide',
])

function standingFor(action: Action, given: Ties): Standing | undefined {
  const appraising = (bonds: Bond[] = []) => bonds.filter(({ role }) => role === 'APPRAISING_OFFICIAL')
  const ties = assessorsOwn.has(action)
    ? { ...given, bonds: appraising(given.bonds), above: appraising(given.above) }
    : given
  return standings(ties).find(({ role, relation }) => may(action, role, relation))
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

/** The same for any act that is not about oneself. */
export function actsAs(action: Action, ties: Ties): string | null {
  const standing = standingFor(action, ties)
  if (standing === undefined) return null
  const { role, relation, bond } = standing
  if (role === 'administrator') return 'pengelola kepegawaian'
  if (role === 'top') return 'pimpinan tertinggi'
  if (bond === null) return null
  const post = bond.capacity === 'DEFINITIVE' ? null : bond.actingFor
  const name = `${before[bond.capacity]}${post ?? posts[bond.role]}`
  if (relation !== 'above') return name
  const level = action === 'performance.set' ? 'atasan pimpinan unit' : 'atasan pejabat penilai'
  return bond.capacity === 'DEFINITIVE' ? level : `${level} (${name})`
}
