import { createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto'
import { get } from 'node:https'
import type { IncomingMessage } from 'node:http'
import { getMediaKeys } from '@whiskeysockets/baileys'
import type { Fetched } from '../channel.ts'
import { readFileName, type FileName } from './file-name.ts'

export const maxDownload = 20 * 1024 * 1024
const macBytes = 10
const timeoutMs = 60_000
const gone = new Set([403, 404, 410])

/** Fetches a file and opens it. `ca` replaces the usual authorities. */
export async function download(remoteId: string, ca: string | undefined): Promise<Fetched> {
  const name = readFileName(remoteId)
  if (name === null) return { outcome: 'never', why: 'not a file of WhatsApp' }
  try {
    const response = await request(name, ca)
    const { statusCode = 0 } = response
    if (statusCode !== 200) {
      response.resume()
      const why = `download ${statusCode}`
      return gone.has(statusCode) ? { outcome: 'never', why } : { outcome: 'later', afterSeconds: 5, why }
    }
    const sealed = await read(response)
    if (sealed === null) return { outcome: 'never', why: 'larger than 20 MB' }
    return await opened(sealed, name)
  } catch (error) {
    return { outcome: 'later', afterSeconds: 5, why: error instanceof Error ? error.name : 'unknown error' }
  }
}

function request({ host, path }: FileName, ca: string | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const options = {
      timeout: timeoutMs,
      headers: { origin: 'https://web.whatsapp.com' },
      ...(ca !== undefined && { ca }),
    }
    const asked = get(`https://${host}${path}`, options, resolve)
    asked.once('error', reject)
    asked.once('timeout', () => asked.destroy(new Error('timed out')))
  })
}

async function read(response: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxDownload) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** AES-256-CBC with ten bytes of HMAC-SHA-256 behind it. */
async function opened(sealed: Buffer, { key, kind }: FileName): Promise<Fetched> {
  const type = kind === 'photo' ? 'image' : 'document'
  const { iv, cipherKey, macKey } = await getMediaKeys(Buffer.from(key, 'base64'), type)
  const body = sealed.subarray(0, -macBytes)
  const mac = createHmac('sha256', macKey ?? '')
    .update(iv)
    .update(body)
    .digest()
    .subarray(0, macBytes)
  if (!timingSafeEqual(mac, sealed.subarray(-macBytes))) return { outcome: 'never', why: 'damaged' }
  const decipher = createDecipheriv('aes-256-cbc', cipherKey, iv)
  return { outcome: 'fetched', bytes: Buffer.concat([decipher.update(body), decipher.final()]) }
}
