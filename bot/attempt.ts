import type { Reply } from '../core/messages.ts'
import type { ClaimedRow, Settled } from '../prisma/store/outbox.ts'
import type { Channel, Sending, Sent } from './channels/channel.ts'

const mostAttempts = 8
const longestWaitSeconds = 900

/** Makes the call that a row asks for. `media`: the bytes of its file, where the channel needs them. */
export async function send(channel: Channel, row: ClaimedRow, media?: Sending['media']): Promise<Sent> {
  const { address, payload, slotMessageId, kind } = row
  if ('menu' in payload) return channel.setMenu(address, payload.menu)
  const sending = { key: row.dedupeKey, asked: kind === 'answer', ...(media !== undefined && { media }) }
  const inPlace = payload.edit === true && channel.powers.edit ? slotMessageId : null
  if (inPlace === null) return channel.send(address, payload, sending)
  if (kind === 'answer' && !channel.powers.buttons) return below(channel, row, payload, inPlace, sending)
  const edited = await channel.edit(address, inPlace, payload, sending)
  if (edited.outcome === 'gone') return channel.send(address, payload, sending)
  return edited.outcome === 'sent' ? { ...edited, messageId: inPlace } : edited
}

/**
 * Who answers by writing looks below their words, not at the message above, so the answer goes there. What no longer
 * holds above (a card that is decided) is changed as well, if it can be.
 */
async function below(
  channel: Channel,
  { address, attempts }: ClaimedRow,
  reply: Reply,
  messageId: string,
  sending: Sending,
): Promise<Sent> {
  if (attempts === 0 && reply.from === undefined && reply.slot !== 'ask')
    await channel.edit(address, messageId, reply, { ...sending, key: `above ${sending.key}` })
  return channel.send(address, reply, sending)
}

/** What a send means for its row. */
export function judge({ id, attempts, notBefore }: ClaimedRow, sent: Sent, now: Date): Settled {
  switch (sent.outcome) {
    case 'sent':
      return { id, status: 'sent', messageId: sent.messageId, sentAt: now }
    case 'unreachable':
      return { id, status: 'failed', reason: `unreachable: ${sent.why}` }
    case 'never':
    case 'gone':
      return { id, status: 'failed', reason: sent.why }
    case 'later':
      // Everybody waits, in the pace: the row is not to blame, and must not be behind its time when that ends.
      if (sent.everyone) return { id, status: 'queued', notBefore, counts: false, reason: sent.why }
      if (sent.patient === true) {
        const until = new Date(now.getTime() + sent.afterSeconds * 1000)
        return { id, status: 'queued', notBefore: until, counts: false, reason: sent.why }
      }
      if (attempts + 1 >= mostAttempts) return { id, status: 'failed', reason: `given up: ${sent.why}` }
      return {
        id,
        status: 'queued',
        notBefore: new Date(now.getTime() + waitSeconds(sent.afterSeconds, attempts) * 1000),
        counts: true,
        reason: sent.why,
      }
  }
}

/** Eight attempts span about forty minutes, which most outages do not. */
function waitSeconds(afterSeconds: number, attempts: number): number {
  return Math.max(afterSeconds, Math.min(longestWaitSeconds, afterSeconds * 3 ** attempts))
}
