import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What a piece of work took on the processors, in milliseconds. */
export interface Cpu {
  part: number
  postgres: number
}

/** Milliseconds of this process on a processor, all its threads included. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Does `work` and tells what it took in the part and in the PostgreSQL whose data folder this is. */
export async function withCpu<T>(
  ownMs: () => Promise<number>,
  postgresFolder: string,
  work: () => Promise<T>,
): Promise<{ result: T; cpu: Cpu }> {
  const before = await look(ownMs, postgresFolder)
  const result = await work()
  const after = await look(ownMs, postgresFolder)
  return {
    result,
    cpu: { part: after.part - before.part, postgres: after.postgres - before.postgres },
  }
}

async function look(ownMs: () => Promise<number>, postgresFolder: string): Promise<Cpu> {
  return { part: await ownMs(), postgres: postgresMs(postgresFolder) }
}

/** The postmaster, its children, and those of them that ended. NaN where the system has no /proc. */
export function postgresMs(folder: string): number {
  if (process.platform !== 'linux') return NaN
  const postmaster = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  let ticks = 0
  for (const pid of all.map(Number)) {
    const { parent, own, ended } = statOf(pid)
    if (pid === postmaster) ticks += own + ended
    else if (parent === postmaster) ticks += own
  }
  return (ticks * 1000) / ticksPerSecond()
}

/** The fields after the name, which is in brackets and may hold spaces: state, parent, …; see proc(5). */
function statOf(pid: number): { parent: number; own: number; ended: number } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [parent = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [1, 11, 12, 13, 14].map(
      (n) => fields[n],
    )
    return { parent, own: user + system, ended: endedUser + endedSystem }
  } catch {
    return { parent: 0, own: 0, ended: 0 }
  }
}

let ticks: number | undefined

function ticksPerSecond(): number {
  return (ticks ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })))
}
