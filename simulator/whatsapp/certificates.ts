import { Curve, WA_CERT_DETAILS, proto } from '@whiskeysockets/baileys'
import type { KeyPair } from '@whiskeysockets/baileys'

/** What the server shows of itself in the handshake. */
export interface ServerIdentity {
  staticKey: KeyPair
  /** An encoded `CertChain`. */
  certificates: Uint8Array
}

const { Details } = proto.CertChain.NoiseCertificate

/**
 * A root that signs an intermediate certificate that signs the leaf of the static key, as WhatsApp's.
 * The root is not WhatsApp's. Baileys accepts it: it asks libsignal about the signature, which answers with
 * true or false, and only looks whether it threw. Should that change, a client has to be given `rootKey`
 * in the place of `WA_CERT_DETAILS.PUBLIC_KEY`.
 */
export function createServerIdentity(): ServerIdentity & { rootKey: Uint8Array } {
  const root = Curve.generateKeyPair()
  const middle = Curve.generateKeyPair()
  const staticKey = Curve.generateKeyPair()
  const intermediate = signed(root, {
    serial: 1,
    issuerSerial: WA_CERT_DETAILS.SERIAL,
    key: middle.public,
  })
  const leaf = signed(middle, { serial: 2, issuerSerial: 1, key: staticKey.public })
  return {
    staticKey,
    certificates: proto.CertChain.encode({ leaf, intermediate }).finish(),
    rootKey: root.public,
  }
}

function signed(by: KeyPair, about: { serial: number; issuerSerial: number; key: Uint8Array }) {
  const details = Details.encode(about).finish()
  return { details, signature: Curve.sign(by.private, details) }
}
