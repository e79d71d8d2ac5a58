import { expect, test } from 'vitest'
import { oneAfterTheOther } from '../../../bot/channels/whatsapp/arrivals.ts'
import { gate, until } from '../../waiting.ts'

test('a message waits for the one before it in its chat, and for none in another', async () => {
  const first = gate()
  const began: string[] = []
  const take = oneAfterTheOther(60_000)
  take('ayu', () => {
    began.push('ayu 1')
    return first.opened
  })
  take('ayu', async () => void began.push('ayu 2'))
  take('budi', async () => void began.push('budi 1'))
  await until(() => began.includes('budi 1'))
  expect(began).toEqual(['ayu 1', 'budi 1'])
  first.open()
  await until(() => began.length === 3)
  expect(began).toEqual(['ayu 1', 'budi 1', 'ayu 2'])
})

test('one that fails, or never ends, does not hold the others for ever', async () => {
  const began: string[] = []
  const take = oneAfterTheOther(20)
  take('ayu', () => Promise.reject(new Error('cannot be opened')))
  take('ayu', () => {
    began.push('for ever')
    return gate().opened
  })
  take('ayu', async () => void began.push('next'))
  await until(() => began.length === 2)
  expect(began).toEqual(['for ever', 'next'])
})
