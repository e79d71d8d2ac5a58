export interface Asked {
  what: 'missing' | 'monthly-summary' | 'my-reports' | 'waiting' | 'targets' | 'help'
  /** yyyy-MM, when a month was said. */
  month: string | null
}
