import { expect, test } from 'vitest'
import { factsOf, rina, talker } from './talking.ts'

test('the map of a team is for those who lead one', () => {
  const talk = talker(() => factsOf())
  expect(talk.tapData('sm:f:team-map:2026-10')).toContain('hanya untuk administrator atau atasan')
  const leader = talker(() => factsOf({ person: { ...rina, subordinates: 4 } }))
  leader.tapData('sm:f:team-map:2026-10')
  expect(leader.effects).toMatchObject([{ type: 'ask-document', kind: 'team-map' }])
})
