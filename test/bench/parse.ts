import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, type ParseContext } from '../../core/language/parse.ts'
import { projectRoot } from '../../prisma/migrate.ts'
import { print } from './figures.ts'

interface Messages {
  context: { receivedAt: string; zone: string }
  skps: Record<string, ParseContext['targets']>
  messages: { persona: string; text: string; intent: string }[]
}

const longest = 4096
const seconds = 3

/** The parser alone, on one thread: how many reports it reads, and how long the worst text takes. */
export async function measureParse(): Promise<void> {
  const file = join(projectRoot(), 'test/language/messages-open.json')
  const set = JSON.parse(await readFile(file, 'utf8')) as Messages
  const reports = set.messages
    .filter(({ intent }) => intent === 'report')
    .map(({ text, persona }): [string, ParseContext] => [
      text,
      { sentAt: new Date(set.context.receivedAt), zone: set.context.zone, targets: set.skps[persona] ?? [] },
    ])
  for (let i = 0; i < 100; i++) for (const [text, context] of reports) parse(text, context)
  print('parse_reports_per_s', rate(reports), 0)
  const context = reports[0]?.[1]
  if (context === undefined) throw new Error('There is no report to measure with')
  const worst = Math.max(...Object.values(texts(longest)).map((text) => millis(text, context)))
  print('parse_worst_ms_4096_chars', worst, 2)
  const growth = Object.entries(texts(longest)).map(([name, text]) => {
    const half = texts(longest / 2)[name] ?? ''
    return millis(text, context) / Math.max(0.05, millis(half, context))
  })
  // Twice the text takes twice the time where the growth is linear, four times where it is quadratic.
  print(
    'parse_growth_when_doubled',
    growth.toSorted((a, b) => a - b)[Math.floor(growth.length / 2)] ?? NaN,
    2,
  )
}

function rate(reports: [string, ParseContext][]): number {
  const begun = performance.now()
  let done = 0
  while (performance.now() - begun < seconds * 1000)
    for (const [text, context] of reports) {
      parse(text, context)
      done++
    }
  return done / ((performance.now() - begun) / 1000)
}

/** The best of some runs: what the text costs, without what else the machine was doing. */
function millis(text: string, context: ParseContext): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 30; i++) {
    const begun = performance.now()
    parse(text, context)
    best = Math.min(best, performance.now() - begun)
  }
  return best
}

function texts(length: number): Record<string, string> {
  const fill = (part: string) => part.repeat(Math.ceil(length / part.length)).slice(0, length)
  return {
    digits: fill('1234567890'),
    dashes: fill('8-'),
    ranges: fill('8-10 cetak KK 18 lbr, '),
    hours: fill('jam 8 '),
    commas: fill('a,'),
    joins: fill('dan '),
    brackets: fill('('),
    lines: fill('\n-'),
    names: fill('an. Siti Contoh '),
    phones: fill('0812-3456-'),
    numerals: fill('dua puluh '),
    halves: fill('setengah '),
    quotes: fill("'"),
    signs: fill('±'),
    folded: fill('\ufdfa'),
    letters: fill('a'),
    hyphens: fill('a-'),
    dates: fill('17/11/2026 '),
    undone: fill('belum '),
    targets: fill('rhk 1 '),
  }
}
