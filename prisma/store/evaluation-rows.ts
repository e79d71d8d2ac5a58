import { z } from 'zod'
import type { Day } from '../../core/calendar/day.ts'
import { berakhlak } from '../../core/performance/berakhlak.ts'
import type { PeriodKey } from '../../core/performance/evaluation-period.ts'
import { grades, orgPerformances, ratings } from '../../core/performance/grade.ts'
import { CascadedRow, IndicatorRow, WorkRow } from './realisation-rows.ts'
import { TiesRow } from './ties.ts'

/** What the database holds of evaluations, parsed where it comes in. */
const day = z.string().transform((text) => text as Day)
const period = z.string().transform((text) => text as PeriodKey)
const somebody = z.object({ id: z.string(), name: z.string(), language: z.enum(['id', 'en']) })
const employee = somebody.extend({ position: z.string() })
const rating = z.enum(ratings)
const grade = z.enum(grades)

export const EvaluationRow = z.object({
  viewerId: z.string(),
  id: z.string(),
  period,
  from: day,
  until: day,
  employee,
  assessor: somebody,
  capacity: z.string(),
  resultRating: rating,
  behaviorRating: rating,
  grade,
  reasons: z.string(),
  receivedOn: day,
  acknowledged: z.boolean(),
  objection: z
    .object({
      reasons: z.string(),
      filedAt: z.coerce.date(),
      doubtful: z.boolean(),
      explanation: z.string().nullable(),
      outcome: z
        .object({
          deciderName: z.string(),
          capacity: z.string(),
          resultRating: rating,
          behaviorRating: rating,
          grade,
          decision: z.string(),
        })
        .nullable(),
    })
    .nullable(),
  reviewer: somebody.nullable(),
  ties: TiesRow,
})

export const AppraiseeRow = z.object({
  viewerId: z.string(),
  skpId: z.string(),
  employee,
  unitId: z.string(),
  period,
  from: day,
  until: day,
  ties: TiesRow,
  given: z.object({ grade }).nullable(),
  expectations: z.array(z.object({ value: z.enum(berakhlak), text: z.string() })),
})

export const UnitRow = z.object({
  viewerId: z.string(),
  unitId: z.string(),
  unit: z.string(),
  period,
  performance: z.enum(orgPerformances).nullable(),
  ties: TiesRow,
})

const result = z
  .object({
    title: z.string(),
    evidence: z.number(),
    work: z.array(WorkRow),
    cascaded: z.array(CascadedRow),
    indicators: z.array(IndicatorRow),
  })
  .transform(({ work, indicators, ...rest }) => ({
    ...rest,
    indicators: indicators.map((indicator) => ({ ...indicator, work })),
  }))

export const GoalsRow = z.object({
  unitId: z.string(),
  period,
  from: day,
  until: day,
  leader: z.string(),
  results: z.array(result),
})

export const PageRow = z.object({
  viewerId: z.string(),
  skpId: z.string(),
  period,
  page: z.object({
    sent: z.number(),
    onTime: z.number(),
    approved: z.number(),
    effectiveMinutes: z.number(),
    results: z.array(result),
    praise: z.number(),
    improvement: z.number(),
    ownWords: z.array(z.string()),
    blockers: z.number(),
    openBlockers: z.number(),
    earlier: z.array(z.object({ period, grade })),
    discipline: z.array(z.object({ fact: z.string(), letter: z.string(), from: day })),
    ledUnit: z.enum(orgPerformances).nullable(),
  }),
})
