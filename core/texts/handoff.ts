import { number } from './number.ts'
import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'
import { longDay, minuteTime, shortDay, type Day } from '../calendar/day.ts'
import type { HandoffActivity } from '../performance/handoff.ts'
import { join, say, type Rich } from '../rich.ts'
import type { Language } from './language.ts'

/** As the date field of e-Kinerja takes it: "24/11/2026". */
const fieldDate = (day: Day) => format(parseISO(day), 'dd/MM/yyyy')

/** A copy is what is in `code`: one tap copies it. It is in Indonesian, like the form it goes into. */
function entry(
  activity: HandoffActivity,
  position: number,
  names: { what: string; rhk: string; link: string },
): Rich {
  const { kind, rhkTitle, links } = activity
  const rhk =
    rhkTitle ??
    { MAIN_DUTY: '-', DIRECT_ASSIGNMENT: 'Tugas langsung atasan', OTHER_DUTY: 'Tugas lainnya' }[kind]
  return join([
    say`*${position}.* ${names.what}: \`${description(activity)}\``,
    say`${names.rhk}: \`${rhk}\``,
    ...links.map((link) => say`${names.link}: \`${link}\``),
  ])
}

/** "Mencetak KK, 18 dokumen (07.30-10.00)": the form has one field for all of it. */
function description({ description, quantity, unit, startsAt, endsAt }: HandoffActivity): string {
  const amount = quantity === null ? '' : `, ${number(quantity, 'id')} ${unit ?? ''}`
  const clock = startsAt === null || endsAt === null ? '' : ` (${minuteTime(startsAt)}-${minuteTime(endsAt)})`
  const what = description.replace(/\s+/g, ' ').trim()
  // "Cetak KK 18 lembar" says it already.
  const said = amount !== '' && what.endsWith(amount.slice(2).trimEnd())
  return `${what}${said ? '' : amount.trimEnd()}${clock}`
}

const id = {
  head: (day: Day, left: number): Rich =>
    say`📋 *e-Kinerja · ${longDay(day, 'id')}*\nBelum dipindah: ${left} hari. Ketuk tulisan untuk menyalin.`,
  part: (part: number, parts: number): Rich => say`_Bagian ${part} dari ${parts}_`,
  date: (day: Day): Rich => say`Tanggal: \`${fieldDate(day)}\``,
  entry: (activity: HandoffActivity, position: number): Rich =>
    entry(activity, position, { what: 'Uraian', rhk: 'RHK', link: 'Tautan bukti' }),
  files: (count: number): Rich =>
    say`📎 ${count} foto/dokumen tersimpan di Lapkin. e-Kinerja meminta tautan: unggah ke Drive, lalu tempel tautannya.`,
  waits: say`⏳ Laporan ini masih menunggu persetujuan.`,
  changed: say`⚠️ Laporan ini diperbaiki setelah dipindah. Perbaiki juga di e-Kinerja.`,
  isMoved: say`✅ Hari ini sudah ditandai dipindah.`,
  never: say`_Lapkin tidak pernah meminta kata sandi atau OTP e-Kinerja. Masuklah sendiri di kinerja.bkn.go.id._`,
  marked: (day: Day): Rich => say`✅ ${shortDay(day, 'id')} ditandai sudah dipindah.`,
  unmarked: (day: Day): Rich => say`↩️ Tanda ${shortDay(day, 'id')} dihapus.`,
  all: say`🎉 *Semua laporan sudah dipindah ke e-Kinerja.*`,
  nothing: say`Belum ada laporan untuk dipindah. Kirim laporan harian dulu dengan *lapor*.`,
  nothingToUndo: say`Tidak ada tanda yang dapat dihapus.`,
  renewed: say`Laporan ini berubah sejak pesan itu. Ini yang terbaru.`,
  done: '✅ Sudah dipindah',
  undo: (day: Day) => `↩️ Urungkan ${shortDay(day, 'id')}`,
  go: (day: Day) => shortDay(day, 'id'),
  more: (part: number) => `Bagian ${part} ▸`,
  open: '🔗 Buka e-Kinerja',
}

type HandoffTexts = typeof id

const en: HandoffTexts = {
  head: (day, left) =>
    say`📋 *e-Kinerja · ${longDay(day, 'en')}*\nNot moved yet: ${left} ${left === 1 ? 'day' : 'days'}. Tap a text to copy it.`,
  part: (part, parts) => say`_Part ${part} of ${parts}_`,
  date: (day) => say`Date: \`${fieldDate(day)}\``,
  entry: (activity, position) =>
    entry(activity, position, { what: 'Description', rhk: 'RHK', link: 'Evidence link' }),
  files: (count) =>
    say`📎 ${count} ${count === 1 ? 'photo or document is' : 'photos or documents are'} kept in Lapkin. e-Kinerja asks for links: upload to Drive and paste the link.`,
  waits: say`⏳ This report still waits for approval.`,
  changed: say`⚠️ This report was corrected after it was moved. Correct it in e-Kinerja too.`,
  isMoved: say`✅ This day is marked as moved.`,
  never: say`_Lapkin never asks for an e-Kinerja password or OTP. Sign in yourself at kinerja.bkn.go.id._`,
  marked: (day) => say`✅ ${shortDay(day, 'en')} is marked as moved.`,
  unmarked: (day) => say`↩️ The mark of ${shortDay(day, 'en')} is gone.`,
  all: say`🎉 *All reports have been moved to e-Kinerja.*`,
  nothing: say`There is no report to move yet. Send a daily report first with *report*.`,
  nothingToUndo: say`There is no mark to take away.`,
  renewed: say`This report has changed since that message. Here is the newest.`,
  done: '✅ Moved',
  undo: (day) => `↩️ Undo ${shortDay(day, 'en')}`,
  go: (day) => shortDay(day, 'en'),
  more: (part) => `Part ${part} ▸`,
  open: '🔗 Open e-Kinerja',
}

export const handoffTexts: Record<Language, HandoffTexts> = { id, en }
