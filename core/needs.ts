import { bulkIn, commandIn } from './commands.ts'
import type { FlowState, State } from './conversation/state.ts'
import { items } from './flows/approve-all.ts'
import type { Day } from './calendar/day.ts'
import { longId, readCardData } from './flows/card.ts'
import { handoffNeeds } from './handoff-needs.ts'
import { dayNeeds, type DayNeeds } from './day-needs.ts'
import { planNeeds, type PlanNeeds } from './plan-needs.ts'
import { monthNeeds, noMonth, type MonthNeeds } from './month-asked.ts'
import { rightsNeeds, type RightsNeeds } from './rights/needs.ts'
import { structureNeeds, type StructureNeeds } from './structure-talk.ts'
import type { Said } from './messages.ts'
import { paperCodeIn } from './performance/issued-paper.ts'
import { agrees, asTap } from './replied.ts'

/** Which facts beyond the usual ones this message may ask for, so that others need not be read. */
export interface Needs {
  reportIds: string[]
  /** The person's newest report: "ralat" means it. */
  newest: boolean
  last: boolean
  waiting: boolean
  /** What helps to understand free words. */
  lexicon: boolean
  feedback: boolean
  /** Whose page of facts and which unit's goals are wanted, as buttons name them; null = of all, for a typed choice. */
  evaluation: { pages: string[] | null; units: string[] | null } | null
  /** Null: nothing of days. */
  days: DayNeeds | null
  linkCode: boolean
  /** The hand-off to e-Kinerja, and the day a button names. */
  handoff: { day: Day | null } | null
  /** Plans and targets. */
  plan: PlanNeeds | null
  /** Superiors, imports and standing in. */
  structure: StructureNeeds | null
  month: MonthNeeds | null
  /** The code on a paper. */
  paper: string | null
  /** One's own data, and requests about them. */
  rights: RightsNeeds | null
}

export function needs(heard: Said, state: State): Needs {
  const said = asTap(heard)
  const open = state.open.at(-1)
  const text = said.type === 'text' ? said.text : ''
  const data = said.type === 'tap' ? said.data : ''
  const [kind, verb = '', arg = ''] = data.split(':')
  const command = said.type === 'text' ? commandIn(text, open !== undefined) : kind === 'm' ? verb : null
  const named = [
    readCardData(data)?.reportId,
    kind === 'm' && verb === 'fix' ? longId(arg) : null,
    ...(open === undefined ? [] : aboutFlow(open)),
  ]
  const numbered = open === undefined && /^\d{1,3}$/.test(text.trim())
  // Anything longer than an answer may be a day, or the correction of one.
  const free = told(said, open) && command === null
  return {
    reportIds: [...new Set(named.filter((id): id is string => typeof id === 'string'))],
    newest: command === 'correct' || command === 'ralat' || (free && open === undefined),
    last: command === 'copy' || (kind === 'r' && verb === 'copy') || open?.fixed.copied !== undefined,
    waiting:
      command === 'approvals' ||
      kind === 'l' ||
      numbered ||
      bulkIn(text) !== null ||
      /^\W*(?:acc|setuju)/i.test(text) ||
      agrees(text),
    structure: structureNeeds(said, state, command),
    lexicon: free || command === 'memory' || kind === 'k' || kind === 'i',
    feedback: command === 'feedback' || kind === 'fb' || isOpen(state, 'feedback'),
    evaluation:
      command === 'evaluation' || kind === 'ev' || isOpen(state, 'evaluation')
        ? { pages: chosenIn(said, state, 'who'), units: chosenIn(said, state, 'unit') }
        : null,
    // "siapa yg blm lapor?"
    days: dayNeeds(
      command ?? (free && /\b(?:siapa|sapa|blm|belum)\b/i.test(text) ? 'team' : null),
      data,
      open,
    ),
    linkCode: command === 'link',
    handoff: handoffNeeds(command, data),
    plan: planNeeds(said, state, command, free),
    month: monthNeeds(said, state, free) ?? (command === 'download' ? noMonth : null),
    paper: paperCodeIn(text, open !== undefined)?.code ?? null,
    rights: rightsNeeds(command, data.split(':'), state),
  }
}

function told(said: Said, open: FlowState | undefined): boolean {
  if (said.type === 'edit' || said.type === 'attachment') return true
  if (said.type !== 'text') return false
  return (
    open === undefined || (open.flow === 'report' && (open.asked === 'check' || open.asked.endsWith('.what')))
  )
}

const isOpen = (state: State, flow: string) => state.open.some((open) => open.flow === flow)

function chosenIn(said: Said, state: State, key: 'who' | 'unit'): string[] | null {
  const open = state.open.findLast(({ flow }) => flow === 'evaluation')
  const [kind, , asked, value] = said.type === 'tap' ? said.data.split(':') : []
  if (open?.asked === key && said.type === 'text') return null
  return [open?.said[key]?.choice, kind === 'q' && asked === key ? value : undefined].filter(
    (id) => id !== undefined,
  )
}

/** A new draft's report is not there yet, and a correction's matters only when it can be sent. */
function aboutFlow(open: FlowState): (string | undefined)[] {
  if (open.flow !== 'report') return [open.fixed.reportId, ...items(open).map(({ id }) => id)]
  return open.fixed.version !== '1' && open.asked === 'check' ? [open.fixed.reportId] : []
}
