import { erasuresIn, type Erasure } from './audit/erasures.ts'
import type { Database, Tx } from './client.ts'
import { writeAudit } from './store/audit.ts'
import { erasePerson } from './store/erasure.ts'

/**
 * `lapkin erase-again <export>`: a database restored from a backup holds again what was erased after it was made; the
 * audit export from outside tells whose. Only lists them unless `carryOut`. Nobody is told a second time.
 */
export async function eraseAgainCommand(
  db: Database,
  path: string,
  { carryOut = false }: { carryOut?: boolean },
  print: (line: string) => void,
): Promise<void> {
  let count = 0
  for (const erasure of await erasuresIn(path)) {
    const isDue = await db.$transaction((tx) => (carryOut ? again(tx, erasure) : isMissing(tx, erasure)), {
      timeout: 120_000,
      maxWait: 20_000,
    })
    if (!isDue) continue
    count++
    print(`${erasure.employeeId}: erased on ${erasure.at}${erasure.whole ? ', with name and number' : ''}`)
  }
  if (count === 0) print('Everything that was erased is erased here too.')
  else if (carryOut) print(`${count} erasures were carried out again.`)
  else print(`${count} erasures are missing here. Add --carry-out to carry them out again.`)
}

/** The person is here, and the trail of this database does not know of the erasure. Locked against their messages. */
async function isMissing(tx: Tx, { employeeId, agencyId, requestId }: Erasure): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select e.id from employees e where e.id = ${employeeId}::uuid and e.agency_id = ${agencyId}::uuid and not exists (
      select from audit_entries a where a.agency_id = e.agency_id and a.action = 'erase' and a.subject = e.id::text
        and a.detail ->> 'request' = ${requestId})
    for update of e`
  return rows.length > 0
}

async function again(tx: Tx, erasure: Erasure): Promise<boolean> {
  if (!(await isMissing(tx, erasure))) return false
  const { agencyId, employeeId, requestId, whole, at } = erasure
  const emptied = await erasePerson(tx, { employeeId, whole, last: () => Promise.resolve() })
  // The request may be of before the backup, open or agreed to: it is not to be carried out once more.
  await tx.privacyRequest.updateMany({
    where: { id: requestId, agencyId },
    data: { status: 'DONE', carriedOutAt: new Date(at) },
  })
  const detail = { erased: emptied, request: requestId, whole, again: at }
  await writeAudit(
    tx,
    [{ agencyId, actorId: null, action: 'erase', subject: employeeId, detail }],
    new Date(),
  )
  return true
}
