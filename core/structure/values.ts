import { own } from '../own.ts'
import type { Rhythm } from '../performance/evaluation-period.ts'
import { fold, textOf, type Cell } from './sheet.ts'

export type EmploymentType = 'PNS' | 'CPNS' | 'PPPK' | 'PPPK_PART_TIME'

const types: Record<string, EmploymentType> = {
  pns: 'PNS',
  cpns: 'CPNS',
  pppk: 'PPPK',
  p3k: 'PPPK',
  'pppk penuh waktu': 'PPPK',
  'pppk paruh waktu': 'PPPK_PART_TIME',
  'p3k paruh waktu': 'PPPK_PART_TIME',
  'pppk pw': 'PPPK_PART_TIME',
  'paruh waktu': 'PPPK_PART_TIME',
}

export function readType(text: string): EmploymentType | null {
  return own(types, fold(text)) ?? null
}

/** An Indonesian mobile number as E.164: "0812…", "62812…", "+62 812-…" and "812…" (a zero that a spreadsheet ate). */
export function readPhone(cell: Cell): string | null {
  const text = textOf(cell)
  // Fewer than sixteen digits survive in a number, so its exponent can be undone.
  const written = typeof cell === 'object' && cell !== null ? String(Number(text)) : text
  if (/e\+?\d/i.test(written)) return null
  const digits = written.replace(/\D/g, '')
  const national = /^(?:0062|62|0)?(8\d{8,11})$/.exec(digits)?.[1]
  return national === undefined ? null : `+62${national}`
}

const yes = new Set(['ya', 'y', 'yes', 'x', '1', 'v', 'benar', 'true'])
const no = new Set(['tidak', 't', 'no', '0', 'bukan', 'false', '-'])

/** Null when the cell is empty or says neither. */
export function readYes(text: string): boolean | null {
  const word = text.toLowerCase()
  return yes.has(word) ? true : no.has(word) ? false : null
}

const zones: Record<string, string> = {
  wib: 'Asia/Jakarta',
  wita: 'Asia/Makassar',
  wit: 'Asia/Jayapura',
}

export function readZone(text: string): string | null {
  return own(zones, fold(text)) ?? Object.values(zones).find((zone) => zone === text) ?? null
}

const rhythms: Record<string, Rhythm> = {
  bulanan: 'MONTHLY',
  bulan: 'MONTHLY',
  triwulanan: 'QUARTERLY',
  triwulan: 'QUARTERLY',
  kuartal: 'QUARTERLY',
}

export function readRhythm(text: string): Rhythm | null {
  return own(rhythms, fold(text)) ?? null
}

const aspects = {
  kuantitas: 'QUANTITY',
  jumlah: 'QUANTITY',
  kualitas: 'QUALITY',
  mutu: 'QUALITY',
  waktu: 'TIME',
  biaya: 'COST',
} as const
export type Aspect = (typeof aspects)[keyof typeof aspects]

export function readAspect(text: string): Aspect | null {
  return Object.hasOwn(aspects, fold(text)) ? aspects[fold(text) as keyof typeof aspects] : null
}

/** "2 Dokumen", "100%", "Rp 1.250.000", "0,5"; the unit may stand in its own column. Null when no number leads. */
export function readTarget(cell: Cell, unit: string): { target: number; unit: string } | null {
  if (typeof cell === 'object' && cell !== null) {
    const value = Number(cell.raw)
    if (!Number.isFinite(value) || value < 0) return null
    if (cell.shown === 'percent') return { target: Math.round(value * 1e6) / 1e4, unit: unit || '%' }
    return unit === '' ? null : { target: value, unit }
  }
  const parts = /^(rp\.?\s*)?(\d[\d.,]*)\s*(.*)$/i.exec(textOf(cell))
  if (parts?.[2] === undefined) return null
  const amount = numberOf(parts[2])
  const said = parts[3]?.trim() || (parts[1] === undefined ? '' : 'rupiah')
  // "95-100 %" is two numbers: which one holds, only people can say.
  if (amount === null || /^[-–—]|^s\.?d/i.test(said) || (unit || said) === '') return null
  return { target: amount, unit: unit || said }
}

/** Indonesian style: dots part thousands, a comma the decimals; "4.2" can only be a decimal. */
function numberOf(text: string): number | null {
  const written = text.replace(/[.,]$/, '')
  const isGrouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(written)
  const plain = isGrouped ? written.replaceAll('.', '').replace(',', '.') : written.replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}
