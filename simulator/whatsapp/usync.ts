import { isLidUser, jidNormalizedUser } from '@whiskeysockets/baileys'
import type { BinaryNode } from '@whiskeysockets/baileys'
import { child, children, refusal, result, stanza } from './node.ts'
import { accountBehind, userJid } from './world.ts'
import type { Account, World } from './world.ts'

/** `usync`: who somebody is — whether the number has WhatsApp, which devices, which LID. */
export function answerUsync(world: World, iq: BinaryNode): BinaryNode {
  const asked = child(iq, 'usync')
  const wanted = new Set(children(child(asked, 'query')).map(({ tag }) => tag))
  if (!asked) return refusal(iq, 400, 'bad-request')
  const users = children(child(asked, 'list')).map((user) => answerUser(world, user, wanted))
  return result(iq, [stanza('usync', asked.attrs, [stanza('list', {}, users)])])
}

function answerUser(world: World, user: BinaryNode, wanted: Set<string>): BinaryNode {
  const written = child(user, 'contact')?.content
  const digits = written === undefined ? undefined : String(written).replace(/\D/g, '')
  const jid = user.attrs.jid ?? `${digits ?? ''}@s.whatsapp.net`
  const account = accountBehind(world, jid)
  const facts = PROTOCOLS.filter(({ tag }) => wanted.has(tag)).flatMap(({ answer }) => answer(account, jid))
  return stanza('user', { jid: jidNormalizedUser(jid) }, facts)
}

/** What each part of the question is answered. */
const PROTOCOLS: { tag: string; answer: (account: Account | undefined, jid: string) => BinaryNode[] }[] = [
  { tag: 'contact', answer: (account) => [stanza('contact', { type: account ? 'in' : 'out' })] },
  { tag: 'devices', answer: (account) => (account ? [deviceList(account)] : []) },
  {
    tag: 'lid',
    // Who asks by LID already has it.
    answer: (account, jid) =>
      account && !isLidUser(jid) ? [stanza('lid', { val: userJid(account, 'lid') })] : [],
  },
]

function deviceList({ devices }: Account): BinaryNode {
  const each = [...devices.keys()].map((id) =>
    stanza('device', { id: String(id), 'key-index': id === 0 ? undefined : String(id) }),
  )
  return stanza('devices', {}, [stanza('device-list', {}, each)])
}
