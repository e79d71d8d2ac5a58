import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Font } from 'fontkit'

/** The two faces of all papers and charts, read from the package once a process. */
export interface Fonts {
  regular: Face
  bold: Face
}

export interface Face {
  /** Opened, as pdfkit takes it too (PDFFontFactory.open); its types know files and bytes only. */
  font: string
  /** Needs no shaping: one glyph a character, as wide as `widthOf` says. */
  isSimple(text: string): boolean
  /** In thousandths of the font size. */
  widthOf(text: string): number
  has(codePoint: number): boolean
}

const files = { regular: 'DejaVuSansCondensed.ttf', bold: 'DejaVuSansCondensed-Bold.ttf' }

export function fontPath(face: keyof typeof files): string {
  return createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${files[face]}`)
}

let loaded: Promise<Fonts> | null = null

export function loadFonts(): Promise<Fonts> {
  loaded ??= readBoth()
  return loaded
}

async function readBoth(): Promise<Fonts> {
  const { create } = await import('fontkit')
  const open = async (name: keyof typeof files) => {
    const font = create(await readFile(fontPath(name)))
    if (!('layout' in font)) throw new Error(`${files[name]} is a collection of fonts`)
    return faceOf(font)
  }
  return { regular: await open('regular'), bold: await open('bold') }
}

/** Widths are summed by character, without kerning: never narrower than what is drawn. */
function faceOf(font: Font): Face {
  const { unitsPerEm } = font
  const glyphs = new Map<string, Glyph>()
  const glyphOf = (character: string) => {
    const known = glyphs.get(character)
    if (known !== undefined) return known
    const { id, advanceWidth, codePoints } = font.glyphForCodePoint(character.codePointAt(0) ?? 0)
    const glyph = { id, advanceWidth, codePoints }
    glyphs.set(character, glyph)
    return glyph
  }
  return {
    font: withQuickLayout(font, glyphOf) as unknown as string,
    isSimple: (text) => simple.test(text),
    widthOf(text) {
      let width = 0
      for (const character of text) width += glyphOf(character).advanceWidth
      return (width * 1000) / unitsPerEm
    },
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
  }
}

/** What pdfkit asks of a glyph; read once, for fontkit looks it up in the font's tables each time. */
type Glyph = Pick<ReturnType<Font['glyphForCodePoint']>, 'id' | 'advanceWidth' | 'codePoints'>

const simple = /^[\u0020-\u007e\u00a0-\u024f–—…·•“”‘’□]*$/

/**
 * Shaping takes a third of the time of a paper and does nothing for Latin text but kern it: such text is laid out glyph
 * by glyph, everything else (Arabic, combining marks …) by the shaper.
 */
function withQuickLayout(font: Font, glyphOf: (character: string) => Glyph): Font {
  const layout: Font['layout'] = (text, features) => {
    if (typeof text !== 'string' || !simple.test(text)) return font.layout(text, features)
    const glyphs = Array.from(text, glyphOf)
    const positions = glyphs.map(({ advanceWidth }) => ({
      xAdvance: advanceWidth,
      yAdvance: 0,
      xOffset: 0,
      yOffset: 0,
    }))
    // pdfkit scales the positions in place, and reads the sum afterwards.
    const advanceWidth = () => positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0)
    // What pdfkit reads of a run; the rest of fontkit's class is never asked for.
    return Object.defineProperty({ glyphs, positions }, 'advanceWidth', {
      get: advanceWidth,
    }) as unknown as ReturnType<Font['layout']>
  }
  return Object.create(font, { layout: { value: layout } }) as Font
}
