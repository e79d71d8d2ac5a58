import { planFileReply } from '../core/flows/plan-file.ts'
import { readOwnPlan } from '../core/structure/own-plan.ts'
import { structureTexts } from '../core/texts/structure.ts'
import type { Tx } from '../prisma/client.ts'
import { insertTells } from '../prisma/store/conversations.ts'
import { closeImport, type DueImport } from '../prisma/store/imports.ts'
import { chosenLanguage } from '../prisma/store/links.ts'
import { closePlanFile } from '../prisma/store/plan-files.ts'
import { readPlans } from '../prisma/store/plans.ts'
import type { WorkbookRead } from '../prisma/workbook/outcome.ts'

/** Reads a plan that an employee sent, against what their leader plans today; what it says becomes a draft to look at. */
export async function checkPlanFile(
  tx: Tx,
  { id, employeeId }: DueImport,
  read: WorkbookRead,
  now: Date,
): Promise<'refused' | 'checked'> {
  const language = await chosenLanguage(tx, employeeId)
  const tell = (reply: ReturnType<typeof planFileReply>, what: string) =>
    insertTells(tx, [{ employeeId, kind: 'notice', dedupeKey: `plan-file:${id}:${what}`, reply }], now)
  if (!read.ok) {
    await closeImport(tx, id, { status: 'refused', counts: [], troubles: [] }, now)
    await tell({ text: [{ text: structureTexts[language].unreadable[read.why] }] }, 'refused')
    return 'refused'
  }
  const { nip, leader } = await standingOf(tx, employeeId, now)
  const checked = { id, ...readOwnPlan(read.sheets, { nip, leader }) }
  await closePlanFile(tx, checked, now)
  await tell(planFileReply(checked, 0, language), 'checked')
  return 'checked'
}

/** Whose plan it is, and which results of their leader it may serve. */
export async function standingOf(tx: Tx, employeeId: string, now: Date) {
  const { nip, agency } = await tx.employee.findUniqueOrThrow({
    where: { id: employeeId },
    include: { agency: true },
  })
  const person = { id: employeeId, zone: agency.timezone }
  const needs = { skpIds: [], checkInIds: [], historyId: null, fileId: null }
  const facts = (await readPlans(tx, [{ person, needs }], now)).get(employeeId)?.plan
  return { nip, leader: facts?.leader ?? [], own: facts?.own ?? [] }
}
