import { documentName, documents, type DocumentKind, type OwnKind } from '../core/performance/documents.ts'
import { peopleShape, personCells } from '../core/performance/month-tables.ts'
import { targetsShape } from '../core/performance/month-targets.ts'
import type { TableShape } from '../core/performance/table.ts'
import { advance, type HeldJob } from '../prisma/store/document-jobs.ts'
import type { Issue } from '../prisma/store/issued-papers.ts'
import { keepMade } from '../prisma/store/made-files.ts'
import { countEmployees, nextEmployees, readMonthRows } from '../prisma/store/month-rows.ts'
import { readMonthSummaries } from '../prisma/store/month-summaries.ts'
import { readTargetRows } from '../prisma/store/month-targets.ts'
import { chosenLanguage } from '../prisma/store/links.ts'
import { teamOf } from '../prisma/store/ties.ts'
import { begin, finish, grow, isWhole } from '../prisma/workbook/growing.ts'
import { templateXlsx } from '../prisma/workbook/template.ts'
import { planTemplateXlsx } from '../prisma/workbook/plan-template.ts'
import { makers } from './document-kinds.ts'
import type { DocumentTurn, Outcome } from './document-turn.ts'
import { standingOf } from './plan-file.ts'

/** One employee's month, or a form: quick enough for one slice. */
export async function makeOwn(
  turn: DocumentTurn,
  kind: OwnKind | 'template' | 'skp-template',
): Promise<Outcome> {
  const { db, files, job } = turn
  if (kind === 'template')
    return {
      made: { kept: await keepMade(files, [templateXlsx()]), name: documentName(kind, job.month, '') },
    }
  const employeeId = job.askedById ?? ''
  if (kind === 'skp-template') {
    const { leader } = await db.$transaction((tx) => standingOf(tx, employeeId, turn.now()))
    const year = job.month.slice(0, 4)
    const period = { from: `01-01-${year}`, until: `31-12-${year}` }
    const kept = await keepMade(files, [planTemplateXlsx(leader, period)])
    return { made: { kept, name: documentName(kind, job.month, '') } }
  }
  const readAt = turn.now()
  const summaries = await readMonthSummaries(db, [employeeId], job.month, await turn.calendars())
  const summary = summaries.get(employeeId)
  if (summary === undefined) throw new Error('a file was asked for by nobody')
  const language = await chosenLanguage(db, employeeId)
  const kept = await keepMade(files, [await makers[kind](summary, language)])
  const { verificationCode: code } = summary
  const issue: Issue = { code, kind: 'month', subject: `month/${job.month}`, readAt }
  return {
    made: {
      kept,
      name: documentName(kind, job.month, summary.employee.name),
      ...(withCode.has(kind) && { issue }),
    },
  }
}

/** On which the code is printed. */
const withCode = new Set<DocumentKind>(['pdf', 'xlsx'])

type PeopleKind = 'team' | 'agency' | 'agency-csv'

const tables: Record<PeopleKind, TableShape[]> = {
  team: [peopleShape, targetsShape],
  agency: [peopleShape, targetsShape],
  'agency-csv': [peopleShape],
}

/** The next people of a table of many, appended to what is there; the last slice makes it a file. */
export async function makePeople(turn: DocumentTurn, kind: PeopleKind): Promise<Outcome> {
  const { db, files, job } = turn
  const growing = { folder: files, id: job.id, extension: documents[kind].extension, shapes: tables[kind] }
  // Begun on a disk that is not here: from the start.
  if (job.parts === null || !(await isWhole(growing, job.parts))) {
    const total =
      kind === 'team' ? (await team(turn)).length : await countEmployees(db, job.agencyId, job.month)
    // Since it was asked for, the right to it may have ended.
    if (kind === 'team' && total === 0) return 'nothing'
    return note(turn, { done: 0, total, cursor: null, parts: await begin(growing) })
  }
  const ids = await nextOf(turn, kind)
  if (ids.length === 0) {
    const kept = await keepMade(files, await finish(growing, job.parts))
    return { made: { kept, name: documentName(kind, job.month, await nameOf(turn, kind)) } }
  }
  const rows = await readMonthRows(db, ids, job.month, {
    calendars: await turn.calendars(),
    ...(kind !== 'team' && { counts: turn.counts }),
  })
  const targets = growing.shapes.includes(targetsShape) ? await readTargetRows(db, rows, job.month) : []
  const parts = await grow(growing, job.parts, [rows.map(personCells), targets])
  const done = Math.min(job.total, job.done + ids.length)
  return note(turn, { done, total: job.total, cursor: ids.at(-1) ?? null, parts })
}

/** By today's rights. A team is small; an agency's people are never held all at once. */
function team({ db, job, now }: DocumentTurn): Promise<string[]> {
  return teamOf(db, job.askedById ?? '', 'team.report', now())
}

async function nextOf(turn: DocumentTurn, kind: PeopleKind): Promise<string[]> {
  const { db, job, size } = turn
  if (kind !== 'team') {
    const { month, cursor } = job
    return nextEmployees(db, job.agencyId, { month, cursor, limit: size })
  }
  return (await team(turn)).filter((id) => job.cursor === null || id > job.cursor).slice(0, size)
}

async function nameOf({ db, job }: DocumentTurn, kind: PeopleKind): Promise<string> {
  if (kind !== 'team') return (await db.agency.findUniqueOrThrow({ where: { id: job.agencyId } })).name
  return (await db.employee.findUniqueOrThrow({ where: { id: job.askedById ?? '' } })).name
}

async function note(
  { db, job }: DocumentTurn,
  at: Pick<HeldJob, 'done' | 'total' | 'cursor' | 'parts'>,
): Promise<Outcome> {
  if (!(await advance(db, job, at))) return 'gone'
  Object.assign(job, at)
  return 'more'
}
