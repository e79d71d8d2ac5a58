import { element, icon } from './dom.js'
import { formattedText } from './entities.js'
import { timeOfDay } from './time.js'

/**
 * One message as a row of the chat. `on` says what clicks do: tap(message, data), edit(message),
 * command(text).
 */
export function bubble(message, on) {
  const words = message.text ?? message.caption ?? ''
  const isEditable = message.own && words !== ''
  const body = element(
    'div.bubble',
    {},
    message.quoted && element('div.quoted', {}, message.quoted),
    picture(message),
    attachment(message),
    carried(message),
    words !== '' && element('div.words', {}, ...formattedText(words, message.entities, on.command)),
    element(
      'span.stamp',
      {},
      message.edit_date ? 'disunting ' : '',
      timeOfDay(message.date * 1000),
      ticks(message),
    ),
    message.reaction && element('span.reaction', {}, message.reaction),
  )
  if (message.edit_date) body.classList.add('edited')
  if (isEditable) {
    body.classList.add('editable')
    body.title = 'Klik untuk menyunting'
    body.onclick = () => on.edit(message)
  }
  const row = element(message.own ? 'div.row.own' : 'div.row', { 'data-id': message.id }, body)
  if (message.buttons?.length > 0) row.append(inlineKeyboard(message, on))
  return row
}

export function picture({ photo }) {
  if (!photo) return null
  const image = element('img', { src: photo.url, alt: 'Foto', loading: 'lazy' })
  // Reserves the room before the picture arrives, so that the chat does not jump.
  if (photo.width) image.style.aspectRatio = `${photo.width} / ${photo.height}`
  return element('a.photo', { href: photo.url, target: '_blank', rel: 'noopener' }, image)
}

export function attachment({ document }) {
  if (!document) return null
  return element(
    'a.document',
    { href: document.url, download: document.name },
    element('span.document-icon', {}, icon('file')),
    element('span', {}, element('b', {}, document.name), element('small', {}, sizeOf(document.size))),
  )
}

/** Kinds of messages the page can show but not make. */
function carried({ fields = {} }) {
  if (fields.contact) {
    return element(
      'div.contact',
      {},
      element('b', {}, fields.contact.first_name),
      fields.contact.phone_number,
    )
  }
  const kind = ['voice', 'sticker', 'location', 'video', 'audio'].find((name) => fields[name])
  return kind ? element('i', {}, `[${kind}]`) : null
}

const sizeOf = (bytes) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`

function ticks({ own, pending }) {
  if (!own) return null
  return element(pending ? 'span.ticks.waiting' : 'span.ticks', {}, pending ? ' ◷' : ' ✓✓')
}

function inlineKeyboard(message, on) {
  const rows = message.buttons.map((buttons) =>
    element('div.keys', {}, ...buttons.map((button) => inlineKey(message, button, on))),
  )
  return element('div.inline-keyboard', {}, ...rows)
}

function inlineKey(message, { text, callback_data, url }, on) {
  if (url) return element('a.key.link', { href: url, target: '_blank', rel: 'noopener' }, text)
  return element(
    'button.key',
    {
      onclick: ({ currentTarget }) => {
        currentTarget.classList.add('pressed')
        // The bot may never answer; Telegram's own spinner ends by itself too.
        setTimeout(() => currentTarget.classList.remove('pressed'), 10_000)
        on.tap(message, callback_data)
      },
    },
    text,
  )
}
