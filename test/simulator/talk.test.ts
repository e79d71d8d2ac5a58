import { expect, test } from 'vitest'
import { eventually, openSimulator, startBot } from './open-simulator.ts'

test('a person writes, the bot answers with buttons, and a tap edits the answer', async () => {
  const { url, telegram } = await openSimulator()
  startBot(url, telegram.token, (bot) => {
    bot.on('message:text', (ctx) =>
      ctx.reply(`<b>${ctx.message.text}</b>?`, {
        parse_mode: 'HTML',
        reply_markup: { inline_keyboard: [[{ text: 'Setujui', callback_data: 'ok:1' }]] },
      }),
    )
    bot.on('callback_query:data', async (ctx) => {
      await ctx.answerCallbackQuery({ text: 'Tercatat' })
      await ctx.editMessageText(`Pilihan: ${ctx.callbackQuery.data}`)
    })
  })
  const siti = telegram.user(41, { first_name: 'Siti' })
  siti.text('Rapat')
  await eventually(() => siti.last()?.text).toBe('Rapat?')
  expect(siti.last()).toMatchObject({ from_bot: true, entities: [{ type: 'bold', offset: 0, length: 5 }] })

  const asked = siti.last()?.message_id ?? 0
  expect(() => siti.tap(asked, 'Tolak')).toThrow('there are: "Setujui"')
  siti.tap(asked, 'setuju')
  await eventually(() => siti.last()?.text).toBe('Pilihan: ok:1')
  expect(siti.last()?.buttons).toEqual([])
  expect(siti.toasts).toMatchObject([{ text: 'Tercatat' }])
  expect(siti.messages.map(({ from_bot }) => from_bot)).toEqual([false, true])
})
