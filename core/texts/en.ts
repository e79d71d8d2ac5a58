import { clockTime, localDay, longDay, minuteTime, shortDay, type Day } from '../calendar/day.ts'
import {
  totalMinutes,
  type Activity,
  type Decision,
  type Field,
  type Report,
  type Row,
  type Warning,
} from '../performance/report.ts'
import { join, say, type Rich } from '../rich.ts'
import { told } from './told.ts'
import type { Receipt, Texts } from './id.ts'

const warningWords: Record<Warning, string> = {
  late: 'reported late',
  overlap: 'some hours overlap',
  over_10h: 'more than 10 hours in a day',
  crosses_midnight: 'goes past midnight',
  no_evidence: 'no evidence',
  day_off: 'not a working day',
  alike: 'very much like the report before',
}

const outcomeWords = { APPROVED: '✅ Approved', RETURNED: '↩️ Returned', REJECTED: '⛔ Rejected' }
const statusWords = {
  SUBMITTED: '⏳ waiting for approval',
  RETURNED: '↩️ returned',
  REJECTED: '⛔ rejected',
  APPROVED: '✅ approved',
}

function number(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 })
}

/** (1, "hour") → "1 hour", (3, "activity", "activities") → "3 activities" */
function many(count: number, one: string, more = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : more}`
}

/** 435 → "7 hours 15 minutes" */
function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours > 0 ? many(hours, 'hour') : '', rest > 0 || hours === 0 ? many(rest, 'minute') : '']
    .filter(Boolean)
    .join(' ')
}

/** "Sel 24 Nov, 14.02 WITA" */
function moment(at: Date, zone: string): string {
  return `${shortDay(localDay(at, zone), 'en')}, ${clockTime(at, zone)}`
}

function row(activity: Activity | Row, position: number): Rich {
  const { startsAt, endsAt, quantity, unit, evidence } = activity
  const clock =
    startsAt === null || endsAt === null
      ? ''
      : `${minuteTime(startsAt)}–${minuteTime(endsAt)}${endsAt > 1440 ? ' (next day)' : ''} · `
  const amount = quantity === null ? '' : ` · ${number(quantity)} ${unit ?? ''}`.trimEnd()
  const proof = evidence.length === 0 ? '' : ` · 📎 ${evidence.length}`
  const unsure = (field: Field) =>
    'guessed' in activity && activity.guessed.includes(field) ? told.en.guess : ''
  const target =
    activity.kind === 'DIRECT_ASSIGNMENT'
      ? 'Assigned directly by the supervisor'
      : activity.kind === 'OTHER_DUTY'
        ? 'Other'
        : (activity.rhkTitle ?? '')
  const lasts =
    activity.durationMinutes === null
      ? told.en.whenMissing
      : say`${clock}${duration(activity.durationMinutes)}${unsure('time')}`
  const serves = activity.kind === null ? told.en.targetMissing : say`_${target}_${unsure('target')}`
  const what = activity.description === '' ? told.en.whatMissing : say`${activity.description}`
  return say`*${position}.* ${what}\n    🕑 ${lasts}${amount}${unsure('quantity')}${proof}\n    🎯 ${serves}`
}

function rows(activities: (Activity | Row)[]): Rich {
  return join(activities.map((activity, i) => row(activity, i + 1)))
}

function total(activities: Activity[]): Rich {
  const all = totalMinutes(activities, 'durationMinutes')
  const effective = totalMinutes(activities, 'effectiveMinutes')
  return all === effective
    ? say`Total: *${duration(all)}*`
    : say`Total: *${duration(all)}* (effective ${duration(effective)})`
}

function flags(warnings: Warning[], likeness: number | null): Rich {
  if (warnings.length === 0) return []
  const words = warnings.map((w) =>
    w === 'alike' && likeness !== null ? `${likeness}% like the report before` : warningWords[w],
  )
  return say`⚠️ ${words.join('; ')}`
}

function decided(decision: Decision, zone: string): Rich {
  const where =
    decision.rows.length === 0
      ? ''
      : ` (${decision.rows.length === 1 ? 'activity' : 'activities'} ${decision.rows.join(', ')})`
  const note = decision.note === null ? [] : say`\nNote${where}: “${decision.note}”`
  return join(
    [
      say`*${outcomeWords[decision.outcome]}* by ${decision.deciderName}, ${decision.capacity}, ${moment(decision.decidedAt, zone)}.`,
      note,
    ],
    '',
  )
}

/** The same sentences in plain English, for whoever chose it. SKP and RHK keep their Indonesian names. */
export const en: Texts = {
  duration,
  row,
  rows,
  total,
  flags,
  decided,
  longDay: (day: Day) => longDay(day, 'en'),
  shortDay: (day: Day) => shortDay(day, 'en'),
  status: statusWords,

  welcome: {
    stranger: say`Welcome to *Lapkin*, where civil servants report their daily work by chat.\n\nTo begin, send your *activation code* (for example \`7KQ2M-XXXXX-XXXXX\`). No code yet? Ask the personnel officer of your unit for one.\n\nLapkin never asks for a password or an e-Kinerja OTP.`,
    wrongCode: say`That code cannot be used. Check how it is written, or ask the personnel officer of your unit for a new one.`,
    already: (name: string) =>
      say`This chat is already linked as *${name}*. To use another person’s code, type *logout* first.`,
    locked: say`Too many attempts, so this chat is locked for an hour. After that, ask the personnel officer of your unit for a new code.`,
    askContact: say`The code is right. One more step: press the button below to share your own phone number, so that we can be sure it is you.`,
    shareContact: '📱 Share my number',
    wrongContact: say`That number is not the one in the personnel records. Share your own number with the button below, or ask your personnel officer to update the records.`,
    linked: (name: string, unit: string) =>
      say`Hello, *${name}* (${unit}). This chat is now linked to you.\n\nType *report* to report today, or *menu* for more.`,
    movedAway: say`Your account has just been linked to another chat, so this one is no longer linked. If it was not you who did this, tell the personnel officer of your unit at once.`,
    left: say`This chat is no longer linked. Your reports are kept. To come back, ask for a new activation code.`,
    group: say`Lapkin works only in private chats. Please write to me directly.`,
  },

  menu: {
    title: (name: string) => say`*Lapkin menu*\n${name}, what would you like to do?`,
    report: '📝 Report today',
    resume: '📝 Continue the draft',
    copy: '🔁 Same as yesterday',
    approvals: '✅ Approvals',
    team: '👥 Team',
    target: '🎯 Targets',
    skp: '📘 SKP',
    mine: '📄 My reports',
    summary: '📊 Summary',
    handoff: '📋 e-Kinerja',
    away: '🏖 Leave',
    settings: '⚙️ Settings',
    help: '❓ Help',
    commands: {
      lapor: 'Report today',
      kemarin: 'Copy the last report',
      persetujuan: 'Reports waiting for approval',
      tim: 'Who has reported and who has not',
      konfirmasi: 'Leave and travel waiting for you',
      laporan: 'My reports',
      rekap: 'Monthly summary and its files',
      ralat: 'Correct the last report',
      umpanbalik: 'Feedback, dialogue and blockers',
      skp: 'My plan (SKP): see, make, revise',
      target: 'Progress on targets',
      evaluasi: 'Performance evaluation',
      cuti: 'Leave, travel and the like',
      kalender: 'Holidays and joint leave',
      pengingat: 'When and how often to be reminded',
      pengaturan: 'Settings',
      atasan: 'My superior, and if wrong',
      ekinerja: 'Move to e-Kinerja',
      menu: 'Main menu',
      ingatan: 'What I remember of your choices',
      hubungkan: 'Connect another chat app',
      privasi: 'Your personal data',
      dataku: 'My data, and who looked at them',
      unduh: 'Download all my data',
      bantuan: 'Help',
      batal: 'Cancel what is being done',
      keluar: 'Unlink this chat',
    },
  },

  help: {
    all: say`*How to use Lapkin*\nJust tell your day in one message, for example:\n_8-10 printed 18 family cards, 10-12 checked 12 files, 2 hours of meeting_\nLapkin puts it in order; you check it and tap *Send*.\n\n• *report* – step by step\n• *copy* – copy the last report\n• *correct* – correct a report already sent\n• *plan* and *targets* – your SKP and where it stands\n• *away* – leave, illness, official travel\n• *settings* – language, reminders, quiet hours`,
    superior: say`• *approvals* – the reports that wait for you\n• *team* – who has sent and who has not`,
    always: say`At any time: *cancel*, *back*, *skip*, *0* for the menu. Instead of any button you may type its number or its words.\nLapkin never asks for a password or an e-Kinerja OTP.`,
  },
  privacy: say`*Personal data in Lapkin*\n• What is kept: name, NIP, position, unit, SKP, daily reports with their evidence, and decisions on them.\n• What for: performance management of civil servants (PermenPANRB 6/2022); the basis is official duty, not consent.\n• Who sees it: you, your supervisors, and the personnel officers.\n• Your rights (UU 27/2022): to see your data and who opened them (*my data*), to get all of it (*download*), to ask for correction (*correct data*) or erasure (*erase data*); answered within 3 × 24 hours.\n\nDo not write patients’ names, NIK or children’s data into a report. Lapkin never asks for an e-Kinerja password or OTP.`,
  helpHere: say`_Answer the question below with a button, a number, or words. *back* for the question before, *skip* if it may stay empty, *cancel* to stop, *0* for the menu._`,
  notUnderstood: say`Sorry, I did not understand that. Type *report* to report today, or choose from the menu.`,
  oldButton: say`That button is an old one. This is how things are now:`,
  nothingOpen: say`Nothing is being done at the moment.`,
  noBack: say`This is the first question. Type *cancel* to stop.`,
  cannotSkip: say`This question cannot be skipped.`,
  skip: 'Skip',
  pickOne: say`Choose one with a button, a number, or words.`,
  done: say`✔️ Done.`,
  answerChanged: say`✏️ Answer changed.`,
  cancelled: say`Cancelled.`,
  cancelledDraft: say`The draft was deleted.`,
  cancelledCorrection: say`Correction cancelled. The report you sent still stands.`,
  restore: '↩️ Bring the draft back',
  continuing: say`_Let us go on where we were:_`,
  failed: say`Sorry, your message could not be handled because of a fault on our side. It has been kept so that we can look into it. Please send it again in a little while.`,
  unsupported: {
    voice: say`I cannot listen to voice messages yet. Please write it down.`,
    sticker: say`A sticker cannot be kept as a report. Please write it in words.`,
    location: say`Locations are not kept in reports. Please write the place in words.`,
    video: say`Videos cannot be kept yet. Send a photo, a document, or a link as evidence.`,
    edit: say`I cannot read the change of your message here. Send it anew as a message; a report already sent is corrected by typing *correct*.`,
    other: say`I cannot read this kind of message yet. Send text, a photo, or a document.`,
  },

  report: {
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
    check: (
      day: string,
      shown: Row[],
      activities: Activity[],
      warnings: Warning[],
      likeness: number | null,
    ) =>
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
  },

  approve: {
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
  },

  told: told.en,

  settings: {
    title: (digest: boolean) =>
      say`*Settings*\nLanguage: English\nReports of your staff: ${digest ? 'one digest every morning' : 'one card for each report'}`,
    titleStaff: say`*Settings*\nLanguage: English`,
    digestOn: 'Morning digest',
    digestOff: 'Card by card',
    languages: { id: 'Bahasa Indonesia', en: 'English' },
  },

  reminder: {
    later: say`All right, I will remind you again in an hour.`,
    away: (day: string) => say`You do not work on *${day}* because:`,
    statuses: {
      LEAVE_ANNUAL: 'On leave',
      OFFICIAL_TRAVEL: 'Official travel',
      LEAVE_SICK: 'Sick',
      SHIFT_OFF: 'Off after a shift',
    },
    noted: (day: string) => say`Noted for *${day}*. You will not be reminded of that day again.`,
  },

  files: {
    refused: say`One piece of evidence you sent is not a photo or document that can be read, so it was not kept. Send it again as JPG, PNG, or PDF with *correct*.`,
  },
}
