import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'
import { enGB } from 'date-fns/locale/en-GB'
import { id as indonesian } from 'date-fns/locale/id'
import { shortDay, type Day } from '../calendar/day.ts'
import type { Period } from '../performance/check-in.ts'
import type { EvaluationPeriod } from '../performance/evaluation-period.ts'
import type { Grade, OrgPerformance, Rating } from '../performance/grade.ts'
import type { ObjectionDeadline } from '../performance/objection.ts'
import { say, type Rich } from '../rich.ts'
import type { Language } from './language.ts'

const grades: Record<Grade, string> = {
  SANGAT_BAIK: 'Sangat Baik',
  BAIK: 'Baik',
  BUTUH_PERBAIKAN: 'Butuh Perbaikan',
  KURANG: 'Kurang',
  SANGAT_KURANG: 'Sangat Kurang',
}
const performances: Record<OrgPerformance, string> = {
  ISTIMEWA: 'Istimewa',
  BAIK: 'Baik',
  BUTUH_PERBAIKAN: 'Butuh Perbaikan',
  KURANG: 'Kurang',
  SANGAT_KURANG: 'Sangat Kurang',
}
export const roman = ['', 'I', 'II', 'III', 'IV']
export const month = ({ from }: Period, language: Language) =>
  format(parseISO(from), 'MMMM yyyy', { locale: language === 'id' ? indonesian : enGB })
export const percent = (share: number) => `${Math.round(share * 100)}%`

export const id = {
  grades,
  performances,
  period: (period: EvaluationPeriod): string =>
    period.kind === 'YEARLY'
      ? `Tahun ${period.year}`
      : period.kind === 'QUARTERLY'
        ? `Triwulan ${roman[period.number]} ${period.year}`
        : month(period, 'id'),
  title: say`*Evaluasi kinerja*\nApa yang ingin Anda buka?`,
  nothing: say`Belum ada evaluasi untuk Anda, dan tidak ada pegawai yang harus Anda nilai sekarang. Evaluasi dibuka dua minggu sebelum akhir periode.`,
  assess: (period: string, given: number, all: number) => `📋 Nilai pegawai · ${period} (${given}/${all})`,
  units: (count: number) => `🏛 Tetapkan capaian organisasi (${count})`,
  own: (count: number) => `📄 Hasil saya (${count})`,
  objections: (count: number) => `⚖️ Keberatan (${count})`,
  whichUnit: say`*Capaian organisasi unit mana?*`,
  askPerformance: (unit: string, period: string) => say`*Capaian kinerja organisasi ${unit}*, ${period}?`,
  askNote: say`*Apa dasarnya?*\n_Misalnya nomor berita acara atau capaian rencana aksi._`,
  performanceSet: (unit: string, period: string, value: string) =>
    say`🏛 Capaian ${unit} untuk ${period}: *${value}*.`,
  who: (period: string) => say`*Evaluasi ${period}*\nPegawai mana?`,
  noPerformance: say`Capaian kinerja organisasi unit itu belum ditetapkan. Tetapkan dulu, atau minta atasan Anda atau pengelola kepegawaian melakukannya.`,
  alreadyGiven: (name: string, grade: string) =>
    say`${name} sudah dinilai: *${grade}*. Hasil yang sudah disampaikan tidak diubah di sini.`,
  guide: (performance: string) =>
    say`Capaian organisasi: *${performance}*. Pola distribusi sebagai pertimbangan:`,
  bar: (grade: string, bar: string, count: number, limits: string) => say`${bar} ${grade}: ${count}${limits}`,
  limits: (atLeast: number | null, atMost: number | null): string =>
    atLeast !== null
      ? ` (paling sedikit ${percent(atLeast)})`
      : atMost !== null
        ? ` (paling banyak ${percent(atMost)})`
        : '',
  deviates: say`_Sebaran sejauh ini menyimpang dari pola. Itu boleh; keputusan tetap pada Anda._`,
  facts: {
    head: (name: string, period: string, { from, until }: Period) =>
      say`*${name}* · ${period}\n${shortDay(from, 'id')} – ${shortDay(until, 'id')}`,
    reports: (sent: number, onTime: number, approved: number) =>
      say`📝 Laporan: ${sent} dikirim, ${onTime} tepat waktu, ${approved} disetujui`,
    minutes: (minutes: number) => say`🕑 Menit efektif disetujui: ${minutes.toLocaleString('id-ID')}`,
    result: (title: string, evidence: number) => say`🎯 ${title}${evidence > 0 ? ` · 📎 ${evidence}` : ''}`,
    indicator: (title: string, value: string, target: string, unit: string) =>
      say`   • ${title}: ${value} dari ${target} ${unit}`,
    untold: 'belum ada data',
    feedback: (praise: number, improvement: number) =>
      say`💬 Umpan balik diterima: ${praise} apresiasi, ${improvement} perbaikan`,
    words: (text: string) => say`   Anda: “${text}”`,
    blockers: (all: number, open: number) => say`🚧 Kendala: ${all}, belum dijawab ${open}`,
    discipline: ({ fact, letter, from }: { fact: string; letter: string; from: Day }) =>
      say`📌 Disiplin (data kepegawaian): ${fact}, ${shortDay(from, 'id')} ${from.slice(0, 4)}, ${letter}`,
    earlier: (list: string) => say`📅 Periode sebelumnya: ${list}`,
    led: (performance: string) =>
      say`🏛 Capaian unit yang dipimpin: *${performance}*. Bagi pimpinan unit, itulah hasil kerjanya.`,
    goals: (leader: string) => say`🏛 *Target organisasi* menurut SKP ${leader}:`,
    noGoals: say`_SKP pimpinan unit ini untuk periode itu belum ada di sini; lihat perjanjian kinerjanya._`,
    noUnits: say`_Angka di atas adalah fakta, bukan nilai._`,
  },
  askResult: say`*Rating hasil kerja?*`,
  ratings: {
    ABOVE: 'Di atas ekspektasi',
    MEETS: 'Sesuai ekspektasi',
    BELOW: 'Di bawah ekspektasi',
  } satisfies Record<Rating, string>,
  of: (name: string) => say`_${name}_`,
  askValues: say`*Perilaku kerja menurut tujuh nilai BerAKHLAK*`,
  oneByOne: 'Satu per satu',
  all: (rating: string) => `Semua ${rating.toLowerCase()}`,
  askValue: (value: string, expectation: string | null) =>
    expectation === null ? say`*${value}?*` : say`*${value}?*\nEkspektasi khusus: _${expectation}_`,
  askBehavior: say`*Rating perilaku kerja seluruhnya?*`,
  askReasons: say`*Apa alasannya?*\nPegawai akan membacanya. Sebut bukti dan umpan balik yang menjadi dasar.`,
  short: say`Tulis 10 sampai 1.000 karakter.`,
  check: (name: string, result: string, behavior: string, grade: string, reasons: string): Rich =>
    say`*Periksa evaluasi ${name}*\nHasil kerja: *${result}*\nPerilaku kerja: *${behavior}*\nPredikat menurut tabel: *${grade}*\nAlasan: ${reasons}`,
  send: '✅ Sampaikan',
  stop: '✖️ Jangan dulu',
  given: (name: string, grade: string) => say`Hasil disampaikan kepada *${name}*: *${grade}*.`,
  next: '📋 Pegawai lain',
  lost: say`Itu sudah berubah atau sudah diputuskan, jadi tidak ada yang diubah. Ketik *evaluasi* untuk melihat keadaan sekarang.`,
  result: (of: {
    period: string
    from: Day
    until: Day
    result: string
    behavior: string
    grade: string
    by: string
    capacity: string
    reasons: string
  }) =>
    say`📄 *Evaluasi kinerja ${of.period}*\n${shortDay(of.from, 'id')} – ${shortDay(of.until, 'id')}\nHasil kerja: *${of.result}* · Perilaku kerja: *${of.behavior}*\nPredikat: *${of.grade}*\nAlasan: ${of.reasons}\n_${of.by}, ${of.capacity}_`,
  credit: (points: number) =>
    say`Angka kredit menurut koefisien: ${points.toLocaleString('id-ID')} (informasi saja)`,
  deadline: ({ calendar, working }: ObjectionDeadline) =>
    say`⚖️ Keberatan dapat diajukan kepada atasan pejabat penilai sampai *${shortDay(calendar, 'id')}* (14 hari kalender; 14 hari kerja: ${shortDay(working, 'id')}). PP 30/2019 pasal 59.`,
  over: say`Batas waktu keberatan (14 hari) sudah lewat. Bila ada hal yang perlu diluruskan, hubungi pengelola kepegawaian.`,
  acknowledge: '✅ Saya sudah menerima',
  object: '⚖️ Ajukan keberatan',
  acknowledged: say`✅ Dicatat: hasil sudah Anda terima.`,
  askOwn: say`*Hasil yang mana?*`,
  askWhy: say`*Apa keberatan Anda?*\nTulis alasan dan buktinya. Atasan pejabat penilai akan mendengar kedua pihak; putusannya final.`,
  objected: (name: string | null) =>
    name === null
      ? say`⚖️ Keberatan dicatat dengan tanggalnya. Atasan pejabat penilai tidak tercatat di sini; mintalah pengelola kepegawaian meneruskannya.`
      : say`⚖️ Keberatan disampaikan kepada *${name}*; Anda diberi tahu begitu diputuskan.`,
  objection: (name: string, period: string, grade: string, reasons: string, doubtful: boolean) =>
    say`⚖️ *Keberatan ${name}* atas evaluasi ${period} (*${grade}*)\n${reasons}${doubtful ? '\n⚠️ Diajukan lewat 14 hari kalender, masih dalam 14 hari kerja.' : ''}`,
  explanation: (text: string) => say`Penjelasan pejabat penilai: ${text}`,
  notExplained: (name: string) => say`_${name} belum memberi penjelasan. PP 30/2019: kedua pihak didengar._`,
  explain: '✍️ Beri penjelasan',
  open: '⚖️ Buka',
  whichObjection: say`*Keberatan yang mana?*`,
  askExplanation: say`*Apa penjelasan Anda sebagai pejabat penilai?*`,
  explained: say`Penjelasan diteruskan kepada atasan pejabat penilai.`,
  askVerdict: say`*Putusan Anda?* Putusan ini final.`,
  uphold: 'Hasil tetap',
  change: 'Hasil diubah',
  askGround: say`*Apa pertimbangannya?*\nPegawai dan pejabat penilai akan membacanya.`,
  checkVerdict: (name: string, before: string, after: string, ground: string) =>
    say`*Periksa putusan untuk ${name}*\nPredikat: ${before} → *${after}*\nPertimbangan: ${ground}`,
  decided: (name: string, period: string, grade: string, by: string, capacity: string, ground: string) =>
    say`⚖️ *Keberatan ${name} diputuskan* (${period})\nPredikat: *${grade}*\nPertimbangan: ${ground}\n_${by}, ${capacity}. Putusan final._`,
}

export type EvaluationTexts = typeof id
