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
  const tried: string[] = []
  const errors: unknown[] = []
  for (let count = -1; count < tried.length;) {
    count = tried.length
    await eraseNext(db, now(), tried).catch((error: unknown) => void errors.push(error))
  }
  const reminded = await remindOfUrgent(db, now())
  // Only now: one that cannot be carried out is tried again at each turn, and the others need not wait for it.
  if (errors.length > 0) throw errors[0]
  return { erased: tried.length, reminded }
}

/** One person in one transaction: erased, on record and told, or nothing of it. */
async function eraseNext(db: Database, now: Date, tried: string[]): Promise<void> {
  await db.$transaction(
    async (tx) => {
      const found = await nextErasure(tx, now, tried)
      if (found === null) return
      tried.push(found.id)
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
