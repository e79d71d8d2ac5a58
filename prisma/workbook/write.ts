import { strToU8, zipSync } from 'fflate'

/** A sheet to write. Text cells are kept as text, so that a NIP stays 18 digits also when it is typed over. */
export interface SheetToWrite {
  name: string
  rows: (string | number | DayNumber | null)[][]
  /** Like "A2:A4". */
  merges?: string[]
  hidden?: boolean
}

/** A spreadsheet's own day number, shown as a date. */
export interface DayNumber {
  day: number
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** Cell styles in the order of styles.xml: general, text, date, heading. */
const style = { general: 0, text: 1, date: 2, heading: 3 }
const textColumns = 20

export function writeXlsx(sheets: SheetToWrite[]): Uint8Array {
  const files = { '[Content_Types].xml': contentTypes(sheets), ...fixedParts(sheets) }
  const parts = Object.entries(files).map(([name, xml]) => [name, strToU8(head + xml)] as const)
  return zipSync(Object.fromEntries(parts), { level: 6 })
}

function fixedParts(sheets: SheetToWrite[]): Record<string, string> {
  const list = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${escape(name)}" sheetId="${i + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  )
  const links = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  )
  const styles = `<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/>`
  return {
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${links.join('')}${styles}</Relationships>`,
    'xl/styles.xml': stylesXml,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)])),
  }
}

function contentTypes(sheets: SheetToWrite[]): string {
  const override = (part: string, type: string) =>
    `<Override PartName="${part}" ContentType="${kind}.${type}+xml"/>`
  const each = sheets.map((_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet'))
  return `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}${each.join('')}</Types>`
}

const stylesXml = `<styleSheet ${main}><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`

function sheetXml({ rows, merges = [] }: SheetToWrite): string {
  const body = rows.map(
    (row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, r, c)).join('')}</row>`,
  )
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  const columns = `<cols><col min="1" max="${textColumns}" width="24" style="${style.text}" customWidth="1"/></cols>`
  return `<worksheet ${main}>${columns}<sheetData>${body.join('')}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`
}

function cell(value: SheetToWrite['rows'][number][number], row: number, column: number): string {
  if (value === null || value === '') return ''
  const at = `r="${String.fromCodePoint(65 + column)}${row + 1}"`
  if (typeof value === 'number') return `<c ${at} s="${style.general}"><v>${value}</v></c>`
  if (typeof value === 'object') return `<c ${at} s="${style.date}"><v>${value.day}</v></c>`
  const look = row === 0 ? style.heading : style.text
  return `<c ${at} s="${look}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
