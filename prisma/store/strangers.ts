import type { Place } from '../../core/messages.ts'
import type { Tx } from '../client.ts'

/** Messages a minute that a chat which is nobody's is answered. */
export const mostOfStrangers = 20

/** The how-manieth message of its minute this is, for a chat that is nobody's. */
export async function countStranger(
  tx: Tx,
  { channel, account, address }: Place,
  now: Date,
): Promise<number> {
  const minuteAgo = new Date(now.getTime() - 60_000)
  const [row] = await tx.$queryRaw<{ heard: number }[]>`
    insert into strangers as s (channel, account, address, heard, heard_since, updated_at)
    values (${channel}::"Channel", ${account}, ${address}, 1, ${now}, ${now})
    on conflict (channel, account, address) do update set updated_at = ${now},
      heard = case when s.heard_since > ${minuteAgo} then s.heard + 1 else 1 end,
      heard_since = case when s.heard_since > ${minuteAgo} then s.heard_since else ${now} end
    returning heard`
  return row?.heard ?? 1
}
