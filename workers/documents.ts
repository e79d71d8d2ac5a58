import type { DocumentKind } from '../core/performance/documents.ts'
import { acrossAgencies } from '../prisma/client.ts'
import { inAgency } from '../prisma/tenant.ts'
import { endJob, holdJob, letGo, round, type HeldJob } from '../prisma/store/document-jobs.ts'
import { monthCalendars, type MonthCalendars } from '../prisma/store/month-calendars.ts'
import { countsAhead } from '../prisma/store/month-counts.ts'
import { discardParts } from '../prisma/workbook/part-file.ts'
import { makeOwn, makePeople } from './document-make.ts'
import { makeCurve } from './document-curve.ts'
import { makeForm } from './document-forms.ts'
import { makeOwnData } from './document-own.ts'
import { makeTeamMap } from './document-map.ts'
import { tellFailed, tellMade, tellProgress, type Failure } from './document-tells.ts'
import type { DocumentTurn, Made, Outcome } from './document-turn.ts'
import type { JobContext } from './job.ts'
import { tellRound } from './month-round.ts'

/**
 * How long one turn works at most, so that reminders and imports get theirs in between, and of how many people a slice
 * is.
 */
const usual = { turnMs: 2_000, size: 1_000 }

/** One that was taken in hand more often and got no further takes whoever makes it down with it. */
const mostAttempts = 5

/** Makes what was asked for, in slices: what is not ready goes on in the next turn, wherever that runs. */
export async function makeDocuments(
  { now, files, ...context }: JobContext,
  { turnMs, size } = usual,
): Promise<{ documents: number; slices: number }> {
  const counts = { documents: 0, slices: 0 }
  if (files === undefined) return counts
  let end = performance.now() + turnMs
  const seen: string[] = []
  do {
    const job = await holdJob(acrossAgencies(context.db), seen)
    if (job === null) break
    seen.push(job.id)
    const db = inAgency(context.db, job.agencyId)
    let calendars: Promise<MonthCalendars> | undefined
    const ahead = countsAhead(db, job.agencyId, job.month)
    const turn: DocumentTurn = {
      db,
      now,
      files,
      job,
      size,
      calendars: () => (calendars ??= monthCalendars(db, job.month)),
      // Counted for many slices, so it takes nothing off the time of these: else no turn would get past it.
      async counts(ids) {
        const begun = performance.now()
        const counted = await ahead(ids)
        end += performance.now() - begun
        return counted
      },
    }
    counts.slices += await work(turn, () => performance.now() < end)
    counts.documents++
  } while (performance.now() < end)
  return counts
}

/** Slices of one job while there is time. What goes wrong in making ends the job, and the person is told. */
async function work(turn: DocumentTurn, isTime: () => boolean): Promise<number> {
  const { files, job } = turn
  let slices = 0
  try {
    if (job.attempts > mostAttempts) throw new Error('made several times in vain')
    for (;;) {
      const outcome = await slice(turn)
      slices++
      if (outcome !== 'more') {
        await close(turn, outcome)
        break
      }
      if (isTime()) continue
      await pause(turn)
      break
    }
  } catch (error) {
    const reason = error instanceof TooBig ? 'too-big' : 'error'
    await fail(turn, reason)
    await discardParts(files, job.id)
    if (reason === 'error') throw error
  }
  return slices
}

const makes: Record<DocumentKind | typeof round, (turn: DocumentTurn) => Promise<Outcome>> = {
  xlsx: (turn) => makeOwn(turn, 'xlsx'),
  csv: (turn) => makeOwn(turn, 'csv'),
  pdf: (turn) => makeOwn(turn, 'pdf'),
  minutes: (turn) => makeOwn(turn, 'minutes'),
  results: (turn) => makeOwn(turn, 'results'),
  skp: (turn) => makeForm(turn, 'skp'),
  evaluation: (turn) => makeForm(turn, 'evaluation'),
  'team-map': makeTeamMap,
  curve: (turn) => makeCurve(turn, 'curve'),
  'curve-year': (turn) => makeCurve(turn, 'curve-year'),
  template: (turn) => makeOwn(turn, 'template'),
  'skp-template': (turn) => makeOwn(turn, 'skp-template'),
  team: (turn) => makePeople(turn, 'team'),
  agency: (turn) => makePeople(turn, 'agency'),
  'agency-csv': (turn) => makePeople(turn, 'agency-csv'),
  'own-data': makeOwnData,
  round: tellRound,
}

function slice(turn: DocumentTurn): Promise<Outcome> {
  return makes[turn.job.kind](turn)
}

/** Networks take documents up to 50 MB; this leaves room for the rest of the message. */
const mostBytes = 45 * 1024 * 1024
class TooBig extends Error {}

/** The end of a job, its file and what is said of it stand or fall together. */
async function close(
  { db, now, job, files }: DocumentTurn,
  outcome: Exclude<Outcome, 'more'>,
): Promise<void> {
  if (outcome === 'told')
    await db.$transaction((tx) => endJob(tx, job, { status: 'done', fileId: null }, now()))
  else if (outcome === 'nothing') await fail({ db, now, job }, 'nothing')
  else if (outcome !== 'gone') await send({ db, now, job }, outcome.made)
  await discardParts(files, job.id)
}

async function fail(
  { db, now, job }: Pick<DocumentTurn, 'db' | 'now' | 'job'>,
  reason: Failure,
): Promise<void> {
  await db.$transaction(async (tx) => {
    if (await endJob(tx, job, { status: 'failed', reason }, now())) await tellFailed(tx, job, reason, now())
  })
}

async function send({ db, now, job }: Pick<DocumentTurn, 'db' | 'now' | 'job'>, made: Made): Promise<void> {
  if ([made, ...(made.further ?? [])].some(({ kept }) => kept.bytes > mostBytes)) throw new TooBig()
  await db.$transaction((tx) => tellMade(tx, job, made, now()))
}

/** The time is over: the next turn goes on, and who waits sees how far it is. */
async function pause({ db, now, job }: { db: DocumentTurn['db']; now(): Date; job: HeldJob }): Promise<void> {
  await db.$transaction(async (tx) => {
    if (await letGo(tx, job, now())) await tellProgress(tx, job, now())
  })
}
