import { aesEncryptGCM, hmacSign, jidNormalizedUser, proto, sha256 } from '@whiskeysockets/baileys'
import type { WAMessage } from '@whiskeysockets/baileys'
import { randomBytes } from 'node:crypto'

/** A vote as a phone sends it: what was chosen is sealed with the secret that came with the poll. */
export function sealedVote(poll: WAMessage, creatorJid: string, voterJid: string, chosen: string[]) {
  const { id } = poll.key
  const secret = poll.message?.messageContextInfo?.messageSecret
  if (!id || !secret) throw new Error('This message is no poll')
  const creator = jidNormalizedUser(creatorJid)
  const voter = jidNormalizedUser(voterJid)
  const use = Buffer.concat([...[id, creator, voter, 'Poll Vote'].map((part) => Buffer.from(part)), ONE])
  const key = hmacSign(use, hmacSign(Buffer.from(secret), new Uint8Array(32)))
  const selectedOptions = chosen.map((option) => sha256(Buffer.from(option)))
  const plain = proto.Message.PollVoteMessage.encode({ selectedOptions }).finish()
  const encIv = randomBytes(12)
  const encPayload = aesEncryptGCM(plain, key, encIv, Buffer.from(`${id}\0${voter}`))
  return { encPayload, encIv }
}

const ONE = Buffer.from([1])
