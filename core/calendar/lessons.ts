/** Where a teacher teaches. */
export type SchoolLevel = 'PAUD' | 'SD' | 'SMP' | 'SMA'

/** Minutes of one lesson (jam pelajaran, JP) by level; SMK as SMA. */
const lesson: Record<SchoolLevel, number> = { PAUD: 30, SD: 35, SMP: 40, SMA: 45 }

const byType: Record<string, SchoolLevel> = {
  paud: 'PAUD',
  tk: 'PAUD',
  sd: 'SD',
  smp: 'SMP',
  sma: 'SMA',
  smk: 'SMA',
}

/** What a unit's type means; null where nobody teaches. */
export function schoolLevel(unitType: string): SchoolLevel | null {
  return byType[unitType.toLowerCase()] ?? null
}

const byName: [RegExp, SchoolLevel][] = [
  [/\b(paud|tk|taman kanak)/i, 'PAUD'],
  [/\b(sdn?|min|sekolah dasar)\b/i, 'SD'],
  [/\b(smpn?|mtsn?|menengah pertama)\b/i, 'SMP'],
  [/\b(sman?|smkn?|man|menengah (atas|kejuruan))\b/i, 'SMA'],
]

/** What the name of a unit says: "SMP Negeri 2 Mataram"; null where it says nothing of a school. */
export function schoolNamed(unit: string): SchoolLevel | null {
  return byName.find(([pattern]) => pattern.test(unit))?.[1] ?? null
}

/** Where somebody teaches: as their unit is set up, else as it is called. */
export function schoolOf({ unit, unitType = '' }: { unit: string; unitType?: string }): SchoolLevel | null {
  return schoolLevel(unitType) ?? schoolNamed(unitType) ?? schoolNamed(unit)
}

export function lessonMinutes(lessons: number, level: SchoolLevel): number {
  return lessons * lesson[level]
}

/** "4 JP" → 4, "2,5 jp" → 2.5 lessons; null when it is no number of lessons. */
export function readLessons(said: string): number | null {
  const parts = /^(\d{1,2}(?:[.,]\d)?)\s*(?:jp|jam pelajaran|lessons?)$/i.exec(said.trim())
  const count = Number((parts?.[1] ?? '').replace(',', '.'))
  return count > 0 ? count : null
}
