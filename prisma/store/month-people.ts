import { z } from 'zod'
import type { Month } from '../../core/performance/month-summary.ts'
import type { CalendarTotals } from '../../core/performance/month-totals.ts'
import type { Database, Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { boundsOf, OwnEntry, ownOf, type MonthCalendars, type Own } from './month-calendars.ts'

const strings = z.array(z.string())
/** By columns: of many people that takes a third of the time and of the memory. */
const Listed = z.object({
  ids: strings,
  nips: strings,
  names: strings,
  positions: strings,
  grades: z.array(z.string().nullable()),
  unitIds: strings,
  units: strings,
  own: z.array(z.array(OwnEntry).nullable()),
})

/** Some people as they come from the database: `text` is opened when it is their turn. `last`: the id of the last one. */
export interface Slice {
  text: string
  people: number
  last: string
}

/** Of some people what does not hang on their reports, in columns. */
export interface PeopleOfMonth {
  listed: Omit<z.infer<typeof Listed>, 'own'>
  calendar: CalendarTotals[]
}

/**
 * At most `most` employees `e` of unit `u`, unit by unit and there by name, in slices. One statement sorts them once and
 * sends them as text: slice by slice with their ids in hand it took three times as long.
 */
export function readSlices(
  db: Database | Tx,
  which: Prisma.Sql,
  { month, size, most }: { month: Month; size: number; most: number },
): Promise<Slice[]> {
  const { first, last } = boundsOf(month)
  return db.$queryRaw<Slice[]>`
    select json_build_object('ids', json_agg(id order by n), 'nips', json_agg(nip order by n),
        'names', json_agg(name order by n), 'positions', json_agg(position order by n), 'grades', json_agg(grade order by n),
        'unitIds', json_agg(unit_id order by n), 'units', json_agg(unit order by n), 'own', json_agg(own order by n))::text as text,
      count(*)::int as people, (array_agg(id order by n desc))[1] as last
    from (select numbered.*, n / ${size}::int as slice from (select chosen.*,
        row_number() over (order by unit, unit_id, name, id) - 1 as n from (
      select e.id, e.nip, e.name, e.position, e.grade, e.unit_id, u.name as unit, o.own
      from employees e join org_units u on u.id = e.unit_id
      left join lateral (select json_agg(json_build_array(day, "from", "to", status)) as own from (
          select day, "from", "to", null as status from duty_shifts
          where employee_id = e.id and day between ${first}::date and ${last}::date
          union all
          select day, null, null, status from day_statuses
          where employee_id = e.id and day between ${first}::date and ${last}::date) days) o on true
      where ${which} order by u.name, u.id, e.name, e.id limit ${most}::int) chosen) numbered) listed
    group by slice order by slice`
}

export function openSlice({ text }: Slice, calendars: MonthCalendars): PeopleOfMonth {
  const { own, ...listed } = Listed.parse(JSON.parse(text))
  const mine = new Map(
    own.flatMap((entries, i): [string, Own][] =>
      entries === null ? [] : [[listed.ids[i] ?? '', ownOf(entries)]],
    ),
  )
  const calendar = listed.ids.map((id, i) =>
    calendars.totalsOf({ id, unitId: listed.unitIds[i] ?? '' }, mine),
  )
  return { listed, calendar }
}
