import type { State } from '../conversation/state.ts'

/** Which facts about the person's own data, or about requests, a message may ask for. */
export interface RightsNeeds {
  stored: boolean
  looks: boolean
}

const talks = new Set(['privacy-ask', 'privacy-answer'])

/** Null for all messages that are not about it. `kind` and `verb` are of a button. */
export function rightsNeeds(
  command: string | null,
  [kind = '', verb = '']: string[],
  state: State,
): RightsNeeds | null {
  if (command === 'mydata') return { stored: true, looks: false }
  if (kind === 'dp') return { stored: verb !== 'looks', looks: verb === 'looks' }
  const about =
    command === 'requests' ||
    command === 'fixData' ||
    command === 'eraseData' ||
    kind === 'pr' ||
    state.open.some(({ flow }) => talks.has(flow))
  return about ? { stored: false, looks: false } : null
}
