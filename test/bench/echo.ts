import { Bot } from 'grammy'
import { answer, untilStopped } from './part.ts'

/** The least that grammY does: what a message costs without anything of ours. */
export async function runEcho(): Promise<void> {
  const [, , , apiRoot = '', token = ''] = process.argv
  const bot = new Bot(token, { client: { apiRoot } })
  bot.on('message:text', (ctx) => ctx.reply(ctx.message.text))
  const running = bot.start({ onStart: () => answer('ready') })
  await untilStopped()
  await bot.stop()
  await running
}
