import { monthTexts } from '../core/texts/month.ts'
import { documentName } from '../core/performance/documents.ts'
import { mapOfDays } from '../core/performance/month-map.ts'
import { chosenLanguage } from '../prisma/store/links.ts'
import { keepMade } from '../prisma/store/made-files.ts'
import { teamOf } from '../prisma/store/month-facts.ts'
import { readMonthSummaries } from '../prisma/store/month-summaries.ts'
import type { DocumentTurn, Outcome } from './document-turn.ts'
import { heatMap } from './papers/heat-map.ts'

/** The month of a team as a picture, for whoever decides on their reports now. */
export async function makeTeamMap(turn: DocumentTurn): Promise<Outcome> {
  const { db, files, job, now } = turn
  const viewerId = job.askedById ?? ''
  const ids = await teamOf(db, viewerId, now())
  if (ids.length === 0) return 'nothing'
  const summaries = await readMonthSummaries(db, ids, job.month, await turn.calendars())
  const language = await chosenLanguage(db, viewerId)
  const viewer = await db.employee.findUniqueOrThrow({ where: { id: viewerId }, include: { unit: true } })
  const month = monthTexts[language].month(job.month)
  const map = mapOfDays([...summaries.values()], `${month} · ${viewer.unit.name}`)
  const kept = await keepMade(files, [await heatMap(map, language)])
  return { made: { kept, name: documentName('team-map', job.month, viewer.name) } }
}
