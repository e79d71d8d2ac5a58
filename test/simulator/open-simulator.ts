import { Api, Bot } from 'grammy'
import { expect, onTestFinished } from 'vitest'
import { createSimulator } from '../../simulator/index.ts'
import type { SimulatorOptions } from '../../simulator/index.ts'

/** A simulator that listens on a free port until the test is over, with grammY's real client. */
export async function openSimulator(options: SimulatorOptions = {}) {
  const simulator = createSimulator(options)
  const { url } = await simulator.listen(0)
  onTestFinished(() => simulator.close())
  const { telegram, clock } = simulator
  return { url, telegram, clock, api: new Api(telegram.token, { apiRoot: url }) }
}

/** A bot that polls until the test is over. */
export function startBot(url: string, token: string, prepare: (bot: Bot) => void): Bot {
  const bot = new Bot(token, { client: { apiRoot: url } })
  prepare(bot)
  void bot.start()
  onTestFinished(() => bot.stop())
  return bot
}

/** Calls the server as curl would, to see the very body it answers. */
export async function raw(url: string, token: string, call: string, init: RequestInit = {}) {
  const response = await fetch(`${url}/bot${token}/${call}`, init)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

/** The smallest picture there is: one pixel, PNG. */
export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Waits until what is read fits; patient, because other tests may be busy on the same machine. */
export const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 30_000 })
