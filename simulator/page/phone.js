import { chatPath, get } from './api.js'
import { createChatView } from './chat-view.js'
import { createComposer } from './composer.js'
import { avatar, element, icon } from './dom.js'
import { listen } from './live.js'
import { createOutbox } from './outbox.js'
import { openPicker } from './picker.js'
import { currentKeyboard, replyKeyboard } from './reply-keyboard.js'
import { showToast } from './toast.js'

/** One phone. `on`: picked(person) when another person takes it, closed(). */
export function createPhone(bot, now, on) {
  let person = null
  let outbox = null
  let isOffline = false
  let keysHidden = false
  let typingTimer

  const status = element('small.status', {}, 'bot')
  const screen = element('div.screen')
  const chat = createChatView({
    tap: (message, data) => outbox.act({ do: 'tap', id: message.id, data }),
    edit: (message) => composer.startEditing(message),
    command: (text) => say(text),
  })
  const composer = createComposer({
    send: say,
    edit: (message, text) => outbox.act({ do: 'edit', id: message.id, text }),
    file: (file, kind, caption) => {
      if (isOffline) showWaiting(`${kind === 'photo' ? 'Foto' : file.name} ${caption}`)
      outbox.file(file, { kind, caption })
    },
    toggleKeys: () => {
      keysHidden = !keysHidden
      drawKeys()
    },
  })
  const bottom = element('div.bottom')
  const keyboardPlace = element('div.keyboard-place')
  const who = element('button.who', { onclick: () => openPicker(top, take) })
  const offline = switchButton('putus jaringan', setOffline)
  const block = switchButton('blokir bot', setBlocked)
  const top = element(
    'div.phone-top',
    {},
    who,
    element('button.close', { title: 'Tutup telepon', onclick: () => on.closed() }, icon('close')),
    element('div.phone-switches', {}, offline, block),
  )
  screen.append(
    element(
      'header.chat-head',
      {},
      element('img', { src: '/sim/page/icon.svg', alt: '', width: 36, height: 36 }),
      element('div', {}, element('b', {}, bot.name), status),
    ),
    chat.view,
    bottom,
  )
  const view = element('section.phone', {}, top, screen)

  function say(text) {
    if (isOffline) showWaiting(text)
    return outbox.act({ do: 'text', text })
  }

  function showWaiting(text) {
    const at = Math.floor(now() / 1000)
    chat.add({ id: `waiting-${Math.random()}`, own: true, pending: true, text, date: at, buttons: [] })
  }

  function take(next) {
    person = next
    outbox = createOutbox(person.key, (problem) => showToast(screen, problem))
    who.replaceChildren(
      avatar(person.name),
      element(
        'span',
        {},
        element('b', {}, person.name),
        element('small', {}, `${person.role} · ${person.unit}`),
      ),
    )
    setOffline(false)
    on.picked(person)
  }

  async function load() {
    if (!person || isOffline) return
    const loaded = await get(chatPath(person.key))
    chat.load(loaded.messages)
    composer.setCommands(loaded.commands)
    press(block, loaded.blocked)
    if (!loaded.started) chat.note(bot.description || `Tekan Mulai untuk berbicara dengan ${bot.name}.`)
    drawBottom(loaded)
  }

  function drawBottom({ started, blocked }) {
    const big = (label, what) => element('button.big', { onclick: what }, label)
    if (!started) bottom.replaceChildren(big('Mulai', () => outbox.act({ do: 'start' })?.then(load)))
    else if (blocked) bottom.replaceChildren(big('Buka blokir', () => setBlocked(false)))
    else bottom.replaceChildren(composer.view, keyboardPlace)
    drawKeys()
  }

  function drawKeys() {
    const markup = currentKeyboard(chat.messages())
    composer.setKeys({ offered: markup !== null, placeholder: markup?.input_field_placeholder })
    const use = (what) => () => {
      if (markup.one_time_keyboard) keysHidden = true
      what()
      drawKeys()
    }
    const keys = { text: (words) => use(() => say(words))(), contact: use(shareContact) }
    keyboardPlace.replaceChildren(...(markup && !keysHidden ? [replyKeyboard(markup, keys)] : []))
  }

  function shareContact() {
    if (!person.phone) return showToast(screen, 'Orang demo ini tidak punya nomor telepon')
    if (isOffline) showWaiting(person.phone)
    outbox.act({ do: 'contact', phone: person.phone })
  }

  async function setOffline(to) {
    isOffline = to
    press(offline, to)
    view.classList.toggle('offline', to)
    status.textContent = to ? 'menunggu jaringan…' : 'bot'
    await outbox?.setOffline(to)
    await load()
  }

  async function setBlocked(to) {
    await outbox.act({ do: 'block', blocked: to })
    await load()
  }

  function showTyping() {
    status.textContent = 'sedang mengetik…'
    clearTimeout(typingTimer)
    typingTimer = setTimeout(stopTyping, 5000)
  }

  function stopTyping() {
    clearTimeout(typingTimer)
    if (!isOffline) status.textContent = 'bot'
  }

  const reactions = {
    message({ message }) {
      chat.add(message)
      if (!message.own) stopTyping()
      if (message.keyboard) keysHidden = false
      drawKeys()
    },
    edited: ({ message }) => chat.change(message),
    deleted: ({ messageId }) => chat.remove(messageId),
    typing: showTyping,
    toast({ text, alert }) {
      chat.releaseButtons()
      if (text) showToast(screen, text, alert)
    },
  }
  const stop = listen((event) => {
    if (isOffline) return
    if (event.type === 'again' || event.type === 'profile') void load()
    else if (event.chat === person?.id) reactions[event.type]?.(event)
  })
  return { view, take, stop, person: () => person }
}

function switchButton(label, set) {
  return element(
    'button.switch',
    { 'aria-pressed': 'false', onclick: ({ currentTarget }) => set(currentTarget.ariaPressed !== 'true') },
    label,
  )
}

function press(button, to) {
  button.ariaPressed = String(to)
}
