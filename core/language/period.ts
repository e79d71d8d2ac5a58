import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import type { Day } from '../calendar/day.ts'
import type { Period } from '../performance/check-in.ts'

const names = 'jan feb mar apr mei|may jun jul agu|aug|agt sep okt|oct nov des|dec'.split(' ')

/** Reads "1 Juli - 31 Desember", "1/7 s.d. 31/12/2026"; a year that is not said is `year`. Null when it is none. */
export function readPeriod(text: string, year: number): Period | null {
  const ends = text
    .trim()
    .toLowerCase()
    .split(/\s*(?:s\.?\s?d\.?|sampai|hingga|to|–|—|\s-\s)\s*/)
  const [from, until] = ends.map((end) => readDate(end, year))
  if (ends.length !== 2 || !from || !until) return null
  return from < until ? { from, until } : null
}

function readDate(text: string, thisYear: number): Day | null {
  const said = /^(\d{1,2})[\s/.-]+(\d{1,2}|[a-z]{3,})(?:[\s/.-]+(\d{4}))?$/.exec(text.trim())
  if (said === null) return null
  const named = names.findIndex((name) => new RegExp(`^(${name})`).test(said[2] ?? ''))
  const month = /^\d/.test(said[2] ?? '') ? Number(said[2]) : named + 1
  const year = Number(said[3] ?? thisYear)
  const day = Number(said[1])
  if (month < 1 || month > 12 || day < 1 || day > getDaysInMonth(new Date(year, month - 1))) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day
}
