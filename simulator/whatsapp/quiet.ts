import type { UserFacingSocketConfig } from '@whiskeysockets/baileys'

type Logger = NonNullable<UserFacingSocketConfig['logger']>

const nothing = (): void => undefined

/** Says nothing: what Baileys logs holds keys and messages. */
export const silent: Logger = {
  level: 'silent',
  child: () => silent,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
}

/** How everything begins that libsignal writes to the console, private keys of sessions among it. */
const LIBSIGNAL =
  /^(Clos|Open|Remov|Migrat)ing |^Session (already|error)|^Decrypted message with closed|^Failed to decrypt message|^V1 session storage/

let isSilenced = false

/** libsignal has no logger to replace, so its lines are dropped before the console prints them. */
export function silenceLibsignal(): void {
  if (isSilenced) return
  isSilenced = true
  for (const level of ['info', 'warn', 'error'] as const) {
    const print = console[level].bind(console)
    console[level] = (...args: unknown[]) => {
      const [first] = args
      if (typeof first !== 'string' || !LIBSIGNAL.test(first)) print(...args)
    }
  }
}
