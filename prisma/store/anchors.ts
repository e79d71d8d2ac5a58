import type { Day } from '../../core/calendar/day.ts'
import type { ChannelName } from '../../core/messages.ts'
import type { Language } from '../../core/texts/language.ts'
import type { Tx } from '../client.ts'

export interface Anchor {
  agencyId: string
  day: Day
  n: number
  hash: string
}

export interface AnchorReader {
  employeeId: string
  agencyId: string
  language: Language
  channel: ChannelName
  account: string
  address: string
}

/** The heads of today, of agencies whose hour has come by their own clock and that have none yet. Kept once a day. */
export async function keepAnchors(tx: Tx, { hour, now }: { hour: number; now: Date }): Promise<Anchor[]> {
  const rows = await tx.$queryRaw<(Omit<Anchor, 'n'> & { n: bigint })[]>`
    insert into audit_anchors (agency_id, day, n, hash, at)
    select g.id, l.local::date, h.n, h.hash, ${now}
    from agencies g join audit_heads h on h.agency_id = g.id
    cross join lateral (select ${now}::timestamptz at time zone g.timezone as local) l
    where h.n > 0 and extract(hour from l.local) >= ${hour}
      and not exists (select 1 from audit_anchors a where a.agency_id = g.id and a.day = l.local::date)
    on conflict do nothing
    returning agency_id as "agencyId", day::text as day, n, hash`
  return rows.map((row) => ({ ...row, n: Number(row.n) }))
}

/** The administrators of these agencies who can be reached. */
export async function anchorReaders(tx: Tx, agencyIds: string[]): Promise<AnchorReader[]> {
  if (agencyIds.length === 0) return []
  return tx.$queryRaw<AnchorReader[]>`
    select e.id as "employeeId", e.agency_id as "agencyId", coalesce(e.settings ->> 'language', 'id') as language,
      a.channel::text as channel, a.account, a.address
    from employees e join lateral reach(e.id) a on a.reachable
    where e.admin and e.agency_id = any(${agencyIds}::uuid[])`
}
