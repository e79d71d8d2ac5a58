/** Longer than any look takes. */
const standstillMs = 10_000

/** Waits for a promise about the world, not for time: fails after so many seconds, far more than it takes on a calm machine. */
export async function until(holds: () => boolean | Promise<boolean>, seconds = 40, what = ''): Promise<void> {
  let looked = Date.now()
  let end = looked + seconds * 1000
  while (!(await holds())) {
    // Who was stopped meanwhile, as one may stop a long run of faults for a while, did not wait.
    const since = Date.now() - looked
    if (since > standstillMs) end += since
    looked += since
    if (looked > end) throw new Error(`waited ${seconds} seconds in vain ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Several messages may follow each other: until nothing has changed for a moment. */
export async function settled(shot: () => string): Promise<void> {
  for (let before = ''; before !== shot();) {
    before = shot()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** What waits does not go on before it is let. */
export function gate() {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { open: () => open(), opened }
}

/** For what must not happen: long enough for it to happen. */
export const aWhile = () => new Promise((resolve) => setTimeout(resolve, 300))
