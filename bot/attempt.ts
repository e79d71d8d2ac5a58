import type { Reply } from '../core/messages.ts'
import type { ClaimedRow, Settled } from '../prisma/store/outbox.ts'
import type { Channel, Sending, Sent } from './channels/channel.ts'

const mostAttempts = 8
const longestWaitSeconds = 900

/** Makes the call that a row asks for. `media`: the bytes of its file, where the channel needs them. */
export async function send(channel: Channel, row: ClaimedRow, media?: Sending['media']): Promise<Sent> {
  const { address, payload, slotMessageId, kind, saidParts } = row
  if ('menu' in payload) return channel.setMenu(address, payload.menu)
  const sending = {
    key: row.dedupeKey,
    asked: kind === 'answer',
    ...(saidParts > 0 && { saidParts }),
    ...(media !== undefined && { media }),
  }
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
export function judge(row: ClaimedRow, sent: Sent, now: Date): Settled {
  const { id } = row
  switch (sent.outcome) {
    case 'sent':
      return { id, status: 'sent', messageId: sent.messageId, sentAt: now }
    case 'unreachable':
      return { id, status: 'failed', reason: `unreachable: ${sent.why}` }
    case 'never':
    case 'gone':
      return { id, status: 'failed', reason: sent.why }
    case 'later':
      return again(row, sent, now)
  }
}

function again(
  { id, kind, attempts, notBefore, saidParts: before }: ClaimedRow,
  sent: Sent & { outcome: 'later' },
  now: Date,
): Settled {
  const { why: reason, afterSeconds, saidParts = before } = sent
  // The same as after a death in the middle of sending: a reminder said twice is a nuisance.
  if (kind === 'reminder' && sent.maybeSaid)
    return { id, status: 'dropped', reason: `perhaps said: ${reason}` }
  const queued = { id, status: 'queued', reason, ...(saidParts > 0 && { saidParts }) } as const
  // Everybody waits, in the pace: the row is not to blame, and must not be behind its time when that ends.
  if (sent.everyone) return { ...queued, notBefore, counts: false }
  const after = (seconds: number) => new Date(now.getTime() + seconds * 1000)
  if (sent.patient === true) return { ...queued, notBefore: after(afterSeconds), counts: false }
  if (attempts + 1 >= mostAttempts) return { id, status: 'failed', reason: `given up: ${reason}` }
  return { ...queued, notBefore: after(waitSeconds(afterSeconds, attempts)), counts: true }
}

/** Eight attempts span about forty minutes, which most outages do not. */
function waitSeconds(afterSeconds: number, attempts: number): number {
  return Math.max(afterSeconds, Math.min(longestWaitSeconds, afterSeconds * 3 ** attempts))
}
