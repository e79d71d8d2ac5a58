import { documentName } from '../core/performance/documents.ts'
import { ownArchive } from '../prisma/own-data/archive.ts'
import { keepMade } from '../prisma/store/made-files.ts'
import type { DocumentTurn, Outcome } from './document-turn.ts'

/** Room for what a network adds; see `mostBytes` of documents.ts. */
const mostBytes = 40 * 1024 * 1024

/** All that is stored about the person who asked, and about nobody else. */
export async function makeOwnData({ db, files, job, now }: DocumentTurn): Promise<Outcome> {
  const employeeId = job.askedById ?? ''
  const { name } = await db.employee.findUniqueOrThrow({ where: { id: employeeId } })
  const pieces = await ownArchive(db, files, { employeeId, mostBytes, now: now() })
  const kept = await keepMade(files, pieces)
  return { made: { kept, name: documentName('own-data', job.month, name) } }
}
