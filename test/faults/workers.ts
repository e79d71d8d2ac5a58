import { createLog } from '../../bot/log.ts'
import { readConfig } from '../../core/config.ts'
import { connect } from '../../prisma/client.ts'
import { arm } from '../../prisma/failpoint.ts'
import { jobs } from '../../workers/jobs.ts'
import { startWorkers } from '../../workers/main.ts'

/** `lapkin workers` with every job every second and a clock that stands: a process to race with and to be killed. */
const config = readConfig(process.env)
arm(config.failAt)
const url = config.databaseUrl ?? ''
const now = new Date(process.env.FAULTS_NOW ?? '')
const workers = await startWorkers({
  db: connect(url),
  url,
  redisUrl: config.redisUrl,
  now: () => now,
  lookAfterMs: 1_000,
  files: `${config.dataDir}/files`,
  log: createLog(config.logLevel),
  table: Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, { job, cron: '* * * * * *' }])),
})
process.on('SIGTERM', () => void workers.stop().then(() => process.exit(0)))
process.stdout.write('ready\n')
