import { addDays, weekday, type Day } from '../../core/calendar/day.ts'
import type { MapCell, TeamMap } from '../../core/performance/team-map.ts'

const names = [
  'Rina Astuti',
  'Baiq Contoh',
  'Lalu Misal',
  'Ni Luh Umpama',
  'Muhammad Andai bin Sangat Panjang Sekali',
  'Siti Teladan',
]
const states: MapCell[] = [
  'APPROVED',
  'APPROVED_LATE',
  'SUBMITTED',
  'SUBMITTED_LATE',
  'RETURNED',
  'DRAFT',
  'NONE',
  'APPROVED',
  'LEAVE',
]

/** Invented people, or units with the share of reports that are in. */
export function sampleMap(
  length: number,
  count: number,
  what: 'people' | 'units',
): TeamMap & { subtitle: string } {
  const days = Array.from({ length }, (_, i) => addDays('2026-11-01' as Day, i))
  const rows = Array.from({ length: count }, (_, row) => ({
    label: what === 'people' ? `${names[row % names.length]} ${row + 1}` : `Bidang Contoh ${row + 1}`,
    cells: days.map((day, i) => {
      if (weekday(day) > 5) return what === 'people' ? ('FREE' as const) : null
      return what === 'people'
        ? (states[(i * 3 + row) % states.length] ?? 'NONE')
        : ((i * 7 + row * 13) % 101) / 100
    }),
  }))
  return { subtitle: 'November 2026 · Dinas Contoh', days, rows }
}
