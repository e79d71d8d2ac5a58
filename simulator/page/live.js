const listeners = new Set()
let wasOpen = false

/** What happens in the chats, as it happens. After a lost connection `{type: 'again'}` asks everybody to reload. */
export function listen(listener) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const tell = (event) => listeners.forEach((listener) => listener(event))

export function connect(lostNotice) {
  const source = new EventSource('/sim/events')
  source.onopen = () => {
    lostNotice.hidden = true
    if (wasOpen) tell({ type: 'again' })
    wasOpen = true
  }
  source.onmessage = ({ data }) => tell(JSON.parse(data))
  source.onerror = () => {
    lostNotice.hidden = false
    // The browser gives up for good after some errors; then only a new source helps.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => connect(lostNotice), 1500)
  }
}
