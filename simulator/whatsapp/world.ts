import { Curve, jidDecode, jidEncode, signedKeyPair } from '@whiskeysockets/baileys'
import type { BinaryNode, KeyPair } from '@whiskeysockets/baileys'
import type { SimClock } from '../clock.ts'
import type { Calls } from './calls.ts'
import type { Switches } from './switches.ts'

/** By which of its two names an account shows itself: the phone number, or the LID that hides it. */
export type Addressing = 'pn' | 'lid'

export interface PublicKey {
  id: Buffer
  value: Buffer
  signature?: Buffer
}

/** One thing with its own keys: device 0 is the phone, others are companions linked to it. */
export interface Device {
  readonly account: Account
  readonly id: number
  /** What it must prove to hold when it logs in; a phone that nobody plays has none. */
  noiseKey?: Buffer
  registration: Buffer
  identity: Buffer
  signedPreKey: PublicKey
  preKeys: PublicKey[]
  /** Delivered or not, a stanza stays until the device has confirmed it. */
  readonly waiting: BinaryNode[]
  connection?: Connection
}

export interface Account {
  readonly phone: string
  readonly lid: string
  name: string
  addressing: Addressing
  readonly identity: KeyPair
  readonly devices: Map<number, Device>
}

export interface Connection {
  device?: Device
  /** What was waiting has been given; from now on stanzas are passed on as they come. */
  isReady: boolean
  /** What a client that is not yet paired shows in its QR code. */
  registering?: { ref: string; device: NewDevice; code?: CodePairing }
  send(node: BinaryNode): void
  /** Ends the stream politely, after everything that was sent. */
  end(): void
  /** As when the network breaks: nothing more arrives. */
  cut(): void
}

/** A client that wants to be linked by a code, which the person types on the phone. */
export interface CodePairing {
  phone: string
  /** The client's ephemeral key under a key made of the code. */
  wrapped: Buffer
  /** Set when the code was typed: both ephemeral keys. */
  typed?: { ours: KeyPair; theirs: Buffer }
}

/** The keys with which a companion asks to be linked. */
export type NewDevice = Pick<Device, 'registration' | 'identity' | 'signedPreKey'> & { noiseKey: Buffer }

export interface Group {
  readonly jid: string
  readonly subject: string
  readonly phones: readonly string[]
}

export interface World {
  readonly clock: SimClock
  readonly calls: Calls
  readonly switches: Switches
  readonly accounts: Map<string, Account>
  readonly groups: Map<string, Group>
  readonly connections: Set<Connection>
  /** The host of the media server with its port. */
  mediaHost: string
  nextId(): string
}

export const nowSeconds = (world: World): string => String(Math.floor(world.clock.now().getTime() / 1000))

/** The account with this number, made when first asked for. */
export function accountOf(world: World, phone: string, about: Partial<Account> = {}): Account {
  if (!/^[1-9]\d{6,14}$/.test(phone)) throw new Error(`${phone} is no phone number in digits`)
  const known = world.accounts.get(phone)
  if (known) return known
  const identity = Curve.generateKeyPair()
  const { name = phone, addressing = 'pn' } = about
  const account: Account = { phone, lid: lidOf(phone), name, addressing, identity, devices: new Map() }
  account.devices.set(0, unplayedPhone(account))
  world.accounts.set(phone, account)
  return account
}

/** The phone behind a number always exists and has keys, although nobody may look at it. */
function unplayedPhone(account: Account): Device {
  const { keyPair, signature } = signedKeyPair(account.identity, 1)
  return {
    account,
    id: 0,
    registration: Buffer.from([0, 0, 0, 1]),
    identity: Buffer.from(account.identity.public),
    signedPreKey: {
      id: Buffer.from([0, 0, 1]),
      value: Buffer.from(keyPair.public),
      signature: Buffer.from(signature),
    },
    preKeys: [],
    waiting: [],
  }
}

/** Fifteen digits, the same for the same number in every run. */
function lidOf(phone: string): string {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(phone)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return `2${String(hash).padStart(14, '0')}`
}

export function accountBehind(world: World, jid: string | undefined): Account | undefined {
  const { user, server } = jidDecode(jid) ?? {}
  if (user === undefined) return undefined
  if (server !== 'lid') return world.accounts.get(user)
  return [...world.accounts.values()].find(({ lid }) => lid === user)
}

/** The device a JID names; without a device number it is the phone. */
export function deviceBehind(world: World, jid: string | undefined): Device | undefined {
  return accountBehind(world, jid)?.devices.get(jidDecode(jid)?.device ?? 0)
}

export function jidOf({ account, id }: Device, addressing: Addressing): string {
  return addressing === 'lid'
    ? jidEncode(account.lid, 'lid', id)
    : jidEncode(account.phone, 's.whatsapp.net', id)
}

/** The account's JID, without a device. */
export function userJid({ phone, lid }: Account, addressing: Addressing): string {
  return addressing === 'lid' ? jidEncode(lid, 'lid') : jidEncode(phone, 's.whatsapp.net')
}
