import fc from 'fast-check'
import { expect, test } from 'vitest'
import { todayOf } from '../../core/language/dates.ts'
import { clausesOf } from '../../core/language/clauses.ts'
import { normalise } from '../../core/language/normalise.ts'
import { scan } from '../../core/language/scan.ts'
import { tokenise } from '../../core/language/tokens.ts'
import { context, messages, read } from './reading.ts'

const targets = messages.skps.arsiparis ?? []
const words = fc.constantFrom(
  ...'jam 8 - 10 sd smp setengah 1/2 12 berkas cetak , . ; \n ( ) & dan lanjut kemarin 17/11 tgl besok belum ± 30an JP ke 2,5 rapat KK Rp 08.00 25.99 24.00 malam WIB no 3 RHK ralat hapus an. Siti Contoh'.split(
    ' ',
  ),
)
const sentence = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '))
const anything = fc.oneof(
  sentence,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
)

/** What must not be, with any text. */
function wrongs(text: string): string[] {
  const { activities, date, intent, intents } = read(text, { targets })
  const plain = normalise(text)
  return [
    ...(intents[0] === intent ? [] : ['another intent goes first']),
    ...((date === null) === (intent !== 'report')
      ? []
      : ['a day without a report, or a report without a day']),
    ...activities.flatMap(({ description, start, end, endDayOffset, minutes, quantity, sensitive }) => [
      ...(description.trim() === '' ? ['no words'] : []),
      ...(start !== null && end !== null && endDayOffset === 0 && end <= start
        ? ['ends before it starts']
        : []),
      ...(minutes !== null && minutes <= 0 ? ['no minutes'] : []),
      ...(quantity !== null && !said(quantity, plain) ? [`${quantity} was not said`] : []),
      ...(sensitive.every(({ from, to }) => from < to && to <= description.length)
        ? []
        : ['a place outside of the words']),
    ]),
  ]
}

function check(text: string) {
  expect(wrongs(text)).toEqual([])
}

/** As digits, or as a word. */
function said(quantity: number, text: string): boolean {
  const numbers = (text.match(/\d+(?:[.,]\d+)*/g) ?? []).flatMap((n) => [
    Number(n.replaceAll('.', '').replace(',', '.')),
    Number(n.replace(',', '.')),
  ])
  return (
    numbers.includes(quantity) ||
    /satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se(puluh|belas|ratus)/i.test(text)
  )
}

test('any text at all is read without an exception, and nothing is made up', () => {
  fc.assert(fc.property(anything, check), { numRuns: 500 })
})

test.each([
  ['4,096 digits', '7'.repeat(4096)],
  ['Arabic-Indic digits', 'cetak kk ١٢ berkas jam ٨-١٠'],
  ['Javanese digits', 'cetak kk ꧑꧒ berkas'],
  ['fullwidth digits', 'cetak kk １２ berkas'],
  ['bidi overrides', '\u202ecetak kk\u202c 12 berkas \u200f jam 8-10'],
  ['impossible hours', 'rapat staf 24.00-25.99'],
  ['31 February', '31/02/2026 rapat staf 31 Feb'],
  ['a lone surrogate', 'rapat \ud800 staf \udc00 2 jam'],
  ['only marks', '…—–-,,;;::((((&&&***___~~~'],
  ['combining marks', `rapat${'\u0301'.repeat(500)} staf`],
  ['a name that is code', '__proto__ constructor 2 toString, hasOwnProperty 3 valueOf'],
  ['markup', '<b>rapat</b> &amp; ${7*7} {{x}} %s 2 jam'],
  ['null bytes', 'rapat\0staf\0 2 jam'],
  ['money and shares', 'Rp 9.999.999.999.999.999 99999999999999 % 1e999 lembar'],
  ['one long sign', '\ufdfa'.repeat(4096)],
])('%s', (_name, text) => check(text))

test('digits of other scripts count as their own', () => {
  expect(read('cetak kk ١٢ berkas jam ٨-١٠').activities[0]).toMatchObject({
    quantity: 12,
    unit: 'berkas',
    start: '08:00',
    end: '10:00',
  })
})

/** How often the scanner and the splitter look at a token. */
function looks(text: string): number {
  let n = 0
  const tokens = new Proxy(tokenise(normalise(text)), {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d/.test(key)) n++
      return Reflect.get(target, key, receiver)
    },
  })
  clausesOf(tokens, scan(tokens, todayOf(context.sentAt, context.zone)))
  return n
}

test.each([
  '8-',
  'jam 8 ',
  'a,',
  "'",
  '±',
  'dua puluh ',
  'setengah ',
  'dan ',
  '8-10 cetak 2 lbr, ',
  '(',
  '1) ',
  'tgl 17 ',
])('twice as much of "%s" is at most twice the work', (part) =>
  expect(looks(part.repeat(1000))).toBeLessThanOrEqual(2.1 * looks(part.repeat(500)) + 50),
)
