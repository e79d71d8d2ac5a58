import { hoursLeft } from '../core/rights/facts.ts'
import { Problem } from '../core/problem.ts'
import { rightsTexts } from '../core/texts/rights.ts'
import type { Database, Tx } from './client.ts'
import { writeAudit } from './store/audit.ts'
import { insertTells } from './store/conversations.ts'
import { chosenLanguage } from './store/links.ts'

export interface PrivacyFlags {
  agree?: true
  refuse?: true
  /** Why it is refused, or what was corrected: told to whoever asked. */
  words?: string
  /** The number of the letter in which a human decided. */
  letter?: string
}

/**
 * `lapkin privacy [request]`: lists the requests about people's own data that wait, or answers one. For those that no
 * administrator may answer in the chat: the only administrator's own, or of an agency without one.
 */
export async function privacyCommand(
  db: Database,
  id: string | undefined,
  flags: PrivacyFlags,
  { now, print }: { now: Date; print: (line: string) => void },
): Promise<void> {
  if (id !== undefined) return print(await db.$transaction((tx) => answer(tx, id, flags, now)))
  const waiting = await db.privacyRequest.findMany({ where: { status: 'OPEN' }, orderBy: { dueAt: 'asc' } })
  for (const request of waiting)
    print(`${request.id} ${request.kind} of ${request.employeeId}, ${hoursLeft(request, now)} hours left`)
  if (waiting.length === 0) print('No request waits.')
}

async function answer(tx: Tx, id: string, flags: PrivacyFlags, now: Date): Promise<string> {
  const { agree, words: given, letter } = checked(flags)
  const [request] = await tx.$queryRaw<
    { agencyId: string; employeeId: string; kind: 'CORRECTION' | 'ERASURE'; canInChat: boolean }[]
  >`select q.agency_id as "agencyId", q.employee_id as "employeeId", q.kind::text as kind, exists (
      select from employees e join addresses a on a.employee_id = e.id and a.unlinked_at is null
      where e.agency_id = q.agency_id and e.admin and e.id <> q.employee_id) as "canInChat"
    from privacy_requests q where q.id::text = ${id} and q.status = 'OPEN' for update of q`
  if (request === undefined)
    throw new Problem(`No open request has the id ${id}. Without an id they are listed.`)
  const { agencyId, employeeId, kind, canInChat } = request
  if (canInChat) throw new Problem('An administrator who is not the person answers this one in the chat.')
  if (given === null && (kind === 'CORRECTION' || !agree))
    throw new Problem('--words tells whoever asked what was corrected, or why it is refused.')
  const outcome = !agree ? 'REFUSED' : kind === 'ERASURE' ? 'ACCEPTED' : 'DONE'
  await tx.privacyRequest.update({ where: { id }, data: { status: outcome, answer: given, answeredAt: now } })
  const text = rightsTexts[await chosenLanguage(tx, employeeId)].told(kind, outcome, given)
  const tell = { employeeId, kind: 'notice' as const, dedupeKey: `privacy:${id}:${outcome}`, reply: { text } }
  await insertTells(tx, [tell], now)
  const detail = { capacity: 'command line', letter, request: id, kind, before: 'OPEN', after: outcome }
  const entry = { agencyId, actorId: null, action: 'answer-privacy', subject: employeeId, detail }
  await writeAudit(tx, [entry], now)
  return `${id}: ${outcome}`
}

function checked({ agree, refuse, words, letter }: PrivacyFlags) {
  if ((agree === true) === (refuse === true)) throw new Problem('Say --agree or --refuse.')
  const number = letter?.trim() ?? ''
  if (number.length < 3) throw new Problem('--letter is the number of the letter in which it was decided.')
  return { agree: agree === true, words: words?.trim() || null, letter: number }
}
