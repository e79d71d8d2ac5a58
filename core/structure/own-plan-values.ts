import type { LineIndicator } from '../language/plan-line.ts'
import { perspectives, type Form, type Perspective } from '../performance/plan.ts'
import { unitName } from '../performance/units.ts'
import type { Trouble } from './problems.ts'
import { fold } from './sheet.ts'
import type { Row } from './table.ts'
import { readAspect, readTarget } from './values.ts'

const perspectiveWords: Record<Perspective, RegExp> = {
  RECIPIENTS: /penerima|layanan|pelanggan|stakeholder/,
  PROCESS: /proses|bisnis/,
  STRENGTHENING: /penguatan|internal/,
  BUDGET: /anggaran|keuangan/,
}

export function readPerspective(text: string): Perspective | null {
  const words = fold(text)
  return perspectives.find((each) => perspectiveWords[each].test(words)) ?? null
}

/** The indicator of a row; in the qualitative form the measure in words. A trouble where it cannot be read. */
export function readMeasure(row: Row<'proposal'>, form: Form): LineIndicator | Trouble {
  const title = row.text('indicator').replace(/\s*;\s*/g, ', ')
  if (title === '') return row.trouble('missing', 'indicator')
  if (form === 'QUALITATIVE') return { aspect: 'QUALITY', title, target: 1, unit: 'ukuran', narrative: true }
  const target = readTarget(row.cell('target'), row.text('unit'))
  if (target === null || target.target <= 0) return row.trouble('noTarget', 'target', row.text('target'))
  const said = row.text('aspect')
  const aspect = said === '' ? aspectOf(target.unit) : readAspect(said)
  if (aspect === null) return row.trouble('noAspect', 'aspect', said)
  return { aspect, title, target: target.target, unit: unitName(target.unit), narrative: false }
}

function aspectOf(unit: string): LineIndicator['aspect'] {
  const name = unitName(unit)
  if (name === '%') return 'QUALITY'
  if (name === 'rupiah') return 'COST'
  return name === 'bulan' || name === 'hari' ? 'TIME' : 'QUANTITY'
}
