import { fillLargeDemo, type LargeDemo } from './demo-large.ts'
import type { Database } from './client.ts'
import { progressLine } from './progress-line.ts'

export type DemoFlags = Omit<LargeDemo, 'now'>

/** `lapkin demo`: an invented agency of any size, and what it came to. */
export async function demoCommand(
  db: Database,
  flags: DemoFlags,
  print: (line: string) => void,
): Promise<void> {
  const { name, reports } = await fillLargeDemo(
    db,
    { ...flags, now: new Date() },
    progressLine(process.stderr),
  )
  print(`${name}: ${flags.employees} people, ${reports} reports`)
}
