import { crc32, deflateRawSync } from 'node:zlib'

/** A file inside an archive, deflated already unless it is `stored` as it is. */
export interface Entry {
  name: string
  crc: number
  raw: number
  packed: number
  stored?: true
  bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

export function entryOf(name: string, text: string): Entry {
  const raw = Buffer.from(text)
  const bytes = deflateRawSync(raw)
  return { name, crc: crc32(raw), raw: raw.byteLength, packed: bytes.byteLength, bytes: [bytes] }
}

/** 1 January 1980, as early as the format knows: the same content gives the same bytes. */
const date = 0x0021
const deflated = 8
const version = 20

/** The archive piece by piece (PKWARE APPNOTE 4.3; below 4 GiB). No more of an entry is held than one piece. */
export async function* zip(entries: Entry[]): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50)
    describe(head, 4, entry, name.byteLength)
    directory.push(listed(entry, name, offset))
    yield head
    yield name
    yield* entry.bytes
    offset += head.byteLength + name.byteLength + entry.packed
  }
  yield* directory
  const size = directory.reduce((sum, { byteLength }) => sum + byteLength, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  yield end
}

function listed(entry: Entry, name: Buffer, offset: number): Buffer {
  const head = Buffer.alloc(46)
  head.writeUInt32LE(0x02014b50)
  head.writeUInt16LE(version, 4)
  describe(head, 6, entry, name.byteLength)
  head.writeUInt32LE(offset, 42)
  return Buffer.concat([head, name])
}

/** The fields that the local header and the directory share. */
function describe(head: Buffer, at: number, { crc, packed, raw, stored }: Entry, nameLength: number): void {
  head.writeUInt16LE(version, at)
  // Bit 11: the name is UTF-8.
  head.writeUInt16LE(0x0800, at + 2)
  head.writeUInt16LE(stored === true ? 0 : deflated, at + 4)
  head.writeUInt16LE(date, at + 8)
  head.writeUInt32LE(crc, at + 10)
  head.writeUInt32LE(packed, at + 14)
  head.writeUInt32LE(raw, at + 18)
  head.writeUInt16LE(nameLength, at + 22)
}
