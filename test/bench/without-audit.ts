import type { Database, Tx } from '../../prisma/client.ts'

const isAudit = (sql: TemplateStringsArray) => sql.some((piece) => /\bappend_audit\b/.test(piece))

/** The same database, but what is written to the audit never arrives there: the other side of `audit_overhead`. */
export function withoutAudit(db: Database): Database {
  const transaction = (work: (tx: Tx) => Promise<unknown>, options?: object) =>
    db.$transaction((tx) => work(deaf(tx)), options)
  return new Proxy(db, {
    get: (target, key): unknown => (key === '$transaction' ? transaction : Reflect.get(target, key)),
  })
}

function deaf(tx: Tx): Tx {
  const executeRaw = (sql: TemplateStringsArray, ...values: unknown[]) =>
    isAudit(sql) ? Promise.resolve(0) : tx.$executeRaw(sql, ...values)
  return new Proxy(tx, {
    get: (target, key): unknown => (key === '$executeRaw' ? executeRaw : Reflect.get(target, key)),
  })
}
