import { own } from '../own.ts'
import { addMonths } from 'date-fns/addMonths'
import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'
import { addDays, type Day } from './day.ts'
import { readDay } from './read-day.ts'
import { hoursOn, nextWorkingDay, type WorkCalendar } from './schedule.ts'

const words: Record<string, number> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
}

/**
 * The last day meant by "3 hari" (working days, as leave is counted: PP 11/2017 Art. 312), "2 minggu", "1 bulan",
 * "sampai Jumat", "s.d. 30 November", "30/11", counted from `from`. Null when it is none of these.
 */
export function readLastDay(said: string, from: Day, calendar: WorkCalendar): Day | null {
  const text = said.trim().toLowerCase()
  const length =
    /^(?:selama\s+|for\s+)?(\d{1,3}|[a-z]+?)\s*(hari(?: kerja)?|days?|minggu|weeks?|bulan|months?|tahun|years?)$/.exec(
      text
        .replace(/^sehari$/, '1 hari')
        .replace(/^seminggu$/, '1 minggu')
        .replace(/^sebulan$/, '1 bulan'),
    )
  const count = Number(length?.[1] ?? 0) || (own(words, length?.[1] ?? '') ?? 0)
  if (length !== null && count > 0) return lastDay(count, length[2] ?? '', from, calendar)
  const until = text.replace(/^(?:sampai|sampe|smp|hingga|s\.?\s?\/?\s?d\.?|until|to)\s*(?:dengan\s+)?/, '')
  const day = readDay(until, from)
  return day !== null && day >= from ? day : null
}

function lastDay(count: number, unit: string, from: Day, calendar: WorkCalendar): Day {
  if (/^(minggu|week)/.test(unit)) return addDays(from, count * 7 - 1)
  if (/^(bulan|month)/.test(unit)) return months(from, count)
  if (/^(tahun|year)/.test(unit)) return months(from, count * 12)
  return afterWorkingDays(from, count, calendar)
}

/** The last of `count` working days that begin on `from`. */
export function afterWorkingDays(from: Day, count: number, calendar: WorkCalendar): Day {
  let left = hoursOn(from, calendar) === null ? count : count - 1
  let day = from
  while (left > 0) {
    const next = nextWorkingDay(day, calendar)
    // Nothing is known so far ahead: calendar days then.
    if (next === null) return addDays(day, left)
    day = next
    left--
  }
  return day
}

function months(from: Day, count: number): Day {
  return addDays(format(addMonths(parseISO(from), count), 'yyyy-MM-dd') as Day, -1)
}
