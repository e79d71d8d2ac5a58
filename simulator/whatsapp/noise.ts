import {
  Curve,
  NOISE_MODE,
  NOISE_WA_HEADER,
  aesDecryptGCM,
  aesEncryptGCM,
  hkdf,
  proto,
  sha256,
} from '@whiskeysockets/baileys'
import type { ServerIdentity } from './certificates.ts'

/** The responder's side of `Noise_XX_25519_AESGCM_SHA256`; each step is done once, in this order. */
export interface Responder {
  /** Takes the client's hello, gives the server's. */
  hello(frame: Uint8Array): Uint8Array
  /** Takes the client's last word: its static key and what it wants. */
  finish(frame: Uint8Array): { staticKey: Buffer; payload: proto.ClientPayload }
  encrypt(plain: Uint8Array): Buffer
  decrypt(cipher: Uint8Array): Buffer
}

export function createResponder(identity: ServerIdentity): Responder {
  const ephemeral = Curve.generateKeyPair()
  const state = handshakeState()
  let send = cipherState(Buffer.alloc(32))
  let receive = send
  return {
    hello(frame) {
      const { clientHello } = proto.HandshakeMessage.decode(frame)
      const theirs = required(clientHello?.ephemeral)
      state.mixHash(NOISE_WA_HEADER)
      state.mixHash(theirs)
      state.mixHash(ephemeral.public)
      state.mixKey(Curve.sharedKey(ephemeral.private, theirs))
      const shown = state.encrypt(identity.staticKey.public)
      state.mixKey(Curve.sharedKey(identity.staticKey.private, theirs))
      const payload = state.encrypt(identity.certificates)
      const serverHello = { ephemeral: ephemeral.public, static: shown, payload }
      return proto.HandshakeMessage.encode({ serverHello }).finish()
    },
    finish(frame) {
      const { clientFinish } = proto.HandshakeMessage.decode(frame)
      const staticKey = state.decrypt(required(clientFinish?.static))
      state.mixKey(Curve.sharedKey(ephemeral.private, staticKey))
      const payload = proto.ClientPayload.decode(state.decrypt(required(clientFinish?.payload)))
      const [theirs, ours] = state.split()
      receive = cipherState(theirs)
      send = cipherState(ours)
      return { staticKey, payload }
    },
    encrypt: (plain) => send.encrypt(plain),
    decrypt: (cipher) => receive.decrypt(cipher),
  }
}

function handshakeState() {
  let hash: Buffer = Buffer.from(NOISE_MODE)
  let salt = hash
  let cipher = cipherState(hash)
  const derive = (secret: Uint8Array) => {
    const both = Buffer.from(hkdf(secret, 64, { salt, info: '' }))
    return [both.subarray(0, 32), both.subarray(32)] as const
  }
  const mixHash = (data: Uint8Array) => {
    hash = sha256(Buffer.concat([hash, data]))
  }
  return {
    mixHash,
    mixKey(secret: Uint8Array) {
      const [chained, key] = derive(secret)
      salt = chained
      cipher = cipherState(key)
    },
    encrypt(plain: Uint8Array) {
      const sealed = cipher.encrypt(plain, hash)
      mixHash(sealed)
      return sealed
    },
    decrypt(sealed: Uint8Array) {
      const plain = cipher.decrypt(sealed, hash)
      mixHash(sealed)
      return plain
    },
    split: () => derive(Buffer.alloc(0)),
  }
}

/** AES-256-GCM whose nonce counts the messages; one for each direction. */
function cipherState(key: Buffer) {
  let counter = 0
  const nonce = () => {
    const iv = Buffer.alloc(12)
    iv.writeUInt32BE(counter, 8)
    counter += 1
    return iv
  }
  const nothing = Buffer.alloc(0)
  return {
    encrypt: (plain: Uint8Array, about: Uint8Array = nothing) => aesEncryptGCM(plain, key, nonce(), about),
    decrypt: (sealed: Uint8Array, about: Uint8Array = nothing) => aesDecryptGCM(sealed, key, nonce(), about),
  }
}

function required(field: Uint8Array | null | undefined): Buffer {
  if (!field) throw new Error('The handshake lacks a field')
  // libsignal takes nothing but a Buffer.
  return Buffer.from(field)
}
