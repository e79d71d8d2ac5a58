import { longDay, minuteTime, zoneName, type Day } from '../calendar/day.ts'
import type { Button, Reply } from '../messages.ts'
import { missingReport, type ReminderKind } from '../performance/reminders.ts'
import { join, say, type Rich } from '../rich.ts'
import type { Language } from './language.ts'

/** What a reminder may speak of. `{n}` and `{who}` are filled in where it is written to the outbox. */
export interface Reminded {
  day: Day
  /** In minutes after midnight, by the clock of `zone`. */
  closedAt: number
  zone: string
  /** Which reminder of one missing report this is, of how many at most. */
  nth: number
  of: number
}

export function reminderReply(kind: ReminderKind, language: Language, about: Reminded): Reply {
  const { text, count } = reminderTexts[language]
  const counted = missingReport.includes(kind) && about.of > 0
  return {
    text: counted ? join([text[kind](about), count(about)], '\n\n') : text[kind](about),
    // One message a day and kind is changed by its own buttons only.
    slot: missingReport.includes(kind) ? `remind:${about.day}` : `remind:${about.day}:${kind}`,
    buttons: buttons(kind, about.day, language),
  }
}

function buttons(kind: ReminderKind, day: Day, language: Language): Button[][] {
  const t = reminderTexts[language].buttons
  const later = { label: t.later, data: `r:later:${day}` }
  switch (kind) {
    case 'report':
    case 'yesterday':
    case 'late-limit':
      return [
        [
          { label: t.now, data: `r:now:${day}` },
          { label: t.copy, data: `r:copy:${day}` },
        ],
        [{ label: t.away, data: `r:away:${day}` }, later],
      ]
    case 'waiting':
      return [[{ label: t.list, data: 'm:approvals' }, later]]
    case 'month-end':
      return [[{ label: t.now, data: 'm:report' }, later]]
    case 'check-in':
      return [[{ label: t.now, data: `r:now:${day}` }, later]]
    default:
      return [[later]]
  }
}

interface Words {
  text: Record<ReminderKind, (about: Reminded) => Rich>
  count(about: Reminded): Rich
  buttons: Record<'now' | 'copy' | 'away' | 'later' | 'list', string>
}

const clock = ({ closedAt, zone }: Reminded) => `${minuteTime(closedAt)} ${zoneName(zone)}`

export const reminderTexts: Record<Language, Words> = {
  id: {
    text: {
      report: (about) =>
        say`Jam kerja *${longDay(about.day, 'id')}* selesai pukul ${clock(about)}, dan laporan harian Anda belum kami terima. Bisa dikirim sekarang, cukup beberapa menit.`,
      yesterday: ({ day }) =>
        say`Selamat pagi. Laporan *${longDay(day, 'id')}* belum kami terima. Masih bisa dikirim (akan tercatat terlambat).`,
      'late-limit': ({ day }) =>
        say`⚠️ Hari ini hari terakhir untuk laporan *${longDay(day, 'id')}*. Setelah hari ini laporan itu tidak dapat dikirim lagi di sini.`,
      'check-in': () =>
        say`Minggu ini belum ada hasil yang dicatat untuk target SKP Anda. Catat hasil hari ini dengan RHK-nya, walaupun sedikit.`,
      'month-end': () =>
        say`Bulan ini hampir selesai. Ada *{n} hari kerja* tanpa laporan; yang masih dalam batas waktu dapat dikirim sekarang.`,
      skp: ({ day }) =>
        say`SKP Anda tahun *${day.slice(0, 4)}* belum ada di Lapkin. SKP biasanya ditetapkan paling lambat 31 Januari; bicarakan dengan atasan Anda.`,
      evaluation: () =>
        say`Triwulan sudah berakhir. Evaluasi periodik biasanya selesai paling lambat tanggal 10: periksa realisasi dan bukti Anda, lalu bicarakan dengan atasan.`,
      waiting: () => say`*{n} laporan* menunggu keputusan Anda sejak beberapa hari kerja.`,
      'waiting-above': () =>
        say`*{n} laporan* di tim bawahan Anda sudah empat hari kerja menunggu keputusan {who}. Mungkin atasan langsungnya berhalangan dan perlu Plh.`,
    },
    count: ({ nth, of }) =>
      nth < of
        ? say`_Pengingat ke-${nth} dari paling banyak ${of} untuk hari itu. Atur di *pengaturan*._`
        : say`_Ini pengingat terakhir untuk hari itu._`,
    buttons: {
      now: '📝 Lapor',
      copy: '🔁 Kemarin lagi',
      away: '🌴 Cuti/DL',
      later: '⏰ Nanti 1 jam',
      list: '📋 Lihat daftar',
    },
  },
  en: {
    text: {
      report: (about) =>
        say`The working day of *${longDay(about.day, 'en')}* ends at ${clock(about)}, and your daily report is not here yet. It takes a few minutes to send it now.`,
      yesterday: ({ day }) =>
        say`Good morning. The report of *${longDay(day, 'en')}* is not here yet. You can still send it (it will be noted as late).`,
      'late-limit': ({ day }) =>
        say`⚠️ Today is the last day for the report of *${longDay(day, 'en')}*. After today it cannot be sent here any more.`,
      'check-in': () =>
        say`No result has been noted for your SKP targets this week. Report today's work with its planned result, however little.`,
      'month-end': () =>
        say`The month is nearly over. *{n} working days* have no report; those still within the limit can be sent now.`,
      skp: ({ day }) =>
        say`Your SKP of *${day.slice(0, 4)}* is not in Lapkin yet. It is usually set by 31 January; talk to your supervisor.`,
      evaluation: () =>
        say`The quarter is over. The periodic evaluation is usually done by the 10th: check your results and evidence, then talk to your supervisor.`,
      waiting: () => say`*{n} reports* have waited for your decision for some working days.`,
      'waiting-above': () =>
        say`*{n} reports* in a team below you have waited four working days for the decision of {who}. Perhaps the supervisor is away and needs a stand-in (Plh).`,
    },
    count: ({ nth, of }) =>
      nth < of
        ? say`_Reminder ${nth} of at most ${of} for that day. Change it in *settings*._`
        : say`_This is the last reminder for that day._`,
    buttons: {
      now: '📝 Report now',
      copy: '🔁 Like last time',
      away: '🌴 On leave or duty travel',
      later: '⏰ In an hour',
      list: '📋 See the list',
    },
  },
}
