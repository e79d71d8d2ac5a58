import { own } from '../own.ts'
import { addDays, weekday, type Day } from './day.ts'

const spoken: Record<string, number> = {
  'hari ini': 0,
  today: 0,
  sekarang: 0,
  besok: 1,
  tomorrow: 1,
  lusa: 2,
  kemarin: -1,
  yesterday: -1,
}

const weekdays: Record<string, number> = {
  senin: 1,
  monday: 1,
  selasa: 2,
  tuesday: 2,
  rabu: 3,
  wednesday: 3,
  kamis: 4,
  thursday: 4,
  jumat: 5,
  "jum'at": 5,
  friday: 5,
  sabtu: 6,
  saturday: 6,
  minggu: 7,
  ahad: 7,
  sunday: 7,
}

const months: Record<string, number> = Object.fromEntries([
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['mei', 5],
  ['may', 5],
  ['jun', 6],
  ['jul', 7],
  ['agu', 8],
  ['ags', 8],
  ['aug', 8],
  ['sep', 9],
  ['okt', 10],
  ['oct', 10],
  ['nov', 11],
  ['des', 12],
  ['dec', 12],
] as [string, number][])

/**
 * The day meant by "besok", "Jumat", "Senin depan", "25", "25 Nov", "25/11/2026", "2026-11-25"; null when it is none, or
 * no day of the calendar. A weekday is the next one, today included; a date without a year the one nearest to today.
 */
export function readDay(said: string, today: Day): Day | null {
  const text = said
    .trim()
    .toLowerCase()
    .replace(/^(?:mulai|hari|pada|tgl|tanggal|tg|on|from)\.?\s+(?!ini)/, '')
    .replace(/^(?:tgl|tanggal)\.?\s*/, '')
  const away = own(spoken, text)
  if (away !== undefined) return addDays(today, away)
  const named = /^([a-z']+)( depan| next)?$/.exec(text)
  const of = own(weekdays, named?.[1] ?? '')
  if (of !== undefined) {
    const ahead = (of - weekday(today) + 7) % 7
    return addDays(today, ahead + (named?.[2] !== undefined && ahead === 0 ? 7 : 0))
  }
  return readDate(text.replace(/^[a-z']+,\s*/, ''), today)
}

function readDate(text: string, today: Day): Day | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parts = /^(\d{1,2})(?:\s*[-/. ]\s*(\d{1,2}|[a-z]{3,9})(?:\s*[-/. ]\s*(\d{4}|\d{2}))?)?$/.exec(text)
  if (parts === null) return null
  const [, date, month, year] = parts
  const [thisYear, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  if (month === undefined) {
    const here = dayOf(thisYear, thisMonth, Number(date))
    if (here !== null && here >= addDays(today, -7)) return here
    return thisMonth === 12
      ? dayOf(thisYear + 1, 1, Number(date))
      : dayOf(thisYear, thisMonth + 1, Number(date))
  }
  const number = /^\d/.test(month) ? Number(month) : own(months, month.slice(0, 3))
  if (number === undefined) return null
  if (year !== undefined) return dayOf(Number(year.padStart(4, '20')), number, Number(date))
  const near = [thisYear, thisYear + 1, thisYear - 1].flatMap((of) => dayOf(of, number, Number(date)) ?? [])
  const distance = (day: Day) => Math.abs(Date.parse(day) - Date.parse(today))
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** Null for 30 February and its like. */
function dayOf(year: number, month: number, date: number): Day | null {
  const at = new Date(Date.UTC(year, month - 1, date))
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date
  return real ? (at.toISOString().slice(0, 10) as Day) : null
}
