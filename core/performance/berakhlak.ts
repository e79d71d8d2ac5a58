/** The seven values of SE MenPANRB 20/2021, in its order. */
export const berakhlak = [
  'BERAKHLAK_PELAYANAN',
  'BERAKHLAK_AKUNTABEL',
  'BERAKHLAK_KOMPETEN',
  'BERAKHLAK_HARMONIS',
  'BERAKHLAK_LOYAL',
  'BERAKHLAK_ADAPTIF',
  'BERAKHLAK_KOLABORATIF',
] as const
export type BerakhlakValue = (typeof berakhlak)[number]
