import { randomUUID } from 'node:crypto'
import { reportCode, type Warning } from '../core/performance/report.ts'
import type { Database } from '../prisma/client.ts'

export interface Sent {
  id: string
  version: number
  code: string
}

/** A report as it stands in the database after it was sent: one row, no evidence. */
export async function sendReport(
  db: Database,
  {
    employeeId,
    day,
    sentAt,
    warnings = [],
    what = 'Melayani warga di loket',
  }: { employeeId: string; day: string; sentAt: Date; warnings?: Warning[]; what?: string },
): Promise<Sent> {
  const { agencyId } = await db.employee.findUniqueOrThrow({ where: { id: employeeId } })
  const id = randomUUID()
  const code = reportCode(id)
  await db.dailyReport.create({
    data: {
      id,
      agencyId,
      employeeId,
      day: new Date(day),
      code,
      status: 'SUBMITTED',
      version: 1,
      createdAt: sentAt,
      updatedAt: sentAt,
      versions: {
        create: {
          version: 1,
          sentAt,
          late: false,
          warnings,
          activities: {
            create: {
              position: 1,
              kind: 'OTHER_DUTY',
              description: what,
              startsAt: 480,
              endsAt: 600,
              durationMinutes: 120,
              effectiveMinutes: 120,
              quantity: 12,
              unit: 'berkas',
            },
          },
        },
      },
    },
  })
  return { id, version: 1, code }
}
