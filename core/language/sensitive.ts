import { list } from './lexicon/words.ts'
import type { Sensitive } from './parsed.ts'
import type { Token } from './tokens.ts'

const titles =
  '[Nn]y|[Tt]n|[Nn]n|[Aa]n|[Aa]\\.n|[Ss]dri?|NY|TN|NN|AN|SDR|[Ii]naq|[Aa]maq|[Pp]apuq|[Bb]aiq|[Aa]tas [Nn]ama|[Bb]ernama'
/* A title, then one to three words with a capital: bounded, so nothing is read twice more than a few times. */
const named = new RegExp(
  `(?<![\\p{L}])(?:${titles})\\.?\\s+((?:(?:Ny|Tn|Bpk|Ibu|Pak|Bu|Sdr|An|ny|tn|pak|bu)\\.?\\s+)?\\p{Lu}[\\p{L}']{2,}(?:\\s\\p{Lu}[\\p{L}']+){0,3})`,
  'gu',
)
const numbers = /(?<!\d)(?:\d{16}|(?:\+?62|0)\s?8\d{1,3}[- .]?\d{3,4}[- .]?\d{3,5})(?!\d)/g

const private_ = list(
  `hipertensi dm diabetes tb tbc hiv aids hamil eklampsia preeklampsia odgj jiwa stroke kanker tumor kusta dbd diagnosa diagnosis sakit penyakit luka td gds tensi rujuk dirujuk g1p0 g2p1 g3p2 disabilitas bolos kasus korban kekerasan pelecehan narkoba cerai perceraian hukuman pelanggaran phk gizi stunting skizofrenia demam operasi partus
  keracunan gangguan autis tunarungu kdrt pencurian kecelakaan kritis meninggal pasien px th nik umur usia`,
)

const marks = list('ny tn nn an a sdr sdri inaq amaq papuq baiq atas bernama')

/** Is there anything that `findSensitive` could find? Most texts have no title and no long number. */
export function mayBeSensitive(tokens: Token[]): boolean {
  return tokens.some(({ kind, lower, text }) =>
    kind === 'number'
      ? text.length > 8 || text.startsWith('08') || text.startsWith('62') || text === '0'
      : marks.has(lower),
  )
}

/** Identity and phone numbers, and names with a title: places in the text. */
export function findSensitive(text: string): Sensitive[] {
  const found: Sensitive[] = []
  for (const m of text.matchAll(numbers))
    found.push({ from: m.index, to: m.index + m[0].length, kind: /^\d{16}$/.test(m[0]) ? 'nik' : 'phone' })
  for (const m of text.matchAll(named)) {
    const name = m[1] ?? ''
    const from = m.index + m[0].length - name.length
    found.push({ from, to: from + name.length, kind: 'name' })
  }
  return found.sort((a, b) => a.from - b.from)
}

/** A number always; a name only together with health, identity or conduct. */
export function isSensitive(spans: Sensitive[], words: Iterable<string>): boolean {
  if (spans.some(({ kind }) => kind !== 'name')) return true
  if (spans.length === 0) return false
  for (const word of words) if (private_.has(word)) return true
  return false
}

/** The words with each place hidden but for its ends, so that the person still knows what was meant. */
export function mask(text: string, spans: Sensitive[]): string {
  let out = ''
  let at = 0
  for (const { from, to, kind } of spans.toSorted((a, b) => a.from - b.from)) {
    if (from < at) continue
    const said = text.slice(from, to)
    out += text.slice(at, from)
    out +=
      kind === 'name'
        ? initials(said)
        : `${said.slice(0, 4)}${'•'.repeat(Math.max(4, said.length - 6))}${said.slice(-2)}`
    at = to
  }
  return out + text.slice(at)
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((part) => `${Array.from(part)[0] ?? ''}.`)
    .join(' ')
}
