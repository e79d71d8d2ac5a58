import { join } from 'node:path'
import { createReceiver } from '../../bot/receive.ts'
import type { Inbound } from '../../core/messages.ts'
import { acrossAgencies, connect, disconnect } from '../../prisma/client.ts'
import { cpuMs, postgresMs } from './cpu.ts'
import { sentence } from './dialogue.ts'
import { print } from './figures.ts'
import { many, rounds } from './size.ts'
import { onStage } from './stage.ts'

const warmUp = many(200)
const people = many(1_000)

/**
 * `npm run bench -- durable`: what database and rules can take without a network. Everybody says a whole report in one
 * sentence; then, at once, everybody sends it. The second message is the one that commits a report: its version and
 * rows, the audit, the receipt and the approver's card.
 */
export async function measureDurable(): Promise<void> {
  await onStage(warmUp + rounds * people, async ({ databaseUrl, folder, telegram, fresh }) => {
    const db = connect(databaseUrl)
    const receiver = createReceiver({
      db,
      secret: Buffer.alloc(32, 7),
      now: () => new Date(),
      committed: () => undefined,
      log: { warn: () => undefined, error: () => undefined },
    })
    const say = sayer(telegram.ready.account ?? '')
    const all = async (first: number, count: number, text: string) => {
      const begun = performance.now()
      await Promise.all(Array.from({ length: count }, (_, n) => receiver.receive(say(first + n, text))))
      return (performance.now() - begun) / 1000
    }
    const first = fresh(warmUp)
    for (const text of [sentence, 'kirim']) await all(first, warmUp, text)
    const [commits, whole, own, server]: [number[], number[], number[], number[]] = [[], [], [], []]
    for (let round = 0; round < rounds; round++) {
      const first = fresh(people)
      const said = await all(first, people, sentence)
      const before = [cpuMs(), postgresMs(join(folder, 'bench'))] as const
      const sent = await all(first, people, 'kirim')
      own.push((cpuMs() - before[0]) / people)
      server.push((postgresMs(join(folder, 'bench')) - before[1]) / people)
      commits.push(people / sent)
      whole.push(people / (said + sent))
    }
    const stored = await acrossAgencies(db).dailyReport.count()
    if (stored !== warmUp + rounds * people) throw new Error(`Only ${stored} reports were stored`)
    print('durable_reports_per_s', commits, 0)
    print('durable_reports_with_writing_per_s', whole, 0)
    print('durable_cpu_ms_per_report', own, 2)
    print('durable_postgres_cpu_ms_per_report', server, 2)
    await disconnect(db)
  })
}

/** As Telegram would hand them over. */
function sayer(account: string): (telegramId: number, text: string) => Inbound {
  let last = 0
  return (telegramId, text) => ({
    channel: 'telegram',
    account,
    address: String(telegramId),
    messageId: String(++last),
    messageRef: String(last),
    sentAt: new Date(),
    language: 'id',
    said: { type: 'text', text, forwarded: false },
  })
}
