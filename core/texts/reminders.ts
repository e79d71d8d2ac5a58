import { longDay, minuteTime, zoneName, type Day } from '../calendar/day.ts'
import type { Reply } from '../messages.ts'
import type { ReminderKind } from '../performance/reminders.ts'
import { say, type Rich } from '../rich.ts'
import type { Language } from './language.ts'

/** What a reminder may speak of. */
export interface Reminded {
  language: Language
  day: Day
  /** In minutes after midnight, by the clock of `zone`. */
  closedAt: number
  zone: string
}

export function reminderReply(kind: ReminderKind, person: Reminded): Reply {
  const { text, now, later, away } = words[person.language]
  return {
    text: text[kind](person),
    slot: `remind:${person.day}`,
    buttons: [
      [
        { label: now, data: `r:now:${person.day}` },
        { label: later, data: `r:later:${person.day}` },
      ],
      [{ label: away, data: `r:away:${person.day}` }],
    ],
  }
}

interface Words {
  text: Record<ReminderKind, (person: Reminded) => Rich>
  now: string
  later: string
  away: string
}

const words: Record<Language, Words> = {
  id: {
    text: {
      report: ({ day, closedAt, zone }) =>
        say`Jam kerja *${longDay(day, 'id')}* sudah selesai (${minuteTime(closedAt)} ${zoneName(zone)}), dan laporan harian Anda belum kami terima. Bisa dikirim sekarang, cukup beberapa menit.`,
    },
    now: 'Lapor sekarang',
    later: 'Nanti',
    away: 'Cuti/DL',
  },
  en: {
    text: {
      report: ({ day, closedAt, zone }) =>
        say`The working day of *${longDay(day, 'en')}* has ended (${minuteTime(closedAt)} ${zoneName(zone)}), and your daily report is not here yet. It takes a few minutes to send it now.`,
    },
    now: 'Report now',
    later: 'Later',
    away: 'On leave or duty travel',
  },
}
