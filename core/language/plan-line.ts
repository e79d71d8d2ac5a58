import type { Aspect } from '../performance/check-in.ts'
import type { Form, PlannedIndicator } from '../performance/plan.ts'
import { unitName } from '../performance/units.ts'

export type LineIndicator = Omit<PlannedIndicator, 'id' | 'perspective'>

const aspects: [Aspect, RegExp, string][] = [
  ['QUANTITY', /^(kuantitas|quantity|jumlah)\b[\s:=]*/i, 'kuantitas'],
  ['QUALITY', /^(kualitas|quality|mutu)\b[\s:=]*/i, 'kualitas'],
  ['TIME', /^(waktu|time)\b[\s:=]*/i, 'waktu'],
  ['COST', /^(biaya|cost|anggaran)\b[\s:=]*/i, 'biaya'],
]
const amount =
  /^(rp\.?\s*)?(\d{1,3}(?:\.\d{3})+|\d+(?:[.,]\d{1,2})?)\s*(juta|miliar|million|billion)?\s*(%|[\p{L}][\p{L}\p{M}_-]*\.?)?\s*(.*)$/iu
const scales: Record<string, number> = { juta: 1e6, million: 1e6, miliar: 1e9, billion: 1e9 }

/** "1.200" is twelve hundred, "2,5" two and a half. */
export function readNumber(text: string): number {
  return Number(/^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text.replace(',', '.'))
}

/**
 * Reads "Terbitnya KK; kuantitas 1200 dokumen; waktu 12 bulan": the result, then what it is measured by. The aspect
 * may be left out where the unit tells it. In the qualitative form the other parts are measures in words.
 */
export function readPlanLine(text: string, form: Form): { title: string; indicators: LineIndicator[] } {
  const parts = text.split(/[;\n]/).map((part) => part.trim())
  const title = parts.find((part) => part !== '' && readIndicator(part) === null) ?? ''
  const indicators = parts
    .filter((part) => part !== '' && part !== title)
    .flatMap((part): LineIndicator[] => {
      const read = readIndicator(part)
      if (read !== null) return [{ ...read, title: read.title === '' ? title : read.title }]
      if (form !== 'QUALITATIVE') return []
      return [{ aspect: 'QUALITY', title: part, target: 1, unit: 'ukuran', narrative: true }]
    })
  return { title, indicators }
}

function readIndicator(part: string): LineIndicator | null {
  const named = aspects.find(([, word]) => word.test(part))
  const said = amount.exec(named === undefined ? part : part.replace(named[1], ''))
  if (said?.[2] === undefined) return null
  const [, rupiah, number, scale, unit = '', rest = ''] = said
  const target = readNumber(number) * (scales[scale?.toLowerCase() ?? ''] ?? 1)
  const name = rupiah === undefined ? unitName(unit.replaceAll('_', ' ')) : 'rupiah'
  const title = (rupiah === undefined ? rest : `${unit} ${rest}`).trim()
  if (name === '' || !(target > 0) || target > 1e15) return null
  return { aspect: named?.[0] ?? aspectOf(name), title, target, unit: name, narrative: false }
}

function aspectOf(unit: string): Aspect {
  if (unit === '%') return 'QUALITY'
  if (unit === 'rupiah') return 'COST'
  return unit === 'bulan' || unit === 'hari' ? 'TIME' : 'QUANTITY'
}

/** A planned result as a line that reads back as itself; a unit of several words is joined so that it stays one. */
export function planLine({ title, indicators }: { title: string; indicators: LineIndicator[] }): string {
  const measures = indicators.map((indicator) => {
    if (indicator.narrative) return indicator.title
    const word = aspects.find(([aspect]) => aspect === indicator.aspect)?.[2] ?? ''
    const own = indicator.title === title ? '' : ` ${indicator.title}`
    return `${word} ${String(indicator.target).replace('.', ',')} ${indicator.unit.trim().replace(/\s+/g, '_')}${own}`
  })
  return [title, ...measures].join('; ')
}
