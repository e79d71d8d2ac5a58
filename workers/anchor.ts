import { auditTexts } from '../core/texts/audit.ts'
import { acrossAgencies } from '../prisma/client.ts'
import { anchorReaders, keepAnchors } from '../prisma/store/anchors.ts'
import { insertOutbox } from '../prisma/store/outbox.ts'
import type { JobContext } from './job.ts'

/** From this hour on, when most of the day's work is done, by the agency's own clock. */
const hour = 18

/** Keeps each agency's head of the day and tells it to its administrators: what is cut off later is missed by them. */
export async function anchor({ db, now }: JobContext): Promise<{ anchors: number; told: number }> {
  const at = now()
  return acrossAgencies(db).$transaction(async (tx) => {
    const anchors = await keepAnchors(tx, { hour, now: at })
    const byAgency = new Map(anchors.map((one) => [one.agencyId, one]))
    const readers = await anchorReaders(tx, [...byAgency.keys()])
    const rows = readers.flatMap(({ employeeId, agencyId, language, channel, account, address }) => {
      const head = byAgency.get(agencyId)
      if (head === undefined) return []
      return {
        dedupeKey: `anchor:${employeeId}:${head.day}`,
        channel,
        account,
        address,
        employeeId,
        kind: 'notice' as const,
        priority: 2 as const,
        payload: { text: auditTexts[language].anchor(head), quiet: true },
        notBefore: at,
      }
    })
    await insertOutbox(tx, rows, at)
    return { anchors: anchors.length, told: rows.length }
  })
}
