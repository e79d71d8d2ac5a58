import { readFileSync } from 'node:fs'
import { parse, type ParseContext } from '../../core/language/parse.ts'
import type { Labelled } from './score.ts'

interface Messages {
  context: { receivedAt: string; zone: string }
  skps: Record<string, ParseContext['targets']>
  messages: Labelled[]
}

export const messages = JSON.parse(
  readFileSync(new URL('./messages-open.json', import.meta.url), 'utf8'),
) as Messages

/** Wednesday 18 November 2026, five in the afternoon in Mataram. */
export const context: ParseContext = {
  sentAt: new Date('2026-11-18T17:05:00+08:00'),
  zone: 'Asia/Makassar',
  targets: [],
}

export function read(text: string, more: Partial<ParseContext> = {}) {
  return parse(text, { ...context, ...more })
}

/** What was understood of the only activity. */
export function only(text: string, more: Partial<ParseContext> = {}) {
  const { activities } = read(text, more)
  if (activities.length !== 1) throw new Error(`${activities.length} activities in: ${text}`)
  return activities[0]
}
