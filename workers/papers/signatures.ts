import type { Signatory } from '../../core/performance/month-summary.ts'
import { drawLines, ink, lineHeight, linesOf, room, type Sheet } from './sheet.ts'

export interface SignatureBlock {
  role: string
  /** What happened in the system: nothing is signed by hand or by certificate, and no paper may say so. */
  state: string
  person: Pick<Signatory, 'name' | 'nip'> | null
}

const text = { size: 8.8, align: 'center' as const }
const bold = { ...text, bold: true }
const quiet = { ...text, size: 8, color: ink.quiet }

/** Of usual blocks, with the gap above. */
export const signaturesHeight = 100

/** One or two blocks at the end of a paper, kept together on one page. */
export function signatures(sheet: Sheet, blocks: SignatureBlock[], nobody: string): void {
  const width = sheet.width / 2
  const inner = width - 50
  const drawn = blocks.map(({ role, state, person }) => ({
    role: linesOf(sheet, role, inner, bold),
    state: linesOf(sheet, state, inner - 16, quiet),
    name: linesOf(sheet, person?.name ?? nobody, inner, bold),
    nip: person === null ? [] : [`NIP ${person.nip}`],
  }))
  const count = Math.max(...drawn.map((block) => Object.values(block).flat().length))
  room(sheet, lineHeight(text.size) * count + 50)
  const top = sheet.y + 14
  drawn.forEach(({ role, state, name, nip }, i) => {
    const x = sheet.left + (blocks.length === 1 ? width : i * width) + 25
    const place = { x, y: top, width: inner }
    const under = drawLines(sheet, role, place, bold) + 4
    const box = state.length * lineHeight(quiet.size) + 10
    sheet.doc.roundedRect(x, under, inner, box, 3).lineWidth(0.7).strokeColor(ink.line).stroke()
    drawLines(sheet, state, { x: x + 8, y: under + 5, width: inner - 16 }, quiet)
    const y = drawLines(sheet, name, { ...place, y: under + box + 5 }, bold)
    drawLines(sheet, nip, { ...place, y }, text)
  })
  sheet.y = top + lineHeight(text.size) * count + 36
}
