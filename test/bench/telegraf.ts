import { Telegraf } from 'telegraf'
import { message } from 'telegraf/filters'
import { partSettings, serve } from './part.ts'

/** The same echo with the other framework that is in wide use. */
export async function runTelegraf(): Promise<void> {
  const { url, token } = partSettings<{ url: string; token: string }>()
  const bot = new Telegraf(token, { telegram: { apiRoot: url } })
  bot.on(message('text'), (ctx) => ctx.reply(ctx.message.text))
  const started = new Promise<void>((resolve) => {
    void bot.launch(() => resolve())
  })
  await started
  await serve({})
  bot.stop()
}
