import { print } from './figures.ts'
import type { Waited } from './play-backlog.ts'
import { many, rounds } from './size.ts'
import { onStage } from './stage.ts'

const people = many(5_000)

/**
 * `npm run bench -- backlog`: 10,000 updates wait when the bot starts. 5,000 people wrote a whole report in one sentence and then
 * "kirim", so each second one commits a report.
 */
export async function measureBacklog(): Promise<void> {
  await onStage(rounds * people, async ({ telegram, bot, fresh }) => {
    const [handled, answered]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      const first = fresh(people)
      const product = await bot('product', {}, () => telegram.ask({ type: 'pileUp', first, people }))
      const waited = await telegram.ask<Waited>({ type: 'pileGone' })
      handled.push(waited.handled)
      answered.push(waited.answered)
      await product.stop()
    }
    print('backlog_10000_s', handled, 1)
    print('backlog_10000_answered_s', answered, 1)
  })
}
