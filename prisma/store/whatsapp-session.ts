import type { Database } from '../client.ts'
import { open, seal, type SealKeys } from '../seal.ts'

/** Bytes by type and id; null takes one away. */
export type SessionChange = { type: string; id: string; plain: Buffer | null }

/** What a linked WhatsApp device must not lose, sealed row by row. Knows nothing of what the bytes mean. */
export interface SessionStore {
  read(type: string, ids: string[]): Promise<Map<string, Buffer>>
  write(changes: SessionChange[]): Promise<void>
  /** After a logout: the device is no more. What the number may say is not the device's, and stays. */
  forget(): Promise<void>
  /** All there is of the number. */
  erase(): Promise<void>
  /** Seals anew what an older key sealed; says how many rows. */
  rotate(): Promise<number>
}

export function sessionStore(db: Database, account: string, keys: SealKeys): SessionStore {
  const nameOf = (type: string, id: string) => `${account}|${type}|${id}`

  async function write(changes: SessionChange[]): Promise<void> {
    const gone = changes.filter(({ plain }) => plain === null)
    const kept = changes.flatMap(({ type, id, plain }) =>
      plain === null ? [] : [{ type, id, ...seal(keys, nameOf(type, id), plain) }],
    )
    await db.$executeRaw`
      with gone as (
        delete from whatsapp_keys k using unnest(${gone.map(({ type }) => type)}::text[], ${gone.map(({ id }) => id)}::text[]) g(type, id)
        where k.account = ${account} and k.type = g.type and k.id = g.id
      )
      insert into whatsapp_keys (account, type, id, key_id, data)
      select ${account}, type, id, key_id, decode(data, 'base64')
      from unnest(${kept.map(({ type }) => type)}::text[], ${kept.map(({ id }) => id)}::text[],
        ${kept.map(({ keyId }) => keyId)}::text[], ${kept.map(({ data }) => data.toString('base64'))}::text[]) n(type, id, key_id, data)
      on conflict (account, type, id) do update set key_id = excluded.key_id, data = excluded.data`
  }

  return {
    write,
    async read(type, ids) {
      const rows = await db.whatsappKey.findMany({ where: { account, type, id: { in: ids } } })
      return new Map(rows.map(({ id, keyId, data }) => [id, open(keys, nameOf(type, id), keyId, data)]))
    },
    async forget() {
      await db.whatsappKey.deleteMany({ where: { account, type: { not: 'governor' } } })
    },
    async erase() {
      await db.whatsappKey.deleteMany({ where: { account } })
    },
    async rotate() {
      const old = await db.whatsappKey.findMany({ where: { account, keyId: { not: keys.current } } })
      await write(
        old.map(({ type, id, keyId, data }) => ({
          type,
          id,
          plain: open(keys, nameOf(type, id), keyId, data),
        })),
      )
      return old.length
    },
  }
}
