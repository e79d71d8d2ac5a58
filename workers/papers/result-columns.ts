import type {
  EvaluatedIndicator,
  EvaluatedResult,
  FormIndicator,
  FormKind,
  FormResult,
} from '../../core/performance/official-forms.ts'
import { officialForms as t } from '../../core/texts/official-forms.ts'
import { paperTexts } from '../../core/texts/papers.ts'
import type { Column, TableRow } from './table-grid.ts'

const { number } = paperTexts.id

/** A column of hasil kerja: its heading, and what it says of an indicator. `shared`: once for all of a result. */
interface ResultColumn<Of extends FormResult> extends Column {
  shared?: true
  cell(result: Of, indicator: Of['indicators'][number] | undefined, position: number): string
}

const target = ({ narrative, target, unit }: FormIndicator) =>
  narrative ? 'Tercapai' : unit.trim() === '%' ? `${number(target)}%` : `${number(target)} ${unit}`

const position: ResultColumn<FormResult> = {
  title: t.columns.number,
  share: 3,
  shared: true,
  cell: (_r, _i, at) => String(at),
}
const parent: ResultColumn<FormResult> = {
  title: t.columns.parent,
  share: 15,
  shared: true,
  cell: ({ parentTitle }) => parentTitle ?? '',
}
const title: ResultColumn<FormResult> = {
  title: t.columns.result,
  share: 17,
  shared: true,
  cell: ({ title }) => title,
}
const aspect: ResultColumn<FormResult> = {
  title: t.columns.aspect,
  share: 7,
  cell: (_r, of) => (of === undefined ? '' : t.aspects[of.aspect]),
}
const indicator: ResultColumn<FormResult> = {
  title: t.columns.indicator,
  share: 17,
  cell: (_r, of) => of?.title ?? '',
}
const aim: ResultColumn<FormResult> = {
  title: t.columns.target,
  share: 9,
  cell: (_r, of) => (of === undefined ? '' : target(of)),
}
const measure: ResultColumn<FormResult> = {
  title: t.columns.measure,
  share: 26,
  cell: (_r, of) => (of === undefined ? '' : of.narrative ? of.title : `${of.title}: ${target(of)}`),
}
const perspective: ResultColumn<FormResult> = {
  title: t.columns.perspective,
  share: 10,
  cell: (_r, of) => (of === undefined || of.perspective === null ? '' : t.perspectives[of.perspective]),
}

/** The columns of each form in the annex of PermenPANRB 6/2022, in its order. */
export const planColumns: Record<FormKind, ResultColumn<FormResult>[]> = {
  QUANTITATIVE: [position, parent, title, aspect, indicator, aim],
  QUALITATIVE: [position, parent, title, measure],
  LEADER: [position, title, indicator, aim, perspective],
}

const realised = ({ realisation: { kind, value }, unit }: EvaluatedIndicator) => {
  if (value === null) return t.untold
  if (kind === 'done') return t.met(value >= 1)
  return unit.trim() === '%' ? `${number(value)}%` : `${number(value)} ${unit}`
}

const realisation: ResultColumn<EvaluatedResult> = {
  title: t.columns.realisation,
  share: 15,
  cell: ({ evidence, indicators }, of) =>
    [
      of === undefined ? t.untold : realised(of),
      evidence.length > 0 && of === indicators[0] ? t.evidence(evidence) : '',
    ]
      .filter(Boolean)
      .join('\n'),
}
const feedback: ResultColumn<EvaluatedResult> = {
  title: t.columns.feedback,
  share: 17,
  shared: true,
  cell: (result) => result.feedback.join('\n'),
}

export const evaluationColumns = (form: FormKind): ResultColumn<EvaluatedResult>[] => [
  ...planColumns[form],
  realisation,
  feedback,
]

/** A. UTAMA, then B. TAMBAHAN; an indicator a line. */
export function resultLines<Of extends FormResult>(results: Of[], columns: ResultColumn<Of>[]): TableRow[] {
  if (results.length === 0) return [{ band: t.noResults }]
  const same = columns.flatMap(({ shared }, i) => (shared === true ? [i] : []))
  let count = 0
  return (['UTAMA', 'TAMBAHAN'] as const).flatMap((kind) => {
    const some = results.filter((result) => result.kind === kind)
    const rows = some.flatMap((result) => {
      count++
      const indicators = result.indicators.length === 0 ? [undefined] : result.indicators
      return indicators.map((of, i) => ({
        cells: columns.map(({ cell }) => cell(result, of, count)),
        ...(i > 0 && { same }),
      }))
    })
    return rows.length === 0 ? [] : [{ band: t.kinds[kind] }, ...rows]
  })
}
