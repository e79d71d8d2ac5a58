import { expect, test } from 'vitest'
import { createPace } from '../../bot/pace.ts'

function paceAt(pace = { perSecond: 28, perChatPerSecond: 1, chatBurst: 5 }) {
  const clock = { ms: 1000 }
  return { clock, pace: createPace(pace, () => clock.ms) }
}

test('an account says at most its share a second', () => {
  const { clock, pace } = paceAt()
  for (let i = 0; i < 28; i++) pace.take(`chat ${i}`)
  expect(pace.room()).toBe(0)
  expect(pace.wait()).toBeCloseTo(1000 / 28)
  clock.ms += 500
  expect(pace.room()).toBe(14)
  clock.ms += 60_000
  expect(pace.room()).toBe(28)
})

test('a chat may have a short burst and is then busy until its next second', () => {
  const { clock, pace } = paceAt()
  for (let i = 0; i < 5; i++) {
    expect(pace.busy()).toEqual([])
    pace.take('a')
  }
  expect(pace.busy()).toEqual(['a'])
  expect(pace.wait()).toBeCloseTo(1000)
  clock.ms += 1000
  expect(pace.busy()).toEqual([])
})

test('one busy chat leaves room for the others', () => {
  const { pace } = paceAt()
  for (let i = 0; i < 5; i++) pace.take('a')
  expect(pace.room()).toBe(23)
})

test('in a pause there is no room, and a shorter pause does not end a longer one', () => {
  const { clock, pace } = paceAt()
  pace.pause(10)
  pace.pause(1)
  clock.ms += 9999
  expect([pace.paused(), pace.room(), pace.wait()]).toEqual([true, 0, 1])
  clock.ms += 1
  expect([pace.paused(), pace.room(), pace.wait()]).toEqual([false, 28, 0])
})
