import {
  decryptPollVote,
  getAggregateVotesInPollMessage,
  proto,
  type WAMessage,
} from '@whiskeysockets/baileys'
import type { Inbound, Said } from '../../../core/messages.ts'
import type { Contact, ContactStore } from '../../../prisma/store/whatsapp-contacts.ts'
import type { ShownStore } from '../../../prisma/store/shown.ts'
import type { Receive } from '../channel.ts'
import { answered, reacted } from './gesture.ts'
import { hear, type Heard, type Vote } from './inbound.ts'
import { pollSecret, promptIdOf } from './message-id.ts'
import type { Prompt } from './outbound.ts'
import { pollOptions, promptOf } from './outbound.ts'
import type { Asked, Moment, Recent } from './recent.ts'

export interface ListeningOptions {
  account: string
  contacts: ContactStore
  shown: ShownStore
  recent: Recent
  pollKey: Buffer
  /** Our own names, in which the votes in our polls are sealed. */
  ownNames(): string[]
  receive: Receive
}

/** How much later than its second a message that waited at the network may have been written. */
const secondMs = 1_000
const mostRemembered = 2_000

/** Turns what a person did into what it means, hands it over, and knows what was handed over before. */
export function createListening(options: ListeningOptions) {
  const { account, contacts, shown, recent, receive } = options
  /** Handed over by this process, so that the database need not be asked. */
  const done = new Set<string>()

  /** `arrived`: by `performance.now()`; null for one that had waited at the network. */
  async function keep(message: WAMessage, arrived: number | null): Promise<void> {
    const heard = hear(message)
    if (heard === null || done.has(nameOf(heard))) return
    const contact = await contacts.wrote(heard, heard.sentAt)
    const moment =
      arrived === null ? { written: new Date(heard.sentAt.getTime() + secondMs) } : { came: arrived }
    const said = await meaning(heard, contact, moment)
    if (said !== null) await receive(inboundOf(heard, contact, said))
    done.add(nameOf(heard))
    if (done.size > mostRemembered) for (const oldest of done) return void done.delete(oldest)
  }

  /** `message` could not be opened, so only its envelope is known. */
  async function kept(message: WAMessage): Promise<boolean> {
    const envelope = hear({ ...message, message: { conversation: '?' } })
    if (envelope === null) return false
    if (done.has(nameOf(envelope))) return true
    const { address } = await contacts.wrote(envelope, envelope.sentAt)
    return shown.taken(inboxId(address, envelope.id))
  }

  function inboundOf(heard: Heard, { address, pn }: Contact, said: Told): Inbound {
    return {
      channel: 'whatsapp',
      account,
      address,
      messageId: inboxId(address, heard.id),
      messageRef: said.ref,
      sentAt: heard.sentAt,
      language: null,
      ...(pn !== null && { phone: `+${pn.split('@')[0]}` }),
      said: said.said,
    }
  }

  /** What we said after `moment` cannot be what they answer. */
  async function meaning(
    { what, ...heard }: Heard,
    { address }: Contact,
    moment: Moment,
  ): Promise<Told | null> {
    switch (what.type) {
      case 'reaction': {
        const to = promptIdOf(what.to)
        return tapped(reacted(what.emoji, (await askedAt(to))?.prompt ?? null), to)
      }
      case 'vote': {
        const ref = promptIdOf(what.vote.poll)
        const prompt = (await askedAt(ref))?.prompt ?? null
        return prompt && tapped(voted(what.vote, prompt, heard), ref)
      }
      case 'said': {
        const { said, ref } = what
        const quoted = what.quoted === null ? null : promptIdOf(what.quoted)
        if (said.type !== 'text') return { said, ref }
        // Answered already: an old button says so too.
        const found = quoted === null ? null : ((await askedAt(quoted))?.asked ?? null)
        const newest = found === null && quoted === null ? await newestAt(address, moment) : null
        const prompt = found ?? newest?.prompt ?? null
        const tap = answered(said.text, prompt, quoted !== null)
        if (tap !== null) return { said: tap, ref: quoted ?? newest?.id ?? ref }
        const about = found?.choices.map(({ data }) => data) ?? []
        return { said: about.length > 0 ? { ...said, about } : said, ref }
      }
    }
  }

  const tapped = (said: Said | null, ref: string): Told | null => said && { said, ref }

  async function askedAt(id: string): Promise<Asked | null> {
    const here = recent.byId(id)
    if (here !== null) return here
    const there = await shown.byId(id)
    return there && { prompt: promptOf(there.reply), asked: promptOf(there.asked) }
  }

  async function newestAt(address: string, moment: Moment): Promise<{ id: string; prompt: Prompt } | null> {
    const here = recent.newestPrompt(address, moment)
    if (here !== null) return here
    const there = await shown.newestPrompt(address, 'written' in moment ? moment.written : null)
    return there && { id: there.messageId, prompt: promptOf(there.reply) }
  }

  /** The network seals a vote under both sides' names, and does not say which of their names it took. */
  function voted(vote: Vote, prompt: Prompt, { pn, lid }: Pick<Heard, 'pn' | 'lid'>): Said | null {
    const pollEncKey = pollSecret(options.pollKey, vote.poll)
    for (const pollCreatorJid of options.ownNames())
      for (const voterJid of [pn, lid]) {
        if (voterJid === null) continue
        try {
          const names = { pollCreatorJid, pollMsgId: vote.poll, pollEncKey, voterJid }
          return chosen(decryptPollVote(vote, names), prompt)
        } catch {
          // Sealed under another pair of names.
        }
      }
    return null
  }

  return { keep, kept }
}

interface Told {
  said: Said
  /** The message it is about. */
  ref: string
}

/** Unique in the account: the ids of two people's phones may be the same. */
const inboxId = (address: string, id: string) => `${address}/${id}`
const nameOf = ({ chat, id }: Heard) => `${chat}/${id}`

/** The library compares the hashes of the options; a vote for none, or taken back, is no answer. */
function chosen(vote: proto.Message.PollVoteMessage, prompt: Prompt): Said | null {
  const names = pollOptions(prompt)
  const options = names.map((optionName) => ({ optionName }))
  const votes = getAggregateVotesInPollMessage(
    { message: { pollCreationMessage: { options } }, pollUpdates: [{ vote, pollUpdateMessageKey: {} }] },
    'us',
  )
  const voted = votes.filter(({ voters }) => voters.length > 0).map(({ name }) => name)
  const choice = voted.length === 1 ? prompt.choices[names.indexOf(voted[0] ?? '')] : undefined
  return choice === undefined ? null : { type: 'tap', data: choice.data }
}
