import { own } from '../own.ts'
import type { Period } from '../performance/check-in.ts'
import { changed } from './change.ts'
import type { Indicator, Person, PlannedResult, Skp } from './known.ts'
import { personIn, rowsOf, standingKey, type Planning } from './planning.ts'
import { readDay } from './days.ts'
import { fold, type Cell } from './sheet.ts'
import type { Row, Table } from './table.ts'
import { readAspect, readTarget } from './values.ts'

type SkpRow = Row<'skp'>

/** SKP of the file as they will be, with what they hold, findable by what the file calls them. */
interface Plans {
  skps: Map<string, Skp[]>
  results: Map<string, PlannedResult>
  countOf: Map<string, number>
  indicators: Map<string, Indicator>
}

/** What the row above was about. */
interface Above {
  sheet?: string
  person?: Person
  skp?: Skp
  result?: PlannedResult
}

/** A result whose leader's result is still to be found, once all are read. */
interface Pending {
  row: SkpRow
  person: Person
  skp: Skp
  result: PlannedResult
  before: PlannedResult | undefined
}

/**
 * SKP with their planned results and indicators (columns of the form in PermenPANRB 6/2022). Empty cells of NIP, period
 * and result mean the row above, as in merged forms. What the file leaves out stays.
 */
export function planResults(planning: Planning, tables: Table[]): void {
  const plans = plansOf(planning)
  const pending = new Map<string, Pending>()
  let above: Above = {}
  for (const row of rowsOf(tables, 'skp')) {
    if (row.sheet !== above.sheet) above = { sheet: row.sheet }
    const person = row.text('nip') === '' && above.person ? above.person : personIn(planning, row, 'nip')
    const earlier = above.person === person ? above.skp : undefined
    const skp = person === null ? null : skpIn(planning, plans, row, person, earlier)
    if (person === null || skp === null) {
      above = { sheet: row.sheet }
      continue
    }
    const isSame = above.skp?.id === skp.id && row.text('result') === ''
    const result = isSame ? above.result : resultIn(planning, plans, row, { person, skp }, pending)
    above = { sheet: row.sheet, person, skp, ...(result && { result }) }
    if (result) addIndicator(planning, plans, row, result)
  }
  for (const each of pending.values()) cascade(planning, plans, each)
}

function plansOf({ known }: Planning): Plans {
  const skps = new Map<string, Skp[]>()
  for (const skp of known.skps) skps.set(skp.employeeId, [...(skps.get(skp.employeeId) ?? []), skp])
  const countOf = new Map<string, number>()
  for (const { skpId, position } of known.results)
    countOf.set(skpId, Math.max(position, countOf.get(skpId) ?? 0))
  for (const { rhkId, position } of known.indicators)
    countOf.set(rhkId, Math.max(position, countOf.get(rhkId) ?? 0))
  return {
    skps,
    countOf,
    results: new Map(known.results.map((result) => [`${result.skpId}:${fold(result.title)}`, result])),
    indicators: new Map(known.indicators.map((each) => [indicatorKey(each), each])),
  }
}

const indicatorKey = ({ rhkId, aspect, title }: Pick<Indicator, 'rhkId' | 'aspect' | 'title'>) =>
  `${rhkId}:${aspect}:${fold(title)}`

/** Several SKP a year are normal (mutation, new post), but not for the same days. */
function skpIn(
  planning: Planning,
  plans: Plans,
  row: SkpRow,
  person: Person,
  above: Skp | undefined,
): Skp | null {
  const period = periodIn(planning, row)
  if (period === 'above' && above !== undefined) return above
  if (period === null || period === 'above') {
    if (period === 'above') planning.troubles.push(row.trouble('noPeriod', 'from', row.text('from')))
    return null
  }
  const own = plans.skps.get(person.id) ?? []
  const same = own.find(({ from }) => from === period.from)
  const now: Skp = { id: same?.id ?? planning.newId(), employeeId: person.id, ...period }
  const other = own.find(({ id, from, until }) => id !== now.id && from <= now.until && now.from <= until)
  if (other !== undefined) {
    planning.troubles.push(row.trouble('overlapping', 'from', other.from, other.until))
    return null
  }
  const change = changed(same, now)
  planning.changes.skps.push(...change)
  plans.skps.set(person.id, [...own.filter(({ id }) => id !== now.id), now])
  return now
}

function periodIn(planning: Planning, row: SkpRow): Period | 'above' | null {
  const period = periodOf(row)
  if (period === 'above' || 'from' in period) return period
  planning.troubles.push(row.trouble(period.why, period.column, row.text(period.column)))
  return null
}

/** The two days of a row, also when both stand in one cell ("1 Januari s.d. 31 Desember 2026"); 'above': it says none. */
export function periodOf(
  row: PeriodCells,
): Period | 'above' | { column: 'from' | 'until'; why: 'noDate' | 'dateOrder' } {
  const [first, last] = row.text('from').split(/\s+(?:s\.?\s?d\.?|sampai(?: dengan)?|-|–)\s+/i)
  if (row.text('from') === '' && row.text('until') === '') return 'above'
  const from = last === undefined ? readDay(row.cell('from')) : readDay(first ?? '')
  const until = last === undefined ? readDay(row.cell('until')) : readDay(last)
  if (from === null) return { column: 'from', why: 'noDate' }
  if (until === null || until < from) return { column: 'until', why: until === null ? 'noDate' : 'dateOrder' }
  return { from, until }
}

interface PeriodCells {
  cell(column: 'from' | 'until'): Cell
  text(column: 'from' | 'until'): string
}

function resultIn(
  planning: Planning,
  plans: Plans,
  row: SkpRow,
  { person, skp }: { person: Person; skp: Skp },
  pending: Map<string, Pending>,
): PlannedResult | null {
  const title = row.text('result')
  if (title === '') {
    planning.troubles.push(row.trouble('missing', 'result'))
    return null
  }
  const kind = readKind(row.text('kind'))
  if (kind === null) {
    planning.troubles.push(row.trouble('noKind', 'kind', row.text('kind')))
    return null
  }
  const key = `${skp.id}:${fold(title)}`
  const before = plans.results.get(key)
  const repeated = before && pending.get(before.id)
  if (repeated !== undefined) return repeated.result
  const position = before?.position ?? (plans.countOf.get(skp.id) ?? 0) + 1
  plans.countOf.set(skp.id, Math.max(position, plans.countOf.get(skp.id) ?? 0))
  const result: PlannedResult = {
    id: before?.id ?? planning.newId(),
    skpId: skp.id,
    position,
    kind,
    title,
    shortTitle: before?.shortTitle ?? shorten(title),
    parentId: before?.parentId ?? null,
  }
  plans.results.set(key, result)
  pending.set(result.id, { row, person, skp, result, before })
  return result
}

const kinds: Record<string, PlannedResult['kind']> = {
  '': 'MAIN',
  utama: 'MAIN',
  a: 'MAIN',
  tambahan: 'ADDITIONAL',
  b: 'ADDITIONAL',
}

/** Hasil kerja utama or tambahan; an empty cell means the first. Null when it says neither. */
export function readKind(text: string): PlannedResult['kind'] | null {
  return own(kinds, fold(text).replace(/^(hasil kerja|rhk) /, '')) ?? null
}

/** What fits on a button, cut at a word; the formal beginning says nothing. */
export function shorten(title: string): string {
  const bare = title.replace(/^(Ter(laksana|selenggara|wujud|susun|penuhi)nya|Meningkatnya)\s+/i, '')
  if (bare.length <= 30) return bare.charAt(0).toUpperCase() + bare.slice(1)
  const cut = bare.slice(0, 29)
  const end = cut.lastIndexOf(' ')
  return `${(end > 12 ? cut.slice(0, end) : cut).replace(/^./, (c) => c.toUpperCase())}…`
}

function addIndicator(planning: Planning, plans: Plans, row: SkpRow, result: PlannedResult): void {
  const title = row.text('indicator')
  if (title === '' && row.text('target') === '') return
  const tell = (...words: Parameters<typeof row.trouble>) =>
    void planning.troubles.push(row.trouble(...words))
  if (title === '') return tell('missing', 'indicator')
  const aspect = row.text('aspect') === '' ? ('QUANTITY' as const) : readAspect(row.text('aspect'))
  if (aspect === null) return tell('noAspect', 'aspect', row.text('aspect'))
  const target = readTarget(row.cell('target'), row.text('unit'))
  if (target === null) return tell('noTarget', 'target', row.text('target'))
  const key = indicatorKey({ rhkId: result.id, aspect, title })
  const before = plans.indicators.get(key)
  const position = before?.position ?? (plans.countOf.get(result.id) ?? 0) + 1
  plans.countOf.set(result.id, Math.max(position, plans.countOf.get(result.id) ?? 0))
  const now = { id: before?.id ?? planning.newId(), rhkId: result.id, position, aspect, title, ...target }
  plans.indicators.set(key, now)
  planning.changes.indicators.push(...changed(before, now))
}

/** The leader's result that this one serves (RHK atasan yang diintervensi), in a period that meets this one's. */
function cascade(planning: Planning, plans: Plans, { row, person, skp, result, before }: Pending): void {
  const words = row.text('leadersResult')
  const leaders = (['CONSIDERING_OFFICIAL', 'APPRAISING_OFFICIAL'] as const).flatMap(
    (role) => planning.standing.get(standingKey({ employeeId: person.id, role }))?.supervisorId ?? [],
  )
  const found = leaders
    .flatMap((id) => plans.skps.get(id) ?? [])
    .filter(({ from, until }) => from <= skp.until && skp.from <= until)
    .map(({ id }) => plans.results.get(`${id}:${fold(words)}`))
    .find((each) => each !== undefined)
  if (words !== '' && words !== '-' && found === undefined)
    planning.troubles.push({ ...row.trouble('noLeadersResult', 'leadersResult', words), harmless: true })
  planning.changes.results.push(...changed(before, { ...result, parentId: found?.id ?? result.parentId }))
}
