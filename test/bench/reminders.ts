import { addDays, localDay, weekday, type Day } from '../../core/calendar/day.ts'
import { connect, disconnect, ownerSide } from '../../prisma/client.ts'
import { openEmbedded } from '../../prisma/embedded.ts'
import { migrate } from '../../prisma/migrate.ts'
import { noteRun } from '../../prisma/store/job-runs.ts'
import { remind } from '../../workers/remind.ts'
import { print } from './figures.ts'
import { fillPeople } from './people.ts'
import { inFolder } from './stage.ts'

const people = 5_000
const looks = 5

/** How many people a second are told of one reminder that falls due for all of them in the same minute. */
async function measureReminders(folder: string): Promise<number[]> {
  const postgres = await openEmbedded(folder)
  try {
    await migrate(postgres.url)
    const db = connect(postgres.url, { role: 'lapkin_across' })
    await fillPeople(db, 'bot', people)
    await ownerSide(db).$executeRawUnsafe('analyze')
    const rates: number[] = []
    for (const day of weekdaysFrom(localDay(new Date(), 'Asia/Makassar'))) {
      // Half an hour before the office closes; the look a minute earlier found nothing.
      const at = new Date(`${day}T15:30:00+08:00`)
      await noteRun(db, 'remind', new Date(at.getTime() - 60_000))
      const start = performance.now()
      const { reminded } = await remind({ db, now: () => at })
      rates.push((reminded / (performance.now() - start)) * 1000)
      if (reminded < people) throw new Error(`Only ${reminded} people were reminded`)
    }
    await disconnect(db)
    return rates
  } finally {
    await postgres.stop()
  }
}

/** There are no holidays in this database, but weekends are quiet. */
function weekdaysFrom(today: Day): Day[] {
  const days = Array.from({ length: looks * 2 }, (_, i) => addDays(today, i))
  return days.filter((day) => weekday(day) <= 5).slice(0, looks)
}

/** `npm run bench -- reminders` */
export async function remindersAlone(): Promise<void> {
  await inFolder(async (folder) => print('reminders_scheduled_per_s', await measureReminders(folder), 0))
}
