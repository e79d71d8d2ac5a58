import { inflateSync } from 'node:zlib'

/** The text of each page of a PDF as pdfkit writes it: streams inflated, glyphs turned back by the fonts' own tables. */
export function pdfPages(pdf: Uint8Array): string[] {
  const objects = objectsIn(Buffer.from(pdf).toString('latin1'))
  const fonts = new Map<string, Map<number, string>>()
  for (const { body } of objects.values()) {
    const named = /\/Font\s*<<([^>]*)>>/.exec(body)?.[1] ?? ''
    for (const [, name = '', id = ''] of named.matchAll(/\/(\w+)\s+(\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.body ?? '')?.[1]
      if (table !== undefined) fonts.set(name, unicodeTable(objects.get(table)?.stream ?? ''))
    }
  }
  return [...objects.values()]
    .filter(({ body }) => /\/Type \/Page\b/.test(body))
    .map(({ body }) => textOf(objects.get(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '')?.stream ?? '', fonts))
}

interface PdfObject {
  body: string
  stream: string
}

function objectsIn(raw: string): Map<string, PdfObject> {
  const found = new Map<string, PdfObject>()
  for (const [, id = '', body = ''] of raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, head = body, packed] = /^([\s\S]*?)stream\n([\s\S]*)\nendstream$/.exec(body) ?? []
    const stream = packed === undefined ? '' : unpacked(head, packed)
    found.set(id, { body: head, stream })
  }
  return found
}

function unpacked(head: string, packed: string): string {
  const bytes = Buffer.from(packed, 'latin1')
  return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}

function unicodeTable(cmap: string): Map<number, string> {
  const table = new Map<number, string>()
  for (const [, first = '', list = ''] of cmap.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    ;[...list.matchAll(/<(\w*)>/g)].forEach(([, hex = ''], i) =>
      table.set(Number.parseInt(first, 16) + i, Buffer.from(hex, 'hex').swap16().toString('utf16le')),
    )
  }
  return table
}

/** A piece of text a line, in the order in which it was drawn. */
function textOf(content: string, fonts: Map<string, Map<number, string>>): string {
  let font = new Map<number, string>()
  const lines: string[] = []
  for (const [, name, shaped, plain] of content.matchAll(/\/(\w+) [\d.]+ Tf|\[([^\]]*)\] TJ|(<\w+>) Tj/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map()
    const shown = shaped ?? plain
    const glyphs = [...(shown ?? '').matchAll(/<(\w+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
    if (shown !== undefined)
      lines.push(glyphs.map((glyph) => font.get(Number.parseInt(glyph, 16)) ?? '').join(''))
  }
  return lines.join('\n')
}
