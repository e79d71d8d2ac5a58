import { chatPath, get } from './api.js'
import { createBottom } from './bottom.js'
import { createChatView } from './chat-view.js'
import { listen } from './live.js'
import { createOutbox } from './outbox.js'
import { personCard, phoneFrame } from './phone-frame.js'
import { openPicker } from './picker.js'
import { createStatus } from './status.js'
import { showToast } from './toast.js'

/** One phone with its connection to the simulator. `on`: picked() when another person takes it, closed(). */
export class Phone {
  kind = 'telegram'
  person = null
  #bot
  #now
  #on
  #outbox
  #isOffline = false
  /** How many events of this chat were followed. */
  #seen = 0
  #status = createStatus()
  #chat = createChatView({
    tap: ({ id }, data) => this.#outbox.act({ do: 'tap', id, data }),
    edit: (message) => this.#bottom.composer.startEditing(message),
    command: (text) => this.#say(text),
  })
  #bottom = createBottom({
    send: (text) => this.#say(text),
    edit: ({ id }, text) => this.#outbox.act({ do: 'edit', id, text }),
    file: (file, kind, caption) => this.#sendFile(file, kind, caption),
    contact: () => this.#shareContact(),
    start: () => this.#outbox.act({ do: 'start' })?.then(() => this.#load()),
    unblock: () => this.#setBlocked(false),
  })
  #frame
  #stopListening

  constructor(bot, now, on) {
    this.#bot = bot
    this.#now = now
    this.#on = on
    const parts = { status: this.#status.view, messages: this.#chat.view, bottom: this.#bottom.view }
    this.#frame = phoneFrame(bot, parts, {
      pick: () => openPicker(this.#frame.top, (person) => this.take(person)),
      close: () => this.#close(),
      offline: (to) => this.#setOffline(to),
      block: (to) => this.#setBlocked(to),
    })
    this.#stopListening = listen((event) => this.#follow(event))
  }

  get view() {
    return this.#frame.view
  }

  take(person) {
    this.person = person
    this.#outbox = createOutbox(chatPath(person.key), (problem) => this.#toast(problem))
    this.#frame.who.replaceChildren(...personCard(person))
    this.#on.picked()
    return this.#setOffline(false)
  }

  #close() {
    this.#stopListening()
    this.view.remove()
    this.#on.closed()
  }

  #toast(text, isAlert) {
    showToast(this.#frame.screen, text, isAlert)
  }

  #say(text) {
    this.#showWaiting(text)
    return this.#outbox.act({ do: 'text', text })
  }

  #sendFile(file, kind, caption) {
    this.#showWaiting(`${kind === 'photo' ? 'Foto' : file.name} ${caption}`)
    return this.#outbox.file(file, { kind, caption })
  }

  #shareContact() {
    const { phone } = this.person
    if (!phone) return this.#toast('Orang demo ini tidak punya nomor telepon')
    this.#showWaiting(phone)
    return this.#outbox.act({ do: 'contact', phone })
  }

  /** Without a network a message shows at once, with a clock; it is replaced when the chat is loaded again. */
  #showWaiting(text) {
    if (!this.#isOffline) return
    const date = Math.floor(this.#now() / 1000)
    this.#chat.add({ id: `waiting-${Math.random()}`, own: true, pending: true, text, date, buttons: [] })
  }

  async #load() {
    if (!this.person || this.#isOffline) return
    const seen = this.#seen
    const { started, blocked, messages, commands } = await get(chatPath(this.person.key))
    // Something happened while the answer was on its way, so the answer is already old.
    if (seen !== this.#seen) return this.#load()
    this.#chat.load(messages)
    if (!started)
      this.#chat.note(this.#bot.description || `Tekan Mulai untuk berbicara dengan ${this.#bot.name}.`)
    this.#bottom.composer.setCommands(commands)
    this.#bottom.setMessages(messages)
    this.#bottom.setState({ started, blocked })
    this.#frame.block.ariaPressed = String(blocked)
  }

  async #setOffline(to) {
    this.#isOffline = to
    this.#frame.offline.ariaPressed = String(to)
    this.view.classList.toggle('offline', to)
    this.#status.offline(to)
    await this.#outbox.setOffline(to)
    await this.#load()
  }

  async #setBlocked(to) {
    await this.#outbox.act({ do: 'block', blocked: to })
    await this.#load()
  }

  #follow(event) {
    if (this.#isOffline) return
    if (event.type === 'again' || event.type === 'profile') void this.#load()
    else if (event.chat === this.person?.id) {
      this.#seen += 1
      this.#reactions[event.type]?.(event)
    }
  }

  #reactions = {
    message: ({ message }) => {
      this.#chat.add(message)
      if (!message.own) this.#status.rest()
      this.#bottom.setMessages(this.#chat.messages(), Boolean(message.keyboard))
      this.#bottom.setState({ started: true, blocked: false })
    },
    edited: ({ message }) => this.#chat.change(message),
    deleted: ({ messageId }) => this.#chat.remove(messageId),
    typing: () => this.#status.typing(),
    toast: ({ text, alert }) => {
      this.#chat.releaseButtons()
      if (text) this.#toast(text, alert)
    },
  }
}
