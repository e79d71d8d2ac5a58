import { addDays } from 'date-fns/addDays'
import type { Database } from './client.ts'
import { readDemoData, type DemoData, type DemoPerson } from './demo-data.ts'
import type { Prisma } from './generated/client.ts'
import { keyId } from './key-id.ts'

/**
 * The id of something in the demo. People by their key (`rina`, `wayan`, `hasan`, `lalu`, `sri`, `dewi`, …; `note`
 * in prisma/demo/*.json says who they are), units by `unit/dukcapil`, the agency by `agency`, a person's SKP by
 * `skp/rina`, a planned result by `rhk/rina/berkas`.
 */
export function demoId(key: string): string {
  return keyId(`demo/${key}`)
}

/**
 * Fills an empty database with an invented agency whose SKPs hold in the year of `today` (yyyy-MM-dd) and whose
 * stand-in approver acts around it. False, and nothing written, when there is an agency already.
 */
export async function fillDemo(db: Database, today: string): Promise<boolean> {
  const data = await readDemoData()
  return db.$transaction(async (tx) => {
    if ((await tx.agency.count()) > 0) return false
    const year = Number(today.slice(0, 4))
    await tx.agency.create({
      data: { id: demoId('agency'), name: data.name, timezone: data.timezone, demo: true },
    })
    await tx.orgUnit.createMany({ data: units(data) })
    await tx.workSchedule.createMany({ data: schedules(data, year) })
    await tx.employee.createMany({ data: employees(data) })
    await tx.supervisorLink.createMany({ data: supervisorLinks(data, today) })
    await tx.skp.createMany({ data: skps(data, year) })
    await tx.rhk.createMany({ data: results(data) })
    await tx.indicator.createMany({ data: indicators(data) })
    return true
  })
}

function units(data: DemoData): Prisma.OrgUnitCreateManyInput[] {
  return data.units.map(({ unit }) => ({
    id: demoId(`unit/${unit.key}`),
    agencyId: demoId('agency'),
    name: unit.name,
    type: unit.type,
    worksOnJointLeave: unit.worksOnJointLeave ?? false,
  }))
}

/** From a year earlier, so that the first days of January have a yesterday. */
function schedules(data: DemoData, year: number): Prisma.WorkScheduleCreateManyInput[] {
  return data.units.map(({ unit }) => {
    const week = data.weeks[unit.week]
    if (week === undefined) throw new Error(`Demo unit ${unit.key}: no week "${unit.week}"`)
    return {
      id: demoId(`schedule/${unit.key}`),
      unitId: demoId(`unit/${unit.key}`),
      validFrom: firstOfYear(year - 1),
      // A missing break is left out of the JSON, never written as null.
      week: week,
    }
  })
}

function employees(data: DemoData): Prisma.EmployeeCreateManyInput[] {
  return data.units.flatMap(({ unit, people }) =>
    people.map((person) => ({
      id: demoId(person.key),
      agencyId: demoId('agency'),
      unitId: demoId(`unit/${unit.key}`),
      nip: person.nip,
      name: person.name,
      employmentType: person.employmentType,
      position: person.position,
      grade: person.grade,
      phone: person.phone ?? null,
      approvalMode: person.approvalMode ?? 'SUPERVISOR',
      admin: person.admin ?? false,
    })),
  )
}

type Link = Prisma.SupervisorLinkCreateManyInput

function supervisorLinks(data: DemoData, today: string): Link[] {
  const from = firstOfYear(Number(today.slice(0, 4)) - 1)
  return peopleOf(data).flatMap((person): Link[] => {
    const { considering, appraising } = person
    if (considering === undefined || appraising === undefined) return []
    const regular = { employeeId: demoId(person.key), supervisorId: demoId(considering), from }
    return [
      ...withActing({ ...regular, role: 'CONSIDERING_OFFICIAL' }, person, today),
      { ...regular, role: 'APPRAISING_OFFICIAL', supervisorId: demoId(appraising) },
    ]
  })
}

/** While somebody acts, the regular approver steps aside: exactly one decides on each day. */
function withActing(regular: Link, { actingSupervisor: acting }: DemoPerson, today: string): Link[] {
  if (acting === undefined) return [regular]
  const from = addDays(new Date(today), -acting.startsDaysAgo)
  const until = addDays(new Date(today), acting.endsInDays)
  const { capacity, actingFor } = acting
  const letterNumber = `${acting.letterNumber}/${today.slice(0, 4)}`
  return [
    { ...regular, until: from },
    { ...regular, supervisorId: demoId(acting.supervisor), capacity, actingFor, letterNumber, from, until },
    { ...regular, from: until },
  ]
}

function skps(data: DemoData, year: number): Prisma.SkpCreateManyInput[] {
  return peopleOf(data).map(({ key }) => ({
    id: demoId(`skp/${key}`),
    employeeId: demoId(key),
    from: firstOfYear(year),
    until: new Date(`${year}-12-31`),
  }))
}

function results(data: DemoData): Prisma.RhkCreateManyInput[] {
  return peopleOf(data).flatMap((person) =>
    jobOf(data, person).map((result, index) => ({
      id: demoId(`rhk/${person.key}/${result.key}`),
      skpId: demoId(`skp/${person.key}`),
      position: index + 1,
      kind: result.kind ?? 'MAIN',
      title: result.title,
      shortTitle: result.short,
      parentId: parentOf(data, person, result.parent),
    })),
  )
}

/** Colleagues of one job may have different leaders: the cascade holds where the leader's SKP has that result. */
function parentOf(data: DemoData, person: DemoPerson, key: string | undefined): string | null {
  const leader = peopleOf(data).find((other) => other.key === person.considering)
  if (leader === undefined || key === undefined) return null
  const known = jobOf(data, leader).some((result) => result.key === key)
  return known ? demoId(`rhk/${leader.key}/${key}`) : null
}

function indicators(data: DemoData): Prisma.IndicatorCreateManyInput[] {
  return peopleOf(data).flatMap((person) =>
    jobOf(data, person).flatMap((result) =>
      result.indicators.map((indicator, index) => ({
        id: demoId(`indicator/${person.key}/${result.key}/${index}`),
        rhkId: demoId(`rhk/${person.key}/${result.key}`),
        position: index + 1,
        ...indicator,
      })),
    ),
  )
}

function jobOf(data: DemoData, { key, job }: DemoPerson) {
  const found = data.units.find(
    ({ people, jobs }) => job in jobs && people.some((person) => person.key === key),
  )
  if (found === undefined) throw new Error(`Demo person ${key}: no job "${job}" in the unit`)
  return found.jobs[job] ?? []
}

function peopleOf(data: DemoData): DemoPerson[] {
  return data.units.flatMap(({ people }) => people)
}

function firstOfYear(year: number): Date {
  return new Date(`${year}-01-01`)
}
