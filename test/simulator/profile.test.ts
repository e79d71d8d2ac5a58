import { GrammyError } from 'grammy'
import { expect, test } from 'vitest'
import { commandsShown } from '../../simulator/telegram/profile.ts'
import { openSimulator } from './open-simulator.ts'

const described = (error: unknown) => (error instanceof GrammyError ? error.description : String(error))
const lapor = { command: 'lapor', description: 'Laporkan pekerjaan' }

test('a person is shown the narrowest list of commands, in their language first', async () => {
  const { api, telegram } = await openSimulator()
  const { world } = telegram
  telegram.user(41)
  const shown = (language?: string) =>
    commandsShown(world.profile, 41, language).map(({ command }) => command)
  await api.setMyCommands([lapor])
  await api.setMyCommands([{ command: 'report', description: 'Report' }], { language_code: 'en' })
  expect([shown('id'), shown('en')]).toEqual([['lapor'], ['report']])
  await api.setMyCommands([{ command: 'setujui', description: 'Setujui' }], {
    scope: { type: 'chat', chat_id: 41 },
  })
  expect(shown('id')).toEqual(['setujui'])
  expect(await api.getMyCommands()).toEqual([lapor])
  await api.deleteMyCommands({ scope: { type: 'chat', chat_id: 41 } })
  expect(shown('id')).toEqual(['lapor'])
})

test('commands have their form', async () => {
  const { api } = await openSimulator()
  const set = (command: string, description = 'x') =>
    api.setMyCommands([{ command, description }]).then(() => 'ok', described)
  expect(await set('Lapor')).toBe('Bad Request: BOT_COMMAND_INVALID')
  expect(await set('a'.repeat(33))).toBe('Bad Request: command length exceeded')
  expect(await set('a'.repeat(32))).toBe('ok')
  expect(await set('a', 'x'.repeat(257))).toBe('Bad Request: command description length exceeded')
  expect(await api.setMyCommands(Array.from({ length: 101 }, () => lapor)).catch(described)).toContain(
    'Bad Request',
  )
})

test('the bot describes itself', async () => {
  const { api } = await openSimulator()
  await api.setMyDescription('Lapor harian', { language_code: 'id' })
  expect(await api.getMyDescription({ language_code: 'id' })).toEqual({ description: 'Lapor harian' })
  expect(await api.getMyDescription()).toEqual({ description: '' })
  await api.setChatMenuButton({ menu_button: { type: 'commands' } })
  expect(await api.getChatMenuButton()).toEqual({ type: 'commands' })
  expect(await api.getMe()).toMatchObject({ is_bot: true, first_name: 'Lapkin' })
})
