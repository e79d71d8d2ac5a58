import type { ParseContext } from './parsed.ts'
import type { Level } from './times.ts'
import type { Token } from './tokens.ts'

const hours: Record<string, number> = {
  'Asia/Jakarta': 7,
  'Asia/Pontianak': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
}

/** Minutes of a lesson hour: 35 in primary, 40 in lower, 45 in upper secondary schools (Permendikbudristek on learning hours), 30 before school. */
const schools: [RegExp, number][] = [
  [/sekolah dasar|\bsd\b/i, 35],
  [/menengah pertama|\bsmp\b/i, 40],
  [/menengah (atas|kejuruan)|\bsm[ak]\b/i, 45],
  [/usia dini|taman kanak|\bpaud\b|\btk\b/i, 30],
]
const names: [RegExp, number][] = [
  [/^(sdn?|mi)$/, 35],
  [/^(smpn|mtsn?)$/, 40],
  [/^(sman?|smkn?|ma|man)$/, 45],
]
const levels = new WeakMap<object, number | null>()

export function levelOf(
  { targets, zone, lesson: known = null }: ParseContext,
  tokens: Token[],
  lessons: boolean,
): Level {
  if (!lessons) return { lesson: null, offset: hours[zone] ?? 8 }
  if (known !== null) return { lesson: known, offset: hours[zone] ?? 8 }
  let lesson = levels.get(targets)
  if (lesson === undefined) {
    const text = targets.map(({ title, indicators = [] }) => `${title} ${indicators.join(' ')}`).join(' ')
    lesson = schools.find(([school]) => school.test(text))?.[1] ?? null
    levels.set(targets, lesson)
  }
  if (lesson === null)
    for (const [name, minutes] of names) if (tokens.some(({ lower }) => name.test(lower))) lesson ??= minutes
  return { lesson: lesson ?? ofClass(tokens), offset: hours[zone] ?? 8 }
}

/** "kelas 4" is in a primary school, "kelas 8" in a lower secondary one. */
function ofClass(tokens: Token[]): number | null {
  for (const [i, { lower }] of tokens.entries()) {
    if (lower !== 'kelas' && lower !== 'kls' && lower !== 'kelas.') continue
    const year = Number(
      /^\d{1,2}$/.exec(tokens[i + 1]?.text ?? '')?.[0] ?? romans.indexOf(tokens[i + 1]?.lower ?? '-') + 7,
    )
    if (year >= 1 && year <= 12) return year < 7 ? 35 : year < 10 ? 40 : 45
  }
  return null
}

const romans = ['vii', 'viii', 'ix', 'x', 'xi', 'xii']
