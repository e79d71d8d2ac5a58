import { element } from './dom.js'

/** The keyboard the bot put on this person's screen, if its newest word on that was not to remove it. */
export function currentKeyboard(messages) {
  const markup = messages.findLast(({ keyboard }) => keyboard)?.keyboard
  return markup?.keyboard ? markup : null
}

/** `on`: text(words), contact(). */
export function replyKeyboard({ keyboard }, on) {
  const key = ({ text, request_contact }) =>
    element('button.reply-key', { onclick: () => (request_contact ? on.contact() : on.text(text)) }, text)
  return element('div.reply-keyboard', {}, ...keyboard.map((row) => element('div.keys', {}, ...row.map(key))))
}
