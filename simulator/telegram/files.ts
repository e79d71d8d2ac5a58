import type { SimFile } from './shapes.ts'

/** Enough for any demo, and a benchmark that sends photos cannot fill the memory. */
const KEPT_BYTES = 300 * 1024 * 1024

export interface FileStore {
  add(kind: SimFile['kind'], bytes: Buffer, about?: { file_name?: string; mime_type?: string }): SimFile
  byId(fileId: string): SimFile | undefined
  byPath(path: string): SimFile | undefined
}

export function createFileStore(): FileStore {
  const byId = new Map<string, SimFile>()
  const byPath = new Map<string, SimFile>()
  let bytesKept = 0
  let count = 0
  const dropOldest = () => {
    for (const file of byId.values()) {
      if (bytesKept <= KEPT_BYTES) return
      byId.delete(file.file_id)
      byPath.delete(file.path)
      bytesKept -= file.bytes.length
    }
  }
  return {
    add(kind, bytes, about = {}) {
      count += 1
      const code = Buffer.from(`sim-file-${String(count).padStart(9, '0')}`).toString('base64url')
      const ending =
        kind === 'photo' ? '.jpg' : (/\.[A-Za-z0-9]{1,8}$/.exec(about.file_name ?? '')?.[0] ?? '')
      const file: SimFile = {
        file_id: `${kind === 'photo' ? 'AgACAgUAAxk' : 'BQACAgUAAxk'}${code}`,
        file_unique_id: `AQAD${code.slice(-12)}`,
        kind,
        bytes,
        path: `${kind}s/file_${count}${ending}`,
        ...about,
        ...(imageSize(bytes) ?? { width: 800, height: 600 }),
      }
      byId.set(file.file_id, file)
      byPath.set(file.path, file)
      bytesKept += bytes.length
      dropOldest()
      return file
    },
    byId: (fileId) => byId.get(fileId),
    byPath: (path) => byPath.get(path),
  }
}

/** Also answers whether these bytes are a picture at all: undefined when not. */
export function imageSize(bytes: Buffer): { width: number; height: number } | undefined {
  if (bytes.length >= 24 && bytes.readUInt32BE(0) === 0x89504e47) {
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  }
  if (bytes.length >= 10 && bytes.toString('latin1', 0, 4) === 'GIF8') {
    return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
  }
  if (bytes.length >= 30 && bytes.toString('latin1', 8, 12) === 'WEBP') return { width: 800, height: 600 }
  if (bytes.length >= 4 && bytes.readUInt16BE(0) === 0xffd8) return jpegSize(bytes)
  return undefined
}

function jpegSize(bytes: Buffer): { width: number; height: number } {
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    // Start of frame, in any coding; C4, C8 and CC are tables that share its range.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return { width: 800, height: 600 }
}
