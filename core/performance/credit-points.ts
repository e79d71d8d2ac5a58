import type { Grade } from './grade.ts'

/** Angka kredit a year by level of a functional post (PermenPANRB 1/2023, Peraturan BKN 3/2023). */
const coefficients = {
  pemula: 3.75,
  terampil: 5,
  mahir: 12.5,
  penyelia: 25,
  'ahli pertama': 12.5,
  'ahli muda': 25,
  'ahli madya': 37.5,
  'ahli utama': 50,
} as const
export type FunctionalLevel = keyof typeof coefficients

/** What part of the coefficient a predikat gives (Peraturan BKN 3/2023). */
const shares: Record<Grade, number> = {
  SANGAT_BAIK: 1.5,
  BAIK: 1,
  BUTUH_PERBAIKAN: 0.75,
  KURANG: 0.5,
  SANGAT_KURANG: 0.25,
}

const levels = Object.keys(coefficients) as FunctionalLevel[]

/** The level named at the end of a post, "Pranata Komputer Ahli Pertama"; null when it is no functional post. */
export function functionalLevel(position: string): FunctionalLevel | null {
  const name = position.trim().toLowerCase().replace(/\s+/g, ' ')
  return levels.find((level) => name.endsWith(` ${level}`)) ?? null
}

/** Information only: it is the agency that sets angka kredit. `months` of the year served, 1 to 12; two decimals. */
export function creditPoints(level: FunctionalLevel, grade: Grade, months: number): number {
  return Math.round((months / 12) * shares[grade] * coefficients[level] * 100) / 100
}
