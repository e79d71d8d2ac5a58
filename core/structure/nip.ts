import { isDay } from './days.ts'
import { textOf, type Cell } from './sheet.ts'

export type NipRead = { ok: true; nip: string } | { ok: false; why: 'nipLost' | 'nipLength' | 'nipBirth' }

/**
 * A NIP or NI PPPK: 18 digits, of which the first eight are the day of birth. A spreadsheet keeps fifteen digits of a
 * number: one that was typed as a number has lost its last three, and nothing may be guessed.
 */
export function readNip(cell: Cell): NipRead {
  const text = textOf(cell)
  if (/^\d+([.,]\d+)?e\+?\d+$/i.test(text)) return { ok: false, why: 'nipLost' }
  const nip = text.replace(/[\s'’‘`´".\-/]/g, '')
  // Programs that write the file themselves may spell all digits of a number; a spreadsheet leaves zeros.
  if (typeof cell === 'object' && nip.endsWith('000')) return { ok: false, why: 'nipLost' }
  if (!/^\d{18}$/.test(nip)) return { ok: false, why: 'nipLength' }
  const born = `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`
  const isBorn = isDay(born) && born >= '1930-01-01' && born <= '2012-12-31'
  return isBorn ? { ok: true, nip } : { ok: false, why: 'nipBirth' }
}

/** Digits 13 and 14 are the month of appointment of a PNS, and more than 12 in an NI PPPK. */
export function typeByNip(nip: string): 'PNS' | 'PPPK' {
  return Number(nip.slice(12, 14)) > 12 ? 'PPPK' : 'PNS'
}
