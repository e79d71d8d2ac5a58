import type { Tell } from '../core/conversation/effects.ts'
import { hoursLeft } from '../core/rights/facts.ts'
import { rightsTexts } from '../core/texts/rights.ts'
import { acrossAgencies, type Database } from '../prisma/client.ts'
import { writeAudit } from '../prisma/store/audit.ts'
import { insertTells } from '../prisma/store/conversations.ts'
import { erasePerson } from '../prisma/store/erasure.ts'
import { erasureDone, nextErasure, takeUrgent } from '../prisma/store/privacy-requests.ts'
import type { JobContext } from './job.ts'

/** Carries out the erasures that administrators agreed to, and reminds them of requests whose time ends. */
export async function privacy({
  now,
  ...context
}: JobContext): Promise<{ erased: number; reminded: number }> {
  const db = acrossAgencies(context.db)
  let erased = 0
  while (await eraseNext(db, now())) erased++
  return { erased, reminded: await remindOfUrgent(db, now()) }
}

/** One person in one transaction: erased, on record and told, or nothing of it. */
async function eraseNext(db: Database, now: Date): Promise<boolean> {
  return db.$transaction(
    async (tx) => {
      const found = await nextErasure(tx, now)
      if (found === null) return false
      const { id, agencyId, employeeId, employeeName, language, whole, answeredById, adminLanguage } = found
      const tell = (to: string, text: Tell['reply']['text']): Tell => ({
        employeeId: to,
        kind: 'notice',
        dedupeKey: `erased:${id}:${to}`,
        reply: { text },
      })
      // Their own chat is known only until it is erased; this last message goes there.
      const last = tell(employeeId, rightsTexts[language].erased(whole))
      const emptied = await erasePerson(tx, { employeeId, whole, last: () => insertTells(tx, [last], now) })
      await erasureDone(tx, id, now)
      if (answeredById !== null && answeredById !== employeeId)
        await insertTells(tx, [tell(answeredById, rightsTexts[adminLanguage].erasedAdmin(employeeName))], now)
      const entry = { agencyId, actorId: answeredById, action: 'erase', subject: employeeId }
      await writeAudit(tx, [{ ...entry, detail: { erased: emptied, request: id, whole } }], now)
      return true
    },
    { timeout: 120_000, maxWait: 20_000 },
  )
}

async function remindOfUrgent(db: Database, now: Date): Promise<number> {
  return db.$transaction(async (tx) => {
    const urgent = await takeUrgent(tx, now)
    const tells = urgent.map((one): Tell => ({
      employeeId: one.adminId,
      kind: 'notice',
      dedupeKey: `privacy:${one.id}:urgent:${one.adminId}`,
      reply: {
        text: rightsTexts[one.adminLanguage].reminder({
          name: one.employeeName,
          kind: one.kind,
          hoursLeft: hoursLeft(one, now),
        }),
      },
    }))
    await insertTells(tx, tells, now)
    return tells.length
  })
}
