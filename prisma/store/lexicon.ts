import { z } from 'zod'
import type { Effect } from '../../core/conversation/effects.ts'
import type { Lexicon } from '../../core/conversation/facts.ts'
import type { Tx } from '../client.ts'
import { asJson } from './json.ts'

/** How many choices are remembered of one person; the oldest go first. */
const most = 200

const Row = z.object({
  learned: z.array(
    z.object({
      id: z.string(),
      words: z.string(),
      target: z.string().nullable(),
      unit: z.string().nullable(),
    }),
  ),
  indicators: z.record(z.string(), z.array(z.string())),
})

/** What helps to understand the free words of these people, by their id. */
export async function readLexicons(tx: Tx, ids: string[], now: Date): Promise<Map<string, Lexicon>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ id: string; row: unknown }[]>`
    select p.id, json_build_object(
      'learned', coalesce((select json_agg(json_build_object('id', l.id, 'words', l.words, 'target', l.target,
          'unit', l.unit) order by l.updated_at desc)
        from learned_words l where l.employee_id = p.id), '[]'),
      'indicators', coalesce((select json_object_agg(k.id, k.titles) from (
          select r.id, json_agg(n.title order by n.position) as titles
          from skps s join rhks r on r.skp_id = s.id and r.retired_at is null
          join indicators n on n.rhk_id = r.id and n.retired_at is null
          where s.employee_id = p.id and ${now}::date between s."from" - 1 and s.until + 1 group by r.id) k), '{}')) as row
    from unnest(${ids}::uuid[]) as p(id)`
  return new Map(rows.map(({ id, row }) => [id, Row.parse(row)]))
}

type Learn = Extract<Effect, { type: 'learn' }>
type Forget = Extract<Effect, { type: 'forget' }>

export async function learn(tx: Tx, effects: Learn[], now: Date): Promise<void> {
  if (effects.length === 0) return
  const byKey = new Map(
    effects.flatMap(({ employeeId, learned }) =>
      learned.map((row) => [`${employeeId} ${row.words}`, { employeeId, ...row }] as const),
    ),
  )
  await tx.$executeRaw`
    insert into learned_words (employee_id, words, target, unit, updated_at)
    select "employeeId", words, target, unit, ${now}
    from jsonb_to_recordset(${asJson([...byKey.values()])}::jsonb) as l("employeeId" uuid, words text, target text, unit text)
    on conflict (employee_id, words) do update
      set target = excluded.target, unit = excluded.unit, updated_at = excluded.updated_at`
  const ids = [...new Set(effects.map(({ employeeId }) => employeeId))]
  await tx.$executeRaw`
    delete from learned_words l using (
      select id, row_number() over (partition by employee_id order by updated_at desc) as place
      from learned_words where employee_id = any(${ids}::uuid[])) old
    where l.id = old.id and old.place > ${most}`
}

export async function forget(tx: Tx, effects: Forget[]): Promise<void> {
  for (const { employeeId, id } of effects)
    await tx.$executeRaw`delete from learned_words
      where employee_id = ${employeeId}::uuid and (${id}::uuid is null or id = ${id}::uuid)`
}
