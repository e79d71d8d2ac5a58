/** What is asked of a figure; a figure without an entry is only told. */
export type Asked = { atLeast: number } | { atMost: number }

export const asked: Record<string, Asked> = {
  receive_vs_echo: { atLeast: 0.6 },
  durable_reports_per_s: { atLeast: 2_500 },
  reply_p99_ms_at_30_per_s: { atMost: 15 },
  reply_p99_ms_at_half_capacity: { atMost: 50 },
  callback_answer_p99_ms: { atMost: 50 },
  fanout_5000_vs_ideal: { atMost: 1.07 },
  fanout_429s: { atMost: 0 },
  fanout_with_429_storm_vs_ideal: { atMost: 1.1 },
  fanout_sends_inside_windows: { atMost: 0 },
  chat_p99_during_fanout_ratio: { atMost: 1.5 },
  backlog_10000_s: { atMost: 5 },
  recovery_after_kill_s: { atMost: 2 },
  cold_start_s: { atMost: 1.5 },
  start_to_ready_s: { atMost: 3 },
  rss_idle_mb: { atMost: 140 },
  rss_loaded_mb: { atMost: 220 },
  process_bytes_per_open_conversation: { atMost: 0 },
  second_process_gain: { atLeast: 1.3 },
  audit_overhead: { atMost: 0.05 },
  verify_entries_per_s: { atLeast: 150_000 },
  parse_reports_per_s: { atLeast: 20_000 },
  parse_worst_ms_4096_chars: { atMost: 2 },
  whatsapp_lost_of_240: { atMost: 0 },
  import_5000_s: { atMost: 10 },
  reminders_scheduled_per_s: { atLeast: 5_000 },
  pdf_per_s: { atLeast: 20 },
  xlsx_rows_per_s: { atLeast: 15_000 },
  summary_vs_sql_5k: { atMost: 2 },
  summary_vs_sql_50k: { atMost: 1.5 },
  summary_exponent: { atMost: 1.1 },
  summary_memory_mb: { atMost: 64 },
}

/** What this process printed. */
export const figuresPrinted: Figure[] = []

/** One line, `name value`, and behind it the range in brackets where there are several: the value is their median. */
export function print(name: string, measured: number | number[], digits: number): void {
  const values = typeof measured === 'number' ? [measured] : measured
  const [lowest, highest] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(digits))
  const range = values.length > 1 ? ` (${lowest} to ${highest})` : ''
  const text = `${median(values).toFixed(digits)}${range}`
  figuresPrinted.push({ name, value: Number.parseFloat(text), text })
  process.stdout.write(`${name} ${text}\n`)
}

export interface Figure {
  name: string
  value: number
  /** As printed, with the range. */
  text: string
}

/** Reads what was printed; lines that are no figures are passed over. */
export function readFigures(output: string): Figure[] {
  return output.split('\n').flatMap((line) => {
    const [, name = '', text = ''] = /^([a-z][a-z0-9_]*) (-?\d+(?:\.\d+)?(?: \(.*\))?)$/.exec(line) ?? []
    return name === '' ? [] : [{ name, value: Number.parseFloat(text), text }]
  })
}

export function isMet(value: number, wanted: Asked): boolean {
  return 'atLeast' in wanted ? value >= wanted.atLeast : value <= wanted.atMost
}

export function wish(wanted: Asked): string {
  const [words, limit] = 'atLeast' in wanted ? ['at least', wanted.atLeast] : ['at most', wanted.atMost]
  return `${words} ${limit.toLocaleString('en')}`
}

/** The last line of a run: which asked figures were missed. */
export function verdict(figures: Figure[]): string {
  const judged = figures.flatMap(({ name, value }) => {
    const wanted = asked[name]
    return wanted === undefined ? [] : [{ name, value, wanted, met: isMet(value, wanted) }]
  })
  const missed = judged.filter(({ met }) => !met)
  if (missed.length === 0) return `All ${judged.length} asked figures were met.`
  const list = missed.map(({ name, value, wanted }) => `${name} ${value} (${wish(wanted)})`)
  return `Missed ${missed.length} of ${judged.length} asked figures: ${list.join(', ')}`
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
}

/** The nearest rank. */
export function percentile(values: number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN
}
