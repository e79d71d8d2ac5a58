import { element } from './dom.js'

/** What a bot answers to a tap: a passing line, or an alert that waits for OK. */
export function showToast(screen, text, isAlert = false) {
  screen.querySelectorAll('.toast, .alert').forEach((old) => old.remove())
  if (isAlert) {
    const alert = element('div.alert', {}, element('div', {}, element('p', {}, text)))
    alert.firstChild.append(element('button', { onclick: () => alert.remove() }, 'OK'))
    return screen.append(alert)
  }
  const toast = element('div.toast', { role: 'status' }, text)
  screen.append(toast)
  setTimeout(() => toast.remove(), 4000)
}
