import type { Clause } from './clauses.ts'
import { countLeads } from './lexicon/units.ts'
import { isHead } from './lexicon/verbs.ts'
import { breaks, fillers, greetings, list, notDone, plans } from './lexicon/words.ts'
import type { Item } from './scan.ts'
import type { Token } from './tokens.ts'

export type Fate = 'drop' | 'end' | 'times' | 'result' | 'join' | 'new'

const passive =
  /^di(ketik|buat|cetak|kirim|input|susun|antar|serahkan|scan|rekap|periksa|verifikasi|arsipkan)$/

export interface Judged {
  fate: Fate
  /** The items that are words of the description. */
  words: Item[]
}

const notes = list(
  'terlampir terlampirkan menyusul nyusul dokumentasi lampiran demikian terimakasih trimakasih trima makasih makasi mksh trims tks thx suwun matur wassalam wassalamualaikum wslm foto2 foto- bukti situasi kondisi aman kondusif nihil cuaca atas diteruskan forwarded hormat catatan note sppd spt st sistem tempat dumas_ mengetahui',
)
const notesAnywhere = list('terlampir menyusul nyusul kondusif terkendali')
const hints = list('bu pak ibu bapak')

/** What a clause is: nothing, more about the thing before, or a thing of its own. */
export function judge(tokens: Token[], clause: Clause, first: boolean): Judged {
  const words = stripped(tokens, clause.items, first)
  const said = words.map(({ at }) => tokens[at]?.lower ?? '')
  const has = (kind: Item['kind']) => clause.items.some((item) => item.kind === kind)
  const timed = has('range') || has('from') || has('to') || has('length') || has('lessons')
  if (isDropped(tokens, clause, said, timed || has('count'), first))
    return { fate: said.includes('hormat') && said.includes('saya') ? 'end' : 'drop', words }
  const content = said.filter((_word, i) => tokens[words[i]?.at ?? 0]?.kind !== 'mark')
  if (content.length === 0) return { fate: timed || has('count') ? 'times' : 'drop', words }
  if (first) return { fate: 'new', words }
  const lead = clause.lead
  const soft = lead === 'comma' || lead === 'and' || lead === 'colon' || lead === 'stop' || lead === 'semi'
  const head = isHead(content[0] ?? '') || content.some((word) => passive.test(word))
  if (soft && isResult(clause, content, has('range') || has('from'))) return { fate: 'result', words }
  if ((lead === 'comma' || lead === 'and' || lead === 'colon') && !head && !timed && !has('count'))
    return { fate: 'join', words }
  return { fate: 'new', words }
}

function stripped(tokens: Token[], items: Item[], first: boolean): Item[] {
  const words = items.filter(({ kind }) => kind === 'word')
  let from = 0
  for (; from < words.length; from++) {
    const token = tokens[words[from]?.at ?? 0]
    const word = token?.lower ?? ''
    if (token?.kind === 'mark' || fillers.has(word)) continue
    if (first && greetings.has(word) && !isHead(word)) continue
    if (first && /^(melaporkan|laporkan|menyampaikan|berikut|laporan|lapor|kepsek)$/.test(word)) continue
    break
  }
  return words.slice(from)
}

function isDropped(tokens: Token[], clause: Clause, said: string[], metas: boolean, first: boolean): boolean {
  const all = clause.items.filter(({ kind }) => kind === 'word').map(({ at }) => tokens[at]?.lower ?? '')
  const start = said[0] ?? ''
  const opening = all.find((word) => isWord(word)) ?? ''
  if (plans.has(opening) && !(opening === 'rencana' && metas)) return true
  if (
    /^(kepada|kpd|yth|demikian|hormat)$/.test(opening) ||
    (/^(mohon|mhn)$/.test(opening) && !first && !metas) ||
    (start === 'terima' && /^(kasih|ksh)$/.test(said[1] ?? ''))
  )
    return true
  if (all.includes('sebagai') && all.includes('berikut') && !metas) return true
  if (notes.has(start) && !(metas && isHead(said[1] ?? '')))
    return !(start === 'foto' || (start === 'st' && metas))
  if (said.some((word) => notesAnywhere.has(word))) return true
  if (start === 'foto' && said.length < 4 && !metas) return true
  if (breaks.has(start) && !(said.length > 3 && metas) && !(start === 'makan' && said.length > 2 && metas))
    return true
  if (/^(jam|setelah|sehabis)$/.test(start) && breaks.has(said[1] ?? '')) return true
  if (isUndone(said)) return true
  if (first && !metas && /^(an|nama|oleh|petugas|pelapor)$/.test(start)) return true
  // Only who it was about: what was done comes next.
  if (/^(pasien|px|ny|tn|nn)$/.test(start) && !metas && !said.some((word) => isHead(word))) return true
  return first && isHeader(clause, said, all, metas)
}

/** Not only digits and marks. */
function isWord(word: string): boolean {
  return word.toUpperCase() !== word
}

function isUndone(said: string[]): boolean {
  for (let i = 0; i < said.length; i++) {
    const word = said[i] ?? ''
    const next = said[i + 1] ?? ''
    const before = said[i - 1] ?? ''
    if (
      /^(gak|ga|gk|tidak|tdk|nggak|ngga|enggak)$/.test(word) &&
      /^(jadi|sempat|terlaksana|sempet)$/.test(next)
    )
      return true
    if (!notDone.has(word) || before === 'yang' || before === 'yg') continue
    if (
      i === 0 ||
      !word.startsWith('b') ||
      /^(sempat|sempet|selesai|jadi|bisa|dikerjakan|ada|mulai|dapat|tuntas|kelar|beres|terlaksana|di.*|te?rsedia)$/.test(
        next,
      ) ||
      next === ''
    )
      return true
  }
  return false
}

/** Greetings and titles before the first thing. */
function isHeader(clause: Clause, said: string[], all: string[], metas: boolean): boolean {
  const letters = said.filter((word) => /\p{L}/u.test(word))
  if (letters.every((word) => greetings.has(word) || fillers.has(word) || hints.has(word))) return !metas
  if (metas) return false
  const greeted =
    all.length > said.length || clause.items.some(({ kind }) => kind === 'date' || kind === 'part')
  const head = letters.some((word) => isHead(word) && !greetings.has(word))
  return (
    greeted && !head && letters.length < 4 && greetings.has(all.find((word) => /\p{L}/u.test(word)) ?? '')
  )
}

const resultWords = list(
  'antrian antrean pengunjung hadir dihadiri dpt dapat dapet setoran hasil jumlah total peserta dtg datang jml terkumpul sebanyak semua pasien rujuk masuk anak situasi sita disita lulus terjaring',
)

/** "dpt 57 siswa", "17 kendaraan ditindak", "hadir ± 45 murid": the outcome of the thing before. */
function isResult(clause: Clause, content: string[], ranged: boolean): boolean {
  if (ranged || clause.onward !== null) return false
  const count = clause.items.findIndex(({ kind }) => kind === 'count')
  const start = clause.items.find((item) => item.kind === 'word' || item.kind === 'count')
  if (start?.kind === 'count') return !content.some((word) => isHead(word)) || content.length < 3
  const word = content[0] ?? ''
  if (/^(rujuk|setoran)$/.test(word) && clause.lead === 'comma')
    return clause.items.every(({ kind }) => kind !== 'length')
  if (/^\d/.test(word) && content.length < 5 && clause.lead === 'comma') return true
  const came =
    !isHead(word) &&
    clause.items.every(({ kind }) => kind !== 'length') &&
    content.some((said) => /^(masuk|hadir|terlayani|antri|datang|dtg)$/.test(said)) &&
    count >= 0 &&
    content.length < 4
  if (came) return true
  if (!resultWords.has(word) && !countLeads.has(word)) return false
  return (
    content.length < 4 &&
    (count >= 0 || content.some((w) => /^\d/.test(w)) || clause.items.some(({ kind }) => kind === 'aside'))
  )
}
