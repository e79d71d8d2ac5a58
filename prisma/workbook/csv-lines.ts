import type { Cell } from '../../core/performance/table.ts'

/** So that Excel reads the rest as UTF-8. */
export const csvStart = '\uFEFF'

/**
 * Rows as RFC 4180 wants them. Text that a spreadsheet would take for a formula gets an apostrophe in front; numbers
 * are ours, so a minus is one.
 */
export function csvLines(rows: Cell[][]): string {
  let lines = ''
  for (const row of rows) lines += `${row.map(field).join(',')}\r\n`
  return lines
}

function field(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
