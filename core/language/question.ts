import { months } from './lexicon/words.ts'
import { todayOf } from './dates.ts'

export interface Asked {
  what: 'forgotten' | 'missing' | 'monthly-summary' | 'my-reports' | 'waiting' | 'targets' | 'help'
  /** yyyy-MM, when a month was said. */
  month: string | null
}

const kinds: [Asked['what'], RegExp][] = [
  [
    'missing',
    /\b(?:siapa|sapa|daftar|list|berapa)\b.{0,40}\b(?:belum|blm|blom)\b|\b(?:belum|blm)\b.{0,15}\b(?:lapor|kirim|setor)\b.{0,15}\bsiapa/,
  ],
  [
    'waiting',
    /\b(?:apa|berapa|mana|ada|cek|lihat)\b.{0,30}\b(?:menunggu|nunggu|antri|perlu di(?:setujui|acc)|belum (?:di)?(?:acc|setujui)|blm (?:di)?(?:acc|setujui))/,
  ],
  [
    'monthly-summary',
    /\b(?:rekap|rekapan|rekapitulasi|ringkasan|rangkuman|total|jumlah)\b.{0,30}\b(?:bulan|bln|bulanan|minggu|mgg|triwulan|tahun|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|okt|nov|des|sept?|agu|saya|sy)\b|^(?:minta |mohon |tolong |lihat |cek )*rekap(?:an)?(?: dong| ya| saya| sy| min| pak| bu)*$/,
  ],
  [
    'targets',
    /\b(?:apa|berapa|lihat|cek|mana|sisa)\b.{0,20}\b(?:target|rhk|skp|capaian)\b|\b(?:target|rhk|skp|capaian)(?:ku| saya| sy)?\b.{0,25}\b(?:apa|berapa|brp|sampai mana|gmn|gimana)\b/,
  ],
  [
    'my-reports',
    /\b(?:laporan|lap|lapor)(?:ku|nya| saya| sy)?\b.{0,30}\b(?:apa|sudah|sdh|udah|mana|status|masuk|diterima|disetujui|diacc|acc)\b.{0,20}\?|\b(?:lihat|cek|status|apakah|apa|mana|riwayat)\b.{0,20}\b(?:laporan|lap)\b/,
  ],
  [
    'forgotten',
    /\b(?:lupa|lp|blm|belum|telat|terlambat|ketinggalan)\s+(?:\S+\s){0,2}?(?:lapor|laporan|melapor|ngisi|isi|mengisi|kirim lapor\S*)\b(?!.*\d.*\d)/,
  ],
  ['help', /\b(?:bagaimana|gimana|gmn|cara|caranya|bantu|bantuan|help|kenapa|knp|kapan|kpn|bisa(?:kah)?)\b/],
]

/** What is asked, with the month it is about. Null when nothing known is. */
export function readQuestion(text: string, context: { sentAt: Date; zone: string }): Asked | null {
  const line = text.toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 300)
  const kind = kinds.find(([what, words]) => words.test(line) && (what !== 'help' || asks(line)))
  return kind === undefined ? null : { what: kind[0], month: monthIn(line, context) }
}

/** "capaian saya gimana?", "lihat target" */
export function asksTargets(text: string): boolean {
  const line = text.toLowerCase().slice(0, 300)
  return kinds.some(([what, words]) => what === 'targets' && words.test(line))
}

function asks(line: string): boolean {
  return (
    line.endsWith('?') ||
    /\b(?:gimana|bagaimana|gmn|gmana|bgmn|bgmana)(?: (?:ya|nih|min|pak|bu|caranya|dong|kah))*[.!]*$/.test(
      line,
    ) ||
    /^(?:\S+ ){0,3}?(?:siapa|apa|apakah|kapan|berapa|brp|bagaimana|gimana|gmn|kenapa|knp|mana|cara)\b/.test(
      line,
    )
  )
}

/** Is it worth looking for an answer rather than a report? */
export function isQuestion(line: string): boolean {
  return (
    asks(line) ||
    kinds.some(
      ([what, words]) =>
        what !== 'help' && what !== 'targets' && words.test(line) && line.split(' ').length < 12,
    )
  )
}

export function monthIn(line: string, { sentAt, zone }: { sentAt: Date; zone: string }): string | null {
  const { year, month } = todayOf(sentAt, zone)
  const say = (y: number, m: number) => `${y}-${String(m).padStart(2, '0')}`
  if (/\b(?:bulan|bln) (?:ini|skrg|sekarang)\b/.test(line)) return say(year, month)
  if (/\b(?:bulan|bln) (?:lalu|kemarin|kmrn|kemaren)\b/.test(line))
    return month === 1 ? say(year - 1, 12) : say(year, month - 1)
  const words = line.split(/[^\p{L}\d]+/u)
  for (const [i, word] of words.entries()) {
    const named = months.get(word)
    if (named === undefined) continue
    const given = /^20\d\d$/.test(words[i + 1] ?? '') ? Number(words[i + 1]) : null
    return say(given ?? (named > month ? year - 1 : year), named)
  }
  return null
}
