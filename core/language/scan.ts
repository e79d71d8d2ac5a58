import { clocksAt, type ClockItem } from './ranges.ts'
import { moneyAt } from './money.ts'
import { readCount, type ReadCount } from './count.ts'
import { readDate, type Today } from './dates.ts'
import { readLength } from './duration.ts'
import { readLessons } from './lessons.ts'
import {
  halves,
  hourMarks,
  links,
  list,
  numerals,
  parts,
  quarters,
  until,
  weekdays,
  type Part,
} from './lexicon/words.ts'
import type { Token } from './tokens.ts'

/** Words with which a time, a date, a count or an amount may begin: at any other the readers need not try. */
const starters = new Set([
  ...list(`rp idr tgl tanggal kemarin kmrn kemaren kmarin kmren kemarn semalam smlm semalem smalam smalem tadimalam tadi td malam mlm jampel jp kelas kls kelas sejam
    selama slama sekitar sktr kisaran kira2 kira-kira kurleb hampir masing2 masing-masing msg2 masing per dari dr dri mulai sejak antara selesai slesai slese berakhir ke pulang kelar beres
    lk kurang krg lebih lbh`),
  ...weekdays.keys(),
  ...hourMarks,
  ...halves,
  ...quarters,
  ...numerals.keys(),
  ...until,
])

const vagueEnds = list(
  'magrib maghrib dzuhur zuhur dhuhur asar ashar isya subuh siang sore malam selesai slesai pulang',
)
const lengthLeads = list('selama slama sekitar kira2 kira-kira kurleb hampir masing2 masing-masing @')

export type Cut = 'line' | 'stop' | 'semi' | 'comma' | 'colon' | 'and' | 'open' | 'close' | 'link'

/** What the tokens say, one after the other. `at` is the first token, `next` the one after the last. */
export type Item =
  | ClockItem
  | ({ at: number; next: number } & (
      | { kind: 'word' }
      | { kind: 'cut'; cut: Cut }
      | { kind: 'length'; minutes: number; each: boolean }
      | { kind: 'lessons'; count: number; said: boolean; minutes: number | null }
      | { kind: 'count'; count: ReadCount }
      | { kind: 'date'; day: number; how: 'absolute' | 'relative' | 'evening' | 'named' }
      | { kind: 'part'; part: Part }
      | { kind: 'aside' }
    ))

/** One pass: each reader looks a few tokens ahead, so the work grows with the length of the text and no faster. */
export function scan(tokens: Token[], today: Today): Item[] {
  const items: Item[] = []
  let open = false
  let depth = 0
  for (let i = 0; i < tokens.length;) {
    const bullet = bulletAt(tokens, i, depth)
    const item: Item =
      bullet > i ? { kind: 'cut', cut: 'line', at: i, next: bullet } : itemAt(tokens, i, today, open)
    if (item.kind === 'cut')
      depth = item.cut === 'open' ? 1 : item.cut === 'line' || item.cut === 'close' ? 0 : depth
    if (item.kind === 'from' || (item.kind === 'range' && item.to === null)) open = item.kind === 'from'
    if (item.kind === 'to' || (item.kind === 'cut' && (item.cut === 'line' || item.cut === 'stop')))
      open = false
    items.push(item)
    i = item.next
  }
  return items
}

/** "1." and "2)" at the start of a line, and "2)" anywhere outside of brackets. Returns where it ends, or `i`. */
function bulletAt(tokens: Token[], i: number, depth: number): number {
  const token = tokens[i]
  const mark = tokens[i + 1]
  if (token?.kind !== 'number' || token.text.length > 2 || mark?.glued !== true) return i
  const before = tokens[i - 1]
  const first = before === undefined || before.kind === 'line' || before.text === '•' || before.text === ':'
  if (mark.text === ')') return first || depth === 0 ? i + 2 : i
  return mark.text === '.' && first && tokens[i + 2]?.glued !== true ? i + 2 : i
}

function itemAt(tokens: Token[], i: number, today: Today, open: boolean): Item {
  const token = tokens[i]
  if (token === undefined || token.kind === 'url') return { kind: 'aside', at: i, next: i + 1 }
  if (token.kind === 'line' || token.kind === 'mark') return markAt(tokens, i, today, open)
  if (
    token.kind === 'number' ||
    token.kind === 'slash' ||
    (token.kind === 'word' && starters.has(token.lower))
  ) {
    const read = numbersAt(tokens, i, today, open)
    if (read !== null) return read
  }
  if (token.kind === 'word') {
    const part = parts.get(token.lower)
    if (part !== undefined) return { kind: 'part', part, at: i, next: i + 1 }
    if (linkAt(tokens, i)) return { kind: 'cut', cut: 'link', at: i, next: i + 1 }
    if (token.lower === 'dan' || token.lower === 'serta')
      return { kind: 'cut', cut: 'and', at: i, next: i + 1 }
  }
  return { kind: 'word', at: i, next: i + 1 }
}

function linkAt(tokens: Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? ''
  if (!links.has(word)) return false
  const next = tokens[i + 1]?.lower ?? ''
  if (/^(habis|abis|setelah|sehabis|sesudah|stlh)$/.test(word))
    return /^(itu|tu|ini|apel|istirahat|ishoma|makan|sholat|jam)$/.test(next)
  if (word === 'selesai') return next === 'itu'
  if (word === 'terakhir') return tokens[i - 1]?.kind !== 'word'
  return !(word === 'lalu' && tokens[i + 1]?.lower === 'lintas')
}

function numbersAt(tokens: Token[], i: number, today: Today, open: boolean): Item | null {
  const token = tokens[i]
  // Amid "8-9-10-11": a row of numbers is no range and no count.
  if (token?.kind === 'number' && tokens[i - 1]?.text === '-' && tokens[i + 1]?.text === '-' && token.glued)
    return null
  const money = moneyAt(tokens, i)
  if (money > i) return { kind: 'aside', at: i, next: money }
  const date = readDate(tokens, i, today)
  if (date !== null) return { kind: 'date', day: date.day, how: date.kind, at: i, next: date.next }
  const lessons = readLessons(tokens, i)
  if (lessons !== null) return { kind: 'lessons', ...lessons, at: i }
  if (token?.lower === 'kelas' || token?.lower === 'kls') {
    const next = classAt(tokens, i)
    if (next > i) return { kind: 'word', at: i, next }
  }
  const length = readLength(tokens, lengthLead(tokens, i))
  if (length !== null) {
    const each = /^(masing2|masing-masing|@|per|msg2|masing)$/.test(tokens[i]?.lower ?? '')
    return { kind: 'length', minutes: length.minutes, each, at: i, next: length.next }
  }
  // "smp dzuhur" has no hour that could be known.
  if (until.has(token?.lower ?? '') && vagueEnds.has(tokens[i + 1]?.lower ?? ''))
    return { kind: 'aside', at: i, next: i + 2 }
  const clock = clocksAt(tokens, i, open)
  if (clock !== null) return clock
  const count = readCount(tokens, i)
  return count === null ? null : { kind: 'count', count, at: i, next: count.next }
}

function lengthLead(tokens: Token[], i: number): number {
  return lengthLeads.has(tokens[i]?.lower ?? '') ? i + 1 : i
}

/** "kelas 4 sd 6" are three classes, "kelas 3 sd jam 7" is one of a primary school. */
function classAt(tokens: Token[], i: number): number {
  const number = tokens[i + 1]
  if (number?.kind !== 'number') return i
  let next = i + 2
  if (tokens[next]?.kind === 'word' && tokens[next]?.glued === true) next++
  const word = tokens[next]?.lower
  if (word === 'sd' || word === '-' || word === 'smp') {
    const after = tokens[next + 1]
    if (after?.kind === 'number' && /^\d{1,2}$/.test(after.text)) return next + 2
    return word === '-' ? next : next + 1
  }
  return next
}

const shortForms =
  /^(kel|kec|jl|jln|no|dr|an|a|n|bpk|yth|ny|tn|kr|ds|dsn|lingk|ket|kab|gg|rt|rw|st|dll|dsb|h|hj|prof|drs|ir|pkl|tgl|hlm|hal|nn|sdr|sdri|ling|prov|jend|kop|pt|cv|ka|koord|lap|dg|u|b|pd|asw|ass|ttg|jm|bln|thn)$/

function markAt(tokens: Token[], i: number, today: Today, open: boolean): Item {
  const token = tokens[i]
  const mark = token?.text ?? ''
  const cut = (kind: Cut, next = i + 1): Item => ({ kind: 'cut', cut: kind, at: i, next })
  if (token?.kind === 'line' || mark === '•') return cut('line')
  if (mark === ';' || mark === '|') return cut('semi')
  if (mark === ',') return cut('comma')
  if (mark === ':') return cut('colon')
  if (mark === '&' || mark === '+') {
    const approx = readCount(tokens, i)
    return approx === null ? cut('and') : { kind: 'count', count: approx, at: i, next: approx.next }
  }
  if (mark === '±') {
    const count = readCount(tokens, i)
    if (count !== null) return { kind: 'count', count, at: i, next: count.next }
  }
  if (mark === '@') {
    const read = numbersAt(tokens, i, today, open)
    if (read !== null) return read
  }
  if (mark === '(') return cut('open')
  if (mark === ')') return cut('close')
  if (mark === '!' || mark === '?') return cut('stop')
  if (mark === '/' && !(token?.glued === true)) return cut('semi')
  if (
    mark === '-' &&
    tokens[i - 1]?.kind !== 'word' &&
    tokens[i + 1]?.kind === 'word' &&
    tokens[i + 1]?.glued === false &&
    (i === 0 || tokens[i - 1]?.kind === 'line')
  )
    return cut('line')
  if (mark === '.') return dotAt(tokens, i, cut)
  return { kind: 'word', at: i, next: i + 1 }
}

function dotAt(tokens: Token[], i: number, cut: (kind: Cut) => Item): Item {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  const short = before?.kind === 'word' && tokens[i]?.glued === true && shortForms.test(before.lower)
  if (short || (after?.glued === true && after.kind !== 'line')) return { kind: 'word', at: i, next: i + 1 }
  return cut('stop')
}
