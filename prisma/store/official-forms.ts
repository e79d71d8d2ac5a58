import { z } from 'zod'
import type { Day } from '../../core/calendar/day.ts'
import { berakhlak } from '../../core/performance/berakhlak.ts'
import { realisationOf } from '../../core/performance/check-in.ts'
import { orgPerformances } from '../../core/performance/grade.ts'
import type { Month } from '../../core/performance/month-summary.ts'
import type {
  EvaluatedResult,
  EvaluationForm,
  FormIndicator,
  FormResult,
  SkpForm,
} from '../../core/performance/official-forms.ts'
import type { Database, Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { EvaluationRow } from './evaluation-rows.ts'
import { boundsOf } from './month-calendars.ts'
import { FormResultRow, formResults } from './official-form-results.ts'
import { verificationCode } from './verification-code.ts'

const day = z.string().transform((text) => text as Day)
const party = z.object({
  name: z.string(),
  nip: z.string(),
  position: z.string(),
  grade: z.string().nullable(),
  unit: z.string(),
})
const remark = z.object({ value: z.enum(berakhlak), text: z.string() })
const Common = z.object({
  id: z.string(),
  agency: z.string(),
  form: z.enum(['QUANTITATIVE', 'QUALITATIVE', 'LEADER']),
  from: day,
  until: day,
  employee: party,
  assessor: party.nullable(),
  /** Said on paper only where somebody stood in. */
  capacity: z
    .string()
    .nullable()
    .transform((text) => (text === 'pejabat penilai kinerja' ? null : text)),
  expectations: z.array(remark),
  results: z.array(FormResultRow),
})

const SkpRow = Common.extend({
  version: z.number(),
  status: z.enum(['SUBMITTED', 'RETURNED', 'AGREED']),
  decidedOn: day.nullable(),
  attachments: z
    .partialRecord(z.enum(['RESOURCE_SUPPORT', 'ACCOUNTABILITY_SCHEME', 'CONSEQUENCE']), z.string())
    .catch({}),
})

const GivenRow = Common.extend({
  ...EvaluationRow.pick({
    period: true,
    resultRating: true,
    behaviorRating: true,
    grade: true,
    reasons: true,
    receivedOn: true,
    acknowledged: true,
    objection: true,
  }).shape,
  orgPerformance: z.enum(orgPerformances).nullable(),
  behaviorFeedback: z.array(remark),
})

/** A person with their unit as they are now, by the row of this alias. */
const partyOf = (alias: 'e' | 'b') => {
  const row = Prisma.raw(alias)
  return Prisma.sql`json_build_object('name', ${row}.name, 'nip', ${row}.nip, 'position', ${row}.position,
    'grade', ${row}.grade, 'unit', (select name from org_units where id = ${row}.unit_id))`
}

const expectations = Prisma.sql`coalesce((select json_agg(json_build_object('value', x.value, 'text', x.text)
    order by x.value)
  from skp_expectations x where x.skp_id = s.id), '[]')`

/** What a form prints of them and nothing else: the code on it must not change with what is not on it. */
const planned = ({ kind, title, parentTitle }: Omit<FormResult, 'indicators'>) => ({
  kind,
  title,
  parentTitle,
})
const measured = ({ aspect, perspective, title, target, unit, narrative }: FormIndicator) => ({
  aspect,
  perspective,
  title,
  target,
  unit,
  narrative,
})

/** The SKP that was in force last in the month; null when there was none. */
export async function readSkpForm(
  db: Database | Tx,
  employeeId: string,
  month: Month,
): Promise<(SkpForm & { id: string }) | null> {
  const { first, last } = boundsOf(month)
  const [found] = await db.$queryRaw<{ row: unknown }[]>`
    select json_build_object('id', s.id, 'agency', g.name, 'form', s.form, 'from', s."from", 'until', s.until,
      'employee', ${partyOf('e')}, 'assessor', (select ${partyOf('b')} from employees b where b.id = coalesce(v.decider_id,
        (select k.supervisor_id from supervisor_links k where k.employee_id = e.id and k.role = 'APPRAISING_OFFICIAL'
          and k."from" <= ${last}::date and (k.until is null or ${last}::date < k.until)
          order by k.capacity = 'DEFINITIVE' desc limit 1))),
      'capacity', v.capacity, 'version', s.version, 'status', s.status, 'attachments', s.attachments,
      'decidedOn', (v.decided_at at time zone g.timezone)::date, 'expectations', ${expectations},
      'results', ${formResults(Prisma.sql`s."from"`, Prisma.sql`s.until`)}) as row
    from skps s join employees e on e.id = s.employee_id join agencies g on g.id = e.agency_id
    left join skp_versions v on v.skp_id = s.id and v.version = s.version
    where s.employee_id = ${employeeId}::uuid and s."from" <= ${last}::date and s.until >= ${first}::date
      and exists (select from rhks r where r.skp_id = s.id and r.retired_at is null)
    order by s."from" desc limit 1`
  if (found === undefined) return null
  const { id, results, ...rest } = SkpRow.parse(found.row)
  const form = {
    ...rest,
    results: results.map(({ indicators, ...result }) => ({
      ...planned(result),
      indicators: indicators.map(measured),
    })),
  }
  return { id, ...form, verificationCode: verificationCode(`skp/${id}`, form) }
}

/** The newest evaluation given to the employee for a time that had begun by the end of the month; null when there is none. */
export async function readEvaluationForm(
  db: Database | Tx,
  employeeId: string,
  month: Month,
): Promise<(EvaluationForm & { id: string }) | null> {
  const { last } = boundsOf(month)
  const [found] = await db.$queryRaw<{ row: unknown }[]>`
    select json_build_object('id', v.id, 'agency', g.name, 'form', s.form, 'from', v."from", 'until', v.until,
      'employee', ${partyOf('e')}, 'assessor', ${partyOf('b')}, 'capacity', v.capacity, 'expectations', ${expectations},
      'period', v.period, 'resultRating', v.result_rating, 'behaviorRating', v.behavior_rating, 'grade', v.grade,
      'reasons', v.reasons, 'receivedOn', (v.rated_at at time zone g.timezone)::date,
      'acknowledged', v.acknowledged_at is not null,
      'objection', case when j.evaluation_id is null then null else json_build_object('reasons', j.reasons,
        'filedAt', j.filed_at, 'doubtful', j.doubtful, 'explanation', j.explanation,
        'outcome', case when j.decided_at is null then null else json_build_object('deciderName',
          (select name from employees where id = j.decider_id), 'capacity', j.capacity, 'resultRating', j.result_rating,
          'behaviorRating', j.behavior_rating, 'grade', j.grade, 'decision', j.decision) end) end,
      'orgPerformance', (select p.value from unit_performances p where p.unit_id = e.unit_id and p.period = v.period),
      'behaviorFeedback', coalesce((select json_agg(json_build_object('value', f.value, 'text', f.text) order by f.sent_at)
        from feedback f where f.receiver_id = e.id and f.value is not null
          and (f.sent_at at time zone g.timezone)::date between v."from" and v.until), '[]'),
      'results', ${formResults(Prisma.sql`v."from"`, Prisma.sql`v.until`)}) as row
    from evaluations v join skps s on s.id = v.skp_id
    join employees e on e.id = v.employee_id join agencies g on g.id = e.agency_id
    join employees b on b.id = v.assessor_id left join objections j on j.evaluation_id = v.id
    where v.employee_id = ${employeeId}::uuid and v."from" <= ${last}::date
    order by v.until desc, v.rated_at desc limit 1`
  if (found === undefined) return null
  const { id, results, ...form } = GivenRow.parse(found.row)
  const evaluated = results.map(({ work, evidence, feedback, indicators, ...result }): EvaluatedResult => ({
    ...planned(result),
    evidence,
    feedback,
    indicators: indicators.map((indicator) => {
      const { kind, value } = realisationOf(indicator, work, indicator.checkIns, form)
      return { ...measured(indicator), realisation: { kind, value } }
    }),
  }))
  const content = { ...form, results: evaluated }
  return { id, ...content, verificationCode: verificationCode(`evaluation/${id}`, content) }
}
