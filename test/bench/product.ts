import { createLog } from '../../bot/log.ts'
import { startBot } from '../../bot/main.ts'
import { createMetrics } from '../../bot/metrics.ts'
import { readConfig } from '../../core/config.ts'
import { acrossAgencies, connect, disconnect } from '../../prisma/client.ts'
import { countByState } from '../../prisma/store/outbox.ts'
import { answer, untilStopped } from './part.ts'
import { withoutAudit } from './without-audit.ts'

/** So fast that it never counts: the limits are Telegram's, not ours, and hide what the bot can do. */
const pace = { perSecond: 1e6, perChatPerSecond: 1e6, chatBurst: 1e6 }

/** The bot as `lapkin bot` has it, but for the pace. */
export async function runProduct(): Promise<void> {
  const [, , , apiRoot = '', token = '', url = '', dataDir = '', audit = 'with'] = process.argv
  const connected = connect(url)
  const db = audit === 'without' ? withoutAudit(connected) : connected
  const outbox = async () =>
    Object.fromEntries(
      (await countByState(acrossAgencies(connected))).map(({ status, count }) => [status, count]),
    )
  const bot = await startBot({
    db,
    config: readConfig({ DATA_DIR: dataDir }),
    clock: { now: () => new Date() },
    log: createLog('warn'),
    metrics: createMetrics({ outbox, queueDepth: () => Promise.resolve(0) }),
    secret: Buffer.alloc(32, 7),
    simulated: { apiRoot, token, pace },
  })
  answer('ready')
  await untilStopped()
  await bot.stop()
  await disconnect(connected)
}
