import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Database } from './client.ts'
import { keyId } from './key-id.ts'
import { HolidayKind } from './generated/enums.ts'
import { projectRoot } from './migrate.ts'

/** `tentative` days move with the sidang isbat: the file must be looked at again when it has met. */
const Holidays = z.object({
  /** Counts up whenever the list is changed. */
  version: z.number(),
  sources: z.record(z.string(), z.string()),
  days: z.array(
    z.object({
      day: z.iso.date(),
      name: z.string(),
      kind: z.enum(HolidayKind),
      tentative: z.boolean().optional(),
    }),
  ),
})

/** The list that comes with Lapkin. */
export async function readHolidays(): Promise<z.infer<typeof Holidays>> {
  const file = await readFile(join(projectRoot(), 'prisma/calendar/holidays.json'), 'utf8')
  return Holidays.parse(JSON.parse(file))
}

/**
 * Brings the national rows to what prisma/calendar/holidays.json says. Rows that came from that file and are no
 * longer in it go away (a day that moved); an agency's own rows and national ones from another source stay.
 */
export async function fillHolidays(db: Database): Promise<void> {
  const { version, sources, days } = await readHolidays()
  const rows = days.map(({ day, name, kind, tentative }) => ({
    id: keyId(`holiday/${day}/${name}/${kind}`),
    day: new Date(day),
    name,
    kind,
    source: sources[day.slice(0, 4)] ?? '',
    version,
    tentative: tentative ?? false,
  }))
  const origins = [...new Set(rows.map(({ source }) => source))]
  const gone = { agencyId: null, source: { in: origins }, id: { notIn: rows.map(({ id }) => id) } }
  await db.$transaction([
    db.holiday.deleteMany({ where: gone }),
    db.holiday.createMany({ data: rows, skipDuplicates: true }),
    db.holiday.updateMany({ where: { agencyId: null, source: { in: origins } }, data: { version } }),
  ])
}
