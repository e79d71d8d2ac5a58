import { localDay } from '../calendar/day.ts'
import type { ParseContext, Parsed, ParsedActivity } from './parsed.ts'

export type * from './parsed.ts'

/** Reads a free text as a day's work, or tells what else it is. Pure: the same words in the same context give the same. */
export function parse(text: string, context: ParseContext): Parsed {
  const activities = text
    .split(/[\n;,]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(activity)
  const date = activities.length === 0 ? null : localDay(context.sentAt, context.zone)
  const intent = activities.length === 0 ? 'chat' : 'report'
  return { intent, intents: [intent], sure: true, date, activities, warnings: [] }
}

function activity(description: string): ParsedActivity {
  return {
    description,
    start: null,
    end: null,
    endDayOffset: 0,
    minutes: null,
    quantity: null,
    unit: null,
    target: null,
    candidates: [],
    sure: false,
    assumed: [],
    links: [],
    sensitive: [],
  }
}
