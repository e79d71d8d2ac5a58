import { randomUUID } from 'node:crypto'
import { againButton, progressReply, whatOf } from '../core/month-talk.ts'
import { documents, isOfficial, type DocumentKind } from '../core/performance/documents.ts'
import type { Month } from '../core/performance/month-summary.ts'
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

/** Ends the job and sends the file, unless it was cancelled or somebody else has ended it. */
export async function tellMade(tx: Tx, job: HeldJob, { kept, name, issue }: Made, now: Date): Promise<void> {
  const mine = asked(job)
  if (mine === null) return
  const { id, kind, month, askedById: employeeId } = mine
  const { mime, of } = documents[kind]
  const fileId = randomUUID()
  if (!(await endJob(tx, job, { status: 'done', fileId }, now))) return
  await insertMade(tx, kept, { id: fileId, employeeId, name, mime }, now)
  if (issue !== undefined) await noteIssued(tx, issue, { agencyId: job.agencyId, employeeId, month })
  await noteLook(tx, mine, now)
  const language = await chosenLanguage(tx, employeeId)
  const t = monthTexts[language]
  const file = {
    kind: mime.startsWith('image/') ? ('photo' as const) : ('document' as const),
    remoteId: '',
    fileId,
  }
  const captions = { form: t.templateCaption, blank: ownPlanTexts[language].caption, data: t.dataCaption }
  const text = of in captions ? captions[of as keyof typeof captions] : captionOf(kind, month, language)
  await insertTells(
    tx,
    [
      {
        employeeId,
        kind: 'notice',
        dedupeKey: `doc:${id}:done:${fileId}`,
        reply: { text: t.done(whatOf(mine, language)), slot: `doc:${id}`, edit: true },
      },
      { employeeId, kind: 'notice', dedupeKey: `doc:${id}:file`, reply: { text, file } },
    ],
    now,
  )
}

function captionOf(kind: DocumentKind, month: Month, language: Language): Rich {
  const t = monthTexts[language]
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
