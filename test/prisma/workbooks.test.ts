import fc from 'fast-check'
import { unzipSync, strFromU8 } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import type { Cell, TableShape } from '../../core/performance/table.ts'
import { book, bookOf } from '../../prisma/workbook/book.ts'
import { csvLines, csvStart } from '../../prisma/workbook/csv-lines.ts'
import { readWorkbook } from '../../prisma/workbook/read.ts'
import { addRows, beginSheet, endSheet } from '../../prisma/workbook/sheet-stream.ts'

const shape: TableShape = {
  name: 'Ringkasan [Oktober]',
  columns: [
    { title: 'NIP', width: 20 },
    { title: 'Uraian', width: 40, wide: true },
    { title: 'Menit', width: 10 },
  ],
}
const nip = '199504202019032908'
const attacks = ['=HYPERLINK("http://x")', '+1+1', '-2', '@SUM(A1)', '\t=1', '\r=1']

function sheetsIn(bytes: Uint8Array) {
  const read = readWorkbook(bytes)
  if (!read.ok) throw new Error(read.why)
  return read.sheets
}

/** Throws where the XML is not well formed. */
function parsed(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const)
  for (const [, xml] of parts) new SaxesParser().write(xml).close()
  return Object.fromEntries(parts)
}

describe('a workbook', () => {
  test('keeps a NIP as text and minutes as numbers, with heading, filter and frozen row', async () => {
    const bytes = await bookOf([
      {
        shape,
        rows: [
          [nip, 'Melayani', 9000],
          [nip, null, 0],
        ],
      },
    ])
    const [sheet] = sheetsIn(bytes)
    expect(sheet?.name).toBe('Ringkasan  Oktober ')
    expect(sheet?.rows[0]).toEqual(['NIP', 'Uraian', 'Menit'])
    expect(sheet?.rows[1]?.slice(0, 2)).toEqual([nip, 'Melayani'])
    expect(sheet?.rows[1]?.[2]).toMatchObject({ shown: 'number' })
    const xml = parsed(bytes)['xl/worksheets/sheet1.xml']
    expect(xml).toContain(`<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">${nip}</t>`)
    expect(xml).toContain('<c r="C2" s="5"><v>9000</v></c>')
    expect(xml).toContain('<autoFilter ref="A1:C3"/>')
    expect(xml).toContain('state="frozen"')
  })

  test('holds what looks like a formula as text', async () => {
    const bytes = await bookOf([{ shape, rows: attacks.map((text) => [nip, text, 1]) }])
    const xml = parsed(bytes)['xl/worksheets/sheet1.xml'] ?? ''
    expect(xml).not.toContain('<f>')
    expect(xml.match(/s="3" t="inlineStr"/g)).toHaveLength(attacks.length)
  })

  test('gives back whatever people wrote, apart from what XML forbids', async () => {
    const cell = fc.string({ unit: 'binary', maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 8 }), async (texts) => {
        const bytes = await bookOf([{ shape, rows: texts.map((text) => [nip, text, 1]) }])
        parsed(bytes)
        const kept = (text: string) =>
          text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
        const rows = sheetsIn(bytes)[0]?.rows.slice(1) ?? []
        const plain = (text: string) => text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
        expect(rows.map((row) => plain(String(row[1] ?? '')))).toEqual(texts.map((text) => plain(kept(text))))
      }),
      { numRuns: 60 },
    )
  })

  test('written in pieces by several hands is the same as in one', async () => {
    const rows = Array.from({ length: 2500 }, (_, n): Cell[] => [nip, `Kegiatan ${n}`, n])
    let { state, bytes } = beginSheet(shape)
    const pieces = [bytes]
    for (let from = 0; from < rows.length; from += 200) {
      // As it comes back from the database.
      const piece = addRows(shape, JSON.parse(JSON.stringify(state)), rows.slice(from, from + 200))
      pieces.push(piece.bytes)
      state = piece.state
    }
    const end = endSheet(shape, state)
    const all: Uint8Array[] = []
    for await (const piece of book([{ shape, state: end.state, bytes: [...pieces, end.bytes] }]))
      all.push(piece)
    const whole = parsed(await bookOf([{ shape, rows }]))
    expect(parsed(Buffer.concat(all))).toEqual(whole)
  })
})

describe('a CSV', () => {
  test('quotes what must be quoted, ends lines with CRLF and starts with a byte order mark', () => {
    expect(csvLines([['a,b', 'c"d', 'e\nf', 7, null, -3]])).toBe('"a,b","c""d","e\nf",7,,-3\r\n')
    expect(Buffer.from(csvStart).toString('hex')).toBe('efbbbf')
  })

  test('disarms formulas', () => {
    for (const text of attacks) expect(csvLines([[text]])).toMatch(/^"?'/)
  })

  test('is read again by our own reader', () => {
    const rows = [
      ['NIP', 'Uraian'],
      [nip, 'Satu, "dua"'],
    ]
    const [sheet] = sheetsIn(Buffer.from(csvStart + csvLines(rows)))
    expect(sheet?.rows).toEqual(rows)
  })
})
