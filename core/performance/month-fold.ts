import { number } from '../texts/number.ts'
import { hoursOn, holidayOn, type WorkCalendar } from '../calendar/schedule.ts'
import {
  daysOf,
  isOnLeave,
  workingMinutesOn,
  type Month as CalendarMonth,
} from '../calendar/working-minutes.ts'
import {
  realisationOf,
  type CheckIn,
  type Indicator,
  type Period,
  type Realisation,
  type Work,
} from './check-in.ts'
import type { MonthDay, MonthResult, MonthSummary, MonthTotals } from './month-summary.ts'

/** A month's report as it is stored, before the calendar is laid beside it. */
export type SourceReport = NonNullable<MonthDay['report']> & Pick<MonthDay, 'day'>

export interface SourceResult {
  rhkId: string
  kind: MonthResult['kind']
  title: string
  /** `works` and `checkIns`: all since the SKP began, for what was realised before the month. */
  indicators: (Indicator & { title: string; checkIns: CheckIn[] })[]
  works: Work[]
  feedback: string[]
}

export interface MonthSource extends Pick<
  MonthSummary,
  'agency' | 'unit' | 'month' | 'zone' | 'employee' | 'approver' | 'verificationCode'
> {
  reports: SourceReport[]
  results: SourceResult[]
}

/** Lays the reports of a month beside the person's own calendar. States facts only: nothing is rated. */
export function foldMonth(source: MonthSource, calendar: WorkCalendar): MonthSummary {
  const { reports, results, ...rest } = source
  const byDay = new Map(reports.map(({ day, ...report }) => [day, report]))
  const days = daysOf(source.month as string as CalendarMonth).map((day): MonthDay => ({
    day,
    workingMinutes: workingMinutesOn(day, calendar),
    status: calendar.statuses?.find((entry) => entry.day === day)?.status ?? null,
    holiday: holidayOn(day, calendar),
    report: byDay.get(day) ?? null,
  }))
  return {
    ...rest,
    days,
    results: results.map((result) => foldResult(result, days)),
    totals: totalsOf(days, calendar),
  }
}

function totalsOf(days: MonthDay[], calendar: WorkCalendar): MonthTotals {
  const sent = days.flatMap(({ report }) => (report === null ? [] : [report]))
  const approved = sent.filter(({ status }) => status === 'APPROVED')
  return {
    workingDays: days.filter(({ workingMinutes }) => workingMinutes > 0).length,
    workingMinutes: days.reduce((sum, { workingMinutes }) => sum + workingMinutes, 0),
    reportedDays: sent.length,
    approvedDays: approved.length,
    lateDays: sent.filter(({ late }) => late).length,
    leaveDays: days.filter(({ day }) => isOnLeave(day, calendar) && hoursOn(day, calendar) !== null).length,
    effectiveMinutes: approved
      .flatMap(({ activities }) => activities)
      .reduce((sum, { effectiveMinutes }) => sum + effectiveMinutes, 0),
  }
}

function foldResult(
  { rhkId, kind, title, indicators, works, feedback }: SourceResult,
  days: MonthDay[],
): MonthResult {
  const period = { from: days[0]?.day as MonthDay['day'], until: days.at(-1)?.day as MonthDay['day'] }
  const approved = days.flatMap(({ report }) => (report?.status === 'APPROVED' ? [report] : []))
  const rows = approved.flatMap(({ code, activities }) =>
    activities.filter((activity) => activity.rhkId === rhkId).map((activity) => ({ code, ...activity })),
  )
  return {
    rhkId,
    kind,
    title,
    indicators: indicatorsOf({ indicators, works }, period),
    minutes: rows.reduce((sum, { effectiveMinutes }) => sum + effectiveMinutes, 0),
    evidence: [
      ...new Set(
        rows.flatMap(({ code, evidence }) =>
          evidence.map(({ kind: what, label }) => (what === 'LINK' ? label : `${label} ${code}`)),
        ),
      ),
    ],
    feedback,
  }
}

/** What was realised of each within a period. */
export function indicatorsOf(
  { indicators, works }: Pick<SourceResult, 'indicators' | 'works'>,
  period: Period,
): MonthResult['indicators'] {
  return indicators.map(({ checkIns, title, ...indicator }) => ({
    title,
    aspect: indicator.aspect,
    target: number(indicator.target, 'id'),
    unit: indicator.unit,
    realisation: realised(realisationOf(indicator, works, checkIns, period)),
  }))
}

/** Empty: nothing was told, which is not the same as nothing done. */
function realised({ kind, value }: Realisation): string {
  if (value === null) return ''
  return kind === 'done' ? (value > 0 ? 'selesai' : '') : number(value, 'id')
}
