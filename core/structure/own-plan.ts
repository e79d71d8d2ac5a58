import { planLine, readPlanLine, type LineIndicator } from '../language/plan-line.ts'
import type { Period } from '../performance/check-in.ts'
import { attachmentKinds, leaderChoice, type AttachmentKind, type Form } from '../performance/plan.ts'
import { nearest } from './nearest.ts'
import { readNip } from './nip.ts'
import type { OwnPlan } from './own-plan-draft.ts'
import { readMeasure, readPerspective } from './own-plan-values.ts'
import { rowsOf } from './planning.ts'
import type { Trouble } from './problems.ts'
import { periodOf, readKind } from './results.ts'
import { fold, textOf, type Sheet } from './sheet.ts'
import { recognise, type Row } from './table.ts'

type PlanRow = Row<'proposal'>

/** A planned result with the row that names it, while the file is being read. */
interface Group {
  row: PlanRow
  title: string
  kind: string | null
  measures: LineIndicator[]
  /** Rows that were meant as measures, right or wrong. */
  tried: number
}

interface Reading {
  troubles: Trouble[]
  groups: Map<string, Group>
  attachments: OwnPlan['attachments']
  period: Period | null
  form: Form
  leader: Leader[]
}

type Leader = { id: string; title: string }

/**
 * Reads an employee's own plan from the columns of the form in PermenPANRB 6/2022. What has a trouble that is not
 * harmless is not in the draft; what is in it is made of lines that the talk about plans reads back as they are.
 */
export function readOwnPlan(
  sheets: Sheet[],
  { nip, leader }: { nip: string; leader: Leader[] },
): { draft: OwnPlan; troubles: Trouble[] } {
  const { tables, troubles } = recognise(sheets, ['proposal'])
  // Sheets that explain, or list what can be served, are no tables and no trouble.
  const told = troubles.filter(({ why }) => why !== 'skippedSheet')
  const rows = rowsOf(tables, 'proposal')
  const reading: Reading = {
    troubles: told,
    groups: new Map(),
    attachments: {},
    period: null,
    form: formOf(rows),
    leader,
  }
  let above: Group | null = null
  for (const row of rows) above = readRow(reading, row, { nip, above })
  const drafted = [...reading.groups.values()].flatMap((group) => lineOf(reading, group))
  const { period, form, attachments } = reading
  return { draft: { period, form, rows: drafted, attachments }, troubles: reading.troubles }
}

/** Perspectives make it a leader's; without any target in numbers it is qualitative. */
function formOf(rows: PlanRow[]): Form {
  if (rows.some((row) => row.text('perspective') !== '')) return 'LEADER'
  const measured = rows.filter((row) => attachmentOf(row) === null)
  return measured.every((row) => row.text('target') === '') ? 'QUALITATIVE' : 'QUANTITATIVE'
}

/** Returns the result that the next row goes on with when it names none. */
function readRow(
  reading: Reading,
  row: PlanRow,
  { nip, above }: { nip: string; above: Group | null },
): Group | null {
  if (isOthers(row, nip)) {
    reading.troubles.push(row.trouble('notYourRow', 'nip', row.text('nip')))
    return null
  }
  const attachment = attachmentOf(row)
  if (attachment !== null) {
    const text = row.text('result') || row.text('indicator')
    if (text.length < 5) reading.troubles.push(row.trouble('shortResult', 'result', text))
    else reading.attachments[attachment] = text.slice(0, 1000)
    return above
  }
  readPeriod(reading, row)
  const group = row.text('result') === '' ? above : groupOf(reading, row)
  if (group === null) {
    if (row.text('result') === '') reading.troubles.push(row.trouble('missing', 'result'))
    return null
  }
  if (row.text('indicator') !== '' || row.text('target') !== '') {
    group.tried++
    const measure = readMeasure(row, reading.form)
    if ('why' in measure) reading.troubles.push(measure)
    else group.measures.push(measure)
  }
  return group
}

function isOthers(row: PlanRow, nip: string): boolean {
  const cell = row.cell('nip')
  if (textOf(cell) === '') return false
  const read = readNip(cell)
  return read.ok && read.nip !== nip
}

const attachmentWords: Record<AttachmentKind, RegExp> = {
  RESOURCE_SUPPORT: /dukungan|sumber daya/,
  ACCOUNTABILITY_SCHEME: /skema|pertanggungjawaban/,
  CONSEQUENCE: /konsekuensi/,
}

/** The three attachments stand in rows of their own, named under "Jenis". */
function attachmentOf(row: PlanRow): AttachmentKind | null {
  const kind = fold(row.text('kind'))
  return attachmentKinds.find((each) => attachmentWords[each].test(kind)) ?? null
}

function readPeriod(reading: Reading, row: PlanRow): void {
  const period = periodOf(row)
  if (period === 'above') return
  if ('why' in period) {
    reading.troubles.push(row.trouble(period.why, period.column, row.text(period.column)))
    return
  }
  const { period: known } = reading
  if (known !== null && (known.from !== period.from || known.until !== period.until))
    reading.troubles.push(row.trouble('twoPeriods', 'from', known.from, known.until))
  else reading.period = period
}

/** The result a row names; a later row with the same words goes on with it. */
function groupOf(reading: Reading, row: PlanRow): Group {
  // A semicolon parts a result from its targets in the line of the draft.
  const title = row.text('result').replace(/\s*;\s*/g, ', ')
  const found = reading.groups.get(fold(title))
  if (found !== undefined) return found
  const kind = readKind(row.text('kind'))
  // The rows below still belong to it, and have no trouble of their own because of it.
  if (kind === null) {
    reading.troubles.push(row.trouble('noKind', 'kind', row.text('kind')))
    return { row, title, kind: null, measures: [], tried: 0 }
  }
  const answer = reading.form === 'LEADER' ? perspectiveIn(reading, row, kind) : servedIn(reading, row, kind)
  const group: Group = { row, title, kind: answer, measures: [], tried: 0 }
  reading.groups.set(fold(title), group)
  return group
}

function perspectiveIn(reading: Reading, row: PlanRow, kind: 'MAIN' | 'ADDITIONAL'): string | null {
  const perspective = readPerspective(row.text('perspective'))
  if (perspective === null)
    reading.troubles.push({
      ...row.trouble('noPerspective', 'perspective', row.text('perspective')),
      harmless: true,
    })
  return perspective === null ? null : leaderChoice(kind, perspective)
}

/** As the draft answers it: the head of the served result's id, or what it is when it serves none. Null: to be asked. */
function servedIn(reading: Reading, row: PlanRow, kind: 'MAIN' | 'ADDITIONAL'): string | null {
  const words = row.text('leadersResult')
  if (kind === 'ADDITIONAL') return kind
  if (reading.leader.length === 0) return kind
  if (words === '' || words === '-') return null
  const served = reading.leader.find(({ title }) => fold(title) === fold(words))
  if (served !== undefined) return served.id.slice(0, 8)
  const near = nearest(words, reading.leader.map(({ title }) => title)) // prettier-ignore
  reading.troubles.push({
    ...row.trouble('askLeadersResult', 'leadersResult', words, near ?? ''),
    harmless: true,
  })
  return null
}

/** The result as the line that would say it, if it can be one. */
function lineOf({ troubles, form }: Reading, group: Group): OwnPlan['rows'] {
  const { row, title, measures, kind } = group
  const wrong = (...words: Parameters<PlanRow['trouble']>) => {
    troubles.push(row.trouble(...words))
    return []
  }
  if (title.length < 5) return wrong('shortResult', 'result', title)
  if (measures.length === 0) return group.tried > 0 ? [] : wrong('noMeasure', 'indicator', title)
  const line = planLine({ title, indicators: measures })
  if (line.length > 1000 || measures.length > 8) return wrong('longResult', 'result', title)
  const read = readPlanLine(line, form)
  const isSame =
    read.title === title &&
    read.indicators.length === measures.length &&
    measures.every(({ target, unit, narrative }, i) => {
      const back = read.indicators[i]
      return back?.target === target && back.unit === unit && back.narrative === narrative
    })
  return isSame ? [{ line, kind }] : wrong('unclearMeasure', 'result', title)
}
