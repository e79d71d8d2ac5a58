import { until as wait } from '../waiting.ts'

/** A crash, a restart and a long poll fit into it. */
export const until = (holds: () => boolean | Promise<boolean>, seconds = 40, what = ''): Promise<void> =>
  wait(holds, seconds, what)
