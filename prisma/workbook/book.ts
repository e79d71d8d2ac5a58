import type { Table, TableShape } from '../../core/performance/table.ts'
import { addRows, beginSheet, endSheet, stylesXml, type PartState } from './sheet-stream.ts'
import { entryOf, zip, type Entry } from './zip.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A sheet that is written already: what `endSheet` left behind. */
export interface Written {
  shape: TableShape
  state: PartState
  bytes: Entry['bytes']
}

/** The workbook around finished sheets, piece by piece. */
export function book(sheets: Written[]): AsyncGenerator<Uint8Array> {
  const names = sheets.map(({ shape }) => shape.name)
  return zip([
    entryOf('[Content_Types].xml', contentTypes(names.length)),
    entryOf(
      '_rels/.rels',
      `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    entryOf('xl/workbook.xml', workbook(names)),
    entryOf('xl/_rels/workbook.xml.rels', links(names.length)),
    entryOf('xl/styles.xml', head + stylesXml),
    ...sheets.map(({ state, bytes }, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, ...state, bytes })),
  ])
}

/** A workbook whose rows are all at hand. */
export async function bookOf(sheets: Table[]): Promise<Uint8Array> {
  const written = sheets.map(({ shape, rows }): Written => {
    const begun = beginSheet(shape)
    const filled = addRows(shape, begun.state, rows)
    const ended = endSheet(shape, filled.state)
    return { shape, state: ended.state, bytes: [begun.bytes, filled.bytes, ended.bytes] }
  })
  const pieces: Uint8Array[] = []
  for await (const piece of book(written)) pieces.push(piece)
  return Buffer.concat(pieces)
}

function contentTypes(count: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="${part}" ContentType="${spreadsheet}.${type}+xml"/>`
  const sheets = Array.from({ length: count }, (_, i) =>
    override(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet'),
  )
  return `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}${sheets.join('')}</Types>`
}

function workbook(names: string[]): string {
  const list = names.map(
    (name, i) => `<sheet name="${sheetName(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  return `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list.join('')}</sheets></workbook>`
}

function links(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  return `${head}<Relationships xmlns="${packaged}/relationships">${sheets.join('')}<Relationship Id="rId${count + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`
}

/** At most 31 letters, none of those that a spreadsheet refuses in a sheet's name. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:&<>"']/g, ' ').slice(0, 31)
}
