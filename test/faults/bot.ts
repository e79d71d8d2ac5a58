import { createLog } from '../../bot/log.ts'
import { startBot } from '../../bot/main.ts'
import { createMetrics } from '../../bot/metrics.ts'
import { readConfig } from '../../core/config.ts'
import { connect } from '../../prisma/client.ts'
import { arm } from '../../prisma/failpoint.ts'

/** `lapkin bot` at a pace of its own, so that a few hundred messages need not take a minute: a process to be killed. */
const config = readConfig(process.env)
const perSecond = Number(process.env.FAULTS_PER_SECOND ?? 10_000)
arm(config.failAt)
const { token, apiRoot } = config.telegram
const bot = await startBot({
  db: connect(config.databaseUrl ?? ''),
  config,
  clock: { now: () => new Date() },
  log: createLog(config.logLevel),
  metrics: createMetrics({ outbox: () => Promise.resolve({}), queueDepth: () => Promise.resolve(0) }),
  secret: Buffer.alloc(32, 7),
  simulated: {
    apiRoot,
    token: token ?? '',
    pace: { perSecond, perChatPerSecond: perSecond, chatBurst: perSecond },
  },
})
process.on('SIGTERM', () => void bot.stop().then(() => process.exit(0)))
process.stdout.write('ready\n')
