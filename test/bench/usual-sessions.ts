import type { Session, SessionDelegate } from '@grammyjs/storage-prisma'
import type { Tx } from '../../prisma/client.ts'

/** What Prisma's model would be to the plugin, in plain statements, which are quicker than the model's. */
export function usualSessions(tx: () => Tx): SessionDelegate {
  const only = ([row]: Session[]): Session => {
    if (row === undefined) throw Object.assign(new Error('There is no such session'), { code: 'P2025' })
    return row
  }
  return {
    async findUnique({ where: { key } }) {
      const [row] = await tx().$queryRaw<Session[]>`select key, value from usual_sessions where key = ${key}`
      return row ?? null
    },
    async upsert({ where: { key }, create, update }) {
      return only(
        await tx().$queryRaw<Session[]>`
          insert into usual_sessions (key, value) values (${key}, ${create.value})
          on conflict (key) do update set value = ${update.value} returning key, value`,
      )
    },
    async delete({ where: { key } }) {
      return only(
        await tx().$queryRaw<Session[]>`delete from usual_sessions where key = ${key} returning key, value`,
      )
    },
  }
}
