import { acrossAgencies } from '../prisma/client.ts'
import { beginRounds } from '../prisma/store/month-rounds.ts'
import type { JobContext } from './job.ts'

/** On the first working day of a month, from eight in the morning, the month before is told to everybody. */
export async function summary({ db, now }: JobContext): Promise<{ rounds: number }> {
  return { rounds: await beginRounds(acrossAgencies(db), now()) }
}
