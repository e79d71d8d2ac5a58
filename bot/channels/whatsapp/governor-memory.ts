import { z } from 'zod'
import type { SessionStore } from '../../../prisma/store/whatsapp-session.ts'
import type { Governor } from './governor.ts'

const Kept = z.object({
  linkedAt: z.number(),
  sent: z.array(z.object({ at: z.number(), address: z.string() })),
  unasked: z.object({ day: z.number(), count: z.number() }),
  strikes: z.array(z.object({ at: z.number(), weight: z.number() })),
  restsUntil: z.number(),
  rests: z.number(),
})

const place = { type: 'governor', id: '' }

/** What the governor knows, over restarts: a number that rests goes on resting, and a full minute stays full. */
export function governorMemory(store: SessionStore, failed: (error: unknown) => void) {
  let newest: Governor | null = null
  let writing: Promise<void> | null = null

  async function write(): Promise<void> {
    while (newest !== null) {
      const plain = Buffer.from(JSON.stringify(newest))
      newest = null
      await store.write([{ ...place, plain }]).catch(failed)
    }
    writing = null
  }

  return {
    async recall(): Promise<Governor | null> {
      const bytes = (await store.read(place.type, [place.id])).get(place.id)
      return bytes === undefined ? null : Kept.parse(JSON.parse(bytes.toString()))
    },
    /** Soon: of many in a row only the last is written. */
    keep(governor: Governor): void {
      newest = governor
      writing ??= write()
    },
    written: async () => void (await writing),
  }
}
