import { documentName } from '../core/performance/documents.ts'
import { monthName } from '../core/texts/month.ts'
import { chosenLanguage } from '../prisma/store/links.ts'
import { keepMade } from '../prisma/store/made-files.ts'
import { readTeamMap } from '../prisma/store/team-map.ts'
import type { DocumentTurn, Outcome } from './document-turn.ts'

/** The month of a team as one picture: days by people, or by units for a head of several. Only who asked is sent it. */
export async function makeTeamMap(turn: DocumentTurn): Promise<Outcome> {
  const { db, files, job } = turn
  const viewerId = job.askedById ?? ''
  const { month } = job
  const map = await readTeamMap(db, { viewerId, month, now: turn.now(), calendars: await turn.calendars() })
  if (map === null) return 'nothing'
  const language = await chosenLanguage(db, viewerId)
  const { name, unit } = await db.employee.findUniqueOrThrow({
    where: { id: viewerId },
    include: { unit: true },
  })
  // Fonts and the charting library are big: loaded only where a picture is drawn.
  const { heatMap } = await import('./papers/heat-map.ts')
  const drawn = await heatMap({ ...map, subtitle: `${monthName(month, language)} · ${unit.name}` }, language)
  return { made: { kept: await keepMade(files, [drawn]), name: documentName('team-map', month, name) } }
}
