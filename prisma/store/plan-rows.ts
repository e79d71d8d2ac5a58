import { z } from 'zod'
import type { Day } from '../../core/calendar/day.ts'
import { berakhlak } from '../../core/performance/berakhlak.ts'
import { attachmentKinds } from '../../core/performance/plan.ts'
import { actsAs, allowed } from '../../core/performance/standing.ts'
import { CascadedRow, IndicatorRow, PlannedRow, ToldRow, WorkRow } from './realisation-rows.ts'
import { TiesRow } from './ties.ts'

const language = z.enum(['id', 'en'])
const day = z.string().transform((text) => text as Day)

const Result = z.object({
  id: z.string(),
  kind: z.enum(['MAIN', 'ADDITIONAL']),
  title: z.string(),
  parentId: z.string().nullable(),
  parentTitle: z.string().nullable(),
  indicators: z.array(PlannedRow),
})
const Attachments = z.partialRecord(z.enum(attachmentKinds), z.string())

const ResultInForce = Result.extend({
  work: z.array(WorkRow),
  cascaded: z.array(CascadedRow),
  indicators: z.array(
    IndicatorRow.extend({ actions: z.array(z.object({ month: z.string(), target: z.number() })) }),
  ),
})

const status = z.enum(['SUBMITTED', 'RETURNED', 'AGREED'])
const employee = { employeeId: z.string(), employeeName: z.string(), employeeLanguage: language }

/** The rights are looked up in the table of permissions while reading. */
export const PlanRow = z
  .object({
    viewerId: z.string(),
    id: z.string(),
    ...employee,
    employeeUnit: z.string(),
    from: day,
    until: day,
    form: z.enum(['QUANTITATIVE', 'QUALITATIVE', 'LEADER']),
    status,
    version: z.number(),
    attachments: Attachments,
    results: z.array(ResultInForce),
    proposal: z
      .object({
        version: z.number(),
        content: z.object({ results: z.array(Result), attachments: Attachments }),
        status,
        notes: z.array(z.object({ row: z.number(), note: z.string() })),
        deciderName: z.string().nullable(),
        capacity: z.string().nullable(),
      })
      .nullable(),
    expectations: z.array(z.object({ value: z.enum(berakhlak), text: z.string() })),
    ties: TiesRow,
  })
  .transform(({ ties, ...plan }) => ({
    ...plan,
    maySee: allowed('plan.see', ties),
    mayAgreeAs: actsAs('plan.agree', ties),
  }))

export const CheckInRow = z
  .object({
    viewerId: z.string(),
    id: z.string(),
    ...employee,
    skpId: z.string(),
    indicatorId: z.string(),
    mode: ToldRow.shape.mode,
    value: z.number(),
    review: z.enum(['ACKNOWLEDGED', 'ASKED']).nullable(),
    reviewerName: z.string().nullable(),
    ties: TiesRow,
  })
  .transform(({ ties, ...row }) => ({ ...row, mayReviewAs: actsAs('target.review', ties) }))

export const AroundRow = z.object({
  viewerId: z.string(),
  official: z.object({ id: z.string(), name: z.string(), language }).nullable(),
  leader: z.array(z.object({ id: z.string(), title: z.string() })),
  team: z.array(z.object({ id: z.string(), employeeName: z.string() })),
  waiting: z.array(z.object({ id: z.string(), version: z.number(), employeeName: z.string() })),
})
