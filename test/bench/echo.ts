import { Bot } from 'grammy'
import { partSettings, serve } from './part.ts'

/** The least that grammY does: what a message costs without anything of ours. */
export async function runEcho(): Promise<void> {
  const { url, token } = partSettings<{ url: string; token: string }>()
  const bot = new Bot(token, { client: { apiRoot: url } })
  bot.on('message:text', (ctx) => ctx.reply(ctx.message.text))
  const started = new Promise<void>((resolve) => {
    void bot.start({ onStart: () => resolve() })
  })
  await started
  await serve({})
  await bot.stop()
}
