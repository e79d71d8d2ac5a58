import type { CascadeLevel } from '../performance/cascade.ts'
import { say, type Rich } from '../rich.ts'
import type { Language } from './language.ts'
import { number } from './number.ts'

/** So many values are named; more would fill the screen. */
const most = 4

const id = {
  levels: ['', 'hasil turunan', 'turunan tingkat berikutnya'],
  sum: (value: string, unit: string, results: number) => `${value} ${unit} dari ${results} RHK`,
  values: (values: string, unit: string) => `${values} ${unit}, tidak dijumlahkan`,
  line: (parts: string) => say`_↳ ${parts} (informasi)_`,
}

const en: typeof id = {
  levels: ['', 'cascaded results', 'next level down'],
  sum: (value, unit, results) => `${value} ${unit} of ${results} RHK`,
  values: (values, unit) => `${values} ${unit}, not added up`,
  line: (parts) => say`_↳ ${parts} (information)_`,
}

const cascadeTexts: Record<Language, typeof id> = { id, en }

/** Under an indicator of a leader, in one line; nothing where no result is cascaded from it. */
export function cascadeText(levels: CascadeLevel[], unit: string, language: Language): Rich {
  if (levels.length === 0) return []
  const t = cascadeTexts[language]
  const parts = levels.map(({ depth, sum, results, values }) => {
    const shown = values.slice(0, most).map((value) => number(value, language))
    const named = [...shown, ...(values.length > most ? ['…'] : [])].join('; ')
    const said = sum === null ? t.values(named, unit) : t.sum(number(sum, language), unit, results)
    return `${t.levels[depth] ?? ''}: ${said}`
  })
  return t.line(parts.join(' · '))
}
