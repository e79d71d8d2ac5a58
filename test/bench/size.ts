/** `BENCH_SHARE=0.1 npm run bench -- spine` tries out a benchmark with a tenth of everybody; its figures say nothing. */
const share = Number(process.env.BENCH_SHARE ?? 1)

export function many(count: number): number {
  return Math.max(2, Math.ceil(count * share))
}

/** At least five for a figure to be believed. */
export const rounds = Math.max(1, Math.round(5 * share))
