/** Mataram is in WITA, eight hours ahead of UTC the whole year. */
const ZONE = 'Asia/Makassar'
const OFFSET = '+08:00'

const format = (options) => new Intl.DateTimeFormat('id-ID', { timeZone: ZONE, ...options })
const hourMinute = format({ hour: '2-digit', minute: '2-digit' })
const longDay = format({ weekday: 'long', day: 'numeric', month: 'long' })
const full = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })

export const timeOfDay = (ms) => hourMinute.format(ms)
export const dayName = (ms) => longDay.format(ms)
export const fullDay = (ms) => full.format(ms)

/** 2026-03-09 in WITA. */
export const isoDay = (ms) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10)

/** The instant of a wall clock in WITA. */
export const atWita = (day, hours) => Date.parse(`${day}T${hours}:00${OFFSET}`)
