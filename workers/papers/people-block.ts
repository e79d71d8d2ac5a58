import type { Signatory } from '../../core/performance/month-summary.ts'
import { drawLines, ink, lineHeight, linesOf, room, type Sheet } from './sheet.ts'

export interface Party {
  title: string
  /** Null: nobody is known; `nobody` is printed. */
  person: (Signatory & { unit?: string }) | null
}

export interface PartyWords {
  person: { name: string; nip: string; grade: string; position: string; unit: string }
  nobody: string
}

const text = { size: 8.4 }
const label = { size: 8.4, color: ink.quiet }
const heading = { size: 8.4, bold: true }
const pad = 4
const labelWidth = 68

/** Two people side by side: who is reported on and who decides, as the official forms begin. */
export function peopleBlock(sheet: Sheet, parties: [Party, Party], words: PartyWords): void {
  const { doc, left, width } = sheet
  const half = width / 2
  const columns = parties.map((party) => linesOfParty(sheet, party, words, half))
  const height = 2 * pad + lineHeight(text.size) * (1.3 + Math.max(...columns.map(countLines)))
  room(sheet, height)
  const top = sheet.y
  parties.forEach(({ title }, i) => {
    const x = left + i * half
    doc.rect(x, top, half, lineHeight(text.size) + pad).fill(ink.head)
    drawLines(sheet, [title], { x: x + pad, y: top + pad / 2, width: half }, heading)
    let y = top + lineHeight(text.size) + 1.5 * pad
    for (const { name, value } of columns[i] ?? []) {
      drawLines(sheet, [name], { x: x + pad, y, width: labelWidth }, label)
      y = drawLines(sheet, value, { x: x + labelWidth, y, width: half - labelWidth - pad }, text)
    }
    doc.rect(x, top, half, height).lineWidth(0.5).strokeColor(ink.line).stroke()
  })
  sheet.y = top + height + 8
}

interface Line {
  name: string
  value: string[]
}

const countLines = (lines: Line[]) => lines.reduce((sum, { value }) => sum + value.length, 0)

function linesOfParty(sheet: Sheet, { person }: Party, words: PartyWords, half: number): Line[] {
  const wrapped = (value: string) => linesOf(sheet, value, half - labelWidth - pad, text)
  if (person === null) return [{ name: words.person.name, value: wrapped(words.nobody) }]
  const { name, nip, grade, position, unit } = person
  const shown: [string, string | null | undefined][] = [
    [words.person.name, name],
    [words.person.nip, nip],
    [words.person.grade, grade],
    [words.person.position, position],
    [words.person.unit, unit],
  ]
  return shown.flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [{ name, value: wrapped(value) }],
  )
}
