import { decryptPollVote, sha256 } from '@whiskeysockets/baileys'
import type { WAMessage } from '@whiskeysockets/baileys'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchMedia } from '../../simulator/whatsapp/fetch-media.ts'
import { startWhatsAppServer } from '../../simulator/whatsapp/index.ts'
import type { UserOptions, WhatsAppServer } from '../../simulator/whatsapp/index.ts'
import type { SimWhatsAppUser } from '../../simulator/whatsapp/user.ts'
import { openCompanion, wordsOf } from './whatsapp-clients.ts'
import type { Companion } from './whatsapp-clients.ts'

const BOT = '6281100000001'
const SARI = '6281100000002'

let server: WhatsAppServer
let bot: Companion

beforeEach(async () => {
  server = await startWhatsAppServer({ callLog: true })
  bot = openCompanion(server, BOT)
  await until(() => bot.isOpen())
})

afterEach(async () => {
  await bot.stop()
  await server.close()
})

const until = (is: () => boolean) =>
  vi.waitFor(() => expect(is()).toBe(true), { timeout: 20_000, interval: 10 })

async function sari(about: Partial<UserOptions> = {}): Promise<SimWhatsAppUser> {
  const user = server.user(SARI, { partner: BOT, name: 'Sari', ...about })
  await user.connect()
  return user
}

/** The bot hears `words`, as the last of what it hears. */
async function heard(words: string): Promise<WAMessage> {
  await until(() => bot.heard.some((message) => wordsOf(message) === words))
  return bot.heard.find((message) => wordsOf(message) === words) as WAMessage
}

const say = (to: string, text: string) => bot.socket.sendMessage(to, { text, linkPreview: null })

test('a client pairs by QR code and is asked to log in anew', () => {
  expect(bot.qrs).toHaveLength(1)
  expect(bot.ends).toEqual([515])
  expect(server.companions(BOT)).toEqual([1])
  expect(bot.socket.user?.id).toBe(`${BOT}:1@s.whatsapp.net`)
})

test('a code that was used or is of nobody cannot be scanned', () => {
  expect(server.scan(SARI, bot.qrs[0] ?? '')).toBe(false)
  expect(server.scan(SARI, 'https://wa.me/settings/linked_devices#2@sim.1.0,a,b,c,1')).toBe(false)
})

test('a client pairs by the code that is typed on the phone', async () => {
  const other = openCompanion(server, SARI, { onQr: () => undefined })
  await until(() => other.qrs.length === 1)
  const code = await other.socket.requestPairingCode(SARI)
  await until(() => server.calls.all.some(({ inside }) => inside.includes('link_code_companion_reg')))
  expect(await server.enterCode(SARI, code)).toBe(true)
  await until(() => other.isOpen())
  expect(server.companions(SARI)).toEqual([1])
  await other.stop()
})

test('words go both ways, in order, and the sender learns that they arrived', async () => {
  const user = await sari()
  const sent = Array.from({ length: 20 }, (_, n) => `pesan ${n}`)
  for (const text of sent) await user.text(text)
  await heard('pesan 19')
  expect(bot.heard.map(wordsOf)).toEqual(sent)
  for (const text of sent) await say(`${SARI}@s.whatsapp.net`, text)
  await until(() => user.last()?.text === 'pesan 19')
  expect(user.messages.filter(({ fromBot }) => fromBot).map(({ text }) => text)).toEqual(sent)
  await until(() => user.messages.every(({ fromBot, isDelivered }) => fromBot || isDelivered))
  await until(() => server.waiting(BOT) + server.waiting(SARI) === 0)
})

test('the receiver sees name, number and LID of the sender, and the time of the server', async () => {
  server.clock.set(new Date('2026-11-10T09:00:00+07:00'))
  const user = await sari()
  await user.text('halo')
  const { key, pushName, messageTimestamp } = await heard('halo')
  expect(key).toMatchObject({ remoteJid: `${SARI}@s.whatsapp.net`, fromMe: false })
  expect(key.remoteJidAlt).toMatch(/^2\d{14}@lid$/)
  expect(pushName).toBe('Sari')
  expect(Number(messageTimestamp)).toBeCloseTo(Date.parse('2026-11-10T09:00:00+07:00') / 1000, -2)
})

test('somebody addressed by LID shows the number beside it, and gets the answer there', async () => {
  const user = await sari({ addressing: 'lid' })
  await user.text('halo')
  const { key } = await heard('halo')
  expect(key.remoteJid).toMatch(/@lid$/)
  expect(key.remoteJidAlt).toBe(`${SARI}@s.whatsapp.net`)
  await say(key.remoteJid ?? '', 'hai')
  await until(() => user.last()?.text === 'hai')
})

test('what comes while the bot is away waits, and is marked as missed', async () => {
  const user = await sari()
  await user.text('sebelum')
  await heard('sebelum')
  await bot.stop()
  await user.text('satu')
  await user.text('dua')
  await until(() => server.waiting(BOT) === 2)
  const types: string[] = []
  bot.start()
  bot.socket.ev.on('messages.upsert', ({ type }) => types.push(type))
  await heard('dua')
  expect(bot.heard.map(wordsOf)).toEqual(['sebelum', 'satu', 'dua'])
  expect(types).toContain('append')
  expect(types).not.toContain('notify')
  await until(() => server.waiting(BOT) === 0)
})

test('after a cut the client comes back with the same keys', async () => {
  const user = await sari()
  server.cut(BOT)
  await until(() => bot.ends.length === 2 && bot.isOpen())
  await user.text('masih ada?')
  await heard('masih ada?')
  server.cut(SARI)
  const logins = () =>
    server.calls.all.filter(({ phone, attrs }) => phone === SARI && attrs.xmlns === 'passive')
  await until(() => logins().length === 2)
  await user.text('saya juga')
  await heard('saya juga')
  expect(bot.qrs).toHaveLength(1)
})

test('who is unlinked on the phone gets 401 and may not come back', async () => {
  server.logout(BOT)
  await until(() => bot.ends.includes(401))
  expect(server.companions(BOT)).toEqual([])
  bot.start()
  await until(() => bot.ends.filter((code) => code === 401).length === 2)
})

test('a client that logs out is unlinked', async () => {
  await bot.socket.logout()
  await until(() => server.companions(BOT).length === 0)
})

test.each([403, 503, 515])(
  'the stream ends with %i on command, and everything stays linked',
  async (code) => {
    server.endStreams(BOT, code)
    await until(() => bot.ends.includes(code) && bot.isOpen())
    expect(server.companions(BOT)).toEqual([1])
  },
)

test('the second client with the same keys replaces the first', async () => {
  const first = bot.socket
  bot.start()
  await until(() => bot.ends.includes(440))
  expect(bot.socket).not.toBe(first)
})

test('a refused message is told to the sender and reaches nobody', async () => {
  const user = await sari()
  server.switches.refuseNext.push(463)
  const failed: unknown[] = []
  bot.socket.ev.on('messages.update', (updates) => {
    for (const { update } of updates) failed.push(...(update.messageStubParameters ?? []))
  })
  await say(`${SARI}@s.whatsapp.net`, 'ditolak')
  await until(() => failed.includes('463'))
  await say(`${SARI}@s.whatsapp.net`, 'diterima')
  await until(() => user.messages.length > 0)
  expect(user.messages.map(({ text }) => text)).toEqual(['diterima'])
})

test('a quoted reply names the message it answers', async () => {
  const user = await sari()
  await say(`${SARI}@s.whatsapp.net`, 'Setujui laporan 12?')
  await until(() => user.last() !== undefined)
  const asked = user.last()
  await user.text('ya', { quote: asked?.id ?? '' })
  const { message } = await heard('ya')
  expect(message?.extendedTextMessage?.contextInfo?.stanzaId).toBe(asked?.id)
})

test('a reaction and an edit reach the bot, and the bot’s own reach the person', async () => {
  const user = await sari()
  const told: { emoji?: string; edited?: string } = {}
  bot.socket.ev.on('messages.reaction', ([one]) => {
    if (one?.reaction.text) told.emoji = one.reaction.text
  })
  bot.socket.ev.on('messages.update', (updates) => {
    const text = updates[0]?.update.message?.editedMessage?.message?.extendedTextMessage?.text
    if (text) told.edited = text
  })
  const sent = await say(`${SARI}@s.whatsapp.net`, 'Setujui?')
  await until(() => user.last() !== undefined)
  await user.react(user.last()?.id ?? '', '👍')
  await until(() => told.emoji === '👍')
  const mine = await user.text('Rapat pagi')
  await heard('Rapat pagi')
  await user.edit(mine, 'Rapat siang')
  await until(() => told.edited === 'Rapat siang')
  const key = sent?.key ?? {}
  await bot.socket.sendMessage(`${SARI}@s.whatsapp.net`, { text: 'Disetujui', edit: key, linkPreview: null })
  await until(() => user.last()?.text === 'Disetujui')
  const { key: theirs } = await heard('Rapat pagi')
  await bot.socket.sendMessage(`${SARI}@s.whatsapp.net`, { react: { text: '✅', key: theirs } })
  await until(() => user.messages.some(({ reactions }) => reactions.some(({ emoji }) => emoji === '✅')))
})

test.each(['pn', 'lid'] as const)(
  'a vote in a poll can be opened by who asked, by %s',
  async (addressing) => {
    const user = await sari({ addressing })
    await user.text('halo')
    const { key } = await heard('halo')
    const chat = key.remoteJid ?? ''
    const values = ['Setuju', 'Kembalikan']
    const asked = await bot.socket.sendMessage(chat, {
      poll: { name: 'Laporan 12', values, selectableCount: 1 },
    })
    await until(() => user.last()?.poll !== undefined)
    await user.vote(user.last()?.id ?? '', ['Kembalikan'])
    await until(() => bot.heard.some(({ message }) => message?.pollUpdateMessage))
    const vote = bot.heard.find(({ message }) => message?.pollUpdateMessage)?.message?.pollUpdateMessage?.vote
    const [me, lid] = [bot.socket.user?.id, bot.socket.user?.lid].map(
      (jid) => jid?.replace(/:\d+@/, '@') ?? '',
    )
    const opened = decryptPollVote(vote ?? {}, {
      pollCreatorJid: (addressing === 'lid' ? lid : me) ?? '',
      pollMsgId: asked?.key.id ?? '',
      pollEncKey: asked?.message?.messageContextInfo?.messageSecret ?? new Uint8Array(),
      voterJid: chat,
    })
    expect(opened.selectedOptions?.map((one) => Buffer.from(one))).toEqual([
      sha256(Buffer.from('Kembalikan')),
    ])
  },
)

test('files go up sealed and come down the same', async () => {
  const user = await sari()
  const picture = Buffer.from('invented picture '.repeat(5000))
  await user.image(picture, { caption: 'bukti' })
  await until(() => bot.heard.some(({ message }) => message?.imageMessage))
  const image = bot.heard.at(-1)?.message?.imageMessage
  expect(image?.caption).toBe('bukti')
  expect(await fetchMedia(image ?? {}, 'image', server.caPem)).toEqual(picture)
  const document = Buffer.from('tanggal,kegiatan\n')
  await bot.socket.sendMessage(`${SARI}@s.whatsapp.net`, {
    document,
    fileName: 'rekap.csv',
    mimetype: 'text/csv',
  })
  await until(() => user.last()?.document !== undefined)
  expect(user.last()?.document).toMatchObject({ fileName: 'rekap.csv', size: document.length })
  expect(await user.file(user.last()?.id ?? '')).toEqual(document)
})

test('a message in a group comes under the group and names who wrote it', async () => {
  const other = openCompanion(server, SARI)
  await until(() => other.isOpen())
  const group = server.group('Bagian Umum', [BOT, SARI])
  await other.socket.sendMessage(group, { text: 'rapat jam dua', linkPreview: null })
  const { key } = await heard('rapat jam dua')
  expect(key.remoteJid).toBe(group)
  expect(key.participant).toBeTruthy()
  await other.stop()
})

test('what cannot be opened is asked for again and then arrives', async () => {
  const user = await sari()
  await user.text('halo')
  await heard('halo')
  await say(`${SARI}@s.whatsapp.net`, 'hai')
  await until(() => user.last()?.text === 'hai')
  // The bot forgets its sessions, as after a restore from an old copy.
  const { keys } = bot.socket.authState
  const jid = bot.heard[0]?.key.remoteJidAlt ?? ''
  await keys.set({ session: { [bot.socket.signalRepository.jidToSignalProtocolAddress(jid)]: null } })
  await user.text('terbaca?')
  await heard('terbaca?')
  expect(server.calls.all.some(({ tag, attrs }) => tag === 'receipt' && attrs.type === 'retry')).toBe(true)
})

test('typing is seen while it lasts', async () => {
  const user = await sari()
  await bot.socket.sendPresenceUpdate('composing', `${SARI}@s.whatsapp.net`)
  await until(() => user.sees.typing)
  await say(`${SARI}@s.whatsapp.net`, 'selesai')
  await until(() => user.last()?.text === 'selesai')
  expect(user.sees.typing).toBe(false)
})

test('the server can be slow and refuse connections', async () => {
  const user = await sari()
  server.switches.slowMs = 5
  await user.text('pelan')
  await user.text('tetapi urut')
  await heard('tetapi urut')
  expect(bot.heard.map(wordsOf)).toEqual(['pelan', 'tetapi urut'])
  server.switches.slowMs = 0
  server.switches.offline = true
  server.cut(BOT)
  await until(() => bot.ends.length > 2)
  expect(bot.isOpen()).toBe(false)
  server.switches.offline = false
  await until(() => bot.isOpen())
})
