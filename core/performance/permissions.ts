/** In which role somebody acts, or asks to. `top`: a leader above whom the system knows nobody. */
export const roles = ['employee', 'considering', 'appraising', 'plt', 'plh', 'top', 'administrator'] as const
export type Role = (typeof roles)[number]

/**
 * How they stand today to the person whom it is about: their own self; in charge; appraising official behind a
 * considering one, who then decides day by day; a level up, assessing the one who assesses them; further up, in charge of
 * those who are in charge of them, at any depth; who wrote what it is about; their subordinate; of the same team; of the
 * same agency and no more; of another agency.
 */
export const relations = [
  'self',
  'inCharge',
  'behind',
  'above',
  'further',
  'author',
  'below',
  'team',
  'colleague',
  'foreign',
] as const
export type Relation = (typeof relations)[number]

type Allowed = Partial<Record<Role, readonly Relation[]>>

const own: Allowed = { employee: ['self'] }
const forAgency: Allowed = { administrator: ['colleague'] }
/** Who decides day by day, and whoever stands in. */
const daily: Allowed = {
  considering: ['inCharge'],
  appraising: ['inCharge'],
  plt: ['inCharge'],
  plh: ['inCharge'],
}
/** The appraising official, also behind a considering one. Of those who stand in, only for that one: see `actsAs`. */
const assessing: Allowed = {
  appraising: ['inCharge', 'behind'],
  plt: ['inCharge', 'behind'],
  plh: ['inCharge', 'behind'],
}
const leading: Allowed = { considering: ['inCharge'], ...assessing }
/** Whoever decides day by day, and at any depth above. */
const watching: Allowed = {
  considering: ['inCharge', 'further'],
  appraising: ['inCharge'],
  plt: ['inCharge', 'further'],
  plh: ['inCharge', 'further'],
}
/** The leader one level up, and whoever stands in. */
const levelUp: Allowed = { appraising: ['above'], plt: ['above'], plh: ['above'] }

/**
 * Who may do what to whom; what is not here is refused. Nobody decides on themselves in any role, and standing in
 * gives what the one stood in for has (SE Kepala BKN 1/SE/I/2021), but not the right to appoint others.
 */
export const permissions = {
  'report.send': own,
  'report.see': { ...own, ...leading },
  'report.decide': daily,
  // How a day stands, and the map of a month; a reminder in private.
  'team.see': watching,
  'team.nudge': daily,
  // The month of a team: its numbers, and the files of it.
  'team.report': leading,
  // Whose a paper is of which somebody holds the code; all else of it is told to everybody.
  'paper.name': { ...own, ...leading, ...forAgency },
  'day.withdraw': own,
  'day.decide': daily,
  'plan.see': { ...own, ...leading },
  // With the appraising official (PermenPANRB 6/2022).
  'plan.agree': assessing,
  'target.review': leading,
  // Among the team, up and down (PermenPANRB 6/2022: umpan balik berkelanjutan); read by its receiver alone.
  'feedback.give': { employee: ['below', 'team'], ...leading },
  'feedback.read': own,
  'dialogue.note': leading,
  'step.finish': own,
  'blocker.raise': own,
  'blocker.answer': leading,
  // The leader one level up (PermenPANRB 6/2022 art. 24); an administrator enters what was decided elsewhere.
  'performance.set': { ...levelUp, top: ['inCharge', 'behind'], ...forAgency },
  'evaluation.see': assessing,
  'evaluation.rate': assessing,
  'result.acknowledge': own,
  // PP 30/2019 art. 59: to the superior of the assessor, who hears both sides.
  'objection.file': own,
  'objection.explain': { appraising: ['author'] },
  'objection.decide': levelUp,
  'supervisor.dispute': own,
  // An administrator may be the official who is away, and enters that as administrator.
  'acting.appoint': {
    considering: ['inCharge'],
    appraising: ['inCharge', 'behind'],
    administrator: ['colleague', 'self'],
  },
  'structure.import': forAgency,
  'calendar.change': forAgency,
  'agency.report': forAgency,
  'data.see': own,
  // Nobody answers their own (UU 27/2022 arts. 30, 43): it is for another administrator.
  'request.answer': forAgency,
} as const satisfies Record<string, Allowed>
export type Action = keyof typeof permissions
export const actions = Object.keys(permissions) as Action[]

export function may(action: Action, role: Role, relation: Relation): boolean {
  const allowed: Allowed = permissions[action]
  return allowed[role]?.includes(relation) ?? false
}

/** What everybody does with what is theirs alone: nothing of it is ever read for another person. */
export const mayWithOwn = (action: Action): boolean => may(action, 'employee', 'self')

/** The same of a record that might be another's. */
export const mayAsOwner = (action: Action, { id }: { id: string }, ownerId: string): boolean =>
  ownerId === id && mayWithOwn(action)

/** What somebody does for the agency as a whole, whoever of it is concerned. */
export function mayAdminister(action: Action, { admin }: { admin?: boolean }): boolean {
  return admin === true && may(action, 'administrator', 'colleague')
}
