import { localDay } from './calendar/day.ts'
import type { State } from './conversation/state.ts'
import { monthIn, readQuestion } from './language/question.ts'
import type { Said } from './messages.ts'
import { isMonth, monthsFrom } from './performance/documents.ts'
import type { Month } from './performance/month-summary.ts'

/** Which facts on months a message may ask for. */
export interface MonthNeeds {
  /** The month meant, by name or in words; null: none is shown. */
  asked: { month: Month } | { words: string } | null
  team: boolean
}

/** No month, but the files that are being made. */
export const noMonth: MonthNeeds = { asked: null, team: false }

/** When and where something was said: "bulan lalu" depends on both. */
export interface SaidAt {
  sentAt: Date
  zone: string
}

const names =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|juni?|june|juli?|july|agustus|agt|ags|august|sept?(?:ember)?|okt(?:ober)?|october|nov(?:ember)?|nop(?:ember)?|des(?:ember)?|december'
const rest = new RegExp(
  `^(?:(?:bulan|bln|bulanan|month|saya|sy|dong|ini|lalu|kemarin|tim|team|${names}|20\\d\\d|20\\d\\d[-/]\\d{1,2}|\\d{1,2}[-/]20\\d\\d)\\s*)*$`,
  'i',
)

/** "rekap", "rekap oktober", "/rekap 2026-10", "rekap tim bulan lalu". Null when it is something else. */
export function recapIn(text: string, questionOpen: boolean): { words: string; team: boolean } | null {
  const said = /^\s*(\/?)(?:rekap(?:an|itulasi)?|recap|summary)(?:@\w+)?(?:\s+([\s\S]*))?$/i.exec(text)
  if (said === null) return null
  const words = (said[2] ?? '').trim()
  // With a question open the words may be its answer; and "rekap absensi pegawai" is work.
  if (said[1] === '' && (questionOpen || !rest.test(words))) return null
  return { words, team: /\b(?:tim|team)\b/i.test(words) }
}

/** The month meant by words; the one going on where none is named, and never one to come. */
export function monthOf(asked: NonNullable<MonthNeeds['asked']>, { sentAt, zone }: SaidAt): Month {
  const now = localDay(sentAt, zone).slice(0, 7) as Month
  const month =
    'month' in asked ? asked.month : (written(asked.words) ?? spoken(asked.words, { sentAt, zone }))
  return month === null || month > now ? now : month
}

function written(words: string): Month | null {
  const [, year, month] = /\b(20\d\d)[-/](\d{1,2})\b/.exec(words) ?? []
  const [, monthFirst, yearLast] = /\b(\d{1,2})[-/](20\d\d)\b/.exec(words) ?? []
  const found = `${year ?? yearLast}-${(month ?? monthFirst ?? '').padStart(2, '0')}`
  return isMonth(found) ? found : null
}

function spoken(words: string, at: SaidAt): Month | null {
  const line = words.toLowerCase()
  const lastMonth = /^(?:tim |team )?(?:lalu|kemarin)\b/.test(line)
  if (lastMonth) return monthsFrom(localDay(at.sentAt, at.zone).slice(0, 7) as Month, -1)
  const month = monthIn(line, at)
  return month !== null && isMonth(month) ? month : null
}

/** `free`: words outside any question, which may ask for the month in their own way. */
export function monthNeeds(said: Said, { open, heard }: State, free: boolean): MonthNeeds | null {
  if (said.type === 'tap')
    return tapNeeds(said.data) ?? (said.data.startsWith('i:') ? freely(heard?.text) : null)
  if (said.type !== 'text') return null
  // Which of the meanings of earlier words it was.
  if (/^\d$/.test(said.text.trim())) return freely(heard?.text)
  const recap = recapIn(said.text, open.length > 0)
  if (recap !== null) return { asked: { words: recap.words }, team: recap.team }
  return free ? freely(said.text) : null
}

function freely(words = ''): MonthNeeds | null {
  // Zone and hour do not matter for what is asked, only for the month, which is settled later.
  const asked = readQuestion(words, { sentAt: new Date(0), zone: 'UTC' })
  return asked?.what === 'monthly-summary' ? { asked: { words }, team: false } : null
}

function tapNeeds(data: string): MonthNeeds | null {
  const [kind, verb = '', arg = ''] = data.split(':')
  if (kind === 'm' && verb === 'summary') return { asked: { words: '' }, team: false }
  if (kind !== 'sm') return null
  const shows = (verb === 's' || verb === 't') && isMonth(arg)
  return { asked: shows ? { month: arg } : null, team: verb === 't' }
}
