import { foldMonth } from '../../core/performance/month-fold.ts'
import type { Month, MonthSummary } from '../../core/performance/month-summary.ts'
import type { Database, Tx } from '../client.ts'
import { ownDays, type MonthCalendars } from './month-calendars.ts'
import { readMonthResults } from './month-results.ts'
import { readHeads, readMonthReports } from './month-sources.ts'
import { verificationCode } from './verification-code.ts'

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
        verificationCode: '',
        reports: reports.get(id) ?? [],
        results: results.get(id) ?? [],
      }
      const summary = foldMonth(source, calendars.of({ id, unitId }, own))
      return [id, { ...summary, verificationCode: verificationCode(`month/${id}/${month}`, summary) }]
    }),
  )
}
