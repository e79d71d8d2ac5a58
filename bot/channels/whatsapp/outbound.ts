import type { Reply } from '../../../core/messages.ts'
import { plain, type Rich, type Span } from '../../../core/rich.ts'
import { split } from '../split.ts'

/** The network takes more, but nobody reads more in one message. */
export const maxText = 4000
export const maxCaption = 1024

/** One message of the network. */
export type Part = { type: 'text'; text: string } | { type: 'photo' | 'document'; caption: string }

/** What may be answered to a message, in the order of its numbers. */
export interface Prompt {
  choices: { label: string; data: string; yes: boolean }[]
  /** Numbers are words here: "1" may be the answer itself. */
  written: boolean
}

/** The messages that say it, in order; the last one carries the choices. */
export function outbound(reply: Reply): Part[] {
  const choices = choiceLines(reply)
  const fits = reply.file !== undefined && plain(reply.text).length <= maxCaption
  const file: Part[] =
    reply.file === undefined
      ? []
      : [{ type: reply.file.kind, caption: fits ? withChoices(markup(reply.text), choices) : '' }]
  if (fits) return file
  const texts = split(reply.text, maxText).map(markup)
  const written = texts.filter((text) => text.trim() !== '')
  const all = written.length > 0 ? written : texts
  return [
    ...file,
    ...all.map((text, i): Part => ({
      type: 'text',
      text: i === all.length - 1 ? withChoices(text, choices) : text,
    })),
  ]
}

export function promptOf({ buttons = [], written = false }: Reply): Prompt {
  const choices = buttons
    .flat()
    .flatMap((button) =>
      'data' in button ? [{ label: button.label, data: button.data, yes: button.yes === true }] : [],
    )
  return { choices, written }
}

/** "1 Setujui · 2 Kembalikan", a line for each row of buttons, and the way back to the menu. */
function choiceLines({ buttons = [], written = false }: Reply): string[] {
  let number = 0
  const lines = buttons.map((row) =>
    row
      .map((button) => {
        if ('url' in button) return `${button.label} ${button.url}`
        number++
        if (written) return `› *${button.label}*`
        return button.label === String(number) ? button.label : `*${number}* ${button.label}`
      })
      .join(' · '),
  )
  return number === 0 ? lines : [...lines, '*0* Menu']
}

function withChoices(text: string, lines: string[]): string {
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
