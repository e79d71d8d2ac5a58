import type { FailAt, Failpoint } from '../core/config-failpoint.ts'

let armed: { name: Failpoint; left: number } | null = null

/** From now on the process dies at this step, as by a power cut; null, as everywhere in daily use: nowhere. */
export function arm(at: FailAt | null): void {
  armed = at === null ? null : { name: at.name, left: at.nth }
}

/** Marks a step at which a death is tried out. Costs a comparison. */
export function failpoint(name: Failpoint): void {
  if (armed === null || armed.name !== name) return
  armed.left--
  if (armed.left === 0) process.kill(process.pid, 'SIGKILL')
}
