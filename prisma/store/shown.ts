import type { ChannelName, Reply } from '../../core/messages.ts'
import type { Database } from '../client.ts'

/** A message of ours as it stands in a chat. */
export interface Shown {
  messageId: string
  reply: Reply
  /** When it first appeared. */
  sentAt: Date
}

/** `asked`: as it last stood with choices; without any, as it stands. */
interface Known extends Shown {
  asked: Reply
}

/** What stands in the chats of an account, as the outbox knows it. */
export interface ShownStore {
  /** The newest message with choices that was there at that time; null: now. */
  newestPrompt(address: string, at: Date | null): Promise<Shown | null>
  byId(messageId: string): Promise<Known | null>
  /** Whether this message of a person was taken in before. */
  taken(messageId: string): Promise<boolean>
}

interface Row {
  messageId: string
  reply: Reply
  sentAt: Date
}

export function shownStore(db: Database, channel: ChannelName, account: string): ShownStore {
  return {
    async newestPrompt(address, at) {
      const [row] = await db.$queryRaw<Row[]>`
        select message_id as "messageId", payload as reply, sent_at as "sentAt" from outbox
        where channel = ${channel}::"Channel" and account = ${account} and address = ${address}
          and status = 'sent' and message_id is not null and (${at}::timestamptz is null or sent_at <= ${at})
          and jsonb_path_exists(payload, '$.buttons[*][*].data')
        order by id desc limit 1`
      return row ?? null
    },
    async byId(messageId) {
      const rows = await db.$queryRaw<Row[]>`
        select message_id as "messageId", payload as reply, sent_at as "sentAt" from outbox
        where channel = ${channel}::"Channel" and account = ${account} and message_id = ${messageId}
        order by id`
      const [first, newest] = [rows[0], rows.at(-1)]
      if (first === undefined || newest === undefined) return null
      const asked = rows.findLast(({ reply }) => hasChoices(reply)) ?? newest
      return { ...newest, sentAt: first.sentAt, asked: asked.reply }
    },
    async taken(messageId) {
      const count = await db.inbox.count({ where: { channel, account, messageId } })
      return count > 0
    },
  }
}

const hasChoices = ({ buttons = [] }: Reply) => buttons.flat().some((button) => 'data' in button)
