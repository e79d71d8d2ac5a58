import type { Attachment, ChannelName, Inbound, Menu, Reply } from '../../core/messages.ts'

/** What became of a send. Only a channel can tell "not now" from "never", so it must say which. */
export type Sent =
  | { outcome: 'sent'; messageId: string | null }
  /**
   * `everyone`: nothing of this account may be sent before, not only this chat. `patient`: the wait is no failure, and
   * however often it comes the message is not given up. `maybeSaid`: the network may have taken it, nobody knows.
   * `saidParts`: so many of its parts are said already.
   */
  | {
      outcome: 'later'
      afterSeconds: number
      everyone: boolean
      patient?: boolean
      maybeSaid?: true
      saidParts?: number
      why: string
    }
  /** The person blocked us, or never wrote: no further calls until they write. */
  | { outcome: 'unreachable'; why: string }
  | { outcome: 'never'; why: string }
  /** An edit whose message is gone: send it anew. */
  | { outcome: 'gone'; why: string }

export type Fetched =
  | { outcome: 'fetched'; bytes: Uint8Array }
  | { outcome: 'later'; afterSeconds: number; why: string }
  | { outcome: 'never'; why: string }

/** Powers declared as data: the rest asks these, never the channel's name. */
export interface Powers {
  buttons: boolean
  /** How many choices can be tapped below a message, with labels of so many characters; without them, any number. */
  mostButtons?: number
  longestLabel?: number
  /** How many more can be in a list that opens from a message; without it there are no lists. */
  mostListed?: number
  /** For how long after a person wrote they may be told something; without it, always. */
  windowSeconds?: number
  edit: boolean
  /** Files that came over this network can be said again by their `remoteId`. */
  keepsFiles: boolean
  /** For how long after it was sent a message may be edited; without it, always. */
  editSeconds?: number
  /** Characters after parsing. */
  maxText: number
  maxCaption: number
  /** Bytes. */
  maxDownload: number
  pace: { perSecond: number; perChatPerSecond: number; chatBurst: number }
}

/** What is said besides the reply itself. */
export interface Sending {
  /** Names this message: tried again, it has the same. */
  key: string
  /** The person has just written, and this answers. */
  asked: boolean
  /** An earlier try said so many parts of it: go on behind them. */
  saidParts?: number
  /** The bytes of the reply's file, where the network does not have it under its own name. */
  media?: {
    bytes: Uint8Array
    mime: string
    /** As the receiver sees it; evidence has none of its own. */
    name?: string
  }
}

/** Hands a message over. Resolves once it is safe in the database, and only then may the network be told so. */
export type Receive = (inbound: Inbound) => Promise<void>

/** A chat network. Translates, nothing else: no database, no rules, no texts. */
export interface Channel {
  /** Why it cannot speak now, in words for `/healthz`; null when it can. */
  trouble?(): string | null
  /** For `/metrics`, by name. */
  figures?(): Record<string, number>
  readonly name: ChannelName
  /** Known after `start`. */
  readonly account: string
  readonly powers: Powers
  start(receive: Receive): Promise<void>
  /** Takes nothing new; resolves when what was taken is handed over and confirmed. */
  stop(): Promise<void>
  send(address: string, reply: Reply, sending?: Sending): Promise<Sent>
  edit(address: string, messageId: string, reply: Reply, sending?: Sending): Promise<Sent>
  setMenu(address: string, menu: Menu): Promise<Sent>
  fetch(remoteId: Attachment['remoteId']): Promise<Fetched>
}
