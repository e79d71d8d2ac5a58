import { own } from '../own.ts'
import type { HolidayKind } from '../calendar/schedule.ts'
import { changed } from './change.ts'
import type { HolidayRow, Unit } from './known.ts'
import { dayIn, rowsOf, type Planning } from './planning.ts'
import { fold } from './sheet.ts'
import type { Row, Table } from './table.ts'

/** "Dicabut" and the like take a listed day back, whoever listed it: it is a day like others again. */
const kinds: Record<string, HolidayKind> = {
  '': 'PUBLIC_HOLIDAY',
  libur: 'PUBLIC_HOLIDAY',
  'hari libur': 'PUBLIC_HOLIDAY',
  'libur nasional': 'PUBLIC_HOLIDAY',
  'libur lokal': 'PUBLIC_HOLIDAY',
  'libur daerah': 'PUBLIC_HOLIDAY',
  'cuti bersama': 'LEAVE_JOINT',
  'hari kerja': 'WORKDAY',
  kerja: 'WORKDAY',
  masuk: 'WORKDAY',
  'tetap masuk': 'WORKDAY',
  dicabut: 'WORKDAY',
  dihapus: 'WORKDAY',
  batal: 'WORKDAY',
}

const everybody = new Set(['', 'semua', 'semua unit', 'semua opd', '-'])

/** Holidays, local days and corrections of the agency, for all units or one; the national list stays as it is. */
export function planHolidays(planning: Planning, tables: Table[]): void {
  const known = new Map(planning.known.holidays.map((holiday) => [keyOf(holiday), holiday]))
  const seen = new Map<string, number>()
  for (const row of rowsOf(tables, 'holiday')) {
    const holiday = readHoliday(planning, row)
    if (holiday === null) continue
    const key = keyOf(holiday)
    const twice = seen.get(key)
    if (twice !== undefined) {
      planning.troubles.push(row.trouble('dayTwice', 'day', row.text('day'), String(twice)))
      continue
    }
    seen.set(key, row.number)
    const before = known.get(key)
    planning.changes.holidays.push(...changed(before, { ...holiday, id: before?.id ?? planning.newId() }))
  }
}

const keyOf = ({ day, unitId }: Pick<HolidayRow, 'day' | 'unitId'>) => `${day}/${unitId ?? 'all'}`

function readHoliday(planning: Planning, row: Row<'holiday'>): Omit<HolidayRow, 'id'> | null {
  const { troubles } = planning
  const before = troubles.length
  const day = dayIn(planning, row, 'day')
  if (day === null) troubles.push(row.trouble('missing', 'day'))
  const name = row.text('name')
  if (name === '') troubles.push(row.trouble('missing', 'name'))
  const source = row.text('source')
  if (source === '') troubles.push(row.trouble('noSource', 'source'))
  const kind = own(kinds, fold(row.text('kind')))
  if (kind === undefined) troubles.push(row.trouble('noDayKind', 'kind', row.text('kind')))
  const unit = unitIn(planning, row)
  if (!day || kind === undefined || unit === undefined || troubles.length > before) return null
  return { day, kind, name: name.slice(0, 80), source: source.slice(0, 80), unitId: unit?.id ?? null }
}

/** Null for all units; undefined, and a trouble told, when it is not clear which one is meant. */
function unitIn(planning: Planning, row: Row<'holiday'>): Unit | null | undefined {
  const text = row.text('unit')
  if (everybody.has(fold(text)) || everybody.has(text)) return null
  const fits = ({ name, code }: Unit) =>
    fold(name) === fold(text) || (code !== null && fold(code) === fold(text))
  const found = [...planning.units.values()].filter(fits)
  if (found.length === 1) return found[0]
  planning.troubles.push(row.trouble('noUnit', 'unit', text))
  return undefined
}
