import { outbound, outboundEdit } from '../../bot/channels/telegram/outbound.ts'
import type { Reply } from '../../core/messages.ts'
import { verifyDatabase } from '../../prisma/audit/command.ts'
import type { Database } from '../../prisma/client.ts'
import type { ApiCall } from '../../simulator/telegram/calls.ts'
import type { Evidence, SaidRow, Send } from './evidence.ts'

type Stored = Pick<
  Evidence,
  'inbox' | 'outbox' | 'reports' | 'versions' | 'decisions' | 'audit' | 'brokenChains'
>

/** What the database holds. */
export async function readStored(db: Database): Promise<Stored> {
  const rows = await db.outbox.findMany({ orderBy: { id: 'asc' } })
  const [chains, inbox, reports, versions, decisions, audit] = await Promise.all([
    verifyDatabase(db, {}),
    db.inbox.findMany(),
    db.dailyReport.findMany(),
    db.reportVersion.findMany(),
    db.decision.findMany(),
    db.auditEntry.findMany(),
  ])
  return {
    inbox,
    versions,
    decisions,
    brokenChains: chains.flatMap(({ bad }) => (bad === null ? [] : [`entry ${bad.n}: ${bad.why}`])),
    reports: reports.map(({ id, employeeId, day }) => ({
      id,
      employeeId,
      day: day.toISOString().slice(0, 10),
    })),
    audit: audit.map(({ action, subject, detail }) => ({ action, subject, version: versionIn(detail) })),
    outbox: rows.map(({ id, dedupeKey, address, kind, status, payload }): SaidRow => {
      const reply = payload as unknown as Reply | { menu: unknown }
      return {
        id: String(id),
        dedupeKey,
        chat: address,
        kind,
        status,
        parts: 'menu' in reply ? [] : partsOf(address, reply),
        edits: 'text' in reply && reply.edit === true,
      }
    }),
  }
}

function versionIn(detail: unknown): number | null {
  const { version } = detail as { version?: unknown }
  return typeof version === 'number' ? version : null
}

/** An edit shows at most one message; where it is sent anew it may have several, which none of ours has. */
function partsOf(address: string, reply: Reply): string[] {
  if (reply.edit === true) return [wordsOf(outboundEdit(address, '1', reply).params)]
  return outbound(address, reply).map(({ params }) => wordsOf(params))
}

const wordsOf = ({ text, caption }: Record<string, unknown>) => String(text ?? caption ?? '')

const speaking = new Set(['sendMessage', 'sendPhoto', 'sendDocument', 'editMessageText'])

/** What Telegram took. An edit that changes nothing is refused, and as good as taken. */
export function sendsIn(calls: ApiCall[]): Send[] {
  return calls
    .filter(({ method, error }) => {
      const taken = error === undefined || error.description.includes('message is not modified')
      return speaking.has(method) && taken
    })
    .map(({ method, params, at }) => ({
      chat: String(params.chat_id),
      text: wordsOf(params),
      edit: method === 'editMessageText',
      at,
    }))
}

/** Calls that were under way when the first 429 came could not know of it. */
const underwayMs = 250

/** Calls made after Telegram had told to wait, and before the wait was over. */
export function callsInsideWindow(calls: ApiCall[]): number {
  let from = 0
  let until = 0
  let count = 0
  for (const { method, at, error } of calls) {
    if (!speaking.has(method)) continue
    if (at > from + underwayMs && at < until - underwayMs) count++
    const seconds = error?.parameters?.retry_after
    if (seconds === undefined || at < until) continue
    from = at
    until = at + seconds * 1000
  }
  return count
}
