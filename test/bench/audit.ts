import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { canonical } from '../../prisma/audit/canonical.ts'
import { verifyExport } from '../../prisma/audit/command.ts'
import { contentText, link, start } from '../../prisma/audit/chain.ts'
import { entryLine } from '../../prisma/audit/lines.ts'
import { cpuMs, withCpu } from './cpu.ts'
import { median, print } from './figures.ts'
import type { Rate } from './play.ts'
import { inFolder, onStage, type Stage } from './stage.ts'

const rounds = 5
const people = 150
const entries = 300_000

/** `npm run bench -- audit`: how fast a chain is verified, and what writing it costs the receiving of reports. */
export async function measureAudit(): Promise<void> {
  await inFolder((folder) => measureVerify(join(folder, 'export.jsonl')))
  await measureOverhead()
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
  const cpu: number[] = []
  for (let round = 0; round < rounds; round++) {
    const cpuBefore = cpuMs()
    const begun = performance.now()
    const [found] = await verifyExport(path, {})
    if (found?.bad !== null) throw new Error('The chain of the benchmark is not right')
    rates.push((entries * 1000) / (performance.now() - begun))
    cpu.push(((cpuMs() - cpuBefore) * 1000) / entries)
  }
  print('verify_entries_per_s', rates, 0)
  print('verify_cpu_us_per_entry', cpu, 1)
}

/** Both sides in turn, on one database and with fresh people each round; the first of each warms up. */
async function measureOverhead(): Promise<void> {
  await onStage(people * 2 * (rounds + 1), async (stage) => {
    const rates: Both = { with: [], without: [] }
    const cpu: Both = { with: [], without: [] }
    for (let round = 0; round <= rounds; round++)
      for (const side of round % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
        const played = await playReports(stage, side === 'with')
        if (round === 0) continue
        rates[side].push(played.perSecond)
        cpu[side].push(played.cpuMs)
      }
    print('updates_per_s_without_audit', rates.without, 0)
    print('updates_per_s_with_audit', rates.with, 0)
    print('audit_overhead', 1 - median(rates.with) / median(rates.without), 3)
    print('cpu_ms_per_update_without_audit', cpu.without, 2)
    print('cpu_ms_per_update_with_audit', cpu.with, 2)
    print('audit_cpu_overhead', median(cpu.with) / median(cpu.without) - 1, 3)
  })
}

type Both = Record<'with' | 'without', number[]>

async function playReports(stage: Stage, audit: boolean): Promise<{ perSecond: number; cpuMs: number }> {
  const product = await stage.bot('product', { audit })
  const request = { type: 'reports', first: stage.fresh(people), people, approvers: stage.approvers }
  const { result, cpu } = await withCpu(
    () => product.ask({ type: 'cpu' }),
    join(stage.folder, 'bench'),
    () => stage.telegram.ask<Rate>(request),
  )
  await product.stop()
  const { updates, seconds } = result
  return { perSecond: updates / seconds, cpuMs: (cpu.part + cpu.postgres) / updates }
}
