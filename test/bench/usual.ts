import { AsyncLocalStorage } from 'node:async_hooks'
import {
  conversations,
  createConversation,
  type ConversationData,
  type VersionedState,
} from '@grammyjs/conversations'
import { run, sequentialize } from '@grammyjs/runner'
import { PrismaAdapter } from '@grammyjs/storage-prisma'
import { Bot, type Context } from 'grammy'
import { connect, disconnect, type Database, type Tx } from '../../prisma/client.ts'
import { partSettings, serve } from './part.ts'
import { reportDialogue, type UsualContext } from './usual-dialogue.ts'
import { usualSessions } from './usual-sessions.ts'

/** More at once only wait for one of the ten connections. */
const atOnce = 50
const patient = { maxWait: 20_000, timeout: 20_000 }

/**
 * What one would otherwise write for the same dialogue: grammY with its conversations, kept by Prisma, everything that
 * follows from a message in one interactive transaction, and the runner, so that chats do not wait for each other.
 */
export async function runUsual(): Promise<void> {
  const { url, token, databaseUrl } = partSettings<Record<'url' | 'token' | 'databaseUrl', string>>()
  // It owns the tables: keeping agencies apart is one more thing that it does not do.
  const db = connect(databaseUrl, { role: null })
  await db.$executeRaw`create table if not exists usual_sessions (key text primary key, value text not null)`
  const bot = createUsual(token, url, db)
  await bot.init()
  const running = run(bot, { sink: { concurrency: atOnce } })
  await serve({})
  await running.stop()
  await disconnect(db)
}

function createUsual(token: string, apiRoot: string, db: Database): Bot<UsualContext> {
  const transactions = new AsyncLocalStorage<Tx>()
  const tx = () => {
    const open = transactions.getStore()
    if (open === undefined) throw new Error('no transaction')
    return open
  }
  const bot = new Bot<UsualContext>(token, { client: { apiRoot } })
  bot.use(sequentialize((ctx) => String(ctx.chatId)))
  bot.use(async (_ctx, next) => {
    await db.$transaction((open) => transactions.run(open, next), patient)
  })
  const adapter = new PrismaAdapter<VersionedState<ConversationData>>(usualSessions(tx))
  bot.use(conversations({ storage: { type: 'key', adapter } }))
  bot.use(createConversation<UsualContext, Context>(reportDialogue(tx), 'report'))
  bot.hears('lapor', (ctx) => ctx.conversation.enter('report'))
  return bot
}
