import { fileButton } from '../core/month-talk.ts'
import { monthTexts } from '../core/texts/month.ts'
import { join } from '../core/rich.ts'
import { advance } from '../prisma/store/document-jobs.ts'
import { reachableBy } from '../prisma/store/month-rounds.ts'
import { countEmployees, nextEmployees, readMonthRows } from '../prisma/store/month-rows.ts'
import { insertOutbox, type OutboxRow } from '../prisma/store/outbox.ts'
import type { DocumentTurn, Outcome } from './document-turn.ts'

/** The month just over, told to the next people of the agency; who has nothing in it is left alone. */
export async function tellRound(turn: DocumentTurn): Promise<Outcome> {
  const { db, job, now, size } = turn
  const { agencyId, month, cursor } = job
  const total = job.total > 0 ? job.total : await countEmployees(db, agencyId, month)
  const ids = await nextEmployees(db, agencyId, { month, cursor, limit: size })
  if (ids.length === 0) return 'told'
  const rows = await readMonthRows(db, ids, month, { calendars: await turn.calendars(), counts: turn.counts })
  const known = new Map(rows.map((row) => [row.employeeId, row.totals]))
  const at = { done: Math.min(total, job.done + ids.length), total, cursor: ids.at(-1) ?? null, parts: null }
  const isOurs = await db.$transaction(async (tx) => {
    if (!(await advance(tx, job, at))) return false
    const people = await reachableBy(tx, ids)
    const said = people.flatMap(({ employeeId, language, ...place }): OutboxRow[] => {
      const totals = known.get(employeeId)
      if (totals === undefined || totals.reportedDays + totals.leaveDays === 0) return []
      const t = monthTexts[language]
      return [
        {
          ...place,
          employeeId,
          dedupeKey: `summary:${month}:${employeeId}`,
          kind: 'notice',
          priority: 3,
          payload: {
            text: join([t.round(month), t.totals(totals), t.minutes(totals)], '\n\n'),
            buttons: [
              [{ label: t.seeMonth, data: `sm:s:${month}` }],
              // Made for whoever wants it: pictures of everybody at once would keep others waiting.
              [fileButton(t.kinds.minutes, 'minutes', month), fileButton(t.kinds.pdf, 'pdf', month)],
            ],
            quiet: true,
          },
          notBefore: now(),
        },
      ]
    })
    await insertOutbox(tx, said, now())
    return true
  })
  if (!isOurs) return 'gone'
  Object.assign(job, at)
  return 'more'
}
