import { jidDecode } from '@whiskeysockets/baileys'
import type { Logger } from 'pino'
import type { Hold } from '../../../prisma/advisory.ts'
import type { ShownStore } from '../../../prisma/store/shown.ts'
import type { ContactStore } from '../../../prisma/store/whatsapp-contacts.ts'
import type { SessionStore } from '../../../prisma/store/whatsapp-session.ts'
import type { Channel, Powers, Receive } from '../channel.ts'
import { download, maxDownload } from './download.ts'
import { calm, figures, newGovernor, permit, trouble, type Governor, type Limits } from './governor.ts'
import { governorMemory } from './governor-memory.ts'
import { createListening } from './listening.ts'
import { maxCaption, maxText } from './outbound.ts'
import { createOwner, type LinkState } from './owner.ts'
import { createRecent } from './recent.ts'
import { createSpeaking, editSeconds } from './speaking.ts'

export interface WhatsAppOptions {
  /** Ours, in digits with the country's: 628… */
  number: string
  url: string
  mediaCa?: string
  stores: { session: SessionStore; contacts: ContactStore; shown: ShownStore }
  tryHold(): Promise<Hold | null>
  limits: Limits
  hesitate: boolean
  polls: boolean
  /** Secrets of polls are made from it. */
  pollKey: Buffer
  /** Ask for a code to type on the phone, besides showing one to scan. */
  pairByCode: boolean
  now(): Date
  random(): number
  log: Pick<Logger, 'info' | 'warn' | 'error'>
  /** For whoever watches over the number. */
  tell: {
    state(state: LinkState): void
    pairing(how: { qr: string; code: string | null }): void
    /** The number rests: it is said once for each rest, and by each process; without a code when the rest goes on. */
    rests(until: Date, code: number | null): void
    /** A phone with another number was linked, and is not any more. */
    otherNumber(): void
  }
}

const powers: Powers = {
  buttons: false,
  edit: true,
  keepsFiles: false,
  editSeconds,
  maxText,
  maxCaption,
  maxDownload,
  // The governor decides; this only keeps the outbox from being turned over in vain.
  pace: { perSecond: 20, perChatPerSecond: 2, chatBurst: 10 },
}

/** WhatsApp through an unofficial client: a lane for answers. */
export function whatsapp(options: WhatsAppOptions): Channel & { state(): LinkState } {
  const { number, stores, now, log, tell } = options
  const recent = createRecent()
  let state: LinkState = 'stopped'
  let governor = newGovernor(now().getTime())
  const memory = governorMemory(stores.session, (err) => log.warn({ err }, 'the budgets could not be kept'))
  let listening: ReturnType<typeof createListening> | undefined
  const taking = new Set<Promise<unknown>>()

  function become(next: Governor): void {
    governor = next
    memory.keep(governor)
  }

  function strike(code: number): void {
    const struck = trouble(governor, code, now().getTime())
    become(struck.governor)
    if (!struck.opened) return
    log.warn({ code }, 'WhatsApp shows signs of trouble: the number rests')
    tell.rests(new Date(governor.restsUntil), code)
  }

  /** Known before the first message, and while stopping nothing new is taken. */
  async function hand<T>(work: (to: ReturnType<typeof createListening>) => Promise<T>): Promise<T> {
    if (listening === undefined) throw new Error('not started, or stopped')
    const taken = work(listening)
    taking.add(taken)
    return taken.finally(() => taking.delete(taken))
  }

  const owner = createOwner({
    url: options.url,
    ...(options.mediaCa !== undefined && { mediaCa: options.mediaCa }),
    store: stores.session,
    tryHold: options.tryHold,
    keep: (message, arrived) => hand((to) => to.keep(message, arrived)),
    kept: (message) => hand((to) => to.kept(message)),
    sent: (id) => speaking.messageFor(id),
    on: {
      state(next) {
        if (next === state) return
        state = next
        log.info({ state }, 'WhatsApp')
        tell.state(state)
      },
      async owned() {
        governor = (await memory.recall()) ?? governor
        if (governor.restsUntil > now().getTime()) tell.rests(new Date(governor.restsUntil), null)
      },
      async linked({ creds }) {
        if (jidDecode(creds.me?.id)?.user !== number) {
          tell.otherNumber()
          return owner.unlink()
        }
        become({ ...governor, linkedAt: await linkedAt(stores.session, now()) })
      },
      open() {
        become(calm(governor, now().getTime()))
      },
      ended(code) {
        log.warn({ code }, 'the connection to WhatsApp ended')
        strike(code)
      },
      refused: strike,
      failed: (err) => log.error({ err }, 'WhatsApp cannot be reached, trying again'),
      qr: (qr) => void showPairing(qr).catch((err: unknown) => log.warn({ err }, 'no pairing code')),
    },
  })

  async function showPairing(qr: string): Promise<void> {
    const code = options.pairByCode ? await owner.pairingCode(number) : null
    tell.pairing({ qr, code })
  }

  const speaking = createSpeaking({
    account: number,
    ...stores,
    recent,
    socket: () => owner.socket(),
    permit(address, asked) {
      const asking = permit(governor, options.limits, { address, asked }, now().getTime())
      become(asking.governor)
      return asking.verdict
    },
    hesitate: options.hesitate,
    powers,
    polls: options.polls ? { key: options.pollKey } : null,
    now,
    random: options.random,
  })

  function ownNames(): string[] {
    const { id, lid } = owner.socket()?.user ?? {}
    return [id, lid].flatMap((jid) => (jid ? [jid.replace(/:\d+@/, '@')] : []))
  }

  return {
    name: 'whatsapp',
    account: number,
    powers,
    state: () => state,
    trouble() {
      if (state !== 'open') return troubles[state]
      return governor.restsUntil > now().getTime() ? 'the number rests after signs of trouble' : null
    },
    figures: () => figures(governor, now().getTime()),
    async start(receive: Receive) {
      listening = createListening({
        account: number,
        ...stores,
        recent,
        pollKey: options.pollKey,
        ownNames,
        receive,
      })
      owner.start()
    },
    async stop() {
      listening = undefined
      await Promise.allSettled(taking)
      await owner.stop()
      await memory.written()
    },
    send: (address, reply, sending = unnamed()) => speaking.send(address, reply, sending),
    edit: (address, messageId, reply, sending = unnamed()) =>
      speaking.edit(address, messageId, reply, sending),
    // There are no menus here: words and numbers do it.
    setMenu: () => Promise.resolve({ outcome: 'sent', messageId: null }),
    fetch: (remoteId) => download(remoteId, options.mediaCa),
  }
}

const troubles: Record<Exclude<LinkState, 'open'>, string> = {
  waiting: 'another process speaks for this number',
  unlinked: 'no phone has linked this number yet',
  connecting: 'no connection',
  stopped: 'stopped',
}

/** Who calls without an outbox row. */
const unnamed = () => ({ key: crypto.randomUUID(), asked: true })

async function linkedAt(store: SessionStore, now: Date): Promise<number> {
  const known = (await store.read('meta', ['linked-at'])).get('linked-at')?.toString()
  if (known !== undefined) return Number(known)
  await store.write([{ type: 'meta', id: 'linked-at', plain: Buffer.from(String(now.getTime())) }])
  return now.getTime()
}
