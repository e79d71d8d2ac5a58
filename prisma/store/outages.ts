import type { Reply } from '../../core/messages.ts'
import { languageOf, type Language } from '../../core/texts/language.ts'
import type { Tx } from '../client.ts'
import { insertOutbox, type Account } from './outbox.ts'

/** From now on others are used where people have them; what waits is moved there. False when it was known already. */
export async function beginOutage(
  tx: Tx,
  { channel, account }: Account,
  since: Date,
  reason: string,
): Promise<boolean> {
  const begun = await tx.$executeRaw`
    insert into outages (channel, account, since, reason) values (${channel}::"Channel", ${account}, ${since}, ${reason})
    on conflict do nothing`
  if (begun === 0) return false
  // Answers stay: they belong to the chat in which somebody asked.
  await tx.$executeRaw`
    update outbox o set channel = a.channel, account = a.account, address = a.address
    from (
      select w.id, r.* from outbox w cross join lateral reach(w.employee_id) r
      where w.channel = ${channel}::"Channel" and w.account = ${account} and w.status = 'queued'
        and w.kind <> 'answer' and w.kind <> 'menu' and w.employee_id is not null
    ) a
    where o.id = a.id and a.channel <> o.channel`
  return true
}

/** False when there was none. */
export async function endOutage(tx: Tx, { channel, account }: Account): Promise<boolean> {
  const ended = await tx.$executeRaw`
    delete from outages where channel = ${channel}::"Channel" and account = ${account}`
  return ended > 0
}

/** Tells every administrator who has a chat, by `reach`, once for each key. */
export async function tellAdministrators(
  tx: Tx,
  dedupeKey: string,
  words: (language: Language, zone: string) => Reply,
  now: Date,
): Promise<void> {
  const admins = await tx.$queryRaw<
    {
      id: string
      language: string | null
      zone: string
      channel: Account['channel']
      account: string
      address: string
    }[]
  >`
    select e.id, e.settings ->> 'language' as language, g.timezone as zone, a.channel::text as channel, a.account, a.address
    from employees e join agencies g on g.id = e.agency_id cross join lateral reach(e.id) a
    where e.admin and (e.active_until is null or e.active_until > ${now}::timestamptz)`
  const rows = admins.map(({ id, language, zone, channel, account, address }) => ({
    channel,
    account,
    address,
    dedupeKey: `${dedupeKey}:${id}`,
    employeeId: id,
    kind: 'notice' as const,
    priority: 0 as const,
    payload: words(languageOf(language), zone),
    notBefore: now,
  }))
  await insertOutbox(tx, rows, now)
}
