import { get, post, whatsappPath } from './api.js'
import { createChatView } from './chat-view.js'
import { createComposer } from './composer.js'
import { element } from './dom.js'
import { listen } from './live.js'
import { createOutbox } from './outbox.js'
import { personCard, phoneFrame } from './phone-frame.js'
import { openPicker } from './picker.js'
import { createStatus } from './status.js'
import { showToast } from './toast.js'
import { whatsappBubble } from './whatsapp-bubble.js'

const HOW_TO_BEGIN = 'Tekan Mulai: kode aktivasi terkirim sebagai pesan pertama, seperti dari tautan wa.me.'

/** A phone with WhatsApp. `on`: picked() when another person takes it, closed(). */
export class WhatsAppPhone {
  kind = 'whatsapp'
  person = null
  #now
  #on
  #outbox
  #isOffline = false
  #loading
  #isStale = false
  #status = createStatus('online')
  #chat = createChatView(
    {
      reply: (message) => this.#composer.startReplying(message),
      edit: (message) => this.#composer.startEditing(message),
      like: ({ id }) => this.#outbox.act({ do: 'react', id, emoji: '👍' }),
      vote: ({ id }, option) => this.#outbox.act({ do: 'vote', id, option }),
    },
    whatsappBubble,
  )
  #composer = createComposer({
    send: (text, answered) => this.#say(text, answered),
    edit: ({ id }, text) => this.#outbox.act({ do: 'edit', id, text }),
    file: (file, kind, caption) => this.#sendFile(file, kind, caption),
  })
  #bottom = element('div.bottom')
  #frame
  #stopListening

  constructor(bot, now, on) {
    this.#now = now
    this.#on = on
    this.#composer.setCommands([])
    this.#composer.setKeys({ offered: false })
    const parts = { status: this.#status.view, messages: this.#chat.view, bottom: this.#bottom }
    this.#frame = phoneFrame(bot, parts, {
      pick: () => openPicker(this.#frame.top, (person) => this.take(person)),
      close: () => this.#close(),
      offline: (to) => this.#setOffline(to),
    })
    this.view.classList.add('whatsapp')
    this.#stopListening = listen(({ type, key }) => {
      if (type === 'again' || (type === 'whatsapp' && key === this.person?.key)) void this.#load()
    })
  }

  get view() {
    return this.#frame.view
  }

  async take(person) {
    if (this.#isOffline) await this.#setOffline(false)
    this.person = person
    this.#outbox = createOutbox(whatsappPath(person.key), (problem) => showToast(this.#frame.screen, problem))
    this.#frame.who.replaceChildren(...personCard(person))
    this.#on.picked()
    this.#chat.load([])
    this.#chat.note('Menyambungkan…')
    this.#bottom.replaceChildren()
    await this.#load()
  }

  #close() {
    if (this.#isOffline) void this.#setOffline(false)
    this.#stopListening()
    this.view.remove()
    this.#on.closed()
  }

  #say(text, answered) {
    this.#showWaiting(text)
    return this.#outbox.act({ do: 'text', text, ...(answered && { reply_to: answered.id }) })
  }

  #sendFile(file, kind, caption) {
    this.#showWaiting(`${kind === 'photo' ? 'Foto' : file.name} ${caption}`)
    return this.#outbox.file(file, { kind, caption })
  }

  /** Until the network has it, it shows with a clock; what was loaded takes its place. */
  #showWaiting(text) {
    const date = Math.floor(this.#now() / 1000)
    this.#chat.add({ id: `waiting-${Math.random()}`, own: true, pending: true, text, date })
  }

  /** One question at a time; what changed meanwhile is asked for after it. */
  async #load() {
    this.#isStale = true
    if (!this.person || this.#isOffline) return
    this.#loading ??= this.#loadWhileStale().finally(() => (this.#loading = undefined))
    await this.#loading
  }

  async #loadWhileStale() {
    while (this.#isStale) {
      this.#isStale = false
      const { person } = this
      const shown = await get(whatsappPath(person.key)).catch((error) => {
        this.#chat.note(error.message)
        return null
      })
      if (shown && person === this.person) this.#show(shown)
    }
  }

  #show({ messages, typing }) {
    if (this.#chat.messages().length === 0) this.#chat.load([])
    this.#chat.become(messages)
    if (typing) this.#status.typing()
    else this.#status.rest()
    const isNew = messages.length === 0 && !this.person.onWhatsApp
    if (isNew) this.#chat.note(HOW_TO_BEGIN)
    const start = () => this.#outbox.act({ do: 'start' })
    const bottom = isNew ? element('button.big', { onclick: start }, 'Mulai') : this.#composer.view
    if (isNew || !this.#bottom.contains(bottom)) this.#bottom.replaceChildren(bottom)
  }

  async #setOffline(to) {
    // Not behind what waits to be sent: that waits for this. Nothing may slip out while it is being cut off.
    if (to) void this.#outbox.setOffline(true)
    await post(whatsappPath(this.person.key), { do: 'offline', offline: to })
    this.#isOffline = to
    this.#frame.offline.ariaPressed = String(to)
    this.view.classList.toggle('offline', to)
    this.#status.offline(to)
    await this.#outbox.setOffline(to)
    await this.#load()
  }
}
