import { fold } from './sheet.ts'

/** Pangkat of a PNS in the order of golongan ruang I/a … IV/e (PP 99/2000 jo. PP 12/2002). */
const ranks = [
  'juru muda', 'juru muda tingkat i', 'juru', 'juru tingkat i',
  'pengatur muda', 'pengatur muda tingkat i', 'pengatur', 'pengatur tingkat i',
  'penata muda', 'penata muda tingkat i', 'penata', 'penata tingkat i',
  'pembina', 'pembina tingkat i', 'pembina utama muda', 'pembina utama madya', 'pembina utama',
] // prettier-ignore
const roman = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
]

/**
 * "III d", "IIId", "3d", "III/d", "Penata Tk. I (III/d)" and "Penata Tingkat I" are all "III/d". PPPK have the golongan
 * I to XVII (Perpres 98/2020). Null when it is neither.
 */
export function readGrade(text: string, isPppk: boolean): string | null {
  const written = text.trim()
  if (isPppk) {
    const bare = written.replace(/^gol(ongan|\.)?\s*/i, '').toUpperCase()
    if (roman.includes(bare)) return bare
    return /^\d{1,2}$/.test(bare) ? (roman[Number(bare) - 1] ?? null) : null
  }
  const parts = /(?:^|[\s(,/-])(IV|I{1,3}|[1-4])\s*[/.,\-\\ ]?\s*([a-e])\)?$/i.exec(written)
  if (parts?.[1] !== undefined && parts[2] !== undefined) {
    const number = /\d/.test(parts[1]) ? (roman[Number(parts[1]) - 1] ?? '') : parts[1].toUpperCase()
    const room = parts[2].toLowerCase()
    return room === 'e' && number !== 'IV' ? null : `${number}/${room}`
  }
  const at = ranks.indexOf(
    fold(written)
      .replace(/\btk\b/, 'tingkat')
      .replace(/\b1$/, 'i'),
  )
  return at === -1 ? null : `${roman[Math.min(3, Math.floor(at / 4))]}/${'abcde'[at < 16 ? at % 4 : 4]}`
}
