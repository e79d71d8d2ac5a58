import type { Today } from './dates.ts'
import { greetings, fillers, list, weekdays } from './lexicon/words.ts'
import { isHead } from './lexicon/verbs.ts'
import type { Item } from './scan.ts'
import type { Token } from './tokens.ts'

const about = list(
  'surat undangan per sk no nomor hut untuk utk rapat hasil pengaduan dari sampai periode jadwal persiapan acara kegiatan_ peringatan agenda data laporan_ tempo lanjutan sisa utk',
)

export interface SettledDates {
  items: Item[]
  day: number | null
  dated: boolean
}

/** Which of the dates is the day of the work. The others are words: "undangan tgl 20 Nov". */
export function settleDates(tokens: Token[], items: Item[], today: Today): SettledDates {
  let day: number | null = null
  let rank = 0
  let content = false
  let bracket = false
  let planned = false
  const kept = items.map((item): Item => {
    if (item.kind === 'cut') {
      bracket = item.cut === 'open' ? true : item.cut === 'close' ? false : bracket
      if (item.cut !== 'open' && item.cut !== 'and') planned = false
    }
    if (item.kind === 'word') {
      const word = tokens[item.at]?.lower ?? ''
      if (/^(besok|bsk|lusa)$/.test(word)) planned = true
      if (
        tokens[item.at]?.kind === 'word' &&
        ((!greetings.has(word) && !fillers.has(word)) || (isHead(word) && !greetings.has(word)))
      )
        content = true
    }
    if (item.kind !== 'date') return item
    const before = tokens[item.at - 1]?.lower ?? ''
    const usable =
      !planned &&
      (!content ||
        bracket ||
        item.how === 'relative' ||
        item.how === 'evening' ||
        said(tokens, item) ||
        before === 'pada' ||
        before === 'hari' ||
        weekdays.has(before) ||
        before === '-')
    if (!usable || (about.has(before) && content)) return { kind: 'word', at: item.at, next: item.next }
    const weight = item.how === 'absolute' ? 3 : item.how === 'named' ? 2 : 1
    if (weight > rank) {
      day = item.day
      rank = weight
    }
    return item
  })
  if (day !== null && Math.abs(day - today.number) > 400) day = null
  return { items: kept, day, dated: rank > 0 }
}

function said(tokens: Token[], item: Item & { kind: 'date' }): boolean {
  const word = tokens[item.at]?.lower ?? ''
  return word === 'tgl' || word === 'tanggal' || (item.how === 'named' && item.next - item.at > 1)
}
