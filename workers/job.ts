import type { Database } from '../prisma/client.ts'

/** What every job is given. A job carries no data: it looks up what is due. */
export interface JobContext {
  db: Database
  now(): Date
  /** Where the bytes of what people sent lie, under their SHA-256. */
  files?: string
}

/** Each returns what it did, in numbers, for the log. */
export type Job = (context: JobContext) => Promise<Record<string, number>>
