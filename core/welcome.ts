import { join } from './rich.ts'
import type { Reply, Said } from './messages.ts'
import type { IssuedPaper } from './performance/issued-paper.ts'
import { texts } from './texts/index.ts'
import { paperCheckTexts, paperText } from './texts/paper-check.ts'
import { linkingTexts } from './texts/linking.ts'
import type { Language } from './texts/language.ts'

/** What is known of a chat that belongs to nobody yet. */
export interface StrangerFacts {
  tries: number
  lockedUntil: Date | null
  /** The code it already proved; a shared contact is still to come. */
  pending: CodeFacts | null
}

export interface CodeFacts {
  id: string
  employeeId: string
  agencyId: string
  name: string
  unit: string
  /** E.164 from the roster; null when it has none. */
  phone: string | null
  /** They asked for it in a chat that is theirs: that proves them better than a number. */
  own: boolean
  tries: number
  usedAt: Date | null
  expiresAt: Date
}

/** What becomes of the chat. */
export type Welcome = { replies: Reply[] } & (
  | { outcome: 'nothing' }
  | { outcome: 'tried'; tries: number; lockedUntil: Date | null; codeId: string | null }
  | { outcome: 'proved'; codeId: string }
  | { outcome: 'linked'; code: CodeFacts }
)

const mostTries = 5
const lockMs = 3_600_000

/**
 * A chat that the roster does not know. Wrong, used, expired and unknown codes get one and the same answer, and after
 * five of them the chat waits an hour. `code`: what the message says, looked up; null when it is no code at all.
 * `language`: that of the app they write from. `phone`: the sender's number, where the network vouches for it.
 */
export function welcome(
  facts: StrangerFacts,
  said: Said,
  code: CodeFacts | 'wrong' | null,
  now: Date,
  language: Language,
  phone?: string,
): Welcome {
  const t = texts[language].welcome
  if (facts.lockedUntil !== null && facts.lockedUntil > now)
    return { outcome: 'nothing', replies: [{ text: t.locked }] }
  if (said.type === 'contact' && facts.pending !== null)
    return contact(facts, facts.pending, said, now, language)
  if (code === null) {
    const waiting = facts.pending !== null && usable(facts.pending, now)
    return {
      outcome: 'nothing',
      replies: [waiting ? askAgain(said, language) : { text: t.stranger }],
    }
  }
  if (code === 'wrong' || !usable(code, now)) return tried(facts, now, null, language)
  if (code.phone !== null && !code.own && phone !== undefined) {
    if (digits(phone) === digits(code.phone)) return linked(code, language)
    const { replies, ...rest } = tried(facts, now, code.id, language)
    const locked = rest.outcome === 'tried' && rest.lockedUntil !== null
    return { ...rest, replies: locked ? replies : [{ text: linkingTexts[language].wrongNumber }] }
  }
  if (code.phone !== null && !code.own)
    return {
      outcome: 'proved',
      codeId: code.id,
      replies: [{ text: t.askContact, askContact: t.shareContact }],
    }
  return linked(code, language)
}

/** Words and files of before are not kept, as it is not proved whose they are: so that nobody believes that they are. */
function askAgain(said: Said, language: Language): Reply {
  const { askContact, shareContact } = texts[language].welcome
  const isCommand = said.type === 'text' && said.text.trim().startsWith('/')
  const lost = ['text', 'attachment', 'unsupported'].includes(said.type) && !isCommand
  const text = lost ? join([linkingTexts[language].notTaken, askContact], '\n\n') : askContact
  return { text, askContact: shareContact }
}

/** A chat that is nobody's asks about a paper; wrong codes count as those of activation do. */
export function strangerOnPaper(
  facts: StrangerFacts,
  paper: Omit<IssuedPaper, 'name'> | null,
  now: Date,
  language: Language,
): Welcome {
  if (paper !== null)
    return { outcome: 'nothing', replies: [{ text: paperText({ ...paper, name: null }, language) }] }
  const { replies, ...rest } = tried(facts, now, null, language)
  const locked = rest.outcome === 'tried' && rest.lockedUntil !== null
  return { ...rest, replies: locked ? replies : [{ text: paperCheckTexts[language].unknown }] }
}

function contact(
  facts: StrangerFacts,
  pending: CodeFacts,
  said: Said & { type: 'contact' },
  now: Date,
  language: Language,
): Welcome {
  const t = texts[language].welcome
  if (!usable(pending, now)) return tried(facts, now, null, language)
  if (said.own && digits(said.phone) === digits(pending.phone ?? '')) return linked(pending, language)
  const { replies, ...rest } = tried(facts, now, pending.id, language)
  const locked = rest.outcome === 'tried' && rest.lockedUntil !== null
  return { ...rest, replies: locked ? replies : [{ text: t.wrongContact, askContact: t.shareContact }] }
}

function linked(code: CodeFacts, language: Language): Welcome {
  const t = texts[language]
  const buttons = [[{ label: t.menu.report, data: 'm:report' }], [{ label: t.menu.help, data: 'm:help' }]]
  return {
    outcome: 'linked',
    code,
    // A keyboard for the contact and inline buttons cannot go with one message, so the menu follows on its own.
    replies: [
      { text: t.welcome.linked(code.name, code.unit), closeContact: true },
      { text: join([t.help.all, t.help.always], '\n\n'), buttons },
    ],
  }
}

function tried(facts: StrangerFacts, now: Date, codeId: string | null, language: Language): Welcome {
  const t = texts[language].welcome
  const tries = facts.tries + 1
  const lockedUntil = tries >= mostTries ? new Date(now.getTime() + lockMs) : null
  const text = lockedUntil === null ? t.wrongCode : t.locked
  return {
    outcome: 'tried',
    tries: lockedUntil === null ? tries : 0,
    lockedUntil,
    codeId,
    replies: [{ text }],
  }
}

function usable({ usedAt, expiresAt, tries }: CodeFacts, now: Date): boolean {
  return usedAt === null && expiresAt > now && tries < mostTries
}

/** +62 812…, 0812… and 62812… are the same number. */
function digits(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^0/, '62').replace(/^620/, '62')
}
