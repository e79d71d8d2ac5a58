import type { House } from '../house.ts'
import type { Scenario } from '../scenario.ts'
import { until } from '../until.ts'

/** The first working day of a month in Mataram, ten past four: reminders are due, and the month before is told. */
const now = new Date('2026-12-01T08:10:00Z')

/** Everybody was reminded once, told of their month once, and it was compiled in one go. */
async function onceEach({ db, people }: House): Promise<void> {
  const rounds = await db.documentJob.findMany({ where: { kind: 'round' } })
  const [round] = rounds
  if (rounds.length !== 1 || round?.status !== 'done')
    throw new Error(`${rounds.length} rounds, the first is ${round?.status}`)
  const told = await db.outbox.groupBy({
    by: ['employeeId'],
    where: { dedupeKey: { startsWith: 'summary:' } },
    _count: true,
  })
  const reminded = await db.outbox.groupBy({
    by: ['employeeId', 'dedupeKey'],
    where: { kind: 'reminder' },
    _count: true,
  })
  for (const { _count } of [...told, ...reminded])
    if (_count !== 1) throw new Error('something was said twice')
  const has = new Set(told.map(({ employeeId }) => employeeId))
  const missed = people.filter(({ employeeId }) => !has.has(employeeId)).length
  if (missed > 0) throw new Error(`${missed} people were not told of their month`)
}

/** Who reports before the reminders are looked at needs none. */
const reporting = 6

const allIsPlanned = ({ db, people }: House) =>
  until(
    async () => {
      const rounds = await db.documentJob.count({ where: { kind: 'round', status: 'done' } })
      return rounds > 0 && (await db.reminder.count()) >= people.length - reporting
    },
    90,
    'for reminders and summaries',
  )

export const workers: Scenario[] = [
  {
    name: 'four processes of workers race, and two of them are killed',
    promise: 'reminders are planned once and the month is compiled once, whoever does it',
    house: () => ({ people: 30, at: now }),
    async play(house) {
      const bot = await house.open()
      const mortal = ['job-begun:2', 'job-done:2'].map((FAIL_AT) => house.workers(now, { FAIL_AT }))
      const all = await Promise.all([...mortal, house.workers(now), house.workers(now)])
      house.everybodyActs(house.people.slice(0, reporting))
      await allIsPlanned(house)
      await Promise.all(all.slice(0, 2).map(({ gone }) => gone))
      await onceEach(house)
      await house.quiet()
      await house.isNormal()
      for (const running of all.slice(2)) await running.stop()
      await bot.stop()
      await onceEach(house)
      return 2
    },
  },
]
