import type { Reply } from '../../../core/messages.ts'
import { plain, type Rich, type Span } from '../../../core/rich.ts'
import { choicesOf, offerOf, type Offer, type Offering } from '../offer.ts'
import { split } from '../split.ts'

/** The network takes more, but nobody reads more in one message. */
export const maxText = 4000
export const maxCaption = 1024

/** One message of the network. `tapped`: what is offered below it, where the network can. */
export type Part = ({ type: 'text'; text: string } | { type: 'photo' | 'document'; caption: string }) & {
  tapped?: Exclude<Offer, { how: 'nothing' | 'numbers' }>
}

/** What may be answered to a message, in the order of its numbers. */
export interface Prompt {
  choices: { label: string; data: string; yes: boolean }[]
  /** Numbers are words here: "1" may be the answer itself. */
  written: boolean
}

/** The messages that say it, in order; the last one carries the choices, as `powers` allow them to be shown. */
export function outbound(reply: Reply, powers: Offering): Part[] {
  const offer = offerOf(reply, powers)
  const lines = linesBelow(reply, offer)
  const parts = messages(reply, lines)
  if (offer.how === 'nothing' || offer.how === 'numbers') return parts
  return parts.map((part, i) => (i === parts.length - 1 ? { ...part, tapped: offer } : part))
}

function messages(reply: Reply, lines: string[]): Part[] {
  const { text } = reply
  const kind = kindOfFile(reply)
  const fits = kind !== null && plain(text).length <= maxCaption
  const file: Part[] =
    kind === null ? [] : [{ type: kind, caption: fits ? withLines(markup(text), lines) : '' }]
  if (fits) return file
  const texts = split(text, maxText).map(markup)
  const written = texts.filter((one) => one.trim() !== '')
  const all = written.length > 0 ? written : texts
  return [
    ...file,
    ...all.map((one, i): Part => ({
      type: 'text',
      text: i === all.length - 1 ? withLines(one, lines) : one,
    })),
  ]
}

function kindOfFile({ file, picture }: Reply): 'photo' | 'document' | null {
  return picture === undefined ? (file?.kind ?? null) : 'photo'
}

export function promptOf(reply: Reply): Prompt {
  const choices = choicesOf(reply).map(({ label, data, yes }) => ({ label, data, yes: yes === true }))
  return { choices, written: reply.written === true }
}

/** Links, and where nothing can be tapped "1 Setujui · 2 Kembalikan": a line for each row, and the way to the menu. */
function linesBelow({ buttons = [], written = false }: Reply, { how }: Offer): string[] {
  let number = 0
  const lines = buttons.map((row) =>
    row
      .flatMap((button) => {
        if ('url' in button) return [`${button.label} ${button.url}`]
        if (how !== 'numbers') return []
        number++
        return [written ? `› *${button.label}*` : numbered(number, button.label, '*')]
      })
      .join(' · '),
  )
  return number === 0 ? lines.filter((line) => line !== '') : [...lines, '*0* Menu']
}

/** A label that is its own number is not numbered once more. */
function numbered(number: number, label: string, mark: string): string {
  return label === String(number) ? label : `${mark}${number}${mark} ${label}`
}

/** What a poll beside the message offers: the same words under the same numbers. */
export function pollOptions({ choices }: Prompt): string[] {
  return choices.map(({ label }, i) => numbered(i + 1, label, ''))
}

function withLines(text: string, lines: string[]): string {
  return lines.length === 0 ? text : `${text}\n\n${lines.join('\n')}`.trimStart()
}

const marks: Record<NonNullable<Span['style']>, string> = { bold: '*', italic: '_', code: '`' }

/** The only place where text becomes markup: nobody's words can pass it as such. */
export function markup(rich: Rich): string {
  return rich
    .map(({ text, style }) => {
      const safe = disarm(text)
      return style === undefined
        ? safe
        : safe
            .split('\n')
            .map((line) => around(line, marks[style]))
            .join('\n')
    })
    .join('')
}

/** The network marks nothing up that begins or ends with a space, or goes over a line's end. */
function around(line: string, mark: string): string {
  const inner = line.trim()
  return inner === '' ? line : line.replace(inner, () => `${mark}${inner}${mark}`)
}

/** There is no escape: an invisible word joiner after what would open a markup keeps it from doing so. */
function disarm(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])[*_~`](?=\S)/gu, '$&\u2060')
}
