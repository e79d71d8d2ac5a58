import type { WorkbookRead } from './outcome.ts'

/** CSV as Indonesian Excel writes it (semicolons), or with commas or tabs; UTF-8, UTF-16 or Windows-1252. */
export function readCsv(bytes: Uint8Array): WorkbookRead {
  const text = decode(bytes)
  if (/<html|<table/i.test(text.slice(0, 2000))) return { ok: false, why: 'unreadable' }
  const rows = split(text, separatorOf(text))
  return rows.length === 0
    ? { ok: false, why: 'unreadable' }
    : { ok: true, sheets: [{ name: 'CSV', hidden: false, rows, merges: [] }] }
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The one that is most often outside of quotes in the first lines; "sep=;" says it itself. */
function separatorOf(text: string): string {
  const told = /^sep=(.)\r?\n/i.exec(text)?.[1]
  if (told !== undefined) return told
  const bare = text.slice(0, 5000).replace(/"[^"]*"/g, '')
  const count = (mark: string) => bare.split(mark).length
  return [';', '\t', ','].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

function split(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]
    if (quoted && mark === '"' && text[i + 1] === '"') cell += text[i++]
    else if (quoted && mark === '"') quoted = false
    else if (quoted) cell += mark
    else if (mark === '"' && cell === '') quoted = true
    else if (mark === separator) endCell()
    else if (mark === '\n') {
      endCell()
      rows.push(row)
      row = []
    } else if (mark !== '\r') cell += mark
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}
