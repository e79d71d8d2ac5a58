export interface CheckIn {
  /** The number of the result in the person's list; null when not said. */
  target: number | null
  mode: 'CUMULATIVE' | 'DELTA'
  value: number
  of: number | null
  unit: string | null
}
