import { localDay } from '../core/calendar/day.ts'
import { daysOf, monthOf } from '../core/calendar/working-minutes.ts'
import { documentName, firstDayOf } from '../core/performance/documents.ts'
import { mapOfDays, mapPerson, type MapPerson } from '../core/performance/month-map.ts'
import { monthTexts } from '../core/texts/month.ts'
import { chosenLanguage } from '../prisma/store/links.ts'
import { keepMade } from '../prisma/store/made-files.ts'
import { readMonthSummaries } from '../prisma/store/month-summaries.ts'
import { everybodyBelow } from '../prisma/store/team.ts'
import type { DocumentTurn, Outcome } from './document-turn.ts'
import { heatMap } from './papers/heat-map.ts'

/** The days of everybody below whoever asked, as a picture: by person, or by unit where they are many. */
export async function makeTeamMap(turn: DocumentTurn): Promise<Outcome> {
  const { db, files, job, now } = turn
  const viewerId = job.askedById ?? ''
  const viewer = await db.employee.findUniqueOrThrow({
    where: { id: viewerId },
    include: { unit: true, agency: true },
  })
  const ids = await everybodyBelow(db, viewerId, localDay(now(), viewer.agency.timezone))
  if (ids.length === 0) return 'nothing'
  const language = await chosenLanguage(db, viewerId)
  const subtitle = `${monthTexts[language].month(job.month)} · ${viewer.unit.name}`
  const map = mapOfDays(await peopleOf(turn, ids), daysOf(monthOf(firstDayOf(job.month))), subtitle)
  const kept = await keepMade(files, [await heatMap(map, language)])
  return { made: { kept, name: documentName('team-map', job.month, viewer.name) } }
}

/** Some at a time: whole months of thousands would not fit into memory. */
async function peopleOf({ db, job, calendars, size }: DocumentTurn, ids: string[]): Promise<MapPerson[]> {
  const people: MapPerson[] = []
  for (let from = 0; from < ids.length; from += size) {
    const some = await readMonthSummaries(db, ids.slice(from, from + size), job.month, await calendars())
    people.push(...[...some.values()].map(mapPerson))
  }
  return people
}
