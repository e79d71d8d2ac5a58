import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { Problem } from '../core/problem.ts'

/** Keys by their id; the first one seals, all of them open. */
export interface SealKeys {
  current: string
  byId: Map<string, Buffer>
}

const ivBytes = 12
const tagBytes = 16

/** AES-256-GCM. `name` is sealed in: what was written under one name does not open under another. */
export function seal(
  { current, byId }: SealKeys,
  name: string,
  plain: Buffer,
): { keyId: string; data: Buffer } {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', keyOf(byId, current), iv).setAAD(Buffer.from(name))
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return { keyId: current, data: Buffer.concat([iv, cipher.getAuthTag(), sealed]) }
}

export function open({ byId }: SealKeys, name: string, keyId: string, data: Uint8Array): Buffer {
  const bytes = Buffer.from(data)
  const cipher = createDecipheriv('aes-256-gcm', keyOf(byId, keyId), bytes.subarray(0, ivBytes))
  cipher.setAAD(Buffer.from(name)).setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
  return Buffer.concat([cipher.update(bytes.subarray(ivBytes + tagBytes)), cipher.final()])
}

function keyOf(keys: Map<string, Buffer>, id: string): Buffer {
  const key = keys.get(id)
  if (key === undefined)
    throw new Problem(
      `The WhatsApp session was sealed with the key "${id}", which WHATSAPP_SESSION_KEY does not have. Add it after the new one.`,
    )
  return key
}
