import { en } from './en.ts'
import { id, type Texts } from './id.ts'
import type { Language } from './language.ts'

export type { Texts }

export const texts: Record<Language, Texts> = { id, en }
