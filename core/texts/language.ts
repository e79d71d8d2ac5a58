/** Languages of the bot. Indonesian is the first; English follows it. */
export type Language = 'id' | 'en'
