import { randomUUID } from 'node:crypto'
import { againButton, progressReply, whatOf } from '../core/month-talk.ts'
import type { Reply } from '../core/messages.ts'
import { documents, isOfficial, type DocumentKind } from '../core/performance/documents.ts'
import { join, type Rich } from '../core/rich.ts'
import type { Language } from '../core/texts/language.ts'
import { ownPlanTexts } from '../core/texts/own-plan.ts'
import { monthTexts } from '../core/texts/month.ts'
import type { Tx } from '../prisma/client.ts'
import { writeAudit } from '../prisma/store/audit.ts'
import { insertTells } from '../prisma/store/conversations.ts'
import { endJob, round, type HeldJob } from '../prisma/store/document-jobs.ts'
import { chosenLanguage } from '../prisma/store/links.ts'
import { noteIssued } from '../prisma/store/issued-papers.ts'
import { insertMade } from '../prisma/store/made-files.ts'
import { teamOf } from '../prisma/store/ties.ts'
import type { Made } from './document-turn.ts'

/** A job that somebody asked for and waits for in the chat; null for the others. */
type Asked = HeldJob & { askedById: string; kind: DocumentKind }
const asked = (job: HeldJob): Asked | null =>
  job.askedById === null || job.kind === round ? null : (job as Asked)

/** "32 dari 120", in the one message that shows it. */
export async function tellProgress(tx: Tx, job: HeldJob, now: Date): Promise<void> {
  const { askedById: employeeId, ...rest } = asked(job) ?? {}
  if (employeeId === undefined) return
  const reply = progressReply({ ...(rest as Asked), status: 'running' }, await chosenLanguage(tx, employeeId))
  const dedupeKey = `doc:${job.id}:${job.holder}:${job.done}`
  await insertTells(tx, [{ employeeId, kind: 'notice', dedupeKey, reply }], now)
}

/** Ends the job and sends what was made, unless it was cancelled or somebody else has ended it. */
export async function tellMade(tx: Tx, job: HeldJob, made: Made, now: Date): Promise<void> {
  const mine = asked(job)
  if (mine === null) return
  const { id, kind, month, askedById: employeeId } = mine
  const { mime } = documents[kind]
  const files = [made, ...(made.further ?? [])].map((file) => ({ ...file, fileId: randomUUID() }))
  const fileId = files[0]?.fileId ?? null
  if (!(await endJob(tx, job, { status: 'done', fileId }, now))) return
  for (const { kept, name, fileId } of files)
    await insertMade(tx, kept, { id: fileId, employeeId, name, mime }, now)
  const { issue } = made
  if (issue !== undefined) await noteIssued(tx, issue, { agencyId: job.agencyId, employeeId, month })
  await noteLook(tx, mine, now)
  const language = await chosenLanguage(tx, employeeId)
  const done = {
    text: monthTexts[language].done(whatOf(mine, language)),
    slot: `doc:${id}`,
    edit: true as const,
  }
  const sent = files.map(({ fileId }, n): Reply => ({
    text: captionOf(mine, language, { part: n + 1, parts: files.length }),
    file: { kind: mime.startsWith('image/') ? 'photo' : 'document', remoteId: '', fileId },
  }))
  const tells = [
    { dedupeKey: `doc:${id}:done:${fileId}`, reply: done },
    ...sent.map((reply, n) => ({ dedupeKey: `doc:${id}:file${n === 0 ? '' : `:${n + 1}`}`, reply })),
  ]
  await insertTells(
    tx,
    tells.map((tell) => ({ ...tell, employeeId, kind: 'notice' })),
    now,
  )
}

function captionOf(
  { kind, month }: Asked,
  language: Language,
  { part, parts }: { part: number; parts: number },
): Rich {
  const t = monthTexts[language]
  const { of } = documents[kind]
  if (of === 'form') return t.templateCaption
  if (of === 'blank') return ownPlanTexts[language].caption
  if (of === 'data') return t.dataCaption(part, parts)
  const caption = t.caption(t.kinds[kind], month)
  return isOfficial(kind) && t.official !== null ? join([caption, t.official]) : caption
}

/** `nothing`: there is nothing to make it of. */
export type Failure = 'error' | 'too-big' | 'nothing'

export async function tellFailed(tx: Tx, job: HeldJob, reason: Failure, now: Date): Promise<void> {
  const mine = asked(job)
  if (mine === null) return
  const { id, askedById: employeeId, holder } = mine
  const language = await chosenLanguage(tx, employeeId)
  const t = monthTexts[language]
  const text = t.failed(whatOf(mine, language), t.why[reason])
  const reply = { text, buttons: againButton(mine, language), slot: `doc:${id}`, edit: true }
  await insertTells(tx, [{ employeeId, kind: 'notice', dedupeKey: `doc:${id}:failed:${holder}`, reply }], now)
}

/** Files of others are a look at their data; one entry stands for a whole agency. */
async function noteLook(
  tx: Tx,
  { id: record, agencyId, kind, askedById: actorId }: Asked,
  now: Date,
): Promise<void> {
  const { of } = documents[kind]
  if (of !== 'team' && of !== 'map' && of !== 'agency') return
  const right = of === 'map' ? 'team.see' : 'team.report'
  const about = of === 'agency' ? [agencyId] : await teamOf(tx, actorId, right, now)
  const detail = { what: of === 'agency' ? 'agency' : 'month', record }
  const entries = about.map((subject) => ({ agencyId, actorId, action: 'look', subject, detail }))
  await writeAudit(tx, entries, now)
}
