export interface Failures {
  note(job: string, isDone: boolean): void
  /** Jobs whose last turns failed, in words for `/healthz`. */
  notes(): string[]
}

/** Counts in a row: a job that failed and then went well is in order again. */
export function createFailures(failed: (job: string) => void = () => undefined): Failures {
  const inARow = new Map<string, number>()
  return {
    note(job, isDone) {
      if (isDone) return void inARow.delete(job)
      inARow.set(job, (inARow.get(job) ?? 0) + 1)
      failed(job)
    },
    notes: () =>
      [...inARow].map(([job, count]) =>
        count === 1
          ? `The job ${job} failed; it is tried again at its next time.`
          : `The job ${job} failed ${count} times in a row; the log tells why.`,
      ),
  }
}
