import type { Person } from '../conversation/facts.ts'
import { lessonMinutes, readLessons, schoolOf } from '../calendar/lessons.ts'
import { readTime, type Span } from '../language/time.ts'

/**
 * When and how long somebody worked: clock times or a length, and for who works in a school also lessons ("2 JP"), by
 * the length they have there. Null when it is none of these: elsewhere a lesson has no length.
 */
export function readWorkTime(said: string, person: Pick<Person, 'unit' | 'unitType'>): Span | null {
  const time = readTime(said)
  const count = time === null ? readLessons(said) : null
  const level = count === null ? null : schoolOf(person)
  if (count === null || level === null) return time
  return { start: null, end: null, minutes: lessonMinutes(count, level), assumedPm: false }
}
