import { clockTime, localDay, longDay, zoneName } from '../calendar/day.ts'
import type { IssuedPaper, PaperKind } from '../performance/issued-paper.ts'
import { join, say, type Rich } from '../rich.ts'
import type { Language } from './language.ts'
import { monthName } from './month.ts'

interface Words {
  /** What a paper is called, with its month. */
  kinds: Record<PaperKind, (month: string) => string>
  issued(what: string, agency: string, when: string): Rich
  of(name: string): Rich
  newest: Rich
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
  newest: say`Ini versi terakhir yang pernah dibuat.`,
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
  newest: say`It is the latest version that was made.`,
  replaced: say`⚠️ *Not the latest version.* Its content changed since, and a new paper was made. Ask its owner for the latest one.`,
  unknown: say`That code is not known. Check it letter by letter, for example *4F7K9Q-2MWXA1* (the digit 0, not the letter O). If it stays unknown, ask the agency named on the paper.`,
  how: say`Type */verify* and the code at the foot of the paper, for example */verify 4F7K9Q-2MWXA1*.`,
  locked: say`That were five wrong codes. Please try again in an hour.`,
}

export const paperCheckTexts: Record<Language, Words> = { id, en }

/** What whoever holds a paper is told of it. */
export function paperText(paper: IssuedPaper, language: Language): Rich {
  const t = paperCheckTexts[language]
  const { kind, month, agency, issuedAt, zone, newest, name } = paper
  const when = `${longDay(localDay(issuedAt, zone), language)}, ${clockTime(issuedAt, zone)} ${zoneName(zone)}`
  return join([
    t.issued(t.kinds[kind](monthName(month, language)), agency, when),
    ...(name === null ? [] : [t.of(name)]),
    newest ? t.newest : t.replaced,
  ])
}
