import { clockTime, localDay, longDay, zoneName } from '../calendar/day.ts'
import type { IssuedPaper, OutdatedPaper, PaperKind } from '../performance/issued-paper.ts'
import { join, say, type Rich } from '../rich.ts'
import type { Language } from './language.ts'
import { monthName } from './month.ts'

interface Words {
  /** What a paper is called, with its month. */
  kinds: Record<PaperKind, (month: string) => string>
  issued(what: string, agency: string, when: string): Rich
  of(name: string): Rich
  newest: Rich
  /** The latest that was made, and no longer so. */
  changed(when: string): Rich
  /** To whom it is, beside their month. */
  yours(paper: string, made: string, changed: string): Rich
  /** As in `yours`. */
  short: Record<PaperKind, string>
  replaced: Rich
  unknown: Rich
  how: Rich
  locked: Rich
}

const id: Words = {
  kinds: {
    month: (month) => `Laporan kinerja harian (LKH) ${month}`,
    skp: (month) => `SKP yang berlaku pada ${month}`,
    evaluation: (month) => `Evaluasi kinerja sampai ${month}`,
  },
  issued: (what, agency, when) =>
    say`✅ *Kode ini dikeluarkan Lapkin.*\nBerkas: ${what}\nInstansi: ${agency}\nDibuat: ${when}`,
  of: (name) => say`Atas nama: ${name}`,
  newest: say`Ini versi terakhir yang pernah dibuat, dan sesudahnya tidak ada perubahan yang tercatat.`,
  changed: (when) =>
    say`⚠️ *Isinya sudah tidak sesuai keadaan terakhir.* Ini versi terakhir yang dibuat, tetapi datanya berubah sesudahnya (terakhir ${when}). Mintalah pemiliknya membuat berkas yang baru.`,
  yours: (paper, made, changed) =>
    say`⚠️ _${paper} yang dibuat ${made} sudah tidak sesuai: datanya berubah ${changed}. Buat lagi sebelum dipakai._`,
  short: { month: 'LKH', skp: 'SKP', evaluation: 'Evaluasi' },
  replaced: say`⚠️ *Bukan versi terakhir.* Sesudah itu isinya berubah dan berkas baru dibuat. Mintalah versi terbaru kepada pemiliknya.`,
  unknown: say`Kode itu tidak dikenal. Periksa lagi huruf demi huruf, misalnya *4F7K9Q-2MWXA1* (angka 0, bukan huruf O). Bila tetap tidak dikenal, tanyakan kepada instansi yang tertulis di berkas.`,
  how: say`Ketik */verifikasi* lalu kode di kaki berkas, misalnya */verifikasi 4F7K9Q-2MWXA1*.`,
  locked: say`Sudah lima kode yang keliru. Silakan coba lagi satu jam kemudian.`,
}

const en: Words = {
  kinds: {
    month: (month) => `Daily performance report (LKH) of ${month}`,
    skp: (month) => `SKP in force in ${month}`,
    evaluation: (month) => `Performance evaluation up to ${month}`,
  },
  issued: (what, agency, when) =>
    say`✅ *Lapkin issued this code.*\nPaper: ${what}\nAgency: ${agency}\nMade: ${when}`,
  of: (name) => say`In the name of: ${name}`,
  newest: say`It is the latest version that was made, and no change is recorded since.`,
  changed: (when) =>
    say`⚠️ *It no longer tells what is so now.* It is the latest version that was made, but its facts changed since (last on ${when}). Ask its owner to have a new paper made.`,
  yours: (paper, made, changed) =>
    say`⚠️ _The ${paper} made on ${made} no longer tells what is so: its facts changed on ${changed}. Have it made again before you use it._`,
  short: { month: 'LKH', skp: 'SKP', evaluation: 'evaluation' },
  replaced: say`⚠️ *Not the latest version.* Its content changed since, and a new paper was made. Ask its owner for the latest one.`,
  unknown: say`That code is not known. Check it letter by letter, for example *4F7K9Q-2MWXA1* (the digit 0, not the letter O). If it stays unknown, ask the agency named on the paper.`,
  how: say`Type */verify* and the code at the foot of the paper, for example */verify 4F7K9Q-2MWXA1*.`,
  locked: say`That were five wrong codes. Please try again in an hour.`,
}

export const paperCheckTexts: Record<Language, Words> = { id, en }

/** What whoever holds a paper is told of it. */
export function paperText(paper: IssuedPaper, language: Language): Rich {
  const t = paperCheckTexts[language]
  const { kind, month, agency, issuedAt, changedAt, zone, newest, name } = paper
  const when = (at: Date) => `${moment(at, zone, language)} ${zoneName(zone)}`
  const stands = changedAt === null ? t.newest : t.changed(when(changedAt))
  return join([
    t.issued(t.kinds[kind](monthName(month, language)), agency, when(issuedAt)),
    ...(name === null ? [] : [t.of(name)]),
    newest ? stands : t.replaced,
  ])
}

/** Said to their owner beside the month. */
export function outdatedText(papers: OutdatedPaper[], zone: string, language: Language): Rich {
  const t = paperCheckTexts[language]
  const when = (at: Date) => moment(at, zone, language)
  return join(
    papers.map(({ kind, issuedAt, changedAt }) => t.yours(t.short[kind], when(issuedAt), when(changedAt))),
  )
}

function moment(at: Date, zone: string, language: Language): string {
  return `${longDay(localDay(at, zone), language)}, ${clockTime(at, zone)}`
}
