import { createHash, createHmac } from 'node:crypto'

/** The end of an id says what kind of message it is: the poll's differs from its prompt's in that alone. */
const promptEnd = '0'
const pollEnd = 'F'

/**
 * The id under which a message goes out, chosen before: the same for the same row and part, so that a phone that gets
 * it twice shows it once. Looks like one of WhatsApp's own web clients.
 */
export function messageIdOf(account: string, key: string, partsAfter: number): string {
  const hash = createHash('sha256').update(`${account}|${key}|${partsAfter}`).digest('hex')
  return `3EB0${hash.slice(0, 17).toUpperCase()}${promptEnd}`
}

export function pollIdOf(promptId: string): string {
  return `${promptId.slice(0, -1)}${pollEnd}`
}

/** The prompt that a poll is beside; of every other message its own id. */
export function promptIdOf(id: string): string {
  return id.endsWith(pollEnd) ? `${id.slice(0, -1)}${promptEnd}` : id
}

/** With this the votes of a poll are encrypted. Derived, so that it need not be stored. */
export function pollSecret(key: Buffer, pollId: string): Buffer {
  return createHmac('sha256', key).update(`poll ${pollId}`).digest()
}
