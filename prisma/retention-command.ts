import { fewestDays, isRetentionKind, retentionKinds } from '../core/rights/retention.ts'
import { Problem } from '../core/problem.ts'
import type { Database } from './client.ts'
import { writeAudit } from './store/audit.ts'
import { rulesInForce } from './store/retention-rules.ts'

export interface RetentionFlags {
  /** Its name or id; not needed where there is only one. */
  agency?: string
}

/** `lapkin retention [kind] [days]`: tells how long each kind is kept, or sets it; "default" takes the number away again. */
export async function retentionCommand(
  db: Database,
  { kind, days }: { kind?: string; days?: string },
  flags: RetentionFlags,
  print: (line: string) => void,
): Promise<void> {
  const agency = await agencyOf(db, flags)
  if (kind !== undefined) await setRule(db, agency.id, kind, days)
  for (const rule of await rulesInForce(db))
    if (rule.agencyId === agency.id)
      print(`${rule.kind}: ${rule.days === null ? 'kept until a number is set' : `${rule.days} days`}`)
}

async function setRule(
  db: Database,
  agencyId: string,
  kind: string,
  days: string | undefined,
): Promise<void> {
  if (!isRetentionKind(kind))
    throw new Problem(`There is no kind ${kind}. There are: ${retentionKinds.join(', ')}.`)
  const number = Number(days)
  if (days !== 'default' && !(Number.isInteger(number) && number >= fewestDays[kind] && number <= 36_500))
    throw new Problem(`${kind} needs a number of days, at least ${fewestDays[kind]}, or "default".`)
  const key = { agencyId_kind: { agencyId, kind } }
  await db.$transaction(async (tx) => {
    const before = (await tx.retentionRule.findUnique({ where: key }))?.days ?? null
    if (days === 'default') await tx.retentionRule.deleteMany({ where: { agencyId, kind } })
    else
      await tx.retentionRule.upsert({
        where: key,
        create: { agencyId, kind, days: number },
        update: { days: number },
      })
    const detail = { kind, before, after: days === 'default' ? null : number }
    const entry = { agencyId, actorId: null, action: 'retention', subject: agencyId, detail }
    await writeAudit(tx, [entry], new Date())
  })
}

async function agencyOf(db: Database, { agency }: RetentionFlags): Promise<{ id: string }> {
  const all = await db.agency.findMany({ select: { id: true, name: true } })
  const named = agency === undefined ? all : all.filter(({ id, name }) => id === agency || name === agency)
  const [one, ...others] = named
  if (one === undefined) throw new Problem(`There is no agency ${agency ?? ''}.`.replace(' .', '.'))
  if (others.length > 0) throw new Problem('There are several agencies: name one with --agency.')
  return one
}
