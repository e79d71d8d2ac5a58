import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { ApprovalMode, Aspect, Capacity, EmploymentType, RhkKind } from './generated/enums.ts'
import { projectRoot } from './migrate.ts'

const Week = z.record(
  z.string(),
  z.object({ from: z.string(), to: z.string(), break: z.tuple([z.string(), z.string()]).optional() }),
)

const Agency = z.object({
  name: z.string(),
  timezone: z.string(),
  units: z.array(z.string()),
  weeks: z.record(z.string(), Week),
})

/** A stand-in approver around the day on which the demo is filled. */
const ActingSupervisor = z.object({
  supervisor: z.string(),
  capacity: z.enum(Capacity),
  actingFor: z.string(),
  letterNumber: z.string(),
  startsDaysAgo: z.number(),
  endsInDays: z.number(),
})

/** `considering` and `appraising` are keys of people; only the top of the tree has none. `note` is for readers. */
const Person = z.object({
  key: z.string(),
  name: z.string(),
  nip: z.string().regex(/^\d{18}$/),
  employmentType: z.enum(EmploymentType),
  position: z.string(),
  grade: z.string(),
  phone: z.string().optional(),
  job: z.string(),
  considering: z.string().optional(),
  appraising: z.string().optional(),
  approvalMode: z.enum(ApprovalMode).optional(),
  admin: z.boolean().optional(),
  actingSupervisor: ActingSupervisor.optional(),
  note: z.string().optional(),
})

/** `parent` is the key of a result in the SKP of whoever is `considering` for the person. */
const Result = z.object({
  key: z.string(),
  title: z.string(),
  short: z.string().max(30),
  kind: z.enum(RhkKind).optional(),
  parent: z.string().optional(),
  indicators: z.array(
    z.object({ aspect: z.enum(Aspect), title: z.string(), target: z.number(), unit: z.string() }),
  ),
})

/** One file a unit: its people, and the SKP that people of one job share. */
const Unit = z.object({
  unit: z.object({
    key: z.string(),
    name: z.string(),
    type: z.string(),
    week: z.string(),
    worksOnJointLeave: z.boolean().optional(),
  }),
  people: z.array(Person),
  jobs: z.record(z.string(), z.array(Result)),
})

export type DemoPerson = z.infer<typeof Person>
export type DemoUnit = z.infer<typeof Unit>
export interface DemoData extends Omit<z.infer<typeof Agency>, 'units'> {
  units: DemoUnit[]
}

/** The invented agency, from prisma/demo. */
export async function readDemoData(): Promise<DemoData> {
  const agency = Agency.parse(await readJson('agency'))
  const units = await Promise.all(agency.units.map(async (key) => Unit.parse(await readJson(key))))
  return { ...agency, units }
}

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(projectRoot(), 'prisma/demo', `${name}.json`), 'utf8'))
}
