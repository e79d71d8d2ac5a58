import { bubble } from './bubble.js'
import { element } from './dom.js'
import { dayName, isoDay } from './time.js'

/** The scrolling list of messages, each drawn by `drawn(message, on)` and replaced in place when it changes. */
export function createChatView(on, drawn = bubble) {
  const view = element('div.messages')
  let messages = []

  const rowOf = (id) => view.querySelector(`[data-id="${id}"]`)
  const draw = (message) => {
    const answered = message.reply_to && messages.find(({ id }) => id === message.reply_to)
    return drawn({ ...message, quoted: answered ? (answered.text ?? answered.caption ?? 'Foto') : '' }, on)
  }
  const dayBefore = (index) => (index > 0 ? isoDay(messages[index - 1].date * 1000) : '')
  const withDay = (message, index) => {
    const at = message.date * 1000
    return isoDay(at) === dayBefore(index)
      ? [draw(message)]
      : [element('div.day', {}, dayName(at)), draw(message)]
  }
  const toEnd = (behavior) => view.scrollTo({ top: view.scrollHeight, behavior })
  const isAtEnd = () => view.scrollHeight - view.scrollTop - view.clientHeight < 160

  return {
    view,
    messages: () => messages,
    load(all) {
      messages = all
      view.replaceChildren(...messages.flatMap(withDay))
      toEnd('instant')
    },
    add(message) {
      if (messages.some(({ id }) => id === message.id)) return
      const follow = message.own || isAtEnd()
      messages.push(message)
      const rows = withDay(message, messages.length - 1)
      rows.forEach((row) => row.classList.add('new'))
      view.append(...rows)
      if (follow) toEnd('smooth')
    },
    /** Shows these instead, and moves only what is different. */
    become(all) {
      for (const { id } of messages.filter((old) => !all.some((one) => one.id === old.id))) this.remove(id)
      for (const message of all) {
        const old = messages.find(({ id }) => id === message.id)
        if (!old) this.add(message)
        else if (JSON.stringify(old) !== JSON.stringify(message)) this.change(message)
      }
    },
    change(message) {
      const follow = isAtEnd()
      messages = messages.map((one) => (one.id === message.id ? message : one))
      rowOf(message.id)?.replaceWith(draw(message))
      if (follow) toEnd('smooth')
    },
    remove(id) {
      messages = messages.filter((one) => one.id !== id)
      rowOf(id)?.remove()
    },
    releaseButtons() {
      view.querySelectorAll('.key.pressed').forEach((key) => key.classList.remove('pressed'))
    },
    note(text) {
      view.replaceChildren(element('div.note', {}, text))
    },
  }
}
