export type Correction = { /** Null: the last one, or not said. */ row: number | null } & (
  | { what: 'delete' }
  | {
      what: 'time'
      start: string | null
      end: string | null
      endDayOffset: 0 | 1
      minutes: number | null
    }
  | { what: 'quantity'; quantity: number; unit: string | null }
  | { what: 'text'; text: string }
)
export function readCorrection(_text: string): Correction | null {
  return null
}
