import { readNumber } from './plan-line.ts'

export interface SaidProgress {
  /** Null when the words do not tell a total from an addition: it must be asked. */
  mode: 'CUMULATIVE' | 'DELTA' | null
  value: number
  unit: string | null
}

const progress =
  /^(sudah|sdh|udah|total|already|tambah|nambah|tambahan|bertambah|plus|\+)?\s*(?:rp\.?\s*)?(\d{1,3}(?:\.\d{3})+|\d+(?:[.,]\d{1,2})?)\s*(?:(?:dari|dr|of|\/)\s*[\d.,]+\s*)?(%|[\p{L}]+\.?)?$/iu

/** Reads "sudah 45", "sdh 45 dr 120 dok" (a total) and "nambah 5", "+5 dok" (an addition). "45" alone says neither. */
export function readProgress(text: string): SaidProgress | null {
  const said = progress.exec(text.trim())
  if (said?.[2] === undefined) return null
  const word = said[1]?.toLowerCase()
  const total = /\d\s*(dari|dr|of|\/)\s*\d/i.test(text) || /^(sudah|sdh|udah|total|already)$/.test(word ?? '')
  const mode = total ? 'CUMULATIVE' : word === undefined ? null : 'DELTA'
  return { mode, value: readNumber(said[2]), unit: said[3]?.toLowerCase() ?? null }
}
