import { fields } from '../performance/report.ts'
import type { FlowState } from '../conversation/state.ts'
import type { Report } from '../performance/report.ts'
import { wordsOf } from './rows.ts'

/**
 * A sent report as an open draft of its next version. `row` (1-based) opens that row's fields at once: a returned
 * report leads straight to what must be mended.
 */
export function correction(report: Report, tagFrom: string, row?: number): FlowState {
  return {
    flow: 'report',
    tag: tagFrom.slice(-4),
    asked: 'check',
    fixed: {
      today: report.day,
      reportId: report.id,
      version: String(report.version + 1),
      // Who reported in time and mends it later is not late; a copy stays a copy.
      late: String(report.late),
      ...(report.likeness !== null && { likeness: String(report.likeness) }),
    },
    said: {
      day: { choice: report.day },
      ...wordsOf(report.activities, fields),
      ...(row === undefined ? {} : { view: { choice: `edit.${row}` } }),
    },
  }
}

/** The last report as a draft for today: only quantity and time are asked. */
export function copyOf(report: Report, turnId: string, today: string): FlowState {
  const said = wordsOf(report.activities, ['what', 'target'])
  report.activities.forEach((_, i) => (said[`r${i + 1}.evidence`] = { choice: 'none' }))
  return {
    flow: 'report',
    tag: turnId.slice(-4),
    asked: 'day',
    fixed: { today, reportId: turnId, version: '1', copied: report.id },
    said: { ...said, day: { choice: today } },
  }
}

export function newReport(turnId: string, today: string): FlowState {
  return {
    flow: 'report',
    tag: turnId.slice(-4),
    asked: 'day',
    fixed: { today, reportId: turnId, version: '1' },
    said: {},
  }
}
