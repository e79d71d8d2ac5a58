export interface Approval {
  decision: 'approve' | 'return'
  /** All that wait. */
  all: boolean
  /** The report numbers said. */
  numbers: number[]
  /** With `all`: those that are left out. */
  except: number[]
  /** For what is returned or left out: the person's words. */
  note: string | null
}
