import { NOISE_WA_HEADER } from '@whiskeysockets/baileys'

/** Cuts the stream of a client into frames: a header once, then three bytes of length before each. */
export function createFrameReader(): (bytes: Buffer) => Buffer[] {
  let rest = Buffer.alloc(0)
  let isHeaderRead = false
  return (bytes) => {
    rest = Buffer.concat([rest, bytes])
    const frames: Buffer[] = []
    if (!isHeaderRead) {
      if (rest.length < NOISE_WA_HEADER.length) return frames
      const header = rest.subarray(0, NOISE_WA_HEADER.length)
      if (!header.equals(NOISE_WA_HEADER)) throw new Error('This is no WhatsApp client')
      rest = rest.subarray(NOISE_WA_HEADER.length)
      isHeaderRead = true
    }
    while (rest.length >= 3 && rest.length >= 3 + rest.readUIntBE(0, 3)) {
      const end = 3 + rest.readUIntBE(0, 3)
      frames.push(rest.subarray(3, end))
      rest = rest.subarray(end)
    }
    return frames
  }
}

export function frame(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(3)
  length.writeUIntBE(bytes.length, 0, 3)
  return Buffer.concat([length, bytes])
}
