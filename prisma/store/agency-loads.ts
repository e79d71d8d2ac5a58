import type { Database } from '../client.ts'
import { asJson } from './json.ts'

/**
 * Adds what this process counted in a minute (since 1970) and says what all together counted in it, by agency. One row an
 * agency: an older minute is overwritten.
 */
export async function addLoads(
  db: Database,
  minute: number,
  counts: [agencyId: string, count: number][],
): Promise<Map<string, number>> {
  const given = counts.map(([agencyId, count]) => ({ agencyId, count }))
  const rows = await db.$queryRaw<{ agencyId: string; count: number }[]>`
    with added as (
      insert into agency_loads as l (agency_id, minute, count)
      select "agencyId", ${minute}::int, count from jsonb_to_recordset(${asJson(given)}::jsonb) as g("agencyId" uuid, count int)
      order by "agencyId"
      on conflict (agency_id) do update set minute = greatest(l.minute, excluded.minute),
        count = case when l.minute = excluded.minute then l.count + excluded.count
          when l.minute > excluded.minute then l.count else excluded.count end
      returning agency_id, minute, count
    )
    select agency_id as "agencyId", count from added where minute = ${minute}::int
    union all select agency_id, count from agency_loads
      where minute = ${minute}::int and agency_id not in (select agency_id from added)`
  return new Map(rows.map(({ agencyId, count }) => [agencyId, count]))
}

/** How many people each of these agencies has, former ones included: it is for a limit far above what they send. */
export async function countPeople(db: Database, agencyIds: string[]): Promise<Map<string, number>> {
  const rows = await db.employee.groupBy({
    by: ['agencyId'],
    where: { agencyId: { in: agencyIds } },
    _count: true,
  })
  return new Map(rows.map(({ agencyId, _count }) => [agencyId, _count]))
}
