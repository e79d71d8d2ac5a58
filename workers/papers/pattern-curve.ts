import { guides } from '../../core/performance/grade-distribution.ts'
import { grades, type Grade, type OrgPerformance } from '../../core/performance/grade.ts'
import { officialForms as t } from '../../core/texts/official-forms.ts'
import { drawLines, ink, lineHeight, room, type Sheet } from './sheet.ts'

const height = 62
const width = 380
const label = { size: 7.4, color: ink.quiet, align: 'center' as const }
/** How the curve falls away from the grade that most people are expected to have. */
const fall = [1, 0.55, 0.25, 0.1, 0.04]

/** The height of the curve over each grade, worst first, 1 over the one that most people are expected to have. */
export function patternShares(performance: OrgPerformance): number[] {
  const most = guides[performance].find(({ mostly, atLeast }) => mostly === true || atLeast !== undefined)
  const ordered = grades.toReversed()
  const peak = ordered.indexOf(most?.grades[0] as Grade)
  return ordered.map((_, i) => fall[Math.abs(i - peak)] ?? 0)
}

/**
 * The curve that the form prints beside capaian kinerja organisasi (SE MenPANRB 3/2023): a consideration for the leader,
 * drawn from the guide and not from anybody's grades.
 */
export function patternCurve(sheet: Sheet, performance: OrgPerformance): void {
  const ordered = grades.toReversed()
  const shares = patternShares(performance)
  sheet.y += 6
  room(sheet, height + 2 * lineHeight(label.size))
  const { doc, left, y } = sheet
  const under = drawLines(sheet, [t.pattern], { x: left, y, width }, { ...label, align: 'left' })
  const step = width / ordered.length
  const foot = under + height
  const points = ordered.map((_, i) => {
    return { x: left + (i + 0.5) * step, y: foot - (shares[i] ?? 0) * (height - 8) }
  })
  doc
    .moveTo(left, foot)
    .lineTo(left + width, foot)
    .lineWidth(0.7)
    .strokeColor(ink.line)
    .stroke()
  const [first] = points
  if (first !== undefined) doc.moveTo(first.x, first.y)
  points.slice(1).forEach((point, i) => {
    const [from, before, after] = [
      points[i] ?? point,
      points[i - 1] ?? points[i] ?? point,
      points[i + 2] ?? point,
    ]
    // Catmull-Rom: through every point, without corners.
    doc.bezierCurveTo(
      from.x + (point.x - before.x) / 6,
      Math.min(foot, from.y + (point.y - before.y) / 6),
      point.x - (after.x - from.x) / 6,
      Math.min(foot, point.y - (after.y - from.y) / 6),
      point.x,
      point.y,
    )
  })
  doc.lineWidth(1.6).strokeColor('#1f5f8b').stroke()
  ordered.forEach((grade, i) => {
    drawLines(sheet, [t.grades[grade]], { x: left + i * step, y: foot + 2, width: step }, label)
  })
  sheet.y = foot + 2 + lineHeight(label.size)
}
