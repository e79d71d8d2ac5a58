import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonical } from '../../prisma/audit/canonical.ts'
import { verifyExport } from '../../prisma/audit/command.ts'
import { contentText, link, start } from '../../prisma/audit/chain.ts'
import { entryLine } from '../../prisma/audit/lines.ts'
import { connect, disconnect, ownerSide } from '../../prisma/client.ts'
import { openEmbedded } from '../../prisma/embedded.ts'
import { fillHolidays } from '../../prisma/holidays.ts'
import { migrate } from '../../prisma/migrate.ts'
import { startPart } from './part.ts'
import { approversOf, fillPeople, firstPerson } from './people.ts'
import type { Rate } from './play.ts'

const rounds = 5
const people = 150
const entries = 300_000

/** `npm run bench -- audit`: how fast a chain is verified, and what writing it costs the receiving of reports. */
export async function measureAudit(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lapkin-bench-'))
  // Under root PostgreSQL runs as a user of its own, who must get in.
  await chmod(folder, 0o755)
  try {
    await measureVerify(join(folder, 'export.jsonl'))
    await measureOverhead(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measureVerify(path: string): Promise<void> {
  const agency = '0b0e7c7e-9f43-5d0c-8d60-0a4a3f1f9a10'
  const lines: string[] = []
  for (let head = start, i = 0; i < entries; i++) {
    const detail = {
      after: { status: 'APPROVED' },
      before: { status: 'SUBMITTED' },
      capacity: 'Lurah',
      version: 1,
    }
    const at = new Date(1_795_500_000_000 + i * 1_000).toISOString()
    const entry = link(head, { action: 'decide', actor: agency, agency, at, subject: agency }, detail)
    lines.push(entryLine(canonical(detail), contentText(entry), entry.hash))
    head = entry
  }
  await writeFile(path, `${lines.join('\n')}\n`)
  const rates: number[] = []
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now()
    const [found] = await verifyExport(path, {})
    if (found?.bad !== null) throw new Error('The chain of the benchmark is not right')
    rates.push((entries * 1000) / (performance.now() - begun))
  }
  print('verify_entries_per_s', rates, 0)
}

/** Both sides in turn, on one database and with fresh people each round; the first of each warms up. */
async function measureOverhead(folder: string): Promise<void> {
  const telegram = await startPart('telegram')
  const { url, token, account } = JSON.parse(telegram.ready) as Record<'url' | 'token' | 'account', string>
  const postgres = await openEmbedded(join(folder, 'bench'))
  try {
    const count = people * 2 * (rounds + 1)
    await migrate(postgres.url)
    const db = connect(postgres.url, { role: 'lapkin_across' })
    await fillHolidays(db)
    await fillPeople(db, account, count)
    await ownerSide(db).$executeRawUnsafe('analyze')
    await disconnect(db)
    const approvers = approversOf(count)
    const rates: Record<'with' | 'without', number[]> = { with: [], without: [] }
    let first = firstPerson
    for (let round = 0; round <= rounds; round++)
      for (const side of round % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
        const product = await startPart('product', url, token, postgres.url, join(folder, 'data'), side)
        const { updates, seconds } = await telegram.ask<Rate>({ type: 'reports', first, people, approvers })
        await product.stop()
        first += people
        if (round > 0) rates[side].push(updates / seconds)
      }
    print('updates_per_s_without_audit', rates.without, 0)
    print('updates_per_s_with_audit', rates.with, 0)
    console.log(`audit_overhead ${(1 - median(rates.with) / median(rates.without)).toFixed(3)}`)
  } finally {
    await postgres.stop()
    await telegram.stop()
  }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

function print(name: string, values: number[], digits: number): void {
  const range = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(digits))
  console.log(`${name} ${median(values).toFixed(digits)} (${range.join(' to ')})`)
}
