import type { Language } from './language.ts'

// Made once: making one takes longer than writing a hundred numbers with it.
const formats = {
  id: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
}

/** (1234.5, 'id') → "1.234,5" */
export function number(value: number, language: Language): string {
  return formats[language].format(value)
}
