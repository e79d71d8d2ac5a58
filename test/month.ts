import { randomUUID } from 'node:crypto'
import { reportCode } from '../core/performance/report.ts'
import type { Database } from '../prisma/client.ts'
import { demoId } from '../prisma/demo.ts'

interface Told {
  /** A demo person's key. */
  who: string
  day: string
  approvedBy?: string
  late?: boolean
  /** A planned result's key, as in `rhk/rina/<key>`. */
  result?: string
  minutes?: number
  quantity?: number
  unit?: string
  what?: string
  link?: string
}

/** A report of a demo person as it stands after it was sent, and perhaps approved. */
export async function reported(db: Database, told: Told): Promise<string> {
  const { who, day, approvedBy, late = false, result, minutes = 120, quantity = 5, unit = 'berkas' } = told
  const id = randomUUID()
  const at = new Date(`${day}T09:00:00Z`)
  const decision = approvedBy && {
    create: {
      outcome: 'APPROVED' as const,
      deciderId: demoId(approvedBy),
      capacity: 'Pemberi pertimbangan kinerja',
      decidedAt: at,
    },
  }
  const { agencyId } = await db.employee.findUniqueOrThrow({ where: { id: demoId(who) } })
  const head = { id, agencyId, employeeId: demoId(who), day: new Date(day), code: reportCode(id) }
  const activity = {
    position: 1,
    kind: 'MAIN_DUTY' as const,
    rhkId: result === undefined ? null : demoId(`rhk/${who}/${result}`),
    description: told.what ?? 'Melayani warga di loket',
    startsAt: 480,
    endsAt: 480 + minutes,
    durationMinutes: minutes,
    effectiveMinutes: minutes,
    quantity,
    unit,
    ...(told.link && { evidence: { create: { position: 0, kind: 'LINK' as const, url: told.link } } }),
  }
  await db.dailyReport.create({
    data: {
      ...head,
      status: approvedBy ? 'APPROVED' : 'SUBMITTED',
      version: 1,
      createdAt: at,
      updatedAt: at,
      versions: {
        create: {
          version: 1,
          sentAt: at,
          late,
          warnings: [],
          activities: { create: activity },
          ...(decision && { decision }),
        },
      },
    },
  })
  return id
}
