import { GrammyError } from 'grammy'
import { expect, test } from 'vitest'
import { openSimulator } from './open-simulator.ts'

async function polled(pollBatch = 100) {
  const opened = await openSimulator({ pollBatch })
  const siti = opened.telegram.user(41, { first_name: 'Siti' })
  return { ...opened, siti }
}

const described = (error: unknown) => (error instanceof GrammyError ? error.description : String(error))

test('a long poll waits and wakes on the next message', async () => {
  const { api, siti } = await polled()
  const poll = api.getUpdates({ timeout: 20 })
  setTimeout(() => siti.text('Halo'), 60)
  const started = performance.now()
  expect(await poll).toMatchObject([{ message: { text: 'Halo', chat: { id: 41, type: 'private' } } }])
  expect(performance.now() - started).toBeGreaterThan(40)
})

test('a poll comes back empty when its time is up', async () => {
  const { api } = await polled()
  const started = performance.now()
  expect(await api.getUpdates({ timeout: 1 })).toEqual([])
  expect(performance.now() - started).toBeGreaterThan(950)
})

test('only a higher offset confirms, and a negative one starts from the end', async () => {
  const { api, siti, telegram } = await polled(3)
  for (const text of ['a', 'b', 'c', 'd', 'e']) siti.text(text)
  const texts = async (options: object) => (await api.getUpdates(options)).map(({ message }) => message?.text)
  expect(await texts({})).toEqual(['a', 'b', 'c'])
  expect(await texts({ limit: 2 })).toEqual(['a', 'b'])
  const [first] = await api.getUpdates()
  expect(await texts({ offset: (first?.update_id ?? 0) + 1 })).toEqual(['b', 'c', 'd'])
  expect(await texts({ offset: -2 })).toEqual(['d', 'e'])
  expect(telegram.pending()).toBe(2)
})

test('of two polls the older one is ended', async () => {
  const { api, siti } = await polled()
  const older = api.getUpdates({ timeout: 20 }).catch(described)
  await new Promise((resolve) => setTimeout(resolve, 50))
  const newer = api.getUpdates({ timeout: 20 })
  expect(await older).toBe(
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  )
  siti.text('Halo')
  expect(await newer).toHaveLength(1)
})

test('kinds that are not wanted are not kept, and the choice is remembered', async () => {
  const { api, siti, telegram } = await polled()
  await api.getUpdates({ allowed_updates: ['callback_query'] })
  siti.text('Halo')
  expect(telegram.pending()).toBe(0)
  await api.getUpdates({ allowed_updates: [] })
  siti.edit(siti.text('Halo'), 'Hai')
  expect(await api.getUpdates()).toMatchObject([
    { message: { text: 'Halo' } },
    { edited_message: { text: 'Hai', edit_date: expect.any(Number) as number } },
  ])
})

test('commands, contacts, albums, forwards and blocking arrive in the real shapes', async () => {
  const { api, siti } = await polled()
  siti.start('kode')
  siti.contact('+6281')
  siti.photo(Buffer.from('x'), { caption: 'Bukti', media_group_id: '7' })
  siti.text('Lihat', { forward_origin: { type: 'hidden_user', sender_user_name: 'X', date: 1 } })
  siti.blocked = true
  const [start, contact, photo, forward, block] = await api.getUpdates()
  expect(start?.message?.entities).toEqual([{ type: 'bot_command', offset: 0, length: 6 }])
  expect(contact?.message?.contact).toEqual({ phone_number: '+6281', first_name: 'Siti', user_id: 41 })
  expect(photo?.message).toMatchObject({ caption: 'Bukti', media_group_id: '7', photo: [{}, {}] })
  expect(forward?.message?.forward_origin).toMatchObject({ type: 'hidden_user' })
  expect(block?.my_chat_member?.new_chat_member.status).toBe('kicked')
})

test('in a group the bot hears commands and answers to it, not the talk', async () => {
  const { api, siti, telegram } = await polled()
  const group = telegram.group(-500, 'Keuangan')
  await api.getUpdates({ offset: -1 })
  group.text(siti, 'selamat pagi')
  group.text(siti, '/lapor')
  const { message_id } = await api.sendMessage(-500, 'Ya?')
  group.text(siti, 'Rapat', { reply_to: message_id })
  const heard = (await api.getUpdates()).flatMap(({ message }) => message?.text ?? [])
  expect(heard).toEqual(['/lapor', 'Rapat'])
})
