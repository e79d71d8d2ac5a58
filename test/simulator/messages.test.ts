import { GrammyError, InputFile } from 'grammy'
import { expect, test } from 'vitest'
import { onePixel, openSimulator, raw } from './open-simulator.ts'

async function chatting() {
  const opened = await openSimulator({ limits: false })
  const siti = opened.telegram.user(41, { first_name: 'Siti' })
  siti.start()
  const refused = (call: Promise<unknown>) =>
    call.then(
      () => 'accepted',
      (error: unknown) =>
        error instanceof GrammyError ? `${error.error_code} ${error.description}` : String(error),
    )
  return { ...opened, siti, refused }
}

const keyboard = (button: object) => ({ reply_markup: { inline_keyboard: [[button]] } }) as never

test('a chat nobody opened, a person who never wrote and one who blocked are told apart', async () => {
  const { api, telegram, siti, refused } = await chatting()
  telegram.user(42)
  siti.blocked = true
  expect(await refused(api.sendMessage(99, 'x'))).toBe('400 Bad Request: chat not found')
  expect(await refused(api.sendMessage(42, 'x'))).toBe(
    "403 Forbidden: bot can't initiate conversation with a user",
  )
  expect(await refused(api.sendMessage(41, 'x'))).toBe('403 Forbidden: bot was blocked by the user')
  expect(() => siti.text('hi')).toThrow('must unblock')
})

test('texts have 1 to 4096 characters and captions at most 1024, counted after the formatting', async () => {
  const { api, refused } = await chatting()
  const html = { parse_mode: 'HTML' } as const
  expect(await refused(api.sendMessage(41, ' \n '))).toBe('400 Bad Request: message text is empty')
  expect(await refused(api.sendMessage(41, '<b></b>', html))).toBe('400 Bad Request: message text is empty')
  expect(await refused(api.sendMessage(41, 'x'.repeat(4097)))).toBe('400 Bad Request: message is too long')
  expect(await refused(api.sendMessage(41, `<b>${'x'.repeat(4096)}</b>`, html))).toBe('accepted')
  const photo = () => new InputFile(onePixel, 'a.png')
  expect(await refused(api.sendPhoto(41, photo(), { caption: 'x'.repeat(1025) }))).toBe(
    '400 Bad Request: message caption is too long',
  )
  expect(await refused(api.sendPhoto(41, photo(), { caption: 'x'.repeat(1024) }))).toBe('accepted')
})

test('a button has a label and exactly one action, and at most 64 bytes of data', async () => {
  const { api, refused } = await chatting()
  const send = (button: object) => refused(api.sendMessage(41, 'x', keyboard(button)))
  expect(await send({ text: 'a', callback_data: 'x'.repeat(64) })).toBe('accepted')
  expect(await send({ text: 'a', callback_data: 'x'.repeat(65) })).toBe(
    '400 Bad Request: BUTTON_DATA_INVALID',
  )
  expect(await send({ text: 'a', callback_data: 'é'.repeat(33) })).toBe(
    '400 Bad Request: BUTTON_DATA_INVALID',
  )
  expect(await send({ text: 'a' })).toContain('Text buttons are unallowed in the inline keyboard')
  expect(await send({ text: 'a', callback_data: 'b', url: 'https://a.id' })).toContain('Exactly one action')
  expect(await send({ callback_data: 'b' })).toContain('Can\'t find field "text"')
  expect(await send({ text: 'a', url: 'http://localhost:1' })).toContain('Wrong HTTP URL')
})

test('an edit must change something, and without a keyboard it takes the keyboard away', async () => {
  const { api, siti, refused } = await chatting()
  const button = keyboard({ text: 'Ya', callback_data: 'y' })
  const { message_id } = await api.sendMessage(41, 'Setuju?', button)
  expect(await refused(api.editMessageText(41, message_id, 'Setuju?', button))).toBe(
    '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
  )
  expect(await api.editMessageText(41, message_id, 'Setuju?')).not.toHaveProperty('reply_markup')
  expect(siti.last()).toMatchObject({ text: 'Setuju?', buttons: [] })
  expect(await api.editMessageReplyMarkup(41, message_id, button)).toHaveProperty('reply_markup')
  expect(await refused(api.editMessageText(41, 9999, 'x'))).toBe('400 Bad Request: message to edit not found')
  const own = siti.text('mine')
  expect(await refused(api.editMessageText(41, own, 'x'))).toBe("400 Bad Request: message can't be edited")
  expect(await refused(api.editMessageCaption(41, message_id, { caption: 'x' }))).toBe(
    '400 Bad Request: there is no caption in the message to edit',
  )
  expect(await refused(api.deleteMessage(41, message_id))).toBe('accepted')
  expect(await refused(api.deleteMessage(41, message_id))).toBe(
    '400 Bad Request: message to delete not found',
  )
})

test('a reply needs its message unless it may do without', async () => {
  const { api, siti, refused } = await chatting()
  const to = siti.text('Rapat')
  const sent = await api.sendMessage(41, 'Ya', { reply_parameters: { message_id: to } })
  expect(sent.reply_to_message).toMatchObject({ message_id: to, text: 'Rapat' })
  const missing = { message_id: 9999 }
  expect(await refused(api.sendMessage(41, 'Ya', { reply_parameters: missing }))).toBe(
    '400 Bad Request: message to be replied not found',
  )
  const lenient = { reply_parameters: { ...missing, allow_sending_without_reply: true } }
  expect(await refused(api.sendMessage(41, 'Ya', lenient))).toBe('accepted')
})

test('keyboards below the field are remembered until they are removed', async () => {
  const { api, siti } = await chatting()
  await api.sendMessage(41, 'Nomor?', {
    reply_markup: { keyboard: [[{ text: 'Kirim', request_contact: true }]] },
  })
  expect(siti.last()?.keyboard).toEqual({ keyboard: [[{ text: 'Kirim', request_contact: true }]] })
  await api.sendMessage(41, 'Oke', { reply_markup: { remove_keyboard: true } })
  expect(siti.last()?.keyboard).toEqual({ remove_keyboard: true })
})

test('wrong tokens, unknown methods and broken bodies get the real codes', async () => {
  const { url, telegram } = await chatting()
  const other = '100001:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
  expect(await raw(url, other, 'getMe')).toMatchObject({ status: 401, body: { description: 'Unauthorized' } })
  expect(await raw(url, 'nonsense', 'getMe')).toMatchObject({ status: 404 })
  expect(await raw(url, telegram.token, 'sendNothing')).toEqual({
    status: 404,
    body: { ok: false, error_code: 404, description: 'Not Found' },
  })
  const broken = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }
  expect(await raw(url, telegram.token, 'sendMessage', broken)).toMatchObject({ status: 400 })
})

test('parameters come as query, form, JSON or multipart, and method names in any case', async () => {
  const { url, telegram, siti } = await chatting()
  const form = new FormData()
  form.set('chat_id', '41')
  form.set('text', 'd')
  const json = { headers: { 'content-type': 'application/json' }, body: '{"chat_id":"41","text":"c"}' }
  await raw(url, telegram.token, 'SENDMESSAGE?chat_id=41&text=a')
  await raw(url, telegram.token, 'sendMessage', {
    method: 'POST',
    body: new URLSearchParams('chat_id=41&text=b'),
  })
  await raw(url, telegram.token, 'sendMessage', { method: 'POST', ...json })
  await raw(url, telegram.token, 'sendMessage', { method: 'POST', body: form })
  expect(siti.messages.slice(1).map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd'])
})
