import type { Database } from '../prisma/client.ts'

/** What every job is given. A job carries no data: it looks up what is due. */
export interface JobContext {
  db: Database
  now(): Date
}

/** Each returns what it did, in numbers, for the log. */
export type Job = (context: JobContext) => Promise<Record<string, number>>
