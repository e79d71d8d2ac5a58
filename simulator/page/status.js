import { element } from './dom.js'

/** The line below the bot's name; `resting` is what it says when there is nothing else. */
export function createStatus(resting = 'bot') {
  const view = element('small.status', {}, resting)
  let isOffline = false
  let timer
  const rest = () => {
    clearTimeout(timer)
    view.textContent = isOffline ? 'menunggu jaringan…' : resting
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
