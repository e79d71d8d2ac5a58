import { connect, disconnect } from '../../prisma/client.ts'
import { openEmbedded } from '../../prisma/embedded.ts'
import { migrate } from '../../prisma/migrate.ts'
import { importStructure } from '../../prisma/structure/import.ts'
import { readWorkbook } from '../../prisma/workbook/read.ts'
import { writeXlsx } from '../../prisma/workbook/write.ts'
import { print } from './figures.ts'
import { inFolder } from './stage.ts'
import { bigAgency } from '../structure/workbooks.ts'

/** Seconds from the bytes of a workbook with 5,000 people and 10,000 planned results to all of it in the database. */
async function measureImport(folder: string): Promise<number> {
  const bytes = writeXlsx(bigAgency(5_000))
  const postgres = await openEmbedded(folder)
  try {
    await migrate(postgres.url)
    const db = connect(postgres.url, { role: 'lapkin_across' })
    const start = performance.now()
    const read = readWorkbook(bytes)
    if (!read.ok) throw new Error(`The workbook of the benchmark: ${read.why}`)
    const options = { agencyId: null, actorId: null, now: new Date(), mode: 'whole' as const }
    const { written } = await importStructure(db, read.sheets, options)
    if (!written) throw new Error('The workbook of the benchmark was not taken')
    const seconds = (performance.now() - start) / 1000
    await disconnect(db)
    return seconds
  } finally {
    await postgres.stop()
  }
}

/** `npm run bench -- import` */
export async function importAlone(): Promise<void> {
  await inFolder(async (folder) => print('import_5000_s', await measureImport(folder), 1))
}
