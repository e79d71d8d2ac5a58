import { aesDecryptWithIV, getMediaKeys, hmacSign } from '@whiskeysockets/baileys'
import type { MediaType } from '@whiskeysockets/baileys'
import { get } from 'node:https'

export interface SealedMedia {
  url?: string | null
  mediaKey?: Uint8Array | null
}

/** The bytes of a file that came with a message, fetched and opened; throws when somebody changed them. */
export async function fetchMedia(
  { url, mediaKey }: SealedMedia,
  kind: MediaType,
  caPem: string,
): Promise<Buffer> {
  if (!url || !mediaKey) throw new Error('The message names no file')
  const sealed = await download(url, caPem)
  const { iv, cipherKey, macKey } = await getMediaKeys(Buffer.from(mediaKey), kind)
  if (!macKey) throw new Error('The file has no key for its seal')
  const cipher = sealed.subarray(0, -10)
  const seal = hmacSign(Buffer.concat([iv, cipher]), macKey).subarray(0, 10)
  if (!seal.equals(sealed.subarray(-10))) throw new Error('The file was changed on its way')
  return aesDecryptWithIV(cipher, cipherKey, iv)
}

function download(url: string, caPem: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { ca: caPem }, (response) => {
      const chunks: Buffer[] = []
      if (response.statusCode !== 200) reject(new Error(`The media host answered ${response.statusCode}`))
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve(Buffer.concat(chunks)))
      response.on('error', reject)
    })
    request.on('error', reject)
  })
}
