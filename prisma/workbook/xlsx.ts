import { strFromU8, unzipSync } from 'fflate'
import type { Merge, NumberCell, Sheet } from '../../core/structure/sheet.ts'
import type { WorkbookRead } from './outcome.ts'
import { elements, type Element } from './xml.ts'

/** What may come out of the archive: a bomb says so in its directory, and what lies there beyond it is not unpacked. */
const mostUnpacked = 150 * 1024 * 1024
const wanted =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i
const mostRows = 100_000
const mostColumns = 200

/** Reads values as the file spells them, with merged cells and hidden sheets told; formulas by their last result. */
export function readXlsx(bytes: Uint8Array): WorkbookRead {
  let unpacked = 0
  const parts = unpack(bytes, (size) => (unpacked += size) <= mostUnpacked)
  if (unpacked > mostUnpacked) return { ok: false, why: 'tooBig' }
  if (parts === null || parts['xl/workbook.xml'] === undefined) return { ok: false, why: 'unreadable' }
  try {
    return { ok: true, sheets: sheetsIn(parts, parts['xl/workbook.xml']) }
  } catch (error) {
    if (error instanceof TooBig) return { ok: false, why: 'tooBig' }
    return { ok: false, why: 'unreadable' }
  }
}

class TooBig extends Error {}

function unpack(bytes: Uint8Array, mayTake: (size: number) => boolean): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => wanted.test(name) && mayTake(originalSize),
    })
  } catch {
    return null
  }
}

function sheetsIn(parts: Record<string, Uint8Array>, workbook: Uint8Array): Sheet[] {
  const text = (name: string) => (parts[name] === undefined ? '' : strFromU8(parts[name]))
  const strings = sharedStrings(text('xl/sharedStrings.xml'))
  const shownAs = styles(text('xl/styles.xml'))
  const targets = new Map(
    elements(text('xl/_rels/workbook.xml.rels'), ['Relationship']).map(({ attributes }) => [
      attributes.Id ?? '',
      (attributes.Target ?? '').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  )
  const all = elements(strFromU8(workbook), ['workbookPr', 'sheet'])
  const is1904 = all.some(({ attributes }) => /^(1|true)$/.test(attributes.date1904 ?? ''))
  return all
    .filter(({ name }) => name === 'sheet')
    .map(({ attributes }) => {
      const xml = text(targets.get(attributes['r:id'] ?? attributes.id ?? '') ?? '')
      const hidden = /hidden/i.test(attributes.state ?? '')
      return { name: attributes.name ?? '', hidden, ...cellsIn(xml, strings, shownAs, is1904) }
    })
}

/** Rich text comes in runs; phonetic readings are no part of it. */
function sharedStrings(xml: string): string[] {
  return elements(xml, ['si']).map(({ texts }) =>
    texts
      .filter(({ inside }) => inside !== 'rPh')
      .map(({ text }) => text)
      .join(''),
  )
}

/** What the n-th cell style shows a number as. */
function styles(xml: string): NumberCell['shown'][] {
  const custom = new Map<number, string>()
  const shown: NumberCell['shown'][] = []
  for (const { name, attributes, parent } of elements(xml, ['numFmt', 'xf'])) {
    if (name === 'numFmt') custom.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
    else if (parent === 'cellXfs') shown.push(shownBy(Number(attributes.numFmtId ?? 0), custom))
  }
  return shown
}

function shownBy(id: number, custom: Map<number, string>): NumberCell['shown'] {
  const code = (custom.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*\]/g, '')
  if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || /[dy]/i.test(code)) return 'date'
  return id === 9 || id === 10 || code.includes('%') ? 'percent' : 'number'
}

function cellsIn(
  xml: string,
  strings: string[],
  shownAs: NumberCell['shown'][],
  is1904: boolean,
): Pick<Sheet, 'rows' | 'merges'> {
  const rows: Sheet['rows'] = []
  const merges: Merge[] = []
  let last = { row: -1, column: -1 }
  for (const element of elements(xml, ['row', 'c', 'mergeCell'])) {
    if (element.name === 'mergeCell') merges.push(...mergeOf(element.attributes.ref ?? ''))
    else if (element.name === 'c') {
      const at = placeOf(element.attributes.r ?? '') ?? { row: last.row, column: last.column + 1 }
      if (at.row > mostRows) throw new TooBig()
      last = at
      const cell = valueOf(element, strings, shownAs, is1904)
      if (cell === null || cell === '' || at.column >= mostColumns || at.row < 0) continue
      while (rows.length <= at.row) rows.push([])
      const row = rows[at.row] ?? []
      while (row.length < at.column) row.push(null)
      row[at.column] = cell
    }
  }
  return { rows, merges }
}

function valueOf(
  { attributes, texts }: Element,
  strings: string[],
  shownAs: NumberCell['shown'][],
  is1904: boolean,
): Sheet['rows'][number][number] {
  const value = texts
    .filter(({ inside }) => inside === 'v')
    .map(({ text }) => text)
    .join('')
  switch (attributes.t) {
    case 's':
      return strings[Number(value)] ?? null
    case 'inlineStr':
      return texts
        .filter(({ inside }) => inside === 't')
        .map(({ text }) => text)
        .join('')
    case 'str':
    case 'd':
      return value
    case 'b':
      return value === '1' ? 'ya' : 'tidak'
    case 'e':
      return null
    default: {
      if (value === '') return null
      const shown = shownAs[Number(attributes.s ?? 0)] ?? 'number'
      // Day numbers of old Macintosh workbooks begin four years later.
      return { raw: is1904 && shown === 'date' ? String(Number(value) + 1462) : value, shown }
    }
  }
}

function placeOf(reference: string): { row: number; column: number } | null {
  const parts = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference)
  if (parts?.[1] === undefined) return null
  const column = Array.from(parts[1]).reduce(
    (sum, letter) => sum * 26 + (letter.codePointAt(0) ?? 64) - 64,
    0,
  )
  return { row: Number(parts[2]) - 1, column: column - 1 }
}

function mergeOf(reference: string): Merge[] {
  const [first, last] = reference.split(':').map(placeOf)
  if (!first || !last) return []
  return [
    { top: first.row, left: first.column, bottom: Math.min(last.row, first.row + 5_000), right: last.column },
  ]
}
