import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'
import { enGB } from 'date-fns/locale/en-GB'
import { id as indonesian } from 'date-fns/locale/id'
import { firstDayOf, type DocumentKind } from '../performance/documents.ts'
import type { Month, MonthResult, MonthSummary, MonthTotals } from '../performance/month-summary.ts'
import type { MonthRow } from '../performance/month-totals.ts'
import { join, say, type Rich } from '../rich.ts'
import type { Language } from './language.ts'

const locales = { id: indonesian, en: enGB }

/** "Oktober 2026" */
export function monthName(month: Month, language: Language): string {
  return format(parseISO(firstDayOf(month)), 'MMMM yyyy', { locale: locales[language] })
}

const mostResults = 12
const mostPeople = 20
const short = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text
const number = (value: number, language: Language) =>
  value.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB')

function resultLine({ title, indicators }: MonthResult): Rich {
  const done = indicators
    .filter(({ realisation }) => realisation !== '' && realisation !== '0')
    .map(({ realisation, target, unit }) => `${realisation} / ${target} ${unit}`)
  return say`• ${short(title, 70)}${done.length === 0 ? '' : `: ${done.join('; ')}`}`
}

const id = {
  month: (month: Month) => monthName(month, 'id'),
  title: (month: Month): Rich => say`📊 *Rekap ${monthName(month, 'id')}*`,
  totals: ({ workingDays, reportedDays, approvedDays, lateDays, leaveDays }: MonthTotals): Rich =>
    say`Hari kerja: *${workingDays}*${leaveDays > 0 ? ` (cuti ${leaveDays} hari)` : ''}\nDilaporkan: *${reportedDays} hari*, disetujui ${approvedDays}${lateDays > 0 ? `, terlambat ${lateDays}` : ''}`,
  minutes: ({ effectiveMinutes, workingMinutes }: MonthTotals): Rich =>
    say`Menit efektif yang disetujui: *${number(effectiveMinutes, 'id')}* dari ${number(workingMinutes, 'id')} menit kerja`,
  results: (results: MonthResult[]): Rich =>
    join([
      say`*Hasil kerja bulan ini / target SKP*`,
      ...results.slice(0, mostResults).map(resultLine),
      results.length > mostResults ? say`… dan ${results.length - mostResults} RHK lain (lihat berkas)` : [],
    ]),
  unknown: say`_Hari tanpa laporan belum tentu hari tidak bekerja._`,
  teamTitle: (month: Month): Rich =>
    say`👥 *Rekap tim · ${monthName(month, 'id')}*\n_hari dilaporkan/hari kerja · menit efektif/menit kerja_`,
  person: ({ name, totals: t }: MonthRow): Rich =>
    say`• ${name}: *${t.reportedDays}/${t.workingDays}* · ${number(t.effectiveMinutes, 'id')}/${number(t.workingMinutes, 'id')}${t.lateDays > 0 ? ` · terlambat ${t.lateDays}` : ''}${t.leaveDays > 0 ? ` · cuti ${t.leaveDays}` : ''}`,
  more: (count: number): Rich => say`… dan ${count} pegawai lain: minta berkasnya.`,
  nobody: say`Belum ada pegawai yang laporannya Anda setujui. Bila ini keliru, hubungi pengelola kepegawaian.`,
  notYours: say`Berkas itu hanya untuk administrator atau atasan yang bersangkutan. Rekap Anda sendiri ada di *rekap*.`,
  kinds: {
    xlsx: '📗 Excel',
    csv: '📄 CSV',
    pdf: '📕 LKH (PDF)',
    minutes: '📈 Grafik menit',
    results: '🎯 Grafik hasil',
    skp: '📕 SKP (PDF)',
    evaluation: '📕 Evaluasi (PDF)',
    'team-map': '🗺 Peta hari tim',
    curve: '📈 Kurva predikat',
    'curve-year': '📈 Kurva predikat setahun',
    team: '📗 Excel tim',
    agency: '🏛 Excel instansi',
    'agency-csv': '🏛 CSV instansi',
    template: '📗 Templat Excel',
    'skp-template': '📗 Templat SKP',
    'own-data': '🗄 Semua data saya (ZIP)',
  } satisfies Record<DocumentKind, string> as Record<DocumentKind, string>,
  files: say`Berkas untuk disimpan atau dicetak:`,
  teamButton: '👥 Rekap tim',
  stop: '✖️ Batalkan',
  again: '🔁 Coba lagi',
  seeMonth: '📊 Lihat rekap',
  queued: (what: string): Rich => say`⏳ ${what} sedang disiapkan.`,
  progress: (what: string, done: number, total: number): Rich =>
    say`⏳ ${what}: *${done} dari ${total}* pegawai.`,
  done: (what: string): Rich => say`✅ ${what} selesai.`,
  stopped: (what: string): Rich => say`✖️ ${what} dibatalkan.`,
  over: say`Berkas itu sudah selesai atau dibatalkan. Ketik *rekap* untuk memintanya lagi.`,
  failed: (what: string, why: string): Rich => say`⚠️ ${what} belum berhasil dibuat: ${why}.`,
  why: {
    error: 'ada gangguan di sisi kami',
    'too-big': 'ukurannya melebihi batas kirim 45 MB',
    nothing: 'belum ada datanya untuk bulan itu',
  },
  caption: (what: string, month: Month): Rich =>
    say`${what} · ${monthName(month, 'id')}\n_Berkas ini dapat diminta lagi kapan saja dengan *rekap*._`,
  /** Nothing to say to who reads Indonesian. */
  official: null as Rich | null,
  dataCaption: (part: number, parts: number): Rich =>
    part > 1
      ? say`🗄 Bukti Anda, bagian ${part} dari ${parts}.`
      : say`🗄 Semua data Anda${parts > 1 ? `, bagian 1 dari ${parts}` : ''}. Buka berkas BACA-SAYA.txt lebih dulu. Simpan baik-baik: isinya data pribadi Anda.`,
  templateCaption: say`Templat impor. Isi dari lembar pertama ke terakhir, lalu kirim kembali ke sini.`,
  round: (month: Month): Rich => say`📊 *Rekap ${monthName(month, 'id')} Anda sudah siap*`,
}

const en: typeof id = {
  month: (month) => monthName(month, 'en'),
  title: (month) => say`📊 *Summary of ${monthName(month, 'en')}*`,
  totals: ({ workingDays, reportedDays, approvedDays, lateDays, leaveDays }) =>
    say`Working days: *${workingDays}*${leaveDays > 0 ? ` (${leaveDays} on leave)` : ''}\nReported: *${reportedDays} days*, approved ${approvedDays}${lateDays > 0 ? `, late ${lateDays}` : ''}`,
  minutes: ({ effectiveMinutes, workingMinutes }) =>
    say`Approved effective minutes: *${number(effectiveMinutes, 'en')}* of ${number(workingMinutes, 'en')} working minutes`,
  results: (results) =>
    join([
      say`*Results of the month / SKP target*`,
      ...results.slice(0, mostResults).map(resultLine),
      results.length > mostResults
        ? say`… and ${results.length - mostResults} more results (see the file)`
        : [],
    ]),
  unknown: say`_A day without a report is not necessarily a day without work._`,
  teamTitle: (month) =>
    say`👥 *Team summary · ${monthName(month, 'en')}*\n_days reported/working days · effective/working minutes_`,
  person: ({ name, totals: t }) =>
    say`• ${name}: *${t.reportedDays}/${t.workingDays}* · ${number(t.effectiveMinutes, 'en')}/${number(t.workingMinutes, 'en')}${t.lateDays > 0 ? ` · late ${t.lateDays}` : ''}${t.leaveDays > 0 ? ` · leave ${t.leaveDays}` : ''}`,
  more: (count) => say`… and ${count} more people: ask for the file.`,
  nobody: say`There is nobody yet whose reports you approve. If that is wrong, talk to the personnel office.`,
  notYours: say`That file is for administrators or the supervisor concerned. Your own summary is under *summary*.`,
  kinds: {
    xlsx: '📗 Excel',
    csv: '📄 CSV',
    pdf: '📕 Logbook (PDF)',
    minutes: '📈 Minutes chart',
    results: '🎯 Results chart',
    skp: '📕 SKP (PDF)',
    evaluation: '📕 Evaluation (PDF)',
    'team-map': '🗺 Map of the team’s days',
    curve: '📈 Curve of grades',
    'curve-year': '📈 Curve of grades of the year',
    team: '📗 Excel of the team',
    agency: '🏛 Excel of the agency',
    'agency-csv': '🏛 CSV of the agency',
    template: '📗 Excel template',
    'skp-template': '📗 Plan template',
    'own-data': '🗄 All my data (ZIP)',
  },
  files: say`Files to keep or print:`,
  teamButton: '👥 Team summary',
  stop: '✖️ Cancel',
  again: '🔁 Try again',
  seeMonth: '📊 See the summary',
  queued: (what) => say`⏳ ${what} is being prepared.`,
  progress: (what, done, total) => say`⏳ ${what}: *${done} of ${total}* people.`,
  done: (what) => say`✅ ${what} is ready.`,
  stopped: (what) => say`✖️ ${what} was cancelled.`,
  over: say`That file is ready or was cancelled. Type *summary* to ask for it again.`,
  failed: (what, why) => say`⚠️ ${what} could not be made: ${why}.`,
  why: {
    error: 'something went wrong on our side',
    'too-big': 'it is larger than the 45 MB that can be sent',
    nothing: 'there is nothing of it for that month yet',
  },
  caption: (what, month) =>
    say`${what} · ${monthName(month, 'en')}\n_You can ask for it again at any time with *summary*._`,
  official: say`_In Indonesian, the language of official documents (Law 24/2009, Art. 27)._`,
  dataCaption: (part, parts) =>
    part > 1
      ? say`🗄 Your evidence, part ${part} of ${parts}.`
      : say`🗄 All your data${parts > 1 ? `, part 1 of ${parts}` : ''}. Open BACA-SAYA.txt first. Keep it well: it is your personal data.`,
  templateCaption: say`The import template. Fill it in from the first sheet to the last, then send it back here.`,
  round: (month) => say`📊 *Your summary of ${monthName(month, 'en')} is ready*`,
}

export const monthTexts: Record<Language, typeof id> = { id, en }

/** The summary as a short message. */
export function summaryText({ month, totals, results }: MonthSummary, language: Language): Rich {
  const t = monthTexts[language]
  return join(
    [
      t.title(month),
      t.totals(totals),
      t.minutes(totals),
      results.length === 0 ? [] : t.results(results),
      note(totals, language),
    ],
    '\n\n',
  )
}

export function teamText(month: Month, rows: MonthRow[], language: Language): Rich {
  const t = monthTexts[language]
  const shown = rows.slice(0, mostPeople).map(t.person)
  const more = rows.length > mostPeople ? t.more(rows.length - mostPeople) : []
  return join([t.teamTitle(month), join([...shown, more]), t.unknown], '\n\n')
}

function note({ reportedDays, workingDays }: MonthTotals, language: Language): Rich {
  return reportedDays < workingDays ? monthTexts[language].unknown : []
}
