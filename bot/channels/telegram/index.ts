import { setTimeout as sleep } from 'node:timers/promises'
import { Api, GrammyError } from 'grammy'
import type { LanguageCode, Update } from 'grammy/types'
import type { Logger } from 'pino'
import type { Menu } from '../../../core/messages.ts'
import type { Channel, Powers, Receive, Sent } from '../channel.ts'
import { describeError, understand } from './answers.ts'
import { download, maxDownload } from './download.ts'
import { fetchByUndici } from './fetch.ts'
import { inbound, wantedUpdates } from './inbound.ts'
import { maxCaption, maxText, outbound, outboundEdit } from './outbound.ts'
import type { Call } from './outbound.ts'
import { poll, stopSpinners } from './polling.ts'
import { webhookHandler } from './webhook.ts'
import type { Handler } from './webhook.ts'

export interface TelegramOptions {
  token: string
  apiRoot?: string
  /** Without it, updates are polled. `url` is where `webhookPath` is reached from outside. */
  webhook?: { url: string; secret: string }
  /** The commands shown where a chat has no menu of its own; without a language: for all others. */
  menus: { language: string | undefined; menu: Menu }[]
  /** Instead of the limits of Telegram itself. */
  pace?: Powers['pace']
  now: () => Date
  log: Pick<Logger, 'info' | 'warn' | 'error'>
}

const powers: Powers = {
  buttons: true,
  edit: true,
  keepsFiles: true,
  maxText,
  maxCaption,
  maxDownload,
  pace: { perSecond: 28, perChatPerSecond: 1, chatBurst: 5 },
}

/** Longer than a poll waits, so that only a dead connection is given up. */
const timeoutSeconds = 45
const longestWaitSeconds = 30

export function telegram(options: TelegramOptions): Channel & { webhook?: Handler } {
  const { token, apiRoot = 'https://api.telegram.org', now, log } = options
  const api = new Api(token, { apiRoot, timeoutSeconds, fetch: fetchByUndici })
  let account = ''
  let receive: Receive | undefined
  const taking = new Set<Promise<void>>()

  async function take(update: Update): Promise<void> {
    if (receive === undefined) throw new Error('not started, or stopped')
    const message = inbound(update, account, now())
    if (message === null) return
    const taken = receive(message)
    taking.add(taken)
    await taken.finally(() => taking.delete(taken))
  }

  const polling = options.webhook === undefined ? poll({ api, take, log }) : undefined

  return {
    name: 'telegram',
    get account() {
      return account
    },
    powers: options.pace === undefined ? powers : { ...powers, pace: options.pace },
    async start(handOver) {
      account = String((await persist(() => api.getMe(), log)).id)
      await persist(() => announceMenus(api, options.menus), log)
      receive = handOver
      await persist(() => openDoor(api, options.webhook), log)
      polling?.start()
    },
    async stop() {
      await polling?.stop()
      receive = undefined
      await Promise.allSettled(taking)
    },
    send: (address, reply, sending) =>
      perform(api, outbound(address, reply, sending?.media), sending?.saidParts),
    async edit(address, messageId, reply) {
      const sent = await perform(api, [outboundEdit(address, messageId, reply)])
      return sent.outcome === 'sent' ? { ...sent, messageId } : sent
    },
    async setMenu(address, { commands }) {
      const scope = { type: 'chat' as const, chat_id: Number(address) }
      try {
        await api.setMyCommands(commands, { scope })
        return { outcome: 'sent', messageId: null }
      } catch (error) {
        return understand(error)
      }
    },
    fetch: (remoteId) => download(api, apiRoot, remoteId),
    ...(options.webhook && {
      webhook: webhookHandler({
        secret: options.webhook.secret,
        take(update) {
          stopSpinners(api, [update])
          return take(update)
        },
        log,
      }),
    }),
  }
}

/** Makes the calls one after the other, without those that an earlier try has made. */
async function perform(api: Api, calls: Call[], saidParts = 0): Promise<Sent> {
  // The parameters were built for their method in outbound.ts, which grammY's union of all methods cannot see.
  const raw = api.raw as unknown as Record<
    Call['method'],
    (params: unknown) => Promise<{ message_id?: number }>
  >
  let messageId: string | null = null
  let made = saidParts
  try {
    for (const { method, params } of calls.slice(saidParts)) {
      const { message_id } = await raw[method](params)
      messageId = message_id === undefined ? null : String(message_id)
      made++
    }
    return { outcome: 'sent', messageId }
  } catch (error) {
    const meaning = understand(error)
    return meaning.outcome === 'later' && made > 0 ? { ...meaning, saidParts: made } : meaning
  }
}

async function announceMenus(api: Api, menus: TelegramOptions['menus']): Promise<void> {
  for (const { language, menu } of menus) {
    await api.setMyCommands(menu.commands, {
      scope: { type: 'all_private_chats' },
      // Ours are ISO 639-1 codes, all of which Telegram takes.
      ...(language !== undefined && { language_code: language as LanguageCode }),
    })
  }
}

async function openDoor(api: Api, webhook: TelegramOptions['webhook']): Promise<void> {
  if (webhook === undefined) await api.deleteWebhook()
  else await api.setWebhook(webhook.url, { secret_token: webhook.secret, allowed_updates: wantedUpdates })
}

/** Repeats while the network is away. What Telegram refuses is a wrong setting, and ends the start. */
async function persist<T>(call: () => Promise<T>, log: TelegramOptions['log']): Promise<T> {
  for (let failures = 0; ; failures++) {
    try {
      return await call()
    } catch (error) {
      if (error instanceof GrammyError && error.error_code < 500 && error.error_code !== 429) {
        throw new Error(`Telegram refuses: ${describeError(error)}. Is the token right?`, { cause: error })
      }
      const seconds = Math.min(longestWaitSeconds, 2 ** failures)
      log.warn({ error: describeError(error), seconds }, 'Telegram cannot be reached, trying again')
      await sleep(seconds * 1000)
    }
  }
}
