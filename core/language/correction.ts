import { readSpan } from './time.ts'
import { readQuantity } from './quantity.ts'

export type Correction = {
  /** Null: not said which. */
  row: number | null
} & (
  | { what: 'delete' }
  | {
      what: 'time'
      /** HH:MM */
      start: string | null
      end: string | null
      endDayOffset: 0 | 1
      minutes: number | null
    }
  | { what: 'quantity'; quantity: number; unit: string | null }
  | { what: 'text'; text: string }
)

const opening =
  /^(?:(?:maaf|mf|mohon|mhn|tolong|tlg|pak|bu|min|izin|ijin|ok|yg|yang)\s+)*(ralat|koreksi|revisi|perbaikan|perbaiki|ganti|ubah|edit|betulkan|salah)?\s*[:,]?\s*(?:laporan\s+|kegiatan\s+|yg\s+|yang\s+)*(?:(no\.?|nomor|nmr|#|baris|poin|point|butir|item)\s*)?(\d{1,2})?(?=\s|$|[.:,])[.:,]?\s*/iu

/**
 * "ralat no 2 jadi 18 berkas bukan 81", "no 3 hapus", "no 1 50 berkas", "2 jam 9-11". `alone`: nothing is on the screen to correct,
 * so a bare number at the start is no row and a word such as "ralat" or "no" must say that it is one.
 */
export function readCorrection(text: string, alone = false): Correction | null {
  const said = text.trim()
  if (said.length > 300) return null
  const head = opening.exec(said)
  const verb = head?.[1]
  const row = head?.[3] === undefined ? null : Number(head[3])
  if (head === null || (row === null && verb === undefined)) return deleted(said, alone)
  const told = verb !== undefined && /^(?:ralat|koreksi)$/i.test(verb)
  if (alone && !told && (head[2] === undefined || row === null)) return null
  if (row === 0) return null
  const rest = said.slice(head[0].length)
  return changed(row, rest, verb !== undefined) ?? deleted(said, alone)
}

const deletion = /^(?:di)?(?:hapus(?:kan)?|hps|buang|batal(?:kan)?|delete|tidak jadi|gak jadi)\b/i

function deleted(text: string, alone: boolean): Correction | null {
  const m =
    /^(?:tolong\s+|mohon\s+)?(?:hapus|hps|buang|batalkan)\s+(?:(no\.?|nomor|baris|kegiatan|poin)\s*)?(\d{1,2})\b/i.exec(
      text,
    )
  if (m === null || (alone && m[1] === undefined)) return null
  return { row: Number(m[2]), what: 'delete' }
}

function changed(row: number | null, rest: string, told: boolean): Correction | null {
  if (deletion.test(rest)) return { row, what: 'delete' }
  const after = /(?:^|\s)(?:jadi(?:nya)?|menjadi|harusnya|seharusnya|mestinya|->|=)\s+(.+)$/i.exec(rest)
  const value = (after?.[1] ?? rest)
    .replace(/[,\s]*\b(?:bukan|bkn|bukannya)\b.*$/i, '')
    .replace(/\s*(?:ya|pak|bu|min|dong)[.!]*$/i, '')
    .trim()
  if (value === '') return null
  const span = readSpan(value.replace(/^(?:jamnya|waktunya|waktu)\s+/i, 'jam '))
  if (span !== null) return { row, what: 'time', ...span }
  const counted = readQuantity(value.replace(/^(?:jumlahnya|jumlah|volume)\s+/i, ''))
  if (counted !== null) return { row, what: 'quantity', quantity: counted.amount, unit: counted.unit }
  if (after === null && !told) return null
  const text = value.replace(/^(?:uraiannya|uraian|kegiatannya|kegiatan|teks)\s+/i, '')
  return text.length < 3 ? null : { row, what: 'text', text }
}
