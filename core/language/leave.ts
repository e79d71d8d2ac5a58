import { isoDay, readDate, todayOf, type Today } from './dates.ts'
import { numerals, weekdays, list } from './lexicon/words.ts'
import { normalise } from './normalise.ts'
import { tokenise, type Token } from './tokens.ts'

export type LeaveKind =
  | 'LEAVE_ANNUAL'
  | 'LEAVE_LONG'
  | 'LEAVE_SICK'
  | 'LEAVE_MATERNITY'
  | 'LEAVE_IMPORTANT'
  | 'LEAVE_UNPAID'
  | 'OFFICIAL_TRAVEL'
  | 'TRAINING'
  | 'STUDY'
  | 'REMOTE'
  | 'SHIFT_OFF'
  | 'PERMIT'

/** Never holds the reason: it may be health data. */
export interface Leave {
  /** Null: it is a leave, but not said which. */
  kind: LeaveKind | null
  /** yyyy-MM-dd in the person's zone. */
  from: string
  /** The last day, when said as a day. */
  until: string | null
  /** When said as a number of days. */
  days: number | null
}

/** The first that fits: what names the kind goes before what only hints at it. */
const kinds: [LeaveKind, RegExp][] = [
  ['LEAVE_ANNUAL', /\bcuti tahunan\b/],
  ['LEAVE_LONG', /\bcuti besar\b/],
  ['LEAVE_MATERNITY', /\bcuti (?:melahirkan|bersalin|hamil)\b/],
  ['LEAVE_UNPAID', /\bcltn\b|luar tanggungan/],
  ['LEAVE_IMPORTANT', /\bcuti (?:karena )?alasan penting\b|\bcuti (?:menikah|nikah|duka)\b/],
  ['LEAVE_SICK', /\bcuti sakit\b/],
  ['STUDY', /\b(?:tugas|izin) belajar\b/],
  [
    'PERMIT',
    /\b(?:pulang|plg) (?:cepat|awal|duluan|lebih awal)\b|\b(?:terlambat|telat|datang siang|keluar kantor|keluar sebentar)\b/,
  ],
  ['OFFICIAL_TRAVEL', /\b(?:dl|dinas luar|perjalanan dinas|perjadin|sppd)\b/],
  ['TRAINING', /\b(?:diklat|bimtek|latsar|pelatihan|pkn|pka|pkp)\b/],
  ['REMOTE', /\b(?:wfh|wfa|kerja dari rumah)\b/],
  ['SHIFT_OFF', /\b(?:lepas jaga|lepas piket|lepas dinas|libur shift|libur jaga|turun jaga|off jaga)\b/],
  [
    'PERMIT',
    /\b(?:anak|anakku|istri|suami|ibu|bapak|ayah|orang ?tua|ortu|mertua|keluarga)(?: (?:saya|sy|kami|ku))? (?:sedang |lagi |lg )?(?:sakit|masuk rs|opname|dirawat|meninggal|demam|kecelakaan|melahirkan)\b/,
  ],
  [
    'LEAVE_SICK',
    /\b(?:sakit|demam|opname|dirawat|diare|tifus|tipes|pusing|flu|muntah|meriang|kecelakaan|rawat inap|masuk rs|surat dokter|ket(?:erangan)? sakit|gak enak badan|kurang enak badan|tidak enak badan|kurang sehat)\b/,
  ],
  ['PERMIT', /\b(?:izin|ijin)\b/],
]

const absent =
  /\b(?:tidak|tdk|gak|ga|gk|nggak|ngga|belum|blm|tak) (?:bisa |dapat |dpt |bs )?(?:masuk|hadir|ngantor|kerja|mengajar|dinas|ke kantor)\b|\b(?:izin|ijin) (?:tidak|tdk|gak|gk|ga|nggak|sakit|cuti|pulang|plg|terlambat|telat|keluar|libur|off|absen|karena|krn|sehari|\d hari)\b/
const leaves = /\b(?:cuti|cltn|wfh|wfa|lepas (?:jaga|piket|dinas)|libur (?:shift|jaga)|turun jaga)\b/
const ill = /^(?:\S+ ){0,6}?(?:sakit|demam|opname|dirawat|diare|tifus|tipes|kurang enak badan|kurang sehat)\b/

/** Is it said that the person is away? Work with a time or a count says no. */
export function isLeave(line: string, tokens: Token[], timed: number): boolean {
  if (absent.test(line)) return timed < 2
  const work = tokens.some(({ lower }) => workWords.has(lower))
  if (leaves.test(line)) return timed === 0 && !work
  if (timed > 0) return false
  if (ill.test(line) && !work) return true
  return (
    /^(?:\S+ ){0,5}?(?:dl|dinas luar|perjalanan dinas|tugas belajar|diklat|bimtek|latsar)\b/.test(line) &&
    (/\b(?:besok|bsk|lusa|sampai|smp|s\.?d|hari|tgl|sd)\b/.test(line) || line.split(' ').length < 5)
  )
}

const workWords = list(
  'cetak verifikasi verif input rekap entri pelayanan layani proses memproses usulan menyusun susun ngurus urus berkas pengajuan permohonan mengajar_ pasien siswa kunjungan visit penyuluhan blanko data',
)

/** "besok cuti tahunan 3 hari", "DL ke Jakarta sampai Jumat", "sakit". Null when no leave is named. */
export function readLeave(text: string, { sentAt, zone }: { sentAt: Date; zone: string }): Leave | null {
  const clean = normalise(text)
  const line = clean.toLowerCase().replace(/\s+/g, ' ')
  const tokens = tokenise(clean)
  const kind = kinds.find(([, words]) => words.test(line))?.[0] ?? null
  if (kind === null && !leaves.test(line) && !absent.test(line)) return null
  const today = todayOf(sentAt, zone)
  const { from, until } = daysIn(tokens, today)
  return { kind, from: isoDay(from), until: until === null ? null : isoDay(until), days: lengthIn(line) }
}

function lengthIn(line: string): number | null {
  const said = /\b(\d{1,3}|\p{L}+) (?:hari|hr)(?: kerja)?\b/u.exec(line)
  if (/\bsehari\b/.test(line)) return 1
  const weeks = /\b(\d{1,2}) (?:minggu|mgg)\b/.exec(line)
  if (weeks !== null) return Number(weeks[1]) * 7
  const n =
    said === null
      ? Number.NaN
      : /^\d/.test(said[1] ?? '')
        ? Number(said[1])
        : (numerals.get(said[1] ?? '') ?? Number.NaN)
  return n > 0 && n < 400 ? n : null
}

function daysIn(tokens: Token[], today: Today): { from: number; until: number | null } {
  let from: number | null = null
  let until: number | null = null
  let ends = false
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]?.lower ?? ''
    if (/^(sampai|smp|sd|hingga|-)$/.test(word)) ends = true
    const day = dayAt(tokens, i, today, from ?? today.number)
    if (day === null) continue
    if (ends || from !== null) until ??= day
    else from = day
    ends = false
    i = Math.max(i, dateEnd(tokens, i, today) - 1)
  }
  from ??= today.number
  return { from, until: until !== null && until >= from ? until : null }
}

function dateEnd(tokens: Token[], i: number, today: Today): number {
  return readDate(tokens, i, today)?.next ?? i + 1
}

/** Leave looks ahead: "Jumat" is the next one. */
function dayAt(tokens: Token[], i: number, today: Today, after: number): number | null {
  const word = tokens[i]?.lower ?? ''
  if (/^(besok|bsk|bsok)$/.test(word))
    return tokens[i + 1]?.lower === 'lusa' ? today.number + 2 : today.number + 1
  if (word === 'lusa' && !/^(besok|bsk|kemarin|kmrn)$/.test(tokens[i - 1]?.lower ?? ''))
    return today.number + 2
  const named = weekdays.get(word)
  if (named !== undefined && word !== 'minggu') {
    const ahead = (named - (((after + 3) % 7) + 1) + 7) % 7
    return after + ahead
  }
  const date = readDate(tokens, i, today)
  if (date?.kind === 'relative') return date.day
  return date?.kind === 'absolute' ? date.day : null
}
