import { longDay, shortDay, type Day } from '../calendar/day.ts'
import { say } from '../rich.ts'
import { told } from './told.ts'
import { statusWords, duration, row, rows, total, flags, decided } from './report-parts-en.ts'
import { approve } from './approve-en.ts'
import { report } from './report-en.ts'
import type { Texts } from './id.ts'

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

  report,

  approve,

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
