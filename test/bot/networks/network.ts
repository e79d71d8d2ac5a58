import type { Channel } from '../../../bot/channels/channel.ts'

/** One channel's network, and people with phones in it. */
export interface Network {
  /** Two people and an address that is nobody's, as the channel names them. */
  people: { ayu: string; budi: string; nobody: string }
  /** A channel of its own on the same account, not started: two of them are two runs of the bot. */
  channel(): Channel
  setClock(to: Date): void
  /** Messages of people which the network was not yet told to be safe. */
  unconfirmed(): number
  /** All that our account may send is refused for so long. */
  refuseAll(seconds: number): void
  /** The message disappears from the chat. */
  vanish(address: string, messageId: string): Promise<unknown>
  person(address: string): Person
}

export interface Person {
  /** Each returns the message as `Inbound.messageRef` names it. */
  text(text: string): Promise<string>
  photo(bytes: Buffer, caption: string): Promise<string>
  document(bytes: Buffer, mime: string): Promise<string>
  contact(phone: string): Promise<string>
  voice(): Promise<string>
  edit(messageRef: string, text: string): Promise<unknown>
  /** Chooses what is offered under this label. */
  tap(messageId: string, label: string): Promise<unknown>
  /** How many of their taps the network has shown as taken. */
  tapsAnswered(): number
  block(): void
  /** What they see of ours, oldest first. */
  sees(): { id: string; text: string; labels: string[] }[]
}

/** What a network does not have, so that nothing can be promised of it. */
export type Lack = 'spinner' | 'blocking' | 'limits' | 'vanishing' | 'contacts and voice'
