import type { Button, Reply } from '../messages.ts'
import type { Report } from '../performance/report.ts'
import { texts } from '../texts/index.ts'
import type { Language } from '../texts/language.ts'

/** Ids travel as 22 characters: two of them, a version and a verb fit into 64 bytes. */
export function shortId(id: string): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')
}

export function longId(short: string): string | null {
  if (!/^[\w-]{22}$/.test(short)) return null
  const hex = Buffer.from(short, 'base64url').toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

export type CardVerb = 'approve' | 'return' | 'reject' | 'detail' | 'brief' | 'evidence'
const letters: Record<CardVerb, string> = {
  approve: 'a',
  return: 'r',
  reject: 'x',
  detail: 'd',
  brief: 'b',
  evidence: 'e',
}

export function cardData(verb: CardVerb, report: { id: string; version: number }): string {
  return `c:${letters[verb]}:${shortId(report.id)}:${report.version.toString(36)}`
}

/** Reads a card button; null for anything else. Whether the person may, is asked of the database afterwards. */
export function readCardData(data: string): { verb: CardVerb; reportId: string; version: number } | null {
  const [kind, letter, short, version, ...rest] = data.split(':')
  const verb = (Object.keys(letters) as CardVerb[]).find((v) => letters[v] === letter)
  const reportId = longId(short ?? '')
  if (kind !== 'c' || verb === undefined || reportId === null || rest.length > 0) return null
  return /^[0-9a-z]{1,4}$/.test(version ?? '')
    ? { verb, reportId, version: parseInt(version ?? '', 36) }
    : null
}

/** A report as its supervisor sees it, in the one message that is edited ever after. */
export function cardReply(
  report: Report,
  {
    decidable,
    detail = false,
    language = 'id',
    edit = false,
  }: { decidable: boolean; detail?: boolean; language?: Language; edit?: boolean },
): Reply {
  const t = texts[language]
  const evidence = report.activities.reduce((sum, a) => sum + a.evidence.length, 0)
  const proof =
    evidence > 0 ? [[{ label: t.approve.evidence(evidence), data: cardData('evidence', report) }]] : []
  const button = (label: string, verb: CardVerb): Button => ({ label, data: cardData(verb, report) })
  const decide =
    decidable && report.decision === null
      ? [
          [
            { ...button(t.approve.approve, 'approve'), yes: true as const },
            button(t.approve.return, 'return'),
          ],
          detail
            ? [button(t.approve.reject, 'reject'), button(t.approve.back, 'brief')]
            : [button(t.approve.detail, 'detail')],
        ]
      : []
  return {
    text: t.approve.card(report, detail),
    buttons: [...proof, ...decide],
    slot: `card:${report.id}`,
    edit,
  }
}
