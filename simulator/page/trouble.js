import { get, post } from './api.js'
import { listen } from './live.js'

const SLOW_MS = 2000
const FLOOD_SECONDS = 20

/** The two troubles of the whole network: Telegram answers late, or refuses with 429 for a while. */
export function startTrouble(bar, first) {
  const slow = bar.querySelector('[data-switch=slow]')
  const flood = bar.querySelector('[data-switch=flood]')
  let left = 0

  const draw = ({ slowMs, tooManyRequests }) => {
    slow.ariaPressed = String(slowMs > 0)
    left = tooManyRequests
    drawFlood()
  }
  const drawFlood = () => {
    flood.ariaPressed = String(left > 0)
    flood.textContent = left > 0 ? `429 · ${left} dtk` : '429'
  }
  slow.onclick = () => post('/sim/switches', { slowMs: slow.ariaPressed === 'true' ? 0 : SLOW_MS })
  flood.onclick = () => post('/sim/switches', { tooManyRequests: left > 0 ? 0 : FLOOD_SECONDS })
  setInterval(() => {
    if (left === 0) return
    left -= 1
    drawFlood()
  }, 1000)
  listen(async ({ type }) => {
    if (type === 'switches') draw((await get('/sim/state')).switches)
  })
  draw(first)
}
