import type { Facts } from './conversation/facts.ts'
import type { Outcome } from './conversation/flow.ts'
import type { State } from './conversation/state.ts'
import { actingFlow, appointable, beginActing } from './flows/acting.ts'
import {
  beginImport,
  importFlow,
  importState,
  importTap,
  maybeWorkbook,
  takeWorkbook,
} from './flows/import.ts'
import { takePlanFile } from './plan-file.ts'
import { disputeSuperior, superiors } from './flows/superior.ts'
import type { Said } from './messages.ts'
import { begin, type Turn } from './talk.ts'
import { structureTalk } from './texts/structure-talk.ts'

/** Which facts about structure are wanted; `absentId`: of the official who is stood in for. */
export interface StructureNeeds {
  acting: boolean
  absentId: string | null
}

/** Null for all messages that are not about structure. */
export function structureNeeds(said: Said, state: State, command: string | null): StructureNeeds | null {
  const open = state.open.at(-1)
  const acting = command === 'acting' || open?.flow === actingFlow.id
  const kind = said.type === 'tap' ? said.data.split(':')[0] : null
  const about =
    acting ||
    command === 'import' ||
    command === 'superior' ||
    kind === 'im' ||
    kind === 'su' ||
    state.open.some(({ flow }) => flow === importFlow.id) ||
    maybeWorkbook(said)
  const absentId = open?.flow === actingFlow.id ? (open.said.absent?.choice ?? null) : null
  return about ? { acting: acting || state.open.some(({ flow }) => flow === actingFlow.id), absentId } : null
}

export function runStructure(facts: Facts, state: State, command: 'superior' | 'acting' | 'import'): Turn {
  if (command === 'superior') return { state, ...superiors(facts) }
  if (command === 'import') {
    const now = importState(facts)
    if ('open' in now) return begin(facts, state, beginImport(facts.turnId, now.open.id, null))
    return { state, replies: [now.say], effects: [], tell: [] }
  }
  if (appointable(facts).length > 0) return begin(facts, state, beginActing(facts.turnId))
  const text = structureTalk[facts.person.language].acting.notYours
  return { state, replies: [{ text }], effects: [], tell: [] }
}

/** A tap under a notice about an import, or on "my superior is wrong". Null when the button says neither. */
export function onStructureTap(
  facts: Facts,
  state: State,
  kind: string,
  what: string,
  short: string,
): Turn | null {
  if (kind === 'su') return what === 'wrong' ? { state, ...disputeSuperior(facts) } : null
  const tap = importTap(what, short)
  return tap && begin(facts, state, beginImport(facts.turnId, tap.importId, tap.choice))
}

/** One's own plan, or an administrator's workbook, unless it is evidence for the report that is being told. */
export function onWorkbook(facts: Facts, state: State, said: Said): Turn | null {
  const plan = takePlanFile(facts, state, said)
  if (plan !== null) return plan
  const isTelling = state.open.at(-1)?.flow === 'report'
  const taken: Outcome | null = isTelling ? null : takeWorkbook(facts, said)
  return taken && { state, ...taken }
}
