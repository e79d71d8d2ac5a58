import { element } from './dom.js'

/** The line below the bot's name. */
export function createStatus() {
  const view = element('small.status', {}, 'bot')
  let isOffline = false
  let timer
  const rest = () => {
    clearTimeout(timer)
    view.textContent = isOffline ? 'menunggu jaringan…' : 'bot'
  }
  return {
    view,
    rest,
    typing() {
      rest()
      view.textContent = 'sedang mengetik…'
      // Telegram shows it for five seconds, or until the message is there.
      timer = setTimeout(rest, 5000)
    },
    offline(to) {
      isOffline = to
      rest()
    },
  }
}
