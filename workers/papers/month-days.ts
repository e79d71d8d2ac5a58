import type { MonthActivity, MonthDay, MonthSummary } from '../../core/performance/month-summary.ts'
import type { PaperTexts } from '../../core/texts/papers.ts'
import type { TableRow } from './table-grid.ts'

/** Every day of the month: its report, or what is known instead. Free days in a row take one line. */
export function dayRows({ days, zone, totals }: MonthSummary, t: PaperTexts): TableRow[] {
  const rows = grouped(days, t).flatMap((group) => rowsOf(group, zone, t))
  if (days.every(({ report }) => report === null)) rows.push({ cells: ['', t.noReports, '', '', '', ''] })
  return [...rows, { cells: ['', t.total, '', '', t.number(totals.effectiveMinutes), ''], bold: true }]
}

/** Days after each other on which nothing was due and nothing sent, for the same reason. */
function grouped(days: MonthDay[], t: PaperTexts): MonthDay[][] {
  const groups: MonthDay[][] = []
  for (const day of days) {
    const before = groups.at(-1)
    const last = before?.at(-1)
    const alike = last !== undefined && isFree(last) && isFree(day) && t.without(last) === t.without(day)
    if (alike) before?.push(day)
    else groups.push([day])
  }
  return groups
}

const isFree = ({ report, workingMinutes, status }: MonthDay) =>
  report === null && (workingMinutes === 0 || status !== null)

function rowsOf(group: MonthDay[], zone: string, t: PaperTexts): TableRow[] {
  const [day] = group
  const last = group.at(-1)
  if (day === undefined || last === undefined) return []
  const { report } = day
  if (report === null) return [{ band: t.span(day.day, last.day), right: t.without(day) }]
  const also = t.alsoThat(day)
  const done = report.activities.reduce((sum, { effectiveMinutes }) => sum + effectiveMinutes, 0)
  const band = `${t.span(day.day, day.day)} · ${t.minutesOf(done, day.workingMinutes)}${also === '' ? '' : ` · ${also}`}`
  return [
    { band, right: t.report(report, zone), again: t.continued(t.span(day.day, day.day)) },
    ...report.activities.map((activity) => ({ cells: cellsOf(activity, t) })),
  ]
}

function cellsOf(activity: MonthActivity, t: PaperTexts): string[] {
  const { description, rhkTitle, kind, quantity, unit, effectiveMinutes, evidence } = activity
  return [
    t.clock(activity),
    description,
    rhkTitle ?? t.work[kind],
    quantity === null ? '' : `${t.number(quantity)} ${unit ?? ''}`,
    t.number(effectiveMinutes),
    counted(evidence.map(({ label }) => label)).join('\n'),
  ]
}

/** "Foto, Foto, Foto" as "Foto (3)". */
function counted(labels: string[]): string[] {
  return [...new Set(labels)].map((label) => {
    const count = labels.filter((one) => one === label).length
    return count === 1 ? label : `${label} (${count})`
  })
}
