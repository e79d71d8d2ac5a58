import { fields, type Field } from '../performance/report.ts'
import type { Facts } from '../conversation/facts.ts'
import type { Words } from '../conversation/state.ts'
import { lessonMinutes, schoolOf } from '../calendar/lessons.ts'
import { parse } from '../language/parse.ts'
import type { ParseContext, Parsed, ParsedActivity } from '../language/parsed.ts'
import { findSensitive, mask } from '../language/sensitive.ts'
import { apart } from '../performance/feedback.ts'
import { rowNumbers } from './rows.ts'

/** Below this a description tells a supervisor nothing. */
export const shortest = 10
export const longest = 1000

export function understand(facts: Facts, text: string, forwarded = false): Parsed {
  const context = contextOf(facts, forwarded)
  const parts = apart(text)
  const parsed = parse(parts?.work ?? text, context)
  const last = parsed.activities.at(-1)
  if (parts === null || last === undefined) return parts === null ? parsed : parse(text, context)
  // What was in the way is no work of its own: it stays with what it hindered, in the words that raise it.
  const description = `${last.description}. ${parts.rest}`
  const told = { ...last, description, sensitive: findSensitive(description) }
  return { ...parsed, activities: [...parsed.activities.slice(0, -1), told] }
}

/** What the parser may know of the person. Results of an old plan are no longer chosen. */
export function contextOf({ sentAt, person, results, lexicon }: Facts, forwarded = false): ParseContext {
  const school = schoolOf(person)
  const known = new Set(['direct', 'other', ...results.map(({ id }) => id)])
  return {
    sentAt,
    zone: person.zone,
    targets: results.map(({ id, title }) => ({ id, title, indicators: lexicon.indicators[id] ?? [] })),
    learned: lexicon.learned.filter(({ target }) => target === null || known.has(target)),
    forwarded,
    name: person.name,
    lesson: school && lessonMinutes(1, school),
  }
}

/**
 * Activities read from one message, as the words that would have said them to the guided questions: rows from
 * number `from` on. What was not said stays unsaid.
 */
export function rowsOf(activities: ParsedActivity[], from: number): Record<string, Words> {
  const said: Record<string, Words> = {}
  activities.forEach((activity, i) => {
    const words: Record<string, Words | null> = {
      ...whatOf(activity),
      target: targetOf(activity),
      time: timeOf(activity),
      quantity: quantityOf(activity),
      evidence: activity.links.length > 0 ? { text: activity.links.join(' ') } : { choice: 'none' },
    }
    for (const [field, value] of Object.entries(words))
      if (value !== null) said[`r${from + i}.${field}`] = value
  })
  return said
}

/** The person's words, personal data masked; `plain` keeps them until the person says that they are no such thing. */
export function whatOf(activity: Pick<ParsedActivity, 'description' | 'sensitive' | 'quantity' | 'unit'>) {
  const { description, sensitive, quantity, unit } = activity
  // "Cetak KK" says little alone; with its quantity it does.
  const tail =
    description.length < shortest && quantity !== null ? ` ${quantity} ${unit ?? ''}`.trimEnd() : ''
  const what: Words = { text: (mask(description, sensitive) + tail).slice(0, longest) }
  return { what, plain: sensitive.length === 0 ? null : { text: (description + tail).slice(0, longest) } }
}

function targetOf({ target, candidates, sure }: ParsedActivity): Words | null {
  if (target !== null) {
    const choice = target === 'direct' || target === 'other' ? target : target.slice(0, 8)
    return { choice, ...(!sure && { guess: true }) }
  }
  return candidates.length > 0 ? null : { choice: 'other', guess: true }
}

function timeOf({ start, end, minutes, assumed }: ParsedActivity): Words | null {
  const guess = (assumed.includes('pm') || assumed.includes('start')) && { guess: true }
  if (start !== null && end !== null)
    return { text: `${start.replace(':', '.')}-${end.replace(':', '.')}`, ...guess }
  return minutes === null ? null : { text: `${minutes} menit`, ...guess }
}

function quantityOf({ quantity, unit, assumed }: ParsedActivity): Words {
  if (quantity === null) return { choice: 'lewati' }
  const text = `${String(quantity).replace('.', ',')} ${unit ?? ''}`.trim()
  return { text, ...(assumed.includes('approximate') && { guess: true }) }
}

/** What a row still lacks before it can be sent. Quantity and evidence may be absent. */
export function missing(said: Record<string, Words>): { row: number; field: Field }[] {
  return rowNumbers(said).flatMap((row) =>
    fields
      .filter((field) => field !== 'quantity' && field !== 'evidence')
      .filter((field) => lacks(said[`r${row}.${field}`], field))
      .map((field) => ({ row, field })),
  )
}

function lacks(words: Words | undefined, field: Field): boolean {
  return words === undefined || (field === 'what' && (words.text ?? '').trim().length < shortest)
}
