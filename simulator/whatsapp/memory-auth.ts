import { BufferJSON, initAuthCreds } from '@whiskeysockets/baileys'
import type { AuthenticationCreds, AuthenticationState, SignalDataTypeMap } from '@whiskeysockets/baileys'

/** Keys and sessions of a client; they live as long as this process, over all its connections. */
export function createMemoryAuth(creds: AuthenticationCreds = initAuthCreds()): AuthenticationState {
  // As text, so that nobody can change what is kept without setting it.
  const kept = new Map<string, string>()
  return {
    creds,
    keys: {
      get: async <T extends keyof SignalDataTypeMap>(type: T, ids: string[]) => {
        const found: Record<string, SignalDataTypeMap[T]> = {}
        for (const id of ids) {
          const text = kept.get(`${type}:${id}`)
          // It was set under the same type.
          if (text !== undefined) found[id] = JSON.parse(text, BufferJSON.reviver) as SignalDataTypeMap[T]
        }
        return found
      },
      set: async (data) => {
        for (const [type, values] of Object.entries(data)) {
          for (const [id, value] of Object.entries(values)) {
            if (value === null) kept.delete(`${type}:${id}`)
            else kept.set(`${type}:${id}`, JSON.stringify(value, BufferJSON.replacer))
          }
        }
      },
    },
  }
}
