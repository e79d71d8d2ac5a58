import { planImport } from '../../core/structure/plan.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Changes } from '../../core/structure/change.ts'
import type { Known } from '../../core/structure/known.ts'
import type { Cell, Sheet } from '../../core/structure/sheet.ts'

export const today = '2026-11-24' as Day
export const nobody: Known = {
  agency: null, units: [], placements: [], people: [], postings: [], links: [], teams: [], members: [], skps: [],
  results: [], indicators: [], holidays: [], shifts: [], leaves: [], disciplines: [],
} // prettier-ignore

export const sheet = (name: string, rows: Cell[][], more: Partial<Sheet> = {}): Sheet => ({
  name,
  hidden: false,
  merges: [],
  rows,
  ...more,
})

export const head = '197001012000031001'
export const chief = '198003032005042002'
export const staff = '199002022024212002'
export const columns = ['NIP', 'Nama', 'Status', 'Golongan', 'Jabatan', 'Unit Kerja', 'No HP', 'Atasan Langsung', 'Pejabat Penilai', 'Puncak'] // prettier-ignore

export const agency = sheet('Instansi', [['Nama Instansi', 'Zona Waktu'], ['Kota Uji', 'WITA']]) // prettier-ignore
export const units = sheet('Unit', [
  ['Nama Unit', 'Unit Induk', 'Jenis'],
  ['Dinas Uji', '', 'dinas'],
  ['Bidang Layanan', 'Dinas Uji', 'bidang'],
])
export const headRow: Cell[] = [head, 'Made Sujana, S.Sos.', 'PNS', 'IV/b', 'Kepala Dinas', 'Dinas Uji', '0812 0000 0001', '', '', 'ya'] // prettier-ignore
export const chiefRow: Cell[] = [chief, 'Ni Luh Sari', 'PNS', 'III/d', 'Kepala Bidang', 'Bidang Layanan', '081200000002', head, head, ''] // prettier-ignore
export const staffRow: Cell[] = [staff, 'Budi Santoso', 'PPPK', 'IX', 'Pranata Komputer', 'Bidang Layanan', '081200000003', chief, head, ''] // prettier-ignore
export const people = (...rows: Cell[][]) => sheet('Pegawai', [columns, ...rows])
export const whole = [agency, units, people(headRow, chiefRow, staffRow)]

let made = 0
export const newId = () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`

export const plan = (sheets: Sheet[], known: Known = nobody, day = today) =>
  planImport(sheets, known, day, newId)

/** What is known after these changes. */
export function after(known: Known, changes: Changes): Known {
  const put = <T extends { id: string }>(rows: T[], all: { now: T }[]) => [
    ...new Map([...rows, ...all.map(({ now }) => now)].map((row) => [row.id, row])).values(),
  ]
  const open = <T extends { until: unknown }>(rows: T[]) => rows.filter(({ until }) => until === null)
  return {
    agency: changes.agency[0]?.now ?? known.agency,
    units: put(known.units, changes.units),
    placements: put(known.placements, changes.placements),
    people: put(known.people, changes.people),
    postings: open(put(known.postings, changes.postings)),
    links: open(put(known.links, changes.links)),
    teams: put(known.teams, changes.teams),
    members: put(known.members, changes.members),
    skps: put(known.skps, changes.skps),
    results: put(known.results, changes.results),
    indicators: put(known.indicators, changes.indicators),
    holidays: put(known.holidays, changes.holidays),
    shifts: put(known.shifts, changes.shifts),
    leaves: put(known.leaves, changes.leaves),
    disciplines: put(known.disciplines, changes.disciplines),
  }
}

/** Changes one cell of a row. */
export const but = (row: Cell[], column: string, value: Cell): Cell[] =>
  row.map((cell, i) => (columns[i] === column ? value : cell))
