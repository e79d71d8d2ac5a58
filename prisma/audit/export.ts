import { dedicatedConnection, type Database } from '../client.ts'
import { canonical } from './canonical.ts'
import { contentText, start } from './chain.ts'
import { entryLine } from './lines.ts'

interface Row {
  agency: string
  n: string
  actor: string | null
  action: string
  subject: string
  detail: unknown
  detailHash: string
  at: string
  hash: string
}

const page = 5_000

/** Every agency that has a chain, or had one: an emptied one is told by its head and anchors. */
export async function chainIds(db: Database, named?: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select distinct c.id::text as id from (
      select agency_id as id from audit_heads union select agency_id from audit_anchors
      union select agency_id from audit_entries) c
    left join agencies a on a.id = c.id
    where ${named ?? null}::text is null or c.id::text = ${named ?? ''} or lower(a.name) = lower(${named ?? ''})
    order by 1`
  return rows.map(({ id }) => id)
}

/** The chain of an agency as the lines of an export, as it was at one moment: marks first, then the entries in order. */
export async function* exportLines(db: Database, agency: string): AsyncGenerator<string> {
  const client = await dedicatedConnection(db)
  try {
    await client.query('begin isolation level repeatable read read only')
    const { rows: marks } = await client.query<{ n: string; hash: string; of: string }>(
      `select n::text as n, hash, 'the anchor of ' || day as of from audit_anchors where agency_id = $1
       union all select n::text, hash, 'the kept head' from audit_heads where agency_id = $1 order by of, n`,
      [agency],
    )
    for (const { n, hash, of } of marks) yield canonical({ mark: { agency, hash, n: Number(n), of } })
    for (let prev = start.hash, after = '-1'; ;) {
      const { rows } = await client.query<Row>(
        `select agency_id as agency, n::text as n, actor_id as actor, action, subject, detail, detail_hash as "detailHash",
           to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, hash
         from audit_entries e where agency_id = $1 and n > $2 order by e.n limit ${page}`,
        [agency, after],
      )
      for (const row of rows) {
        yield line(row, prev)
        prev = row.hash
      }
      const last = rows.at(-1)
      if (last === undefined) break
      after = last.n
    }
    await client.query('commit')
  } finally {
    client.release(true)
  }
}

function line({ n, detail, detailHash, hash, ...row }: Row, prev: string): string {
  return entryLine(canonical(detail), contentText({ ...row, detail: detailHash, n: Number(n), prev }), hash)
}
