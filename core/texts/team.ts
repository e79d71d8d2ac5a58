import { longDay, shortDay, type Day } from '../calendar/day.ts'
import type { DayState, Member, UnitCount } from '../performance/team.ts'
import { join, say, type Rich } from '../rich.ts'
import { dayTexts } from './day-status.ts'
import type { Language } from './language.ts'

const marks: Record<DayState, string> = {
  sent: '✅',
  late: '🕗',
  draft: '✏️',
  none: '▫️',
  away: '🌴',
  off: '💤',
}

const states: Record<Language, Record<DayState, string>> = {
  id: {
    sent: 'terkirim',
    late: 'terkirim (terlambat)',
    draft: 'masih draf',
    none: 'belum ada',
    away: 'cuti/dinas',
    off: 'tidak bertugas',
  },
  en: {
    sent: 'sent',
    late: 'sent (late)',
    draft: 'still a draft',
    none: 'not yet',
    away: 'leave or duty elsewhere',
    off: 'off duty',
  },
}

function line({ name, state, status, nudged }: Member, language: Language): Rich {
  const what =
    state === 'away' && status !== null ? dayTexts[language].kinds[status] : states[language][state]
  return say`${marks[state]} ${name}: ${what}${nudged ? ' 🔔' : ''}`
}

function counted(counts: Record<DayState, number>, language: Language): string {
  return (Object.keys(marks) as DayState[])
    .filter((state) => counts[state] > 0)
    .map((state) => `${marks[state]} ${counts[state]} ${states[language][state]}`)
    .join(' · ')
}

const id = {
  title: (day: Day, counts: Record<DayState, number>): Rich =>
    say`👥 *Tim Anda* · ${longDay(day, 'id')}\n${counted(counts, 'id')}`,
  unitTitle: (unit: string, day: Day, counts: Record<DayState, number>): Rich =>
    say`👥 *${unit}* · ${longDay(day, 'id')}\n${counted(counts, 'id')}`,
  page: (shown: Member[], page: number, pages: number): Rich =>
    join([
      ...shown.map((member) => line(member, 'id')),
      pages > 1 ? say`_Halaman ${page} dari ${pages}_` : [],
    ]),
  byUnit: (units: UnitCount[]): Rich =>
    join([
      say`*Per unit (semua di bawah Anda)*`,
      ...units.map(({ unit, people, counts }) => say`*${unit}* (${people}): ${counted(counts, 'id')}`),
    ]),
  nobody: say`Belum ada pegawai yang laporannya Anda setujui. Bila ini keliru, hubungi pengelola kepegawaian.`,
  nudge: (name: string) => `🔔 ${name}`,
  before: (day: Day) => `‹ ${shortDay(day, 'id')}`,
  after: (day: Day) => `${shortDay(day, 'id')} ›`,
  picture: '🗺 Gambar sebulan',
  previous: '« Sebelumnya',
  next: 'Berikutnya »',
  mine: '« Tim saya',
  note: say`_🔔 mengingatkan satu orang secara pribadi, paling banyak sekali untuk hari itu. “Belum ada” bukan berarti tidak masuk._`,
  nudged: (supervisor: string, day: Day): Rich =>
    say`🔔 *${supervisor}* mengingatkan: laporan *${longDay(day, 'id')}* belum ada. Bila Anda cuti atau dinas luar, cukup beri tahu di sini.`,
  notNow: say`Orang itu sudah melapor, sedang tidak bertugas, belum terhubung, atau bukan lagi bawahan Anda; jadi tidak diingatkan.`,
}

const en: typeof id = {
  title: (day, counts) => say`👥 *Your team* · ${longDay(day, 'en')}\n${counted(counts, 'en')}`,
  unitTitle: (unit, day, counts) => say`👥 *${unit}* · ${longDay(day, 'en')}\n${counted(counts, 'en')}`,
  page: (shown, page, pages) =>
    join([...shown.map((member) => line(member, 'en')), pages > 1 ? say`_Page ${page} of ${pages}_` : []]),
  byUnit: (units) =>
    join([
      say`*By unit (everybody below you)*`,
      ...units.map(({ unit, people, counts }) => say`*${unit}* (${people}): ${counted(counts, 'en')}`),
    ]),
  nobody: say`There is nobody yet whose reports you approve. If that is wrong, talk to the personnel office.`,
  nudge: (name) => `🔔 ${name}`,
  before: (day) => `‹ ${shortDay(day, 'en')}`,
  after: (day) => `${shortDay(day, 'en')} ›`,
  picture: '🗺 Picture of the month',
  previous: '« Previous',
  next: 'Next »',
  mine: '« My team',
  note: say`_🔔 reminds one person in private, once for that day. “Not yet” does not mean that somebody stayed away._`,
  nudged: (supervisor, day) =>
    say`🔔 *${supervisor}* reminds you: the report of *${longDay(day, 'en')}* is not here yet. If you are on leave or official travel, just say so here.`,
  notNow: say`That person has reported, is off duty, not linked yet, or no longer in your team, and so was not reminded.`,
}

export const teamTexts: Record<Language, typeof id> = { id, en }
