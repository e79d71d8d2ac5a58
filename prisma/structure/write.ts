import { kindsOfChange, type Changes } from '../../core/structure/change.ts'
import { Prisma } from '../generated/client.ts'
import type { Tx } from '../client.ts'
import { writeAudit } from '../store/audit.ts'
import { asJson } from '../store/json.ts'
import { dayWriters } from './days.ts'

interface Target {
  table: string
  /** Property of the change, column, and the column's type in Postgres. */
  columns: [property: string, column: string, type: string][]
}

const id: Target['columns'][number] = ['id', 'id', 'uuid']
const dates: Target['columns'] = [['from', '"from"', 'date'], ['until', 'until', 'date']] // prettier-ignore
const post: Target['columns'] = [
  ['unitId', 'unit_id', 'uuid'],
  ['nip', 'nip', 'text'],
  ['type', 'employment_type', '"EmploymentType"'],
  ['position', 'position', 'text'],
  ['grade', 'grade', 'text'],
]

type DayKind = keyof typeof dayWriters

const targets: Record<Exclude<keyof Changes, DayKind>, Target> = {
  agency: { table: 'agencies', columns: [id, ['name', 'name', 'text'], ['zone', 'timezone', 'text'], ['rhythm', 'evaluation_rhythm', '"EvaluationRhythm"']] }, // prettier-ignore
  units: {
    table: 'org_units',
    columns: [
      id,
      ['agencyId', 'agency_id', 'uuid'],
      ['code', 'code', 'text'],
      ['name', 'name', 'text'],
      ['parentId', 'parent_id', 'uuid'],
      ['type', 'type', 'text'],
      ['from', 'valid_from', 'date'],
      ['until', 'valid_until', 'date'],
    ],
  },
  placements: {
    table: 'unit_placements',
    columns: [id, ['unitId', 'unit_id', 'uuid'], ['parentId', 'parent_id', 'uuid'], ...dates],
  },
  people: {
    table: 'employees',
    columns: [
      id,
      ['agencyId', 'agency_id', 'uuid'],
      ['name', 'name', 'text'],
      ...post,
      ['phone', 'phone', 'text'],
      ['approvalMode', 'approval_mode', '"ApprovalMode"'],
      ['admin', 'admin', 'boolean'],
      ['from', 'active_from', 'date'],
      ['until', 'active_until', 'date'],
    ],
  },
  postings: { table: 'postings', columns: [id, ['employeeId', 'employee_id', 'uuid'], ...post, ...dates] },
  links: {
    table: 'supervisor_links',
    columns: [
      id,
      ['employeeId', 'employee_id', 'uuid'],
      ['supervisorId', 'supervisor_id', 'uuid'],
      ['role', 'role', '"SupervisorRole"'],
      ...dates,
    ],
  },
  teams: {
    table: 'work_teams',
    columns: [id, ['agencyId', 'agency_id', 'uuid'], ['name', 'name', 'text'], ...dates],
  },
  members: {
    table: 'work_team_members',
    columns: [
      id,
      ['teamId', 'team_id', 'uuid'],
      ['employeeId', 'employee_id', 'uuid'],
      ['isLead', 'is_lead', 'boolean'],
      ...dates,
    ],
  },
  skps: { table: 'skps', columns: [id, ['employeeId', 'employee_id', 'uuid'], ...dates] },
  results: {
    table: 'rhks',
    columns: [
      id,
      ['skpId', 'skp_id', 'uuid'],
      ['position', 'position', 'int'],
      ['kind', 'kind', '"RhkKind"'],
      ['title', 'title', 'text'],
      ['shortTitle', 'short_title', 'text'],
      ['parentId', 'parent_id', 'uuid'],
    ],
  },
  indicators: {
    table: 'indicators',
    columns: [
      id,
      ['rhkId', 'rhk_id', 'uuid'],
      ['position', 'position', 'int'],
      ['aspect', 'aspect', '"Aspect"'],
      ['title', 'title', 'text'],
      ['target', 'target', 'numeric'],
      ['unit', 'unit', 'text'],
    ],
  },
  disciplines: {
    table: 'discipline_facts',
    columns: [
      id,
      ['employeeId', 'employee_id', 'uuid'],
      ['fact', 'fact', 'text'],
      ['letter', 'letter', 'text'],
      ...dates,
    ],
  },
}

/** Writes all changes of an import, one statement a kind, each change with what it was before in the audit. */
export async function writeStructure(
  tx: Tx,
  changes: Changes,
  { agencyId, actorId, now }: { agencyId: string; actorId: string | null; now: Date },
): Promise<void> {
  for (const kind of kindsOfChange) {
    const all: { before: object | null; now: { id: string } }[] = changes[kind]
    if (all.length === 0) continue
    if (kind === 'holidays') await dayWriters[kind](tx, changes[kind], { agencyId })
    else if (kind === 'shifts') await dayWriters[kind](tx, changes[kind])
    else if (kind === 'leaves') await dayWriters[kind](tx, changes[kind], { agencyId, now })
    else {
      // A thing changed twice in one file is written as it was last.
      const rows = [...new Map(all.map(({ now: row }) => [row.id, rowOf(row, agencyId)])).values()]
      await upsert(tx, targets[kind], rows)
    }
    const audits = all.map(({ before, now: after }) => ({
      agencyId,
      actorId,
      action: `import-${kind}`,
      subject: after.id,
      detail: { capacity: actorId === null ? 'command line' : 'administrator', ...difference(before, after) },
    }))
    await writeAudit(tx, audits, now)
  }
  await giveHours(tx, changes, now)
}

function rowOf(row: object, agencyId: string): object {
  const { isTop } = row as { isTop?: boolean }
  return {
    ...row,
    agencyId,
    ...(isTop !== undefined && { approvalMode: isTop ? 'SELF_CERTIFIED' : 'SUPERVISOR' }),
  }
}

/** The fields that differ, as they were and as they are. */
function difference(before: object | null, after: object): { before: object | null; after: object } {
  if (before === null) return { before: null, after }
  const old = before as Record<string, unknown>
  const now = after as Record<string, unknown>
  const keys = Object.keys(now).filter((key) => old[key] !== now[key])
  const only = (all: Record<string, unknown>) => Object.fromEntries(keys.map((key) => [key, all[key]]))
  return { before: only(old), after: only(now) }
}

/** Names of tables and columns are our own, from the list above; values go as JSON. */
async function upsert(tx: Tx, { table, columns }: Target, rows: object[]): Promise<void> {
  const names = columns.map(([, column]) => column).join(', ')
  const values = columns.map(([property, , type]) => `r."${property}"::${type}`).join(', ')
  const shape = columns
    .map(([property, , type]) => `"${property}" ${type.startsWith('"') ? 'text' : type}`)
    .join(', ')
  const updates = columns.flatMap(([property, column]) =>
    property === 'id' ? [] : [`${column} = excluded.${column}`],
  )
  await tx.$executeRaw`insert into ${Prisma.raw(table)} (${Prisma.raw(names)}) select ${Prisma.raw(values)}
    from jsonb_to_recordset(${asJson(rows)}::jsonb) as r(${Prisma.raw(shape)})
    on conflict (id) do update set ${Prisma.raw(updates.join(', '))}`
}

/**
 * A new root unit gets the common working week (37.5 hours, Perpres 21/2023 art. 4), so that its people can be
 * reminded; an agency with other hours changes them.
 */
async function giveHours(tx: Tx, changes: Changes, now: Date): Promise<void> {
  const roots = changes.units.filter(({ before, now: unit }) => before === null && unit.parentId === null)
  if (roots.length === 0) return
  const usual = { from: '07:30', to: '16:00', break: ['12:00', '13:00'] }
  const friday = { from: '07:30', to: '16:30', break: ['11:30', '13:00'] }
  const week = { '1': usual, '2': usual, '3': usual, '4': usual, '5': friday }
  await tx.workSchedule.createMany({
    data: roots.map(({ now: unit }) => ({
      unitId: unit.id,
      validFrom: new Date(`${now.getUTCFullYear() - 1}-01-01`),
      week,
    })),
  })
}
