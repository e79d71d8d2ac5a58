import type { Database } from '../client.ts'

/** The network's two names of a person; one of them is known. */
export interface Names {
  pn: string | null
  lid: string | null
  /** The one they wrote under just now. */
  chat: string
}

export interface Contact {
  /** Stays the same when the other name becomes known. */
  address: string
  pn: string | null
  chat: string
}

/** Who has written to a number of ours. One process at a time, the number's owner, writes here. */
export interface ContactStore {
  wrote(names: Names, at: Date): Promise<Contact>
  find(address: string): Promise<Contact | null>
}

export function contactStore(db: Database, account: string): ContactStore {
  async function known({ pn, lid }: Names): Promise<string | null> {
    const rows = await db.$queryRaw<{ address: string }[]>`
      select c.address from whatsapp_contacts c
      left join addresses a on a.channel = 'whatsapp' and a.account = c.account and a.address = c.address
        and a.unlinked_at is null
      where c.account = ${account} and (c.pn = ${pn} or c.lid = ${lid})
      order by a.id is not null desc, c.pn is not null desc`
    const [first, ...others] = rows
    // Met under each name before it was known that both are one person.
    if (others.length > 0)
      await db.whatsappContact.deleteMany({
        where: { account, address: { in: others.map(({ address }) => address) } },
      })
    return first?.address ?? null
  }

  return {
    async wrote(names, at) {
      const { pn, lid, chat } = names
      const address = (await known(names)) ?? pn ?? lid ?? chat
      const [row] = await db.$queryRaw<Contact[]>`
        insert into whatsapp_contacts as c (account, address, pn, lid, chat, last_wrote_at)
        values (${account}, ${address}, ${pn}, ${lid}, ${chat}, ${at})
        on conflict (account, address) do update set
          pn = coalesce(excluded.pn, c.pn), lid = coalesce(excluded.lid, c.lid), chat = excluded.chat,
          last_wrote_at = greatest(c.last_wrote_at, excluded.last_wrote_at)
        returning address, pn, chat`
      return row ?? { address, pn, chat }
    },
    find: (address) =>
      db.whatsappContact.findUnique({
        where: { account_address: { account, address } },
        select: { address: true, pn: true, chat: true },
      }),
  }
}
