import { longDay, shortDay } from '../calendar/day.ts'
import { totalMinutes, type Decision, type Report } from '../performance/report.ts'
import { join, say } from '../rich.ts'
import { warningWords, many, duration, moment, rows, total, flags, decided } from './report-parts-en.ts'
import type { ApproveTexts } from './approve-id.ts'

export const approve: ApproveTexts = {
  card: (report: Report, detail: boolean) =>
    join([
      say`📋 *${report.employeeName}* · ${report.employeeUnit}\nReport *${report.code}* · ${longDay(report.day, 'en')}${report.version > 1 ? ` · version ${report.version}` : ''}\n`,
      rows(report.activities),
      say`\n${total(report.activities)}`,
      flags(report.warnings, report.likeness),
      detail ? say`_Sent ${moment(report.sentAt, report.zone)}_` : [],
      report.decision === null ? [] : say`\n${decided(report.decision, report.zone)}`,
    ]),
  approve: '✅ Approve',
  return: '↩️ Return',
  detail: '🔎 Details',
  reject: '⛔ Reject',
  evidence: (count: number) => `📎 Evidence (${count})`,
  evidenceOf: (position: number, code: string) => say`Evidence of activity ${position}, report ${code}`,
  back: '« Less',
  already: (report: Report, decision: Decision) =>
    join([say`Report ${report.code} has already been decided.`, decided(decision, report.zone)]),
  oldVersion: (report: Report) =>
    say`Report ${report.code} has been changed by its author. This is the latest version:`,
  notYours: say`You are not (or no longer) the supervisor who approves that report, so nothing has changed.`,
  ownReport: say`You cannot decide on your own report.`,
  gone: say`That report was not found.`,
  askRows: (name: string) => say`*Return the report of ${name}*\nWhich activity needs to be corrected?`,
  wholeReport: 'The whole report',
  askNote: (name: string) =>
    say`*Return the report of ${name}*\nWhat needs to be corrected? Choose, or write it yourself.`,
  notes: [
    'Not enough evidence',
    'Description not clear',
    'Time needs correcting',
    'Amount needs correcting',
    'RHK does not fit',
  ],
  askReason: (name: string) =>
    say`*Reject the report of ${name}*\nReject only what is a duplicate, made up, or the wrong person’s. What is the reason?`,
  reasons: ['Duplicate report', 'Wrong person', 'It did not happen'],
  notANote: say`That is no note. To approve, tap *Approve* on the card; here, write what must be mended, or *cancel*.`,
  superseded: (code: string, version: number) =>
    say`Report *${code}* was changed by its author; version ${version} follows below.`,
  shortNote: say`Write a note of at least 5 characters, so that the employee knows what to correct.`,
  nothing: say`No reports are waiting for approval. 🎉`,
  list: (reports: Report[], all: number) =>
    join([
      say`*${many(all, 'report')} waiting for approval*${all > reports.length ? ` (${reports.length} shown)` : ''}`,
      ...reports.map(
        (r, i) =>
          say`*${i + 1}.* ${r.employeeName} · ${shortDay(r.day, 'en')} · ${many(r.activities.length, 'activity', 'activities')}, ${duration(totalMinutes(r.activities, 'durationMinutes'))}${r.warnings.length > 0 ? ` ⚠️ ${r.warnings.map((w) => warningWords[w]).join(', ')}` : ''}`,
      ),
      say`\n_Type a number to open one, or “approve all except 3, 7”._`,
    ]),
  all: '✅ Approve all',
  open: (position: number) => `${position}`,
  askAll: (count: number, names: string[]) =>
    count === 1
      ? say`*Approve this report?*\n${names.join('\n')}`
      : say`*Approve these ${count} reports at once?*\n${names.join('\n')}`,
  yes: 'Yes, approve',
  no: 'No',
  allDone: (approved: number, skipped: number) =>
    skipped === 0
      ? say`✅ ${many(approved, 'report')} approved.`
      : say`✅ ${many(approved, 'report')} approved. ${skipped} left unchanged: already decided, or changed by the author.`,
  listGone: say`The list has changed. Type *approvals* to see the latest.`,
  digest: (count: number) =>
    count === 1
      ? say`☀️ *1 report* is waiting for your approval.`
      : say`☀️ *${count} reports* are waiting for your approval.`,
  openList: '📋 See the list',
  whichNumbers: say`That number is not in the list. Type *approvals* to see the list.`,
  capacity: 'performance assessor (pemberi pertimbangan kinerja)',
}
