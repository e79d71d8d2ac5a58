import type { FlowState, State } from './conversation/state.ts'
import { longId } from './flows/card.ts'
import { readCheckIn } from './language/check-in.ts'
import { asksTargets } from './language/question.ts'
import type { Said } from './messages.ts'

/** Plans and check-ins that a button or an open talk names; the person's own plans are read with them. */
export interface PlanNeeds {
  skpIds: string[]
  checkInIds: string[]
  /** The plan whose history is asked for. */
  historyId: string | null
  /** A plan that was sent as a file. */
  fileId: string | null
}

const talks = new Set(['plan', 'plan-return', 'plan-expect', 'check-in', 'check-in-ask', 'plan-action'])

/** Null for all messages that are not about plans and targets. */
export function planNeeds(said: Said, state: State, command: string | null, free: boolean): PlanNeeds | null {
  const open = state.open.filter(({ flow }) => talks.has(flow))
  const data = said.type === 'tap' ? said.data.split(':') : []
  const [kind, letter = '', short = ''] = data
  const text = said.type === 'text' && free ? said.text : (state.heard?.text ?? '')
  const about =
    open.length > 0 ||
    kind === 'p' ||
    command === 'skp' ||
    command === 'target' ||
    readCheckIn(text) !== null ||
    asksTargets(text)
  if (!about) return null
  const tapped = kind === 'p' ? longId(short) : null
  const checksIn = letter === 'k' || letter === 'q'
  const isFile = letter === 'f' || letter === 'g'
  const fixed = (key: string) => open.map(({ fixed: { [key]: id } }: FlowState) => id)
  return {
    skpIds: ids(fixed('skpId'), checksIn || isFile ? null : tapped),
    checkInIds: ids(fixed('checkInId'), checksIn ? tapped : null),
    historyId: letter === 'h' ? tapped : null,
    fileId: isFile ? tapped : null,
  }
}

function ids(fixed: (string | undefined)[], tapped: string | null): string[] {
  return [...new Set([...fixed, tapped])].filter((id): id is string => typeof id === 'string')
}
