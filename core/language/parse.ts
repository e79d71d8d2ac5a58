import { assemble, type Built } from './assemble.ts'
import { clausesOf } from './clauses.ts'
import { isoDay, todayOf, type Today } from './dates.ts'
import { draftsOf } from './drafts.ts'
import { intentOf, namesOf } from './intent.ts'
import { levelOf } from './level.ts'
import { normalise } from './normalise.ts'
import type { ParseContext, Parsed, Sensitive } from './parsed.ts'
import { scan } from './scan.ts'
import { settleDates } from './settle-dates.ts'
import { findSensitive, isSensitive, mayBeSensitive } from './sensitive.ts'
import { matchTarget, targetIndex, type Found } from './target.ts'
import { tokenise, type Token } from './tokens.ts'
import { warningsOf } from './warnings.ts'

export type * from './parsed.ts'
export { mask } from './sensitive.ts'

/**
 * Reads a free text as a day's work, or tells what else it is. Pure: the same words in the same context give the same.
 * Times are in the person's zone; what was not said is null.
 */
export function parse(text: string, context: ParseContext): Parsed {
  const today = todayOf(context.sentAt, context.zone)
  const clean = normalise(text)
  const tokens = tokenise(clean)
  const settled = settleDates(tokens, scan(tokens, today), today)
  const drafts = draftsOf(tokens, clausesOf(tokens, settled.items))
  const { intents, sure } = intentOf(clean, tokens, drafts, settled.dated)
  const intent = intents[0] ?? 'chat'
  const names = namesOf(clean, context)
  if (intent !== 'report') return { intent, intents, sure, date: null, activities: [], warnings: [] }
  if (names.length > 0)
    return {
      intent: 'chat',
      intents: ['chat', 'report'],
      sure: true,
      date: null,
      activities: [],
      warnings: [],
      names,
    }
  const built = assemble(
    tokens,
    drafts,
    levelOf(
      context,
      tokens,
      drafts.some(({ lessons }) => lessons !== null),
    ),
  )
  return {
    intent,
    intents,
    sure,
    ...finish(clean, tokens, built, settled.day ?? today.number, today, context),
  }
}

function finish(
  clean: string,
  tokens: Token[],
  built: Built[],
  day: number,
  today: Today,
  context: ParseContext,
) {
  const index = targetIndex(context.targets)
  const spans = mayBeSensitive(tokens) ? findSensitive(clean) : []
  // Several ranges of one thing have the same words.
  const read = new Map<string, { match: Found; sensitive: Sensitive[] }>()
  for (const { activity } of built) {
    const { description } = activity
    let found = read.get(description)
    if (found === undefined) {
      const sensitive = spans.length === 0 ? [] : findSensitive(description)
      found = { match: matchTarget(description, index, context.learned), sensitive }
      read.set(description, found)
    }
    const { match, sensitive } = found
    activity.target = match.target
    activity.candidates = match.candidates
    activity.sure = match.sure
    activity.sensitive = sensitive
    if (activity.quantity !== null) activity.unit ??= match.unit
  }
  const secret =
    spans.length > 0 &&
    isSensitive(
      spans,
      tokens.map(({ lower }) => lower),
    )
  const activities = built.map(({ activity }) => activity)
  return { date: isoDay(day), activities, warnings: warningsOf(built, day, today, secret) }
}
