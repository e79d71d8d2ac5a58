import { changed } from './change.ts'
import { dayIn, personIn, rowsOf, type Planning } from './planning.ts'
import { fold } from './sheet.ts'
import type { Table } from './table.ts'

const off = new Set([
  'libur',
  'off',
  'lepas',
  'lepas jaga',
  'lepas dinas',
  'lepas malam',
  'turun jaga',
  'l',
  'x',
])

/**
 * Duty rosters: one person and day a row, with the hours themselves. Names of shifts mean other hours in each house, so
 * they are not guessed at (domain: pagi, siang, malam are usual, not law).
 */
export function planShifts(planning: Planning, tables: Table[]): void {
  const { troubles, known, changes } = planning
  const before = new Map(known.shifts.map((shift) => [shift.id, shift]))
  const seen = new Map<string, number>()
  for (const row of rowsOf(tables, 'shift')) {
    const person = personIn(planning, row, 'nip')
    const day = dayIn(planning, row, 'day')
    if (day === null) troubles.push(row.trouble('missing', 'day'))
    const hours = readHours(row.text('hours'))
    if (hours === undefined) troubles.push(row.trouble('noHours', 'hours', row.text('hours')))
    if (person === null || !day || hours === undefined) continue
    const id = `${person.id}/${day}`
    const twice = seen.get(id)
    if (twice !== undefined) {
      troubles.push(row.trouble('shiftTwice', 'day', row.text('day'), String(twice)))
      continue
    }
    seen.set(id, row.number)
    const now = { id, employeeId: person.id, day, from: hours?.from ?? null, to: hours?.to ?? null }
    changes.shifts.push(...changed(before.get(id), now))
  }
}

/**
 * "07.00-14.00", "21:00 s.d. 07:00", "jam 8 - 16": minutes after midnight of the day it begins, past 1440 over
 * midnight. Null: off duty. Undefined when it cannot be read.
 */
export function readHours(text: string): { from: number; to: number } | null | undefined {
  if (off.has(fold(text))) return null
  const parts = /^(?:jam|pukul|pkl)?\.?\s*(\d{1,2})(?:[.:](\d{2}))?\s*(?:-|–|—|s\.?\s?\/?\s?d\.?|sampai)\s*(\d{1,2})(?:[.:](\d{2}))?(?:\s*(?:wib|wita|wit))?$/i.exec(text) // prettier-ignore
  if (parts === null) return undefined
  const [from, end] = [minute(parts[1], parts[2]), minute(parts[3], parts[4])]
  if (from === null || end === null || from === 1440) return undefined
  return { from, to: end > from ? end : end + 1440 }
}

function minute(hour = '', minutes = '0'): number | null {
  const at = Number(hour) * 60 + Number(minutes)
  return at > 1440 || Number(minutes) > 59 ? null : at
}
