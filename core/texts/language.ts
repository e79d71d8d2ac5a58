/** Languages of the bot. Indonesian is the first; English follows it. */
export type Language = 'id' | 'en'

/** What a network's language code ("en-US") means here: Indonesian, unless the app is in English. */
export function languageOf(code: string | null): Language {
  return code?.toLowerCase().startsWith('en') === true ? 'en' : 'id'
}
