import { longDay, shortDay, type Day } from '../calendar/day.ts'
import type { Activity, Decision, Report, Row, Warning } from '../performance/report.ts'
import { join, say } from '../rich.ts'
import { statusWords, many, rows, total, flags, decided } from './report-parts-en.ts'
import type { ReportTexts, Receipt } from './report-id.ts'

export const report: ReportTexts = {
  askDay: say`*Which day is the report for?*`,
  today: 'Today',
  lateMark: '(late)',
  badDay: (days: number) =>
    say`Choose one of the days above. A report can be sent for today and the ${many(days, 'working day')} before.`,
  dayTaken: (status: string) =>
    say`There is already a report for that day (${status}). Type *correct* to correct it.`,
  askWhat: (n: number, day: string) =>
    say`*Activity ${n}* · ${day}\n*What did you do?*\n_Example: Printed family cards and checked the files of new residents_`,
  shortWhat: say`Write at least 10 characters, so that your supervisor understands. Example: “Printed identity cards for residents”.`,
  longWhat: say`Write at most 1,000 characters. Please shorten it, or divide it into several activities.`,
  askTarget: say`*Which RHK does it belong to?*`,
  direct: 'Assigned by supervisor',
  other: 'Other',
  askTime: say`*From what time to what time?*\n_Example: 8-10, 13.00-14.30, or how long it took: 2 hours, 45 minutes_`,
  badTime: say`I could not read that time. Write it like *8-10*, *08.00-10.30*, *2 hours*, or *45 minutes*.`,
  tooLong: say`A day cannot add up to more than 24 hours. Please check the times.`,
  askQuantity: say`*How much was done?*\n_Example: 12 files. Type *skip* if it is not counted._`,
  badQuantity: say`I could not read that amount. Write a number above zero and its unit, such as *12 files*, or *skip*.`,
  askEvidence: (count: number) =>
    count === 0
      ? say`*Any evidence?*\nSend photos, documents, or links. There may be more than one.`
      : say`📎 *${many(count, 'piece')} of evidence* received. Send more, or press *Done*.`,
  noEvidence: 'No evidence',
  evidenceDone: 'Done',
  badEvidence: say`Send a photo, a document, or a link that begins with https://, or choose *No evidence*.`,
  tooManyFiles: say`An activity can have at most 10 pieces of evidence.`,
  tooBigFile: (megabytes: number) =>
    say`That file is too big. The limit is ${megabytes} MB; send a smaller version or a link to it.`,
  check: (day: string, shown: Row[], activities: Activity[], warnings: Warning[], likeness: number | null) =>
    join([
      say`*Check the report* · ${day}\n`,
      rows(shown),
      activities.length === 0 ? [] : say`\n${total(activities)}`,
      flags(warnings, likeness),
    ]),
  send: '✅ Send',
  add: '➕ Activity',
  edit: '✏️ Change',
  fix: '✏️ Correct it now',
  remove: '🗑 Delete',
  whichEdit: say`*Which activity do you want to change?*`,
  whichRemove: say`*Which activity do you want to delete?*`,
  whichField: (position: number) => say`*What do you want to change in activity ${position}?*`,
  fields: { what: 'Description', target: 'RHK', time: 'Time', quantity: 'Amount', evidence: 'Evidence' },
  backToCheck: '« Back',
  dayOff: 'not a working day of your unit',
  todaySent: (code: string, status: string) => say`Today’s report is already sent: *${code}*, ${status}.`,
  correct: (code: string) => `✏️ Correct ${code}`,
  editedLater: say`The message you changed has become a report. To mend it, type *correct*.`,
  evidenceKept: (count: number, position: number) =>
    say`📎 ${many(count, 'piece')} of evidence kept for activity ${position}.`,
  lastRow: say`A report must have at least one activity.`,
  receipt: (report: Receipt) =>
    join([
      say`📨 *Report ${report.code} sent*\n${report.day} · version ${report.version}\nCounted at ${report.sentAt}${report.late ? ' (late)' : ''}.`,
      report.dayOff === null
        ? []
        : say`That was a day off (${report.dayOff}); the report is accepted all the same.`,
      report.approver === null
        ? say`You are the highest in rank in this system, so the report is recorded at once.`
        : report.approver === ''
          ? say`⚠️ No supervisor is recorded for you. The report is saved; ask your personnel officer so that it can be approved.`
          : say`Waiting for approval by *${report.approver}*, usually within 3 working days.`,
      say`_Something wrong? Type *correct*._`,
    ]),
  outcome: (report: Report, decision: Decision) =>
    join([
      say`📄 *Report ${report.code}* · ${longDay(report.day, 'en')} · version ${report.version}`,
      decided(decision, report.zone),
    ]),
  returned: (report: Report, decision: Decision) =>
    join([
      say`↩️ *Report ${report.code}* (${shortDay(report.day, 'en')}) needs to be corrected.`,
      decided(decision, report.zone),
    ]),
  nothingToCopy: say`There is no report to copy yet. Type *report* to begin.`,
  nothingToCorrect: say`There is no report to correct yet. Type *report* to begin.`,
  finalNow: say`That report was rejected, so it cannot be corrected. Ask your supervisor.`,
  mine: (heads: { day: Day; code: string; status: keyof typeof statusWords }[]) =>
    heads.length === 0
      ? say`No reports in the last two weeks.`
      : join([
          say`*Reports of the last two weeks*`,
          ...heads.map((h) => say`${shortDay(h.day, 'en')} · ${h.code} · ${statusWords[h.status]}`),
        ]),
}
