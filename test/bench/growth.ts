import type { Database } from '../../prisma/client.ts'

/** What a database holds, by table: the bytes with indexes and long values, and the rows. */
interface Look {
  tables: Map<string, { bytes: number; rows: number }>
  wal: bigint
  /** Messages that went out. */
  said: number
}

export async function look(db: Database): Promise<Look> {
  const tables = await db.$queryRaw<{ name: string; bytes: bigint; rows: bigint }[]>`
    select c.relname as name, pg_total_relation_size(c.oid) as bytes,
      (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I', c.relname), false, true, '')))[1]::text::bigint as rows
    from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and has_table_privilege(c.oid, 'select')`
  const [wal] = await db.$queryRaw<{ at: string }[]>`
    select (pg_current_wal_insert_lsn() - '0/0')::text as at`
  return {
    tables: new Map(
      tables.map(({ name, bytes, rows }) => [name, { bytes: Number(bytes), rows: Number(rows) }]),
    ),
    wal: BigInt(wal?.at ?? 0),
    said: await db.outbox.count({ where: { status: 'sent' } }),
  }
}

/** From one look to the next; of tables only those that grew, the largest growth first. */
export function grown(before: Look, after: Look) {
  const growth = [...after.tables].map(([name, { bytes, rows }]) => {
    const had = before.tables.get(name)
    return { name, bytes: bytes - (had?.bytes ?? 0), rows: rows - (had?.rows ?? 0) }
  })
  return {
    rows: growth.reduce((sum, { rows }) => sum + Math.max(0, rows), 0),
    bytes: growth
      .filter(({ bytes }) => bytes > 0)
      .toSorted((a, b) => b.bytes - a.bytes)
      .map(({ name, bytes, rows }) => [name, bytes, rows] as const),
    walBytes: Number(after.wal - before.wal),
    said: after.said - before.said,
  }
}
