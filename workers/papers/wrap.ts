/**
 * Breaks text into lines no wider than `width`, at spaces and after `/` `-` `,` `;` where it can, inside a word where it
 * must. `widthOf` measures in the unit of `width`. Linear in the length of the text.
 */
export function wrap(text: string, width: number, widthOf: (text: string) => number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, widthOf))
}

function wrapParagraph(paragraph: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  const end = () => {
    lines.push(line.trimEnd())
    line = ''
    used = 0
  }
  for (const word of paragraph.match(/[^\s/\-,;]*[/\-,;]+|[^\s/\-,;]+|\s+/g) ?? []) {
    const wide = widthOf(word)
    const blank = word.trim() === ''
    if (blank && line === '') continue
    if (used + wide > width && !blank && line !== '') end()
    if (wide <= width) {
      line += word
      used += wide
      continue
    }
    for (const character of word) {
      const one = widthOf(character)
      if (used + one > width && line !== '') end()
      line += character
      used += one
    }
  }
  end()
  return lines
}
