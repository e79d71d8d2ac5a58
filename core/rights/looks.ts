import type { Facts } from '../conversation/facts.ts'
import type { Turn } from '../talk.ts'
import type { LookedAt, RightsEffect } from './facts.ts'

/** Notes that data of these people were shown to whoever talks; one's own are nobody else's look. */
export function looked(
  turn: Turn,
  { person }: Pick<Facts, 'person'>,
  what: LookedAt,
  about: { employeeId: string; record: string | null }[],
): Turn {
  const looks = about
    .filter(({ employeeId }) => employeeId !== person.id)
    .map(({ employeeId, record }): RightsEffect => ({
      type: 'look',
      employeeId: person.id,
      about: employeeId,
      what,
      record,
    }))
  return looks.length === 0 ? turn : { ...turn, effects: [...turn.effects, ...looks] }
}
