import { documentName } from '../core/performance/documents.ts'
import { evaluationPeriod } from '../core/performance/evaluation-period.ts'
import { unitCurves } from '../core/performance/unit-curve.ts'
import { evaluationTexts } from '../core/texts/evaluation.ts'
import { chosenLanguage } from '../prisma/store/links.ts'
import { readEvaluations } from '../prisma/store/evaluation-facts.ts'
import { keepMade } from '../prisma/store/made-files.ts'
import type { DocumentTurn, Outcome } from './document-turn.ts'

/** The curve of grades of the units whose people the one who asked assesses today. */
export async function makeCurve(turn: DocumentTurn, kind: 'curve' | 'curve-year'): Promise<Outcome> {
  const { db, files, job } = turn
  const { month } = job
  const id = job.askedById ?? ''
  const { agencyId, name, agency } = await db.employee.findUniqueOrThrow({
    where: { id },
    include: { agency: true },
  })
  const person = { id, agencyId, zone: agency.timezone }
  const facts = await db.$transaction((tx) =>
    readEvaluations(tx, [{ person, pages: [], units: [] }], turn.now()),
  )
  const evaluations = facts.get(id)
  const yearly = kind === 'curve-year'
  const curves = evaluations === undefined ? [] : unitCurves(evaluations, { month, yearly })
  if (curves.length === 0) return 'nothing'
  const language = await chosenLanguage(db, id)
  const quarter = `${month.slice(0, 4)}-Q${Number(month.slice(5)) / 3}`
  const key = yearly
    ? `${month.slice(0, 4)}-Y`
    : agency.evaluationRhythm === 'MONTHLY'
      ? `${month.slice(0, 4)}-M${month.slice(5)}`
      : quarter
  const named = evaluationPeriod(key)
  const period = named === null ? month : evaluationTexts[language].period(named)
  // Fonts and the charting library are big: loaded only where a picture is drawn.
  const { unitCurvePicture } = await import('./papers/unit-curve.ts')
  const drawn = await unitCurvePicture(curves, { period, language })
  return { made: { kept: await keepMade(files, [drawn]), name: documentName(kind, month, name) } }
}
