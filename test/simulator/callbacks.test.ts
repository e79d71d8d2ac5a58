import { GrammyError } from 'grammy'
import { expect, test } from 'vitest'
import { openSimulator } from './open-simulator.ts'

const TOO_OLD = 'Bad Request: query is too old and response timeout expired or query ID is invalid'

async function tapped() {
  const opened = await openSimulator()
  const siti = opened.telegram.user(41)
  siti.start()
  const button = { text: 'Setujui', callback_data: 'ok' }
  const { message_id } = await opened.api.sendMessage(41, 'Setuju?', {
    reply_markup: { inline_keyboard: [[button]] },
  })
  return { ...opened, siti, message_id, button, id: siti.tap(message_id, 'Setujui') }
}

const described = (error: unknown) => (error instanceof GrammyError ? error.description : String(error))

test('a tap brings the message as it is now, with its keyboard', async () => {
  const { api, id, button } = await tapped()
  const [update] = await api.getUpdates({ offset: -1 })
  expect(update?.callback_query).toMatchObject({
    id,
    data: 'ok',
    from: { id: 41 },
    message: { text: 'Setuju?', reply_markup: { inline_keyboard: [[button]] } },
  })
})

test('a tap is answered once', async () => {
  const { api, id, siti } = await tapped()
  await api.answerCallbackQuery(id, { text: 'Siap' })
  expect(siti.toasts).toMatchObject([{ text: 'Siap' }])
  expect(await api.answerCallbackQuery(id).catch(described)).toBe(TOO_OLD)
  expect(await api.answerCallbackQuery('1').catch(described)).toBe(TOO_OLD)
})

test('a tap can no longer be answered after 150 seconds of the simulator', async () => {
  const { api, id, clock, siti, message_id } = await tapped()
  const later = (seconds: number) => clock.set(new Date(clock.now().getTime() + seconds * 1000))
  const second = siti.tap(message_id, 'ok')
  later(149)
  expect(await api.answerCallbackQuery(id)).toBe(true)
  later(2)
  expect(await api.answerCallbackQuery(second).catch(described)).toBe(TOO_OLD)
})

test('an old button of a deleted message still arrives, without the message', async () => {
  const { api, siti, message_id } = await tapped()
  await api.deleteMessage(41, message_id)
  siti.tapRaw(message_id, 'ok')
  const [update] = await api.getUpdates({ offset: -1 })
  expect(update?.callback_query?.message).toEqual({
    chat: { id: 41, first_name: 'User 41', type: 'private' },
    message_id,
    date: 0,
  })
})

test('messages carry the time of the simulator', async () => {
  const { api, clock, siti } = await tapped()
  clock.set(new Date('2027-03-01T00:00:00Z'))
  siti.text('Pagi')
  const [update] = await api.getUpdates({ offset: -1 })
  expect(update?.message?.date).toBe(Date.UTC(2027, 2, 1) / 1000)
})
