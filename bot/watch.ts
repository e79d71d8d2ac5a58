import type { Reply } from '../core/messages.ts'
import { whatsappTexts } from '../core/texts/whatsapp.ts'
import type { Database } from '../prisma/client.ts'
import { beginOutage, endOutage, tellAdministrators } from '../prisma/store/outages.ts'
import type { WhatsAppOptions } from './channels/whatsapp/index.ts'
import type { Log } from './log.ts'

interface WatchOptions {
  db: Database
  account: string
  now(): Date
  log: Log
  /** The address of the page that shows the code to scan. */
  page: string
  /** For whoever sits at the terminal. */
  print(text: string): void
  /** Something was written into the outbox. */
  committed(): void
  /** A connection that is back sooner was never missed. */
  graceMs?: number
}

type Words = (typeof whatsappTexts)['id']

/** A code on the administrators' phones for each ten minutes: a new one comes every half minute. */
const pairingEveryMs = 600_000

/** Tells administrators what becomes of the WhatsApp number, and the rest of the house when to use other channels. */
export function watchNumber(options: WatchOptions): WhatsAppOptions['tell'] & { stop(): Promise<void> } {
  const { db, account, now, log, committed, graceMs = 60_000 } = options
  const place = { channel: 'whatsapp' as const, account }
  let missing: NodeJS.Timeout | undefined
  let restsUntil = new Date(0)
  let paired = 0
  let writing = Promise.resolve()

  /** In order, so that an end does not come before its beginning. */
  function write(work: () => Promise<void>): void {
    writing = writing
      .then(work)
      .then(committed, (err: unknown) => log.error({ err }, 'an outage could not be noted'))
  }

  function begin(since: Date, reason: string, words: (t: Words, zone: string) => Reply['text']): void {
    write(() =>
      db.$transaction(async (tx) => {
        if (!(await beginOutage(tx, place, since, reason))) return
        const key = `outage:${account}:${reason}:${since.getTime()}`
        await tellAdministrators(
          tx,
          key,
          (language, zone) => ({ text: words(whatsappTexts[language], zone) }),
          now(),
        )
      }),
    )
  }

  function end(): void {
    if (now() < restsUntil) return
    const at = now()
    write(() =>
      db.$transaction(async (tx) => {
        if (!(await endOutage(tx, place))) return
        const words = (t: Words, zone: string) => t.up(at, zone)
        const key = `outage:${account}:over:${at.getTime()}`
        await tellAdministrators(
          tx,
          key,
          (language, zone) => ({ text: words(whatsappTexts[language], zone) }),
          at,
        )
      }),
    )
  }

  async function showPairing({ qr, code }: { qr: string; code: string | null }): Promise<void> {
    const { toBuffer, toString } = await import('qrcode')
    options.print(`${await toString(qr, { type: 'terminal', small: true })}\n`)
    options.print(`The same code as a page: ${options.page}`)
    if (code !== null) options.print(`${code}\n`)
    if (now().getTime() - paired < pairingEveryMs) return
    paired = now().getTime()
    const picture = (await toBuffer(qr, { width: 512 })).toString('base64')
    write(() =>
      db.$transaction((tx) =>
        tellAdministrators(
          tx,
          `pairing:${account}:${paired}`,
          (language) => ({ text: whatsappTexts[language].pairing(code), picture }),
          now(),
        ),
      ),
    )
  }

  return {
    state(state) {
      if (state === 'connecting' || state === 'waiting' || state === 'stopped') {
        if (state !== 'connecting') return clear()
        const since = now()
        missing ??= setTimeout(() => begin(since, 'down', (t, zone) => t.down(since, zone)), graceMs).unref()
      } else {
        clear()
        const since = now()
        if (state === 'open') end()
        else begin(since, 'unlinked', (t, zone) => t.unlinked(since, zone))
      }
    },
    pairing: (how) => void showPairing(how).catch((err: unknown) => log.warn({ err }, 'no code to scan')),
    rests(until) {
      restsUntil = until
      begin(until, 'rests', (t, zone) => t.rests(until, zone))
      setTimeout(end, until.getTime() - now().getTime() + 1_000).unref()
    },
    otherNumber() {
      const at = now()
      write(() =>
        db.$transaction((tx) =>
          tellAdministrators(
            tx,
            `other-number:${account}:${at.getTime()}`,
            (language) => ({ text: whatsappTexts[language].otherNumber(account) }),
            at,
          ),
        ),
      )
    },
    async stop() {
      clear()
      await writing
    },
  }

  function clear(): void {
    clearTimeout(missing)
    missing = undefined
  }
}
