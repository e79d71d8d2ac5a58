import { attachment, picture } from './bubble.js'
import { element } from './dom.js'
import { timeOfDay } from './time.js'
import { whatsappText } from './whatsapp-text.js'

/** One message of WhatsApp as a row. `on`: reply(message), like(message), edit(message), vote(message, option). */
export function whatsappBubble(message, on) {
  const { id, own, text, quoted, poll, isEdited, reactions = [], date } = message
  const body = element(
    'div.bubble',
    {},
    quoted && element('div.quoted', {}, ...whatsappText(quoted)),
    picture(message),
    attachment(message),
    text && element('div.words', {}, ...whatsappText(text)),
    poll && ballot(message, on),
    element('span.stamp', {}, isEdited ? 'Diedit ' : '', timeOfDay(date * 1000), ticks(message)),
  )
  if (isEdited) body.classList.add('edited')
  const line = element('div.line', {}, body, !message.pending && gestures(message, on))
  const row = element(own ? 'div.row.own' : 'div.row', { 'data-id': id }, line)
  if (reactions.length > 0) row.append(element('span.reaction', {}, reactions.join(' ')))
  return row
}

function ticks({ own, pending, isDelivered }) {
  if (!own) return null
  if (pending) return element('span.ticks.waiting', {}, ' ◷')
  return element('span.ticks', { title: isDelivered ? 'Sampai' : 'Terkirim' }, isDelivered ? ' ✓✓' : ' ✓')
}

function ballot(message, on) {
  const { question, options, chosen } = message.poll
  const choices = options.map((option) =>
    element(
      'button.poll-option',
      { 'aria-pressed': String(chosen.includes(option)), onclick: () => on.vote(message, option) },
      option,
    ),
  )
  return element('div.poll', {}, element('b', {}, question), ...choices)
}

/** What a long press offers on a phone. */
function gestures(message, on) {
  const offer = (sign, title, act) => element('button', { title, onclick: () => act(message) }, sign)
  return element(
    'span.gestures',
    {},
    offer('↩', 'Balas pesan ini', on.reply),
    !message.own && offer('👍', 'Beri 👍', on.like),
    message.own && message.text && offer('✎', 'Sunting pesan', on.edit),
  )
}
