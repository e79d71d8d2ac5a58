import type { Day } from '../calendar/day.ts'
import { changed, succeed } from './change.ts'
import { readGrade } from './grade.ts'
import type { Person, Posting } from './known.ts'
import { readNip, typeByNip } from './nip.ts'
import { dayIn, enter, nameKey, rowsOf, type Planning } from './planning.ts'
import { textOf } from './sheet.ts'
import type { Row, Table } from './table.ts'
import { findUnit } from './units.ts'
import { readPhone, readType, readYes } from './values.ts'

export type PersonRow = Row<'employee'>

/** Employees of the file, each with the row that tells of them. */
export function planPeople(planning: Planning, tables: Table[]): Map<string, PersonRow> {
  const taken = new Map<string, PersonRow>()
  const rows = rowsOf(tables, 'employee')
  const rowOf = firstRows(planning, rows)
  const units = unitFinder(planning)
  for (const [nip, row] of rowOf) {
    const before = whoIs(planning, row, nip, rowOf)
    const read = before === 'refused' ? null : readPerson(planning, row, { nip, before, unitOf: units })
    if (read === null) {
      planning.badNips.add(nip)
      continue
    }
    taken.set(read.now.id, row)
    write(planning, read)
    enter(planning, read.now)
  }
  return taken
}

/** The first row of each NIP; the others of it are told. */
function firstRows(planning: Planning, rows: PersonRow[]): Map<string, PersonRow> {
  const rowOf = new Map<string, PersonRow>()
  const phones = new Map<string, number>()
  for (const row of rows) {
    const read = readNip(row.cell('nip'))
    if (!read.ok) {
      const isEmpty = row.text('nip') === ''
      planning.troubles.push(
        row.trouble(isEmpty ? 'missing' : read.why, 'nip', ...(isEmpty ? [] : [row.text('nip')])),
      )
      continue
    }
    const first = rowOf.get(read.nip)
    if (first !== undefined) {
      planning.troubles.push(row.trouble('nipTwice', 'nip', read.nip, String(first.number)))
      continue
    }
    rowOf.set(read.nip, row)
    const phone = readPhone(row.cell('phone'))
    const other = phone === null ? undefined : phones.get(phone)
    if (other !== undefined)
      planning.troubles.push({
        ...row.trouble('phoneTwice', 'phone', row.text('phone'), String(other)),
        harmless: true,
      })
    if (phone !== null) phones.set(phone, row.number)
  }
  return rowOf
}

/** Whom the row tells of. The NIP can change, so it finds a person but never is one. */
function whoIs(
  planning: Planning,
  row: PersonRow,
  nip: string,
  rowOf: Map<string, PersonRow>,
): Person | undefined | 'refused' {
  const refuse = (...words: Parameters<typeof row.trouble>) => {
    planning.troubles.push(row.trouble(...words))
    return 'refused' as const
  }
  const name = row.text('name')
  const same = planning.byNip.get(nip)
  if (same !== undefined) return alike(same.name, name) ? same : refuse('otherName', 'name', name, same.name)
  if (row.text('oldNip') !== '') {
    const old = readNip(row.cell('oldNip'))
    const person = old.ok ? planning.byNip.get(old.nip) : undefined
    if (person === undefined) return refuse('noOldNip', 'oldNip', row.text('oldNip'))
    return alike(person.name, name) ? person : refuse('otherName', 'name', name, person.name)
  }
  const namesake = (planning.byName.get(nameKey(name)) ?? []).find(
    (person) => !rowOf.has(person.nip) && person.until === null,
  )
  return namesake === undefined || readYes(row.text('isNew')) === true
    ? undefined
    : refuse('maybeSame', 'nip', name, namesake.nip)
}

/** Whether two spellings can be one person's: some word of the name, without titles, is in both. */
function alike(one: string, other: string): boolean {
  const words = new Set(nameKey(one).split(' '))
  return (
    other === '' ||
    nameKey(other)
      .split(' ')
      .some((word) => word.length > 1 && words.has(word))
  )
}

interface ReadPerson {
  before: Person | undefined
  now: Person
  from: Day
}

function readPerson(
  planning: Planning,
  row: PersonRow,
  { nip, before, unitOf }: { nip: string; before: Person | undefined; unitOf: ReturnType<typeof unitFinder> },
): ReadPerson | null {
  const mark = planning.troubles.length
  const tell = (...words: Parameters<typeof row.trouble>) => planning.troubles.push(row.trouble(...words))
  const name = row.text('name') || before?.name
  const position = row.text('position') || before?.position
  if (name === undefined) tell('missing', 'name')
  if (position === undefined) tell('missing', 'position')
  const type = typeOf(row, nip, before)
  if (type === null) tell('noType', 'type', row.text('type'))
  const unit = row.text('unit') === '' ? (before?.unitId ?? null) : unitOf(row.text('unit'))
  if (unit === null && row.text('unit') === '') tell('missing', 'unit')
  else if (unit === null) tell('noUnit', 'unit', row.text('unit'))
  const blank = (text: string) => text === '' || text === '-'
  const written = row.text('grade')
  const grade = blank(written)
    ? (before?.grade ?? null)
    : readGrade(written, type?.startsWith('PPPK') === true)
  if (grade === null && !blank(written)) tell('noGrade', 'grade', written)
  const phone = blank(row.text('phone')) ? (before?.phone ?? null) : readPhone(row.cell('phone'))
  if (phone === null && !blank(row.text('phone'))) tell('noPhone', 'phone', textOf(row.cell('phone')))
  const from = dayIn(planning, row, 'from', { past: true })
  const until = dayIn(planning, row, 'until')
  if (planning.troubles.length > mark) return null
  const now: Person = {
    id: before?.id ?? planning.newId(),
    nip,
    name: name ?? '',
    unitId: unit ?? '',
    type: type ?? 'PNS',
    position: position ?? '',
    grade,
    phone,
    isTop: readYes(row.text('top')) ?? before?.isTop ?? false,
    admin: readYes(row.text('admin')) ?? before?.admin ?? false,
    from: before?.from ?? from ?? planning.today,
    until: until ?? before?.until ?? null,
  }
  return { before, now, from: from ?? planning.today }
}

function typeOf(row: PersonRow, nip: string, before: Person | undefined): Person['type'] | null {
  return row.text('type') === '' ? (before?.type ?? typeByNip(nip)) : readType(row.text('type'))
}

/** Thousands of rows name the same few units. */
function unitFinder(planning: Planning): (words: string) => string | null {
  const found = new Map<string, string | null>()
  return (words) => {
    const known = found.get(words)
    if (known !== undefined) return known
    const unit = findUnit(planning, words)
    const id = unit === null || unit === 'many' ? null : unit.id
    found.set(words, id)
    return id
  }
}

/** A change of post, unit, grade or status is dated: the earlier posting ends where the new one begins. */
function write(planning: Planning, { before, now, from }: ReadPerson): void {
  const { changes } = planning
  changes.people.push(...changed(before, now))
  const next = postingOf(planning.newId(), now, before === undefined ? now.from : from)
  if (before === undefined) changes.postings.push({ before: null, now: next })
  else if (!samePosting(next, postingOf('', before, from))) {
    const current = planning.currentPostings.get(before.id)
    // A person from before postings were kept: the post so far is written down first.
    const earlier = current ?? postingOf(planning.newId(), before, before.from)
    const changesNow = succeed(earlier, next)
    changes.postings.push(
      ...(current === undefined ? changesNow.map((change) => ({ ...change, before: null })) : changesNow),
    )
  }
}

function postingOf(
  id: string,
  { id: employeeId, unitId, nip, type, position, grade }: Person,
  from: Day,
): Posting {
  return { id, employeeId, unitId, nip, type, position, grade, from, until: null }
}

const posts = ['unitId', 'nip', 'type', 'position', 'grade'] as const
const samePosting = (one: Posting, other: Posting) => posts.every((key) => one[key] === other[key])
