import { z } from 'zod'
import { Problem } from '../../core/problem.ts'
import { describe, linesOf, verifyExport } from './command.ts'
import { split } from './lines.ts'

/** An erasure that was carried out, as the audit trail tells of it. */
export interface Erasure {
  agencyId: string
  employeeId: string
  /** The request it answered. */
  requestId: string
  /** Also who they were: their time with the agency was over. */
  whole: boolean
  /** ISO 8601 in UTC. */
  at: string
}

const Entry = z.object({ agency: z.uuid(), subject: z.uuid(), at: z.string() })
const Detail = z.object({ request: z.uuid(), whole: z.boolean() })

/** The erasures in an export, oldest first; an export that does not verify is refused. */
export async function erasuresIn(path: string): Promise<Erasure[]> {
  const bad = (await verifyExport(path, {})).find((chain) => chain.bad !== null)
  if (bad !== undefined) throw new Problem(describe(bad))
  const found: Erasure[] = []
  for await (const lines of linesOf(path))
    for (const line of lines) {
      const parts = split(line)
      if (parts?.spelled.action !== 'erase') continue
      const { agency: agencyId, subject: employeeId, at } = Entry.parse(JSON.parse(parts.entry))
      const { request: requestId, whole } = Detail.parse(JSON.parse(parts.detail))
      found.push({ agencyId, employeeId, requestId, whole, at })
    }
  return found
}
