import {
  Curve,
  S_WHATSAPP_NET,
  aesDecryptCTR,
  aesDecryptGCM,
  aesEncryptCTR,
  derivePairingCodeKey,
  hkdf,
  jidDecode,
} from '@whiskeysockets/baileys'
import type { BinaryNode } from '@whiskeysockets/baileys'
import { randomBytes } from 'node:crypto'
import { bytesOf, child, refusal, result, stanza } from './node.ts'
import { linkDevice } from './pairing.ts'
import { accountOf, nowSeconds } from './world.ts'
import type { Connection, World } from './world.ts'

/** The two stanzas a client sends: first that it shows a code, then what it made of the phone's answer. */
export function answerCode(world: World, connection: Connection, iq: BinaryNode): BinaryNode {
  const asked = child(iq, 'link_code_companion_reg')
  const { registering } = connection
  if (!asked || !registering) return refusal(iq, 400, 'bad-request')
  if (asked.attrs.stage === 'companion_finish') return finish(world, connection, iq, asked)
  const account = accountOf(world, jidDecode(asked.attrs.jid)?.user ?? '')
  const wrapped = bytesOf(child(asked, 'link_code_pairing_wrapped_companion_ephemeral_pub'))
  registering.code = { phone: account.phone, wrapped }
  const ref = stanza('link_code_pairing_ref', {}, Buffer.from(registering.ref))
  return result(iq, [stanza('link_code_companion_reg', { stage: 'companion_hello' }, [ref])])
}

/**
 * The person types the code on the phone of this number. False when no client waits for one. As on the real
 * network the phone cannot tell a wrong code at once: the client will not understand the answer.
 */
export async function enterCode(world: World, phone: string, code: string): Promise<boolean> {
  const connection = [...world.connections].find(({ registering }) => registering?.code?.phone === phone)
  const waiting = connection?.registering
  if (!connection || !waiting?.code) return false
  const { wrapped } = waiting.code
  const theirs = aesDecryptCTR(
    wrapped.subarray(48),
    await derivePairingCodeKey(code, wrapped.subarray(0, 32)),
    wrapped.subarray(32, 48),
  )
  const ours = Curve.generateKeyPair()
  waiting.code.typed = { ours, theirs }
  const salt = randomBytes(32)
  const iv = randomBytes(16)
  const sealed = aesEncryptCTR(ours.public, await derivePairingCodeKey(code, salt), iv)
  const attrs = { from: S_WHATSAPP_NET, type: 'link_code_companion_reg', id: world.nextId() }
  connection.send(
    stanza('notification', { ...attrs, t: nowSeconds(world) }, [
      stanza('link_code_companion_reg', { stage: 'primary_hello' }, [
        stanza('link_code_pairing_wrapped_primary_ephemeral_pub', {}, Buffer.concat([salt, iv, sealed])),
        stanza('primary_identity_pub', {}, accountOf(world, phone).identity.public),
        stanza('link_code_pairing_ref', {}, Buffer.from(waiting.ref)),
      ]),
    ]),
  )
  return true
}

function finish(world: World, connection: Connection, iq: BinaryNode, asked: BinaryNode): BinaryNode {
  const code = connection.registering?.code
  if (!code?.typed) return refusal(iq, 400, 'bad-request')
  const account = accountOf(world, code.phone)
  const shared = Curve.sharedKey(code.typed.ours.private, code.typed.theirs)
  const bundle = bytesOf(child(asked, 'link_code_pairing_wrapped_key_bundle'))
  const info = 'link_code_pairing_key_bundle_encryption_key'
  const key = hkdf(shared, 32, { salt: bundle.subarray(0, 32), info })
  const opened = aesDecryptGCM(bundle.subarray(44), key, bundle.subarray(32, 44), Buffer.alloc(0))
  const [companion, random] = [opened.subarray(0, 32), opened.subarray(64)]
  const identities = Curve.sharedKey(account.identity.private, companion)
  const secret = Buffer.from(hkdf(Buffer.concat([shared, identities, random]), 32, { info: 'adv_secret' }))
  // The answer goes first.
  setImmediate(() => linkDevice(world, connection, account, secret))
  return result(iq)
}
