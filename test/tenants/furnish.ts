import type { Client } from 'pg'

export interface Table {
  name: string
  columns: { name: string; type: string; enumLabel: string | null }[]
}

/** Every table there is, those that others refer to first. */
export async function allTables(owner: Client): Promise<Table[]> {
  const { rows } = await owner.query<Table & { refers: string[] }>(`
    select c.relname as name,
      array(select f.confrelid::regclass::text from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as refers,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null), 'enumLabel',
          (select e.enumlabel from pg_enum e where e.enumtypid = a.atttypid order by e.enumsortorder limit 1)) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`)
  const sorted: typeof rows = []
  while (sorted.length < rows.length) {
    const isThere = (name: string) => sorted.some((one) => one.name === name)
    const next = rows.filter(({ name, refers }) => !isThere(name) && refers.every(isThere))
    if (next.length === 0) throw new Error('tables refer to each other in a circle')
    sorted.push(...next)
  }
  return sorted
}

const values: Record<string, (n: number) => unknown> = {
  text: (n) => `text ${n}`,
  jsonb: () => '{}',
  boolean: () => false,
  date: () => '2026-11-24',
  bytea: () => Buffer.from('x'),
  'text[]': () => [],
  'integer[]': () => [],
}

/**
 * One row for a table that belongs to agency number `n`: each id in it, its own and those it refers to, is the same
 * `id` in all tables, so that the rows of an agency fit together whatever tables there are.
 */
export function rowOf({ columns }: Table, id: string, n: number): unknown[] {
  return columns.map(({ type, enumLabel }) => {
    if (type === 'uuid') return id
    if (enumLabel !== null) return enumLabel
    if (type.startsWith('timestamp')) return '2026-11-24T08:00:00Z'
    if (/^(?:integer|bigint|numeric)$/.test(type)) return n
    const value = values[type]
    if (value === undefined) throw new Error(`what is a ${type}?`)
    return value(n)
  })
}

export function insertInto({ name, columns }: Table): string {
  const names = columns.map((column) => `"${column.name}"`).join(', ')
  return `insert into ${name} (${names}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`
}
