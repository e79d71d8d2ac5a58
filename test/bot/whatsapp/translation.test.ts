import {
  generateMessageIDV2,
  generateWAMessageFromContent,
  generateWAMessageContent,
  type AnyMessageContent,
  type MessageContentGenerationOptions,
  type WAMessage,
} from '@whiskeysockets/baileys'
import { describe, expect, test } from 'vitest'
import { answered, reacted } from '../../../bot/channels/whatsapp/gesture.ts'
import { readFileName } from '../../../bot/channels/whatsapp/file-name.ts'
import { hear } from '../../../bot/channels/whatsapp/inbound.ts'
import { libraryLog } from '../../../bot/channels/whatsapp/library-log.ts'
import { messageIdOf, pollIdOf, promptIdOf } from '../../../bot/channels/whatsapp/message-id.ts'
import { markup, outbound, promptOf } from '../../../bot/channels/whatsapp/outbound.ts'
import { plain, say } from '../../../core/rich.ts'
import { texts } from '../../../core/texts/index.ts'
import type { Reply } from '../../../core/messages.ts'

const rina = '628120000001@s.whatsapp.net'
const rinaLid = '211112222333344@lid'

const generating = {
  logger: libraryLog,
  jid: rina,
  // Nothing is uploaded here: the message is what it would be afterwards.
  upload: () => Promise.resolve({ mediaUrl: 'https://mmg.whatsapp.net/v/a?x=1', directPath: '/v/a?x=1' }),
} as unknown as MessageContentGenerationOptions

/** The message as it arrives, made by the library's own generators. */
async function arrives(content: AnyMessageContent, key: Partial<WAMessage['key']> = {}): Promise<WAMessage> {
  const made = await generateWAMessageContent(content, generating)
  const message = generateWAMessageFromContent(rina, made, { userJid: rina })
  return {
    ...message,
    key: { remoteJid: rina, fromMe: false, id: generateMessageIDV2(), ...key },
    messageTimestamp: 1_795_507_800,
  }
}

describe('what arrives', () => {
  test('is a text with its time, under both names of the person', async () => {
    const message = await arrives(
      { text: 'rapat 8-10', linkPreview: null },
      { remoteJid: rinaLid, remoteJidAlt: rina },
    )
    expect(hear(message)).toEqual({
      pn: rina,
      lid: rinaLid,
      chat: rinaLid,
      id: message.key.id,
      sentAt: new Date(1_795_507_800_000),
      what: {
        type: 'said',
        said: { type: 'text', text: 'rapat 8-10', forwarded: false },
        ref: message.key.id,
        quoted: null,
      },
    })
  })

  test('is a picture with all that is needed to fetch it', async () => {
    const image = Buffer.from('89504e470d0a1a0a', 'hex')
    const message = await arrives({ image, caption: 'bukti', jpegThumbnail: '', width: 1, height: 1 })
    const heard = hear(message)?.what
    if (heard?.type !== 'said' || heard.said.type !== 'attachment') throw new Error('no attachment')
    expect(heard.said).toMatchObject({ caption: 'bukti', attachment: { kind: 'photo', bytes: 8 } })
    const name = readFileName(heard.said.attachment.remoteId)
    expect(name).toMatchObject({ kind: 'photo', path: '/v/a?x=1', host: 'mmg.whatsapp.net' })
    expect(Buffer.from(name?.key ?? '', 'base64')).toHaveLength(32)
  })

  test('is an edit, a reaction, or what cannot be used, each as what it is', async () => {
    const key = { remoteJid: rina, fromMe: true, id: 'ABC' }
    const what = async (content: AnyMessageContent) => hear(await arrives(content))?.what
    expect(await what({ text: 'dua', edit: key, linkPreview: null })).toMatchObject({
      said: { type: 'edit', text: 'dua' },
      ref: 'ABC',
    })
    expect(await what({ react: { key, text: '👍' } })).toEqual({ type: 'reaction', to: 'ABC', emoji: '👍' })
    expect(await what({ location: { degreesLatitude: 1, degreesLongitude: 2 } })).toMatchObject({
      said: { type: 'unsupported', what: 'location' },
    })
  })

  test('is an edit that nobody here can read, so that its author is told to type', async () => {
    const key = { remoteJid: rina, fromMe: false, id: 'DEF' }
    const secretEncryptedMessage = {
      targetMessageKey: key,
      encPayload: Buffer.alloc(8),
      encIv: Buffer.alloc(12),
    }
    const heard = hear({ key, messageTimestamp: 1_764_000_000, message: { secretEncryptedMessage } })
    expect(heard?.what).toMatchObject({ said: { type: 'unsupported', what: 'edit' }, ref: 'DEF' })
    for (const words of [texts.id, texts.en]) expect(plain(words.unsupported.edit)).toMatch(/ralat|correct/)
  })

  test('is nothing from groups, channels, ourselves and the network', async () => {
    const of = async (key: Partial<WAMessage['key']>) =>
      hear(await arrives({ text: 'x', linkPreview: null }, key))
    for (const remoteJid of ['1203630@g.us', 'status@broadcast', '123@newsletter', '0@s.whatsapp.net'])
      expect(await of({ remoteJid })).toBeNull()
    expect(await of({ fromMe: true })).toBeNull()
    expect(hear({ ...(await arrives({ text: 'x', linkPreview: null })), messageStubType: 2 })).toBeNull()
  })
})

const unofficial = { buttons: false }

const card: Reply = {
  text: say`*Laporan* A`,
  buttons: [
    [
      { label: '✅ Setujui', data: 'a', yes: true },
      { label: '↩️ Kembalikan', data: 'r' },
    ],
    [{ label: 'Rincian', data: 'd' }],
  ],
}

describe('what is said', () => {
  test('has its choices numbered, on the last of its messages', () => {
    expect(outbound(card, unofficial)).toEqual([
      { type: 'text', text: '*Laporan* A\n\n*1* ✅ Setujui · *2* ↩️ Kembalikan\n*3* Rincian\n*0* Menu' },
    ])
    const long = outbound({ ...card, text: [{ text: 'kata '.repeat(2_000) }] }, unofficial)
    expect(long.length).toBeGreaterThan(1)
    expect(long.map((part) => part.type === 'text' && part.text.includes('*1* ✅'))).toEqual([
      ...long.slice(1).map(() => false),
      true,
    ])
  })

  test("marks up what we wrote, line by line, and never anybody's words", () => {
    expect(markup(say`*satu\n dua* ${'*tiga* _empat_'}`)).toBe('*satu*\n *dua* *\u2060tiga* _\u2060empat_')
    expect(markup(say`${'berkas_ktp_1 2*3'}`)).toBe('berkas_ktp_1 2*3')
  })

  test('has the same id each time it is said, and its poll another', () => {
    const id = messageIdOf('1', 'a:b:0', 0)
    expect(messageIdOf('1', 'a:b:0', 0)).toBe(id)
    expect(messageIdOf('1', 'a:b:1', 0)).not.toBe(id)
    expect(id).toMatch(/^3EB0[0-9A-F]{18}$/)
    expect(promptIdOf(pollIdOf(id))).toBe(id)
    expect(pollIdOf(id)).not.toBe(id)
  })
})

describe('an answer', () => {
  const prompt = promptOf(card)
  const tapOf = (text: string, quotes = false) => answered(text, prompt, quotes)

  test('is a number, a word, its beginning, or a 👍 on the request', () => {
    for (const said of ['1', '1.', 'setujui', 'SETUJUI', 'setuju'])
      expect(tapOf(said)).toEqual({ type: 'tap', data: 'a' })
    for (const said of ['2', 'Kembalikan', 'kembalik'])
      expect(tapOf(said)).toEqual({ type: 'tap', data: 'r' })
    expect(tapOf('👍🏽', true)).toEqual({ type: 'tap', data: 'a' })
    expect(reacted('👍', prompt)).toEqual({ type: 'tap', data: 'a' })
  })

  test('is never a bare "ok", a loose 👍, a number that is not there, or a reaction taken back', () => {
    for (const said of ['ok', 'oke', 'ya', 'sip', 'acc', '👍', '4', '0', '12', 'kembali', '1 dan 2'])
      expect(tapOf(said)).toBeNull()
    for (const emoji of ['', '❤️', '👎', '😂']) expect(reacted(emoji, prompt)).toBeNull()
    expect(answered('1', null, false)).toBeNull()
  })

  test('may be a number itself, where the choices are only short cuts', () => {
    const quantity = promptOf({ text: [], written: true, buttons: [[{ label: 'Lewati', data: 'skip' }]] })
    expect(answered('1', quantity, false)).toBeNull()
    expect(answered('Lewati', quantity, false)).toEqual({ type: 'tap', data: 'skip' })
  })
})
