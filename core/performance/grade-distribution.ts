import { grades, type Grade, type OrgPerformance } from './grade.ts'

/** One wish of a guide about the share (0 to 1) that these grades have together. */
export interface Wish {
  grades: Grade[]
  atLeast?: number
  atMost?: number
  /** Somebody has to be among them. */
  some?: true
  /** More people than with any other grade. */
  mostly?: true
}

/**
 * Pola distribusi predikat by capaian kinerja organisasi (SE MenPANRB 3/2023). It is a consideration for the assessor,
 * who may deviate: nothing is refused and no grade is changed because of it.
 */
export const guides: Record<OrgPerformance, Wish[]> = {
  ISTIMEWA: [{ grades: ['SANGAT_BAIK'], mostly: true, atMost: 0.7 }],
  BAIK: [
    { grades: ['BAIK'], mostly: true, atMost: 0.7 },
    { grades: ['BUTUH_PERBAIKAN', 'KURANG'], some: true },
  ],
  BUTUH_PERBAIKAN: [
    { grades: ['BUTUH_PERBAIKAN'], atLeast: 0.6 },
    { grades: ['SANGAT_BAIK'], atMost: 0.1 },
  ],
  KURANG: [
    { grades: ['KURANG'], atLeast: 0.6 },
    { grades: ['BUTUH_PERBAIKAN'], atLeast: 0.1 },
    { grades: ['SANGAT_BAIK'], atMost: 0.1 },
  ],
  SANGAT_KURANG: [
    { grades: ['SANGAT_KURANG'], atLeast: 0.6 },
    { grades: ['BUTUH_PERBAIKAN', 'KURANG'], atLeast: 0.1 },
    { grades: ['SANGAT_BAIK'], atMost: 0 },
  ],
}

/** One bar of the curve, best grade first. Shares are 0 to 1. */
export interface Bar {
  grade: Grade
  count: number
  share: number
  /** What the guide says of this grade alone; null where it leaves it free. */
  atLeast: number | null
  atMost: number | null
}

export interface Distribution {
  bars: Bar[]
  /** The wishes that the given grades do not fulfil: for the assessor to know, nothing more. */
  deviations: Wish[]
}

/** The guide next to what was given: all that a picture or text bars of the curve need. */
export function distribution(performance: OrgPerformance, given: Grade[]): Distribution {
  const wishes = guides[performance]
  const bars = grades.map((grade): Bar => {
    const count = given.filter((one) => one === grade).length
    const alone = wishes.find((wish) => wish.grades.length === 1 && wish.grades[0] === grade)
    const share = given.length === 0 ? 0 : count / given.length
    return { grade, count, share, atLeast: alone?.atLeast ?? null, atMost: alone?.atMost ?? null }
  })
  const deviations = given.length === 0 ? [] : wishes.filter((wish) => !fulfilled(wish, bars))
  return { bars, deviations }
}

function fulfilled({ grades: among, atLeast = 0, atMost = 1, some, mostly }: Wish, bars: Bar[]): boolean {
  const of = (bar: Bar) => among.includes(bar.grade)
  const total = bars.reduce((sum, { count }) => sum + count, 0)
  const count = bars.filter(of).reduce((sum, bar) => sum + bar.count, 0)
  const share = count / total
  const most = bars.every((bar) => of(bar) || bar.count < count)
  return share >= atLeast && share <= atMost && (some !== true || count > 0) && (mostly !== true || most)
}
