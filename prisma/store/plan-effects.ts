import { addDays, type Day } from '../../core/calendar/day.ts'
import type { Effect } from '../../core/conversation/effects.ts'
import type { PlanEffect } from '../../core/performance/plan-effect.ts'
import type { PlanContent } from '../../core/performance/plan.ts'
import { shorten } from '../../core/structure/results.ts'
import type { Tx } from '../client.ts'
import { asJson } from './json.ts'

type Of<T extends PlanEffect['type']> = Extract<PlanEffect, { type: T }>

/**
 * Writes plans and check-ins. The first act stands: a second one finds another version or a row that is decided
 * already, and throws; its message is then handled again and sees what the first one left.
 */
export async function writePlans(tx: Tx, effects: Effect[], now: Date): Promise<void> {
  const of = <T extends PlanEffect['type']>(type: T) =>
    effects.filter((effect): effect is Of<T> => effect.type === type)
  for (const submitted of of('submit-plan')) await submit(tx, submitted)
  for (const decided of of('decide-plan')) await decide(tx, decided, now)
  for (const { type: _type, audit: _audit, skpId, value, ...row } of of('expect'))
    await tx.skpExpectation.upsert({
      where: { skpId_value: { skpId, value } },
      create: { skpId, value, ...row },
      update: row,
    })
  const checkIns = of('check-in')
  if (checkIns.length > 0)
    await tx.targetCheckIn.createMany({
      data: checkIns.map(({ type: _type, audit: _audit, day, ...row }) => ({ ...row, day: new Date(day) })),
    })
  for (const { type: _type, audit: _audit, id, ...data } of of('review-check-in'))
    one(await tx.targetCheckIn.updateMany({ where: { id, review: null }, data }))
  await planActions(tx, of('plan-action'))
}

/** A new version beside what is in force. Of an imported plan, what was in force is kept as the version before. */
async function submit(tx: Tx, effect: Of<'submit-plan'>): Promise<void> {
  const { skpId: id, employeeId, version, form, content, base, sentAt } = effect
  const state = { status: 'SUBMITTED' as const, version }
  if (version === 1) await tx.skp.create({ data: { id, employeeId, form, ...days(effect), ...state } })
  else one(await tx.skp.updateMany({ where: { id, employeeId, version: version - 1 }, data: state }))
  await tx.skpVersion.createMany({
    data: [
      ...(base === null
        ? []
        : [{ skpId: id, version: version - 1, status: 'AGREED' as const, content: json(base), sentAt }]),
      { skpId: id, version, status: 'SUBMITTED', content: json(content), sentAt },
    ],
  })
}

const days = ({ from, until }: { from: Day; until: Day }) => ({
  from: new Date(from),
  until: new Date(until),
})

/** Results go into the record as plain JSON, without what came along from reports and check-ins. */
function json({ results, attachments }: PlanContent) {
  return {
    results: results.map(({ id, kind, title, parentId, parentTitle, indicators }) => ({
      id,
      kind,
      title,
      parentId,
      parentTitle,
      indicators: indicators.map(
        ({ id: own, aspect, perspective, title: name, target, unit, narrative }) => ({
          id: own,
          aspect,
          perspective,
          title: name,
          target,
          unit,
          narrative,
        }),
      ),
    })),
    attachments,
  }
}

async function decide(tx: Tx, effect: Of<'decide-plan'>, now: Date): Promise<void> {
  const {
    skpId,
    employeeId,
    version,
    outcome: status,
    deciderId,
    capacity,
    notes,
    decidedAt,
    content,
  } = effect
  one(
    await tx.skpVersion.updateMany({
      where: { skpId, version, status: 'SUBMITTED' },
      data: { status, deciderId, capacity, notes: notes.map((note) => ({ ...note })), decidedAt },
    }),
  )
  one(await tx.skp.updateMany({ where: { id: skpId, employeeId, version }, data: { status } }))
  if (content === null) return
  await tx.skp.update({ where: { id: skpId }, data: { attachments: content.attachments } })
  await putInForce(tx, skpId, content, now)
  await endOlder(tx, skpId, employeeId)
}

/** Rows that stay keep their ids, so that reports and check-ins stay with them; what was left out is retired. */
async function putInForce(tx: Tx, skpId: string, { results }: PlanContent, now: Date): Promise<void> {
  const rows = results.map((result, i) => ({ ...result, position: i + 1, short: shorten(result.title) }))
  const measures = results.flatMap(({ id: rhkId, indicators }) =>
    indicators.map((indicator, i) => ({ ...indicator, rhkId, position: i + 1 })),
  )
  await tx.$executeRaw`update rhks set retired_at = ${now} where skp_id = ${skpId}::uuid and retired_at is null`
  await tx.$executeRaw`update indicators n set retired_at = ${now} from rhks r
    where r.id = n.rhk_id and r.skp_id = ${skpId}::uuid and n.retired_at is null`
  await tx.$executeRaw`
    insert into rhks (id, skp_id, position, kind, title, short_title, parent_id)
    select id, ${skpId}::uuid, position, kind::"RhkKind", title, short, "parentId"
    from jsonb_to_recordset(${asJson(rows)}::jsonb) as r(id uuid, position int, kind text, title text, short text,
      "parentId" uuid)
    on conflict (id) do update set position = excluded.position, kind = excluded.kind, title = excluded.title,
      short_title = case when rhks.title = excluded.title then rhks.short_title else excluded.short_title end,
      parent_id = excluded.parent_id, retired_at = null where rhks.skp_id = excluded.skp_id`
  await tx.$executeRaw`
    insert into indicators (id, rhk_id, position, aspect, perspective, title, target, unit, narrative)
    select id, "rhkId", position, aspect::"Aspect", perspective::"Perspective", title, target, unit, narrative
    from jsonb_to_recordset(${asJson(measures)}::jsonb) as n(id uuid, "rhkId" uuid, position int, aspect text,
      perspective text, title text, target numeric, unit text, narrative boolean)
    on conflict (id) do update set position = excluded.position, aspect = excluded.aspect,
      perspective = excluded.perspective, title = excluded.title, target = excluded.target, unit = excluded.unit,
      narrative = excluded.narrative, retired_at = null where indicators.rhk_id = excluded.rhk_id`
}

/** A plan that begins while another holds (a mutation, a new post) ends that one on the day before. */
async function endOlder(tx: Tx, skpId: string, employeeId: string): Promise<void> {
  const { from } = await tx.skp.findUniqueOrThrow({ where: { id: skpId } })
  const day = from.toISOString().slice(0, 10) as Day
  await tx.skp.updateMany({
    where: { employeeId, id: { not: skpId }, from: { lt: from }, until: { gte: from } },
    data: { until: new Date(addDays(day, -1)) },
  })
}

async function planActions(tx: Tx, actions: Of<'plan-action'>[]): Promise<void> {
  const rows = actions.flatMap(({ indicatorId, unit, rows: months }) =>
    months.map(({ month, target }) => ({ indicatorId, unit, month, target })),
  )
  if (rows.length === 0) return
  await tx.$executeRaw`
    insert into action_plans (indicator_id, month, target, unit)
    select "indicatorId", month, target, unit
    from jsonb_to_recordset(${asJson(rows)}::jsonb) as a("indicatorId" uuid, month date, target numeric, unit text)
    on conflict (indicator_id, month) do update set target = excluded.target, unit = excluded.unit`
}

function one({ count }: { count: number }): void {
  if (count !== 1) throw new Error('somebody else was first')
}
