import { own } from '../own.ts'
import type { Day } from '../calendar/day.ts'
import { fold, textOf, type Cell } from './sheet.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des']
const alsoMonths: Record<string, number> = {
  may: 5,
  aug: 8,
  oct: 10,
  dec: 12,
  ags: 8,
  agt: 8,
  nop: 11,
  pebr: 2,
  peb: 2,
}

/** Whether `yyyy-MM-dd` names a day that exists. */
export function isDay(text: string): text is Day {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const at = new Date(Date.UTC(year, month - 1, day))
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
}

/**
 * Reads "31-12-2026", "31/12/2026", "2026-12-31", "31 Desember 2026" and a spreadsheet's own day number (1 = 1 January
 * 1900). The day comes first, as Indonesians write it. Null when it is none of these.
 */
export function readDay(cell: Cell): Day | null {
  const text = textOf(cell)
  if (/^\d{5}(\.\d+)?$/.test(text)) return fromSerial(Math.floor(Number(text)))
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})([T ].*)?$/.exec(text)
  if (iso) return made(iso[1], iso[2], iso[3])
  const local = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text)
  if (local) return made(local[3], local[2], local[1])
  const words = /^(\d{1,2}) ([a-z]+) (\d{4})$/.exec(fold(text))
  return words ? made(words[3], String(monthOf(words[2] ?? '')), words[1]) : null
}

function monthOf(word: string): number {
  const known = months.indexOf(word.slice(0, 3)) + 1
  return known > 0 ? known : (own(alsoMonths, word.slice(0, 4)) ?? own(alsoMonths, word.slice(0, 3)) ?? 0)
}

function made(year = '', month = '', day = ''): Day | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : null
}

/** Day numbers between 1954 and 2119: others are amounts or codes. */
function fromSerial(serial: number): Day | null {
  if (serial < 20_000 || serial > 80_000) return null
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10) as Day
}
