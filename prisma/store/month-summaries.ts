import { foldMonth } from '../../core/performance/month-fold.ts'
import type { Month, MonthSummary } from '../../core/performance/month-summary.ts'
import { reportCode } from '../../core/performance/report.ts'
import type { Database, Tx } from '../client.ts'
import { keyId } from '../key-id.ts'
import { ownDays, type MonthCalendars } from './month-calendars.ts'
import { readMonthResults } from './month-results.ts'
import { readHeads, readMonthReports } from './month-sources.ts'

/** Whole months of these people (a few hundred at most) by employee id, in a handful of statements. */
export async function readMonthSummaries(
  db: Database | Tx,
  ids: string[],
  month: Month,
  calendars: MonthCalendars,
): Promise<Map<string, MonthSummary>> {
  if (ids.length === 0) return new Map()
  const heads = await readHeads(db, ids, month)
  const reports = await readMonthReports(db, ids, month)
  const results = await readMonthResults(db, ids, month)
  const own = await ownDays(db, ids, month)
  return new Map(
    heads.map(({ id, unitId, ...head }) => {
      const source = {
        ...head,
        month,
        verificationCode: verificationCode(id, month),
        reports: reports.get(id) ?? [],
        results: results.get(id) ?? [],
      }
      return [id, foldMonth(source, calendars.of({ id, unitId }, own))]
    }),
  )
}

/** The same for the same employee and month: two groups that can be read out. */
function verificationCode(employeeId: string, month: Month): string {
  const id = keyId(`month/${employeeId}/${month}`)
  const [half, other] = [id, id.slice(0, -8).replaceAll('-', '')]
  return `${reportCode(half)}-${reportCode(other)}`
}
