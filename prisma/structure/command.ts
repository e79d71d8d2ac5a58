import { readFile, writeFile } from 'node:fs/promises'
import { Problem } from '../../core/problem.ts'
import { blocking } from '../../core/structure/plan.ts'
import { structureTexts } from '../../core/texts/structure.ts'
import type { Database } from '../client.ts'
import { inAgency } from '../tenant.ts'
import { readWorkbook } from '../workbook/read.ts'
import { templateXlsx } from '../workbook/template.ts'
import { importStructure } from './import.ts'

const t = structureTexts.id

/** `lapkin import`: says what a file would change and what is wrong, and writes it where it may. In Indonesian. */
export async function importFile(
  db: Database,
  path: string,
  { dryRun, acceptRest, now }: { dryRun: boolean; acceptRest: boolean; now: Date },
): Promise<{ lines: string[]; ok: boolean }> {
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) throw new Problem(`The file ${path} cannot be opened.`)
  const read = readWorkbook(bytes)
  if (!read.ok) return { lines: [t.unreadable[read.why]], ok: false }
  const mode = dryRun ? 'dry' : acceptRest ? 'rest' : 'whole'
  const agencyId = await onlyAgency(db)
  const { troubles, counts, written } = await importStructure(
    agencyId === null ? db : inAgency(db, agencyId),
    read.sheets,
    {
      agencyId,
      actorId: null,
      now,
      mode,
    },
  )
  const wrong = blocking(troubles).length
  const outcome = written
    ? 'Sudah ditulis.'
    : counts.length === 0
      ? 'Tidak ada yang perlu ditulis.'
      : dryRun
        ? 'Uji coba: belum ada yang ditulis.'
        : 'Belum ada yang ditulis. Perbaiki baris di atas, atau tambahkan --accept-rest untuk menulis sisanya.'
  const lines = [
    ...troubles.map((trouble) => `${trouble.harmless ? 'i' : '!'} ${t.trouble(trouble)}`),
    `${wrong} masalah.`,
    t.counts(counts),
    outcome,
  ]
  return { lines, ok: wrong === 0 || written }
}

/** Null where there is none yet: the file makes it. */
async function onlyAgency(db: Database): Promise<string | null> {
  const all = await db.agency.findMany({ where: { demo: false }, select: { id: true }, take: 2 })
  if (all.length > 1)
    throw new Problem('There are several agencies: send the file to the bot as one’s administrator.')
  return all[0]?.id ?? null
}

/** `lapkin template`: the workbook to fill in. */
export async function writeTemplate(path: string): Promise<void> {
  await writeFile(path, templateXlsx())
}
