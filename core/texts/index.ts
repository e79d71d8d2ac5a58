import { id } from './id.ts'
import type { Language } from './language.ts'

export type Texts = typeof id

/** English follows; until then whoever asks for it reads Indonesian. */
export const texts: Record<Language, Texts> = { id, en: id }
