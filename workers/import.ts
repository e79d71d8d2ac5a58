import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importButtons } from '../core/flows/import.ts'
import type { Reply } from '../core/messages.ts'
import { join as joinText } from '../core/rich.ts'
import type { CheckedImport } from '../core/structure/facts.ts'
import { blocking } from '../core/structure/plan.ts'
import { structureTalk } from '../core/texts/structure-talk.ts'
import { acrossAgencies, type Database, type Tx } from '../prisma/client.ts'
import { insertTells } from '../prisma/store/conversations.ts'
import {
  closeImport,
  countAttempt,
  dueImports,
  forgetImports,
  lockImport,
  refuseLostImports,
  type DueImport,
} from '../prisma/store/imports.ts'
import { chosenLanguage } from '../prisma/store/links.ts'
import { importIn } from '../prisma/structure/import.ts'
import { inAgency } from '../prisma/tenant.ts'
import type { WorkbookRead } from '../prisma/workbook/outcome.ts'
import { readWorkbook } from '../prisma/workbook/read.ts'
import type { JobContext } from './job.ts'
import { checkPlanFile } from './plan-file.ts'

/** Reads the spreadsheets that administrators sent and writes those they accepted; and people's own plans. */
export async function importSent({
  db,
  now,
  files,
}: JobContext): Promise<{ checked: number; written: number }> {
  const done = { checked: 0, written: 0 }
  if (files === undefined) return done
  const across = acrossAgencies(db)
  await refuseLostImports(across, now())
  await forgetImports(across, now())
  const errors: unknown[] = []
  for (const due of await dueImports(across)) {
    try {
      const read = readWorkbook(await readFile(join(files, due.sha256)))
      const status = await inAgency(db, due.agencyId).$transaction(
        (tx) => one(tx, due, read, now()),
        patience,
      )
      if (status === 'written') done.written++
      else if (status !== null) done.checked++
    } catch (error) {
      errors.push(error)
      await failed(db, due, now())
    }
  }
  // Only now: those behind it need not wait.
  if (errors.length > 0) throw errors[0]
  return done
}

const patience = { timeout: 120_000, maxWait: 20_000 }

/** Tried again at the next turns; what breaks off every time ends, and its sender is told. */
async function failed(db: Database, due: DueImport, now: Date): Promise<void> {
  const attempts = await countAttempt(inAgency(db, due.agencyId), due)
  if (attempts === null || attempts < mostAttempts) return
  await inAgency(db, due.agencyId).$transaction(async (tx) => {
    if (!(await lockImport(tx, due))) return
    const { id, employeeId } = due
    await closeImport(tx, id, { status: 'refused', counts: [], troubles: [] }, now)
    const text = structureTalk[await chosenLanguage(tx, employeeId)].import.broken
    const tell = { employeeId, kind: 'notice' as const, dedupeKey: `import:${id}:broken`, reply: { text } }
    await insertTells(tx, [tell], now)
  })
}

const mostAttempts = 3

/** What was found and what is said of it stand or fall together. Null when somebody else has it in hand. */
async function one(
  tx: Tx,
  due: DueImport,
  read: WorkbookRead,
  now: Date,
): Promise<CheckedImport['status'] | null> {
  if (!(await lockImport(tx, due))) return null
  if (due.kind === 'plan') return checkPlanFile(tx, due, read, now)
  const language = await chosenLanguage(tx, due.employeeId)
  const t = structureTalk[language].import
  const { id, agencyId, employeeId } = due
  const tell = (reply: Reply, what: string) =>
    insertTells(tx, [{ employeeId, kind: 'notice', dedupeKey: `import:${id}:${what}`, reply }], now)
  if (!read.ok) {
    await closeImport(tx, id, { status: 'refused', counts: [], troubles: [] }, now)
    await tell({ text: [{ text: t.unreadable[read.why] }] }, 'refused')
    return 'refused'
  }
  const mode = { waiting: 'dry', accepted: 'whole', accepted_part: 'rest' } as const
  const { counts, troubles, written } = await importIn(tx, read.sheets, {
    agencyId,
    actorId: due.status === 'waiting' ? null : employeeId,
    now,
    mode: mode[due.status],
  })
  // Between the check and the word of the administrator somebody else changed the data.
  const changed = due.status === 'accepted' && !written && blocking(troubles).length > 0
  const status = due.status === 'waiting' || changed ? 'checked' : 'written'
  await closeImport(tx, id, { status, counts, troubles }, now)
  if (status === 'written') {
    await tell({ text: counts.length === 0 ? t.nothing : t.written(counts) }, 'written')
    return status
  }
  const checked: CheckedImport = { id, status, counts, troubles }
  const text = changed ? joinText([t.changedMeanwhile, t.found(checked, 1)], '\n\n') : t.found(checked, 1)
  await tell({ text, buttons: importButtons(checked, language) }, `checked:${now.getTime()}`)
  return status
}
