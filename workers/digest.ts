import { texts } from '../core/texts/index.ts'
import { acrossAgencies } from '../prisma/client.ts'
import { digestsDue } from '../prisma/store/digests.ts'
import { insertOutbox } from '../prisma/store/outbox.ts'
import type { JobContext } from './job.ts'

/** One message in the morning instead of a card for each report, for supervisors who chose so. */
export async function digest({ db, now }: JobContext): Promise<{ digests: number }> {
  const at = now()
  return acrossAgencies(db).$transaction(async (tx) => {
    const due = await digestsDue(tx, at)
    const rows = due.map(({ employeeId, language, day, count, channel, account, address }) => {
      const { digest: text, openList } = texts[language].approve
      return {
        dedupeKey: `digest:${employeeId}:${day}`,
        channel,
        account,
        address,
        employeeId,
        kind: 'notice' as const,
        priority: 1 as const,
        payload: { text: text(count), buttons: [[{ label: openList, data: 'm:approvals' }]] },
        notBefore: at,
      }
    })
    await insertOutbox(tx, rows, at)
    return { digests: rows.length }
  })
}
