import { unitName } from './lexicon/units.ts'
import { abbreviations } from './lexicon/abbreviations.ts'

export interface CheckIn {
  /** The number of the result in the person's list; null when not said. */
  target: number | null
  mode: 'CUMULATIVE' | 'DELTA'
  value: number
  of: number | null
  unit: string | null
}

const result = String.raw`(?:target\s+)?(?:rhk|target|tgt|indikator|iki)\s*(?:no\.?|nomor|ke)?\s*[-:]?\s*(\d{1,2})`
const number = String.raw`(\d{1,9}(?:[.,]\d{1,3})*)`
const total = new RegExp(
  String.raw`(?:^|\s)${result}\s*[:,=]?\s*(?:itu\s+|capaian\s*(?:nya)?\s*|realisasi\s*(?:nya)?\s*|progres\s*(?:nya)?\s*|total\s*(?:nya)?\s*)*(?:(?:sudah|sdh|udah|udh|skrg|sekarang|baru|jadi|mencapai|capai|sampai)\s+)*${number}\s*((?!dari\b|dr\b)\p{L}+)?(?:\s*(?:dari|dr|\/)\s*${number}\s*(\p{L}+)?)?`,
  'iu',
)
const more = new RegExp(
  String.raw`(?:^|\s)(?:nambah|tambah(?:an|in)?|bertambah|ditambah|\+)\s*(?:lagi\s+)?${number}\s*(\p{L}+)?`,
  'iu',
)
const said = new RegExp(result, 'iu')
/** A whole message: "sudah 45", "sdh 45 dok"; never a length of time. */
const bareTotal = new RegExp(
  String.raw`^(?:sudah|sdh|udah|udh|total)\s+${number}(?:\s+(?!(?:jam|menit|mnt|hari|minggu|bulan|tahun|kali|x)\b)(\p{L}+))?[.!]?$`,
  'iu',
)

/** "RHK 2 sdh 45 dr 120 dok" is a total to date, "nambah 5 dok" is added to it. Null when it is neither. */
export function readCheckIn(text: string): CheckIn | null {
  if (text.length > 200 || /\b\d{1,2}[.:]\d{2}\b|\bjam \d/i.test(text)) return null
  const plus = more.exec(text)
  const target = Number(said.exec(text)?.[1]) || null
  if (plus !== null && (target !== null || text.trim().split(/\s+/).length <= 6)) {
    const value = amount(plus[1])
    return value === null ? null : { target, mode: 'DELTA', value, of: null, unit: unitOf(plus[2]) }
  }
  const bare = bareTotal.exec(text.trim())
  const told = bare === null ? null : amount(bare[1])
  if (bare !== null && told !== null)
    return { target: null, mode: 'CUMULATIVE', value: told, of: null, unit: unitOf(bare[2]) }
  const sum = total.exec(text)
  if (sum === null) return null
  const value = amount(sum[2])
  if (value === null) return null
  return {
    target: Number(sum[1]),
    mode: 'CUMULATIVE',
    value,
    of: amount(sum[4]),
    unit: unitOf(sum[5] ?? sum[3]),
  }
}

function amount(written: string | undefined): number | null {
  if (written === undefined) return null
  const value = Number(
    /^\d{1,3}(\.\d{3})+$/.test(written) ? written.replaceAll('.', '') : written.replace(',', '.'),
  )
  return Number.isFinite(value) ? value : null
}

function unitOf(word: string | undefined): string | null {
  const lower = word?.toLowerCase() ?? ''
  if (lower === '' || /^(dari|dr|utk|untuk|pak|bu|ya|di|pada|lagi|hari|bulan)$/.test(lower)) return null
  return unitName(abbreviations.get(lower) ?? lower)
}

export interface SaidProgress {
  /** Null when the words do not tell a total from an addition: it must be asked. */
  mode: 'CUMULATIVE' | 'DELTA' | null
  value: number
  unit: string | null
}

const progress =
  /^(sudah|sdh|udah|udh|baru|total|already|tambah|nambah|tambahan|bertambah|plus|\+)?\s*(?:rp\.?\s*)?(\d{1,3}(?:\.\d{3})+|\d+(?:[.,]\d{1,2})?)\s*(juta|jt|miliar|million|billion)?\s*(?:(?:dari|dr|of|\/)\s*[\d.,]+\s*)?(%|\p{L}+(?: \p{L}+)?\.?)?$/iu
const scales: Record<string, number> = { juta: 1e6, jt: 1e6, million: 1e6, miliar: 1e9, billion: 1e9 }

/** The answer to "how much now?": "sudah 45" and "45 dari 120 dok" are totals, "nambah 5" an addition, "45" alone neither. */
export function readProgress(text: string): SaidProgress | null {
  const said = progress.exec(text.trim())
  const value = amount(said?.[2])
  if (said === null || value === null) return null
  const word = said[1]?.toLowerCase()
  const total =
    /\d\s*(dari|dr|of|\/)\s*\d/i.test(text) || /^(sudah|sdh|ud.?h|baru|total|already)$/.test(word ?? '')
  const mode = total ? 'CUMULATIVE' : word === undefined ? null : 'DELTA'
  return { mode, value: value * (scales[said[3]?.toLowerCase() ?? ''] ?? 1), unit: unitOf(said[4]) }
}
