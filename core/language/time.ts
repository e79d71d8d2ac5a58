/** Minutes after local midnight, or only a length. `end` passes 1440 when it is on the next day. */
export interface Span {
  start: number | null
  end: number | null
  minutes: number
  /** Hours 1 to 6 without a word for the time of day were read as afternoon. */
  assumedPm: boolean
}

const clock = String.raw`(\d{1,2})(?:[.:](\d{2}))?`
const range = new RegExp(
  String.raw`^(?:jam|pkl|pukul|jm|j|dari)?\.?\s*${clock}\s*(?:wib|wita|wit)?\s*(?:-|–|—|s\.?\s?\/?\s?d\.?|sampai|smp|hingga|ke)\s*(?:jam|pkl|pukul)?\s*${clock}\s*(?:wib|wita|wit)?$`,
)
const length = /^(?:(\d+(?:[.,]\d+)?)\s*(?:jam|j|h|hours?))?\s*(?:(\d+)\s*(?:menit|mnt|m|min|minutes?))?$/

/**
 * Reads "8-10", "08.00 s.d. 10.30", "jam 1 sampai 3", "2 jam", "1,5 jam", "90 menit".
 * An end before its start is read as afternoon where that makes sense ("8-2"), else as the next day ("22-02").
 * Null when it is neither: minutes are never invented.
 */
export function readTime(said: string): Span | null {
  const text = said
    .trim()
    .toLowerCase()
    .replace(/\b(\d{2})(\d{2})(?=\s*[-–—]|$)/g, '$1.$2')
    .replace(/\bsetengah jam\b/, '30 menit')
    .replace(/\bseperempat jam\b/, '15 menit')
    .replace(/\bsejam\b/, '1 jam')
  const spoken = timeOfDay(text)
  const times = range.exec(spoken)
  if (times !== null) return readRange(times)
  const parts = length.exec(spoken)
  if (parts === null || (parts[1] === undefined && parts[2] === undefined)) return null
  const hours = Number((parts[1] ?? '0').replace(',', '.'))
  const minutes = Math.round(hours * 60) + Number(parts[2] ?? 0)
  return minutes > 0 ? { start: null, end: null, minutes, assumedPm: false } : null
}

/**
 * "1 siang - 3 sore" → "13 - 15". A word that stands once, at the end, is meant for both hours. `malam` after midnight
 * ("1 malam") and hours above 12 stay as they are.
 */
function timeOfDay(text: string): string {
  const word = /^(.*\d)\s*(pagi|siang|sore|malam)$/.exec(text)
  const once = word !== null && !/(pagi|siang|sore|malam)/.test(word[1] ?? '')
  const each = once ? (word[1] ?? '').replace(/(\d{1,2})([.:]\d{2})?/g, `$1$2 ${word[2]}`) : text
  return each.replace(/(\d{1,2})([.:]\d{2})?\s*(pagi|siang|sore|malam)/g, (_all, hour, minutes = '', of) => {
    const h = Number(hour)
    const later = of === 'pagi' || h >= 12 || (of === 'siang' && h > 6) || (of === 'malam' && h < 6) ? 0 : 12
    return `${h + later}${minutes}`
  })
}

function readRange(times: RegExpExecArray): Span | null {
  const [, h1, m1, h2, m2] = times
  let start = minute(h1, m1)
  let end = minute(h2, m2)
  if (start === null || end === null || start === end) return null
  let assumedPm = false
  const written = h1?.startsWith('0') === true || m1 !== undefined
  if (!written && start >= 60 && start <= 360 && end <= 780 && end > start) {
    start += 720
    end += end < 720 ? 720 : 0
    assumedPm = true
  }
  if (end < start && end + 720 > start && end < 720 && h2?.startsWith('0') !== true) {
    end += 720
    assumedPm = true
  }
  if (end <= start) end += 1440
  return { start, end, minutes: end - start, assumedPm }
}

function minute(hour: string | undefined, minutes: string | undefined): number | null {
  const h = Number(hour)
  const m = Number(minutes ?? 0)
  return h > 24 || m > 59 || (h === 24 && m > 0) ? null : h * 60 + m
}
