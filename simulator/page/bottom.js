import { createComposer } from './composer.js'
import { element } from './dom.js'
import { currentKeyboard, replyKeyboard } from './reply-keyboard.js'

/** What is below the messages: one big button, or the field with the keyboard the bot asked for. */
export function createBottom(on) {
  const view = element('div.bottom')
  const keyboardPlace = element('div')
  const composer = createComposer({ ...on, toggleKeys: () => show({ hidden: !isHidden }) })
  let markup = null
  let isHidden = false

  function show({ hidden }) {
    isHidden = hidden
    composer.setKeys({ offered: markup !== null, placeholder: markup?.input_field_placeholder })
    const use = (what) => {
      const { one_time_keyboard } = markup
      what()
      if (one_time_keyboard) show({ hidden: true })
    }
    const keys = { text: (words) => use(() => on.send(words)), contact: () => use(on.contact) }
    keyboardPlace.replaceChildren(...(markup && !isHidden ? [replyKeyboard(markup, keys)] : []))
  }

  const big = (label, onclick) => view.replaceChildren(element('button.big', { onclick }, label))

  return {
    view,
    composer,
    /** The keyboard follows the messages; a new one is shown even when the last was put away. */
    setMessages(messages, isNew = false) {
      markup = currentKeyboard(messages)
      show({ hidden: isHidden && !isNew })
    },
    setState({ started, blocked }) {
      if (!started) big('Mulai', on.start)
      else if (blocked) big('Buka blokir', on.unblock)
      else if (!view.contains(composer.view)) view.replaceChildren(composer.view, keyboardPlace)
    },
  }
}
