import { dueReminders, reminderKey, type DueReminder } from '../core/performance/reminders.ts'
import { reminderReply } from '../core/texts/reminders.ts'
import type { Database } from '../prisma/client.ts'
import { insertOutbox, type OutboxRow } from '../prisma/store/outbox.ts'
import { takeReminders } from '../prisma/store/reminders.ts'
import { unitCalendars } from '../prisma/store/unit-calendars.ts'
import type { JobContext } from './job.ts'

/** Units with the same hours and zone are reminded together. */
interface Group {
  due: DueReminder
  zone: string
  unitIds: string[]
}

/** One transaction reminds at most so many, so that it is short whatever the agency's size. */
const limit = 1_000

/** Reminds those who have not reported when the day of their unit has closed. */
export async function remind({ db, now }: JobContext): Promise<{ reminded: number }> {
  const at = now()
  let reminded = 0
  for (const group of await groupsDue(db, at)) {
    for (;;) {
      const taken = await remindSome(db, group, at)
      reminded += taken
      // Fewer than asked for is not the end: another process may have taken some of these at the same time.
      if (taken === 0) break
    }
  }
  return { reminded }
}

async function groupsDue(db: Database, now: Date): Promise<Group[]> {
  const groups = new Map<string, Group>()
  for (const { unitId, zone, calendar } of await unitCalendars(db, now)) {
    for (const due of dueReminders(now, zone, calendar)) {
      const key = JSON.stringify([zone, due])
      const group = groups.get(key) ?? { due, zone, unitIds: [] }
      group.unitIds.push(unitId)
      groups.set(key, group)
    }
  }
  return [...groups.values()]
}

/** The note that somebody was reminded and the message itself stand or fall together. */
async function remindSome(db: Database, { due, zone, unitIds }: Group, now: Date): Promise<number> {
  return db.$transaction(async (tx) => {
    const people = await takeReminders(tx, due, { unitIds, limit, now })
    const rows = people.map(({ language, ...to }): OutboxRow => ({
      ...to,
      dedupeKey: reminderKey(to.employeeId, due),
      kind: 'reminder',
      priority: 2,
      payload: reminderReply(due.kind, { language, day: due.day, closedAt: due.closedAt, zone }),
      notBefore: now,
    }))
    await insertOutbox(tx, rows, now)
    return people.length
  })
}
