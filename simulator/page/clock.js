import { post } from './api.js'
import { listen } from './live.js'
import { atWita, fullDay, isoDay, timeOfDay } from './time.js'

/** The simulator's clock in the top bar, in WITA. Returns the function that tells its time. */
export function startClock(bar, serverNow) {
  let ahead = serverNow - Date.now()
  const now = () => Date.now() + ahead
  const shown = bar.querySelector('.clock-now')
  const field = bar.querySelector('input')

  const draw = () => {
    shown.innerHTML = `<b>${timeOfDay(now())}</b> WITA <span>${fullDay(now())}</span>`
    bar.classList.toggle('moved', Math.abs(ahead) > 5000)
  }
  const moveTo = (ms) => post('/sim/clock', { to: ms === null ? null : new Date(ms).toISOString() })
  const nextAt = (hours) => {
    const today = atWita(isoDay(now()), hours)
    return today > now() ? today : today + 86_400_000
  }
  const moves = {
    hour: () => now() + 3_600_000,
    '16:00': () => nextAt('16:00'),
    tomorrow: () => atWita(isoDay(now() + 86_400_000), '07:30'),
    now: () => null,
  }
  bar.querySelectorAll('[data-move]').forEach((button) => {
    button.onclick = () => moveTo(moves[button.dataset.move]())
  })
  field.onchange = () => {
    const [day, hours] = field.value.split('T')
    if (day && hours) void moveTo(atWita(day, hours))
  }
  listen((event) => {
    if (event.type !== 'clock') return
    ahead = event.now - Date.now()
    draw()
  })
  setInterval(draw, 1000)
  draw()
  return now
}
