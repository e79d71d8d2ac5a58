import { SaxesParser } from 'saxes'

/** An element of interest with the words inside it, each with the element that holds them. */
export interface Element {
  name: string
  parent: string
  attributes: Record<string, string>
  texts: { inside: string; text: string }[]
}

/** All elements of these names, in order; those inside another one of them come before it. Prefixes do not count. */
export function elements(xml: string, names: string[]): Element[] {
  const found: Element[] = []
  const open: string[] = []
  const taking: Element[] = []
  const parser = new SaxesParser({})
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name)
    if (names.includes(local))
      taking.push({ name: local, parent: open.at(-1) ?? '', attributes: { ...attributes }, texts: [] })
    open.push(local)
  })
  parser.on('text', (text) => {
    const inside = open.at(-1) ?? ''
    // A run's phonetic reading is a <t> within <rPh>.
    if (taking.length > 0) taking.at(-1)?.texts.push({ inside: open.includes('rPh') ? 'rPh' : inside, text })
  })
  parser.on('closetag', ({ name }) => {
    open.pop()
    if (taking.at(-1)?.name === localName(name)) found.push(...taking.splice(-1))
  })
  parser.on('error', (error) => {
    throw error
  })
  if (xml !== '') parser.write(xml).close()
  return found
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)
