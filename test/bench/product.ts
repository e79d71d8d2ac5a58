import { createLog } from '../../bot/log.ts'
import { startBot } from '../../bot/main.ts'
import { createMetrics } from '../../bot/metrics.ts'
import { readConfig } from '../../core/config.ts'
import { acrossAgencies, connect, disconnect } from '../../prisma/client.ts'
import { countByState } from '../../prisma/store/outbox.ts'
import { partSettings, serve } from './part.ts'
import { withoutAudit } from './without-audit.ts'

export interface ProductSettings {
  url: string
  token: string
  databaseUrl: string
  dataDir: string
  /** Messages a second over all chats, with Telegram's limits per chat; without it, so fast that it never counts. */
  perSecond?: number
  audit?: boolean
}

/** The limits are Telegram's, not ours, and hide what the bot can do. */
const noPace = { perSecond: 1e6, perChatPerSecond: 1e6, chatBurst: 1e6 }

/** The bot as `lapkin bot` has it, but for the pace. */
export async function runProduct(): Promise<void> {
  const { url, token, databaseUrl, dataDir, perSecond, audit = true } = partSettings<ProductSettings>()
  const connected = connect(databaseUrl)
  const db = audit ? connected : withoutAudit(connected)
  const outbox = async () =>
    Object.fromEntries(
      (await countByState(acrossAgencies(connected))).map(({ status, count }) => [status, count]),
    )
  const pace = perSecond === undefined ? noPace : { perSecond, perChatPerSecond: 1, chatBurst: 5 }
  const bot = await startBot({
    db,
    config: readConfig({ DATA_DIR: dataDir }),
    clock: { now: () => new Date() },
    log: createLog('warn'),
    metrics: createMetrics({ outbox, queueDepth: () => Promise.resolve(0) }),
    secret: Buffer.alloc(32, 7),
    simulated: { apiRoot: url, token, pace },
  })
  await serve({})
  await bot.stop()
  await disconnect(connected)
}
