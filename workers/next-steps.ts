import { feedbackTexts } from '../core/texts/feedback.ts'
import { acrossAgencies } from '../prisma/client.ts'
import { takeDueSteps } from '../prisma/store/next-steps.ts'
import { insertOutbox } from '../prisma/store/outbox.ts'
import type { JobContext } from './job.ts'

/** What two people agreed on comes back to both on its day, once. */
export async function nextSteps({ db, now }: JobContext): Promise<{ steps: number }> {
  const at = now()
  return acrossAgencies(db).$transaction(async (tx) => {
    const due = await takeDueSteps(tx, at)
    const rows = due.map(
      ({ id, toId, text, due: day, employeeName, language, channel, account, address }) => ({
        dedupeKey: `step:${id}:${toId}`,
        channel,
        account,
        address,
        employeeId: toId,
        kind: 'notice' as const,
        priority: 2 as const,
        payload: { text: feedbackTexts[language].stepDue(employeeName, text, day) },
        notBefore: at,
      }),
    )
    await insertOutbox(tx, rows, at)
    return { steps: rows.length }
  })
}
