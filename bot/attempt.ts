import type { Reply } from '../core/messages.ts'
import type { ClaimedRow, Settled } from '../prisma/store/outbox.ts'
import type { Channel, Sent } from './channels/channel.ts'

const mostAttempts = 8
const longestWaitSeconds = 900

/** Makes the call that a row asks for. */
export async function send(channel: Channel, { address, payload, slotMessageId }: ClaimedRow): Promise<Sent> {
  if ('menu' in payload) return channel.setMenu(address, payload.menu)
  if (!isEdit(payload, channel) || slotMessageId === null) return channel.send(address, payload)
  const edited = await channel.edit(address, slotMessageId, payload)
  if (edited.outcome === 'gone') return channel.send(address, payload)
  return edited.outcome === 'sent' ? { ...edited, messageId: slotMessageId } : edited
}

function isEdit({ edit = false }: Reply, { powers }: Channel): boolean {
  return edit && powers.edit
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
