/**
 * From two ratings to the predikat: PermenPANRB 6/2022 arts. 24-25, as SE MenPANRB 3/2023 prints the table. Both ratings
 * are the assessor's own judgement: nothing in this project computes a rating from numbers, and nothing but this table
 * makes a grade.
 */
export const ratings = ['ABOVE', 'MEETS', 'BELOW'] as const
export type Rating = (typeof ratings)[number]

export const grades = ['SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'] as const
/** Predikat kinerja. */
export type Grade = (typeof grades)[number]

/** Capaian kinerja organisasi: another scale than a person's, though four of its words are the same. */
export const orgPerformances = ['ISTIMEWA', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'] as const
export type OrgPerformance = (typeof orgPerformances)[number]

/** Rows: hasil kerja; columns: perilaku kerja. */
const table: Record<Rating, Record<Rating, Grade>> = {
  ABOVE: { BELOW: 'KURANG', MEETS: 'BAIK', ABOVE: 'SANGAT_BAIK' },
  MEETS: { BELOW: 'KURANG', MEETS: 'BAIK', ABOVE: 'BAIK' },
  BELOW: { BELOW: 'SANGAT_KURANG', MEETS: 'BUTUH_PERBAIKAN', ABOVE: 'BUTUH_PERBAIKAN' },
}

export function grade(resultRating: Rating, behaviorRating: Rating): Grade {
  return table[resultRating][behaviorRating]
}
