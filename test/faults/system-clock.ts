import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const libraries = '/usr/lib'

/** Debian's libfaketime, which answers for the system when a process asks what time it is; null where it is not. */
const library =
  readable(libraries)
    .flatMap((name) => readable(join(libraries, name, 'faketime')).map((file) => join(libraries, name, 'faketime', file)))
    .find((path) => path.endsWith('libfaketime.so.1')) ?? null // prettier-ignore

export const hasFakeTime = library !== null

export interface SystemClock {
  /** For the process whose clock it is. */
  env: Record<string, string>
  /** Hours from now on beside the true time, at once. Timers go on as they were: they count by another clock. */
  set(hours: number): void
}

export function systemClock(folder: string): SystemClock {
  const file = join(folder, 'clock')
  const set = (hours: number) => writeFileSync(file, `${hours < 0 ? '-' : '+'}${Math.abs(hours)}h\n`)
  set(0)
  return {
    env: {
      LD_PRELOAD: library ?? '',
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    },
    set,
  }
}

function readable(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
