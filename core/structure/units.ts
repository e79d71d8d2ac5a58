import { changed, succeed } from './change.ts'
import type { Unit } from './known.ts'
import { dayIn, rowsOf, type Planning } from './planning.ts'
import { fold } from './sheet.ts'
import type { Row, Table } from './table.ts'

/** A unit by its code, or by a name that only one unit has; 'many' when several share it. */
export function findUnit(planning: Planning, words: string): Unit | 'many' | null {
  const key = fold(words)
  const all = [...planning.units.values()].filter(({ until }) => until === null || until > planning.today)
  const coded = all.find(({ code }) => code !== null && fold(code) === key)
  if (coded !== undefined) return coded
  const named = all.filter(({ name }) => fold(name) === key)
  return named.length > 1 ? 'many' : (named[0] ?? null)
}

/** Units of the file: first all by themselves, then what hangs where, since a parent may stand further down. */
export function planUnits(planning: Planning, tables: Table[]): void {
  const taken: { row: Row<'unit'>; unit: Unit; before: Unit | undefined }[] = []
  const seen = new Map<string, Row<'unit'>>()
  for (const row of rowsOf(tables, 'unit')) {
    const read = readUnit(planning, row)
    if (read === null) continue
    const twin = seen.get(read.unit.id)
    if (twin !== undefined) {
      planning.troubles.push(row.trouble('unitTwice', 'name', row.text('name'), String(twin.number)))
      continue
    }
    seen.set(read.unit.id, row)
    planning.units.set(read.unit.id, read.unit)
    taken.push({ row, ...read })
  }
  for (const each of taken) hang(planning, each.row, each.unit)
  for (const { row, unit, before } of taken) {
    const cycle = cycleOf(planning, unit.id)
    if (cycle !== null) planning.troubles.push(row.trouble('unitCycle', 'parent', cycle.join(' → ')))
    const now = planning.units.get(unit.id) ?? unit
    const whole = cycle === null ? now : { ...now, parentId: before?.parentId ?? null }
    planning.units.set(unit.id, whole)
    write(planning, row, before, whole)
  }
}

function readUnit(planning: Planning, row: Row<'unit'>): { unit: Unit; before: Unit | undefined } | null {
  const name = row.text('name')
  if (name === '') {
    planning.troubles.push(row.trouble('missing', 'name'))
    return null
  }
  const from = dayIn(planning, row, 'from', { past: true })
  const until = dayIn(planning, row, 'until')
  if (from === undefined || until === undefined) return null
  const code = row.text('code') || null
  const found = findUnit(planning, code ?? name) ?? (code === null ? null : findUnit(planning, name))
  if (found === 'many') {
    planning.troubles.push(row.trouble('noUnit', 'name', name))
    return null
  }
  // The same name under another code is another unit.
  const before =
    found !== null && (code === null || found.code === null || found.code === code) ? found : undefined
  const known = before !== undefined && planning.known.units.some(({ id }) => id === before.id)
  const unit: Unit = {
    id: before?.id ?? planning.newId(),
    code: code ?? before?.code ?? null,
    name,
    parentId: before?.parentId ?? null,
    type: row.text('type') || (before?.type ?? 'unit'),
    from: known ? (before?.from ?? null) : (from ?? planning.today),
    until: until ?? before?.until ?? null,
  }
  return { unit, before: known ? before : undefined }
}

function hang(planning: Planning, row: Row<'unit'>, unit: Unit): void {
  const words = row.text('parent')
  if (words === '' || words === '-') return
  const parent = findUnit(planning, words)
  if (parent === null || parent === 'many')
    planning.troubles.push(row.trouble(parent === 'many' ? 'unitTwice' : 'noUnit', 'parent', words, '?'))
  else planning.units.set(unit.id, { ...unit, parentId: parent.id })
}

function write(planning: Planning, row: Row<'unit'>, before: Unit | undefined, unit: Unit): void {
  const { changes, known, today } = planning
  changes.units.push(...changed(before, unit))
  if (before !== undefined && before.parentId === unit.parentId) return
  const from = dayIn(planning, row, 'from', { past: true }) ?? today
  const next = { id: planning.newId(), unitId: unit.id, parentId: unit.parentId, from, until: null }
  const current = known.placements.find(({ unitId, until }) => unitId === unit.id && until === null)
  // A unit from before placements were kept: where it hung so far is written down with its end.
  const earlier =
    before !== undefined && current === undefined
      ? {
          id: planning.newId(),
          unitId: unit.id,
          parentId: before.parentId,
          from: '2000-01-01' as typeof from,
          until: from,
        }
      : null
  if (earlier !== null) changes.placements.push({ before: null, now: earlier })
  changes.placements.push(...succeed(current, next))
}

/** The names along a circle that leads back to the unit, or null. */
function cycleOf({ units }: Planning, id: string): string[] | null {
  const names: string[] = []
  const passed = new Set<string>()
  for (let at = units.get(id); at !== undefined && !passed.has(at.id);) {
    passed.add(at.id)
    names.push(at.name)
    if (at.parentId === id) return [...names, names[0] ?? '']
    at = at.parentId === null ? undefined : units.get(at.parentId)
  }
  return null
}
