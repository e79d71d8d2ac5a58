import { readCsv } from './csv.ts'
import type { WorkbookRead } from './outcome.ts'
import { readXlsx } from './xlsx.ts'

/** A file of 5,000 people has under two megabytes. */
export const mostBytes = 10 * 1024 * 1024

/** Reads a workbook by what its bytes are, whatever its name says. */
export function readWorkbook(bytes: Uint8Array): WorkbookRead {
  if (bytes.byteLength > mostBytes) return { ok: false, why: 'tooBig' }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readXlsx(bytes)
  // OLE2: Excel before 2007, and also a new workbook with a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return { ok: false, why: includes(bytes, 'EncryptedPackage') ? 'locked' : 'oldXls' }
  if (bytes.subarray(0, 4096).includes(0) && !startsWith(bytes, [0xff, 0xfe]))
    return { ok: false, why: 'unreadable' }
  return readCsv(bytes)
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte)
}

/** Names inside OLE2 are in UTF-16. */
function includes(bytes: Uint8Array, word: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(word, 'utf16le'))
}
