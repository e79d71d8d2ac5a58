import { documentName } from '../core/performance/documents.ts'
import { ownArchive } from '../prisma/own-data/archive.ts'
import { keepMade, type Kept } from '../prisma/store/made-files.ts'
import type { DocumentTurn, Outcome } from './document-turn.ts'

/** Room for what a network adds; see `mostBytes` of documents.ts. */
const mostBytes = 40 * 1024 * 1024

/** All that is stored about the person who asked, and about nobody else. */
export async function makeOwnData({ db, files, job, now }: DocumentTurn): Promise<Outcome> {
  const employeeId = job.askedById ?? ''
  const { name } = await db.employee.findUniqueOrThrow({ where: { id: employeeId } })
  const archives = await ownArchive(db, files, { employeeId, mostBytes, now: now() })
  const named = (n: number) => {
    const whole = documentName('own-data', job.month, name)
    // Behind the name, which may be cut.
    return archives.length === 1
      ? whole
      : whole.replace(/(?=\.zip$)/, `-bagian-${n + 1}-dari-${archives.length}`)
  }
  const kept: { kept: Kept; name: string }[] = []
  for (const [n, pieces] of archives.entries())
    kept.push({ kept: await keepMade(files, pieces), name: named(n) })
  const [first, ...further] = kept
  // There is always one, for its tables.
  if (first === undefined) throw new Error('an archive of nothing')
  return { made: { ...first, further } }
}
