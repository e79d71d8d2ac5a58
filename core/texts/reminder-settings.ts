import { minuteTime } from '../calendar/day.ts'
import type { ReminderChoices } from '../performance/reminder-choices.ts'
import { join, say, type Rich } from '../rich.ts'
import type { Language } from './language.ts'

const id = {
  open: '🔔 Pengingat',
  summary: (c: ReminderChoices, digest: boolean): Rich =>
    join([
      say`Pengingat laporan: ${c.cap === 0 ? 'tidak ada' : `${c.at === null ? '30 menit sebelum jam kerja selesai' : `pukul ${minuteTime(c.at)}`}, paling banyak ${c.cap} kali untuk satu hari`}`,
      say`Jam tenang: ${c.quietFrom === c.quietUntil ? 'tidak ada' : `${minuteTime(c.quietFrom)}–${minuteTime(c.quietUntil)}`}`,
      digest ? say`Ringkasan: pukul ${minuteTime(c.digestAt)}` : [],
    ]),
  askWhat: (summary: Rich): Rich => join([say`*Pengingat*`, summary, say`\n*Apa yang diubah?*`]),
  what: {
    at: '⏰ Jam pengingat',
    cap: '🔢 Paling banyak',
    quiet: '🌙 Jam tenang',
    digest: '☀️ Jam ringkasan',
  },
  ask: {
    at: say`*Jam berapa Anda ingin diingatkan?*\n_Contoh: 15.30, atau “biasa” untuk 30 menit sebelum jam kerja selesai._`,
    cap: say`*Paling banyak berapa kali untuk satu hari yang belum dilaporkan?*`,
    quiet: say`*Dari jam berapa sampai jam berapa Anda tidak ingin diganggu?*\n_Contoh: 21.00-06.00, atau “tidak ada”._`,
    digest: say`*Jam berapa ringkasan pagi dikirim?*\n_Contoh: 07.30_`,
  },
  usual: 'Seperti biasa',
  none: 'Tidak ada',
  times: (count: number) => (count === 0 ? 'Tidak usah' : `${count} kali`),
  badTime: say`Jamnya belum terbaca. Tulis seperti *15.30* atau *7.00*.`,
  badRange: say`Jamnya belum terbaca. Tulis seperti *21.00-06.00*, atau *tidak ada*.`,
  saved: say`✅ Disimpan.`,
}

const en: typeof id = {
  open: '🔔 Reminders',
  summary: (c, digest) =>
    join([
      say`Reminders to report: ${c.cap === 0 ? 'none' : `${c.at === null ? '30 minutes before the working day ends' : `at ${minuteTime(c.at)}`}, at most ${c.cap} for one day`}`,
      say`Quiet hours: ${c.quietFrom === c.quietUntil ? 'none' : `${minuteTime(c.quietFrom)}–${minuteTime(c.quietUntil)}`}`,
      digest ? say`Digest: at ${minuteTime(c.digestAt)}` : [],
    ]),
  askWhat: (summary) => join([say`*Reminders*`, summary, say`\n*What shall be changed?*`]),
  what: {
    at: '⏰ Hour',
    cap: '🔢 How many',
    quiet: '🌙 Quiet hours',
    digest: '☀️ Hour of the digest',
  },
  ask: {
    at: say`*At what time do you want to be reminded?*\n_For example: 15.30, or “usual” for 30 minutes before the working day ends._`,
    cap: say`*How many reminders at most for one day without report?*`,
    quiet: say`*From when until when do you not want to be disturbed?*\n_For example: 21.00-06.00, or “none”._`,
    digest: say`*At what time shall the morning digest come?*\n_For example: 07.30_`,
  },
  usual: 'As usual',
  none: 'None',
  times: (count) => (count === 0 ? 'None at all' : `${count}`),
  badTime: say`I could not read that time. Write it like *15.30* or *7.00*.`,
  badRange: say`I could not read that. Write it like *21.00-06.00*, or *none*.`,
  saved: say`✅ Saved.`,
}

export const reminderSettingsTexts: Record<Language, typeof id> = { id, en }
