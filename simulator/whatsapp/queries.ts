import { isJidGroup, jidDecode } from '@whiskeysockets/baileys'
import type { BinaryNode } from '@whiskeysockets/baileys'
import { answerKeys } from './keys.ts'
import { previewWaiting } from './login.ts'
import { child, refusal, result, stanza } from './node.ts'
import { unlink } from './stream.ts'
import { answerUsync } from './usync.ts'
import { nowSeconds, userJid } from './world.ts'
import type { Connection, Device, Group, World } from './world.ts'

interface Question {
  world: World
  connection: Connection
  device: Device
  iq: BinaryNode
}

/** The kinds of questions a client asks, by namespace. */
const ANSWERS: Record<string, (question: Question) => BinaryNode> = {
  encrypt: ({ world, device, iq }) => answerKeys(world, device, iq),
  usync: ({ world, iq }) => answerUsync(world, iq),
  passive: ({ connection, device, iq }) => {
    if (child(iq, 'active')) setImmediate(() => previewWaiting(connection, device))
    return result(iq)
  },
  'w:m': ({ world, iq }) => mediaHosts(world, iq),
  'w:p': ({ iq }) => result(iq),
  'w:g2': ({ world, iq }) => answerGroup(world, iq),
  'w:stats': ({ iq }) => result(iq),
  abt: ({ iq }) => result(iq, [stanza('props', { protocol: '1', hash: 'sim' })]),
  blocklist: ({ iq }) => result(iq, [stanza('list')]),
  privacy: ({ iq }) => answerPrivacy(iq),
  'urn:xmpp:whatsapp:dirty': ({ iq }) => result(iq),
  md: ({ device, iq }) => {
    if (!child(iq, 'remove-companion-device')) return refusal(iq, 400, 'bad-request')
    // The answer goes first; then the stream ends.
    setImmediate(() => unlink(device))
    return result(iq)
  },
}

export function answerQuery(world: World, connection: Connection, device: Device, iq: BinaryNode): void {
  const { type, xmlns = '' } = iq.attrs
  // Answers to what the server asked need none.
  if (type === 'result' || type === 'error') return
  const answer = ANSWERS[xmlns]
  connection.send(
    answer ? answer({ world, connection, device, iq }) : refusal(iq, 501, 'feature-not-implemented'),
  )
}

function mediaHosts({ mediaHost, nextId }: World, iq: BinaryNode): BinaryNode {
  const host = stanza('host', { hostname: mediaHost, maxContentLengthBytes: '104857600' })
  const attrs = { auth: `sim-${nextId()}`, ttl: '3600', auth_ttl: '3600', max_buckets: '12' }
  return result(iq, [stanza('media_conn', attrs, [host])])
}

function answerPrivacy(iq: BinaryNode): BinaryNode {
  if (iq.attrs.type === 'set') return result(iq)
  const all = ['readreceipts', 'last', 'online', 'profile', 'status', 'groupadd']
  const settings = all.map((name) => stanza('category', { name, value: 'all' }))
  return result(iq, [stanza('privacy', {}, settings)])
}

function answerGroup(world: World, iq: BinaryNode): BinaryNode {
  if (!isJidGroup(iq.attrs.to))
    return result(iq, [stanza('groups', {}, [...world.groups.values()].map(about))])
  const group = world.groups.get(iq.attrs.to ?? '')
  return group ? result(iq, [about(group)]) : refusal(iq, 404, 'item-not-found')

  function about({ jid, subject, phones }: Group): BinaryNode {
    const members = phones.flatMap((phone) => world.accounts.get(phone) ?? [])
    const id = jidDecode(jid)?.user
    return stanza(
      'group',
      { id, subject, creation: nowSeconds(world), s_t: nowSeconds(world), addressing_mode: 'lid' },
      members.map((account) =>
        stanza('participant', { jid: userJid(account, 'lid'), phone_number: userJid(account, 'pn') }),
      ),
    )
  }
}
