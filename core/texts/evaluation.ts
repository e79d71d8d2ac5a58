import { en } from './evaluation-en.ts'
import { id, type EvaluationTexts } from './evaluation-id.ts'
import type { Language } from './language.ts'

export const evaluationTexts: Record<Language, EvaluationTexts> = { id, en }
