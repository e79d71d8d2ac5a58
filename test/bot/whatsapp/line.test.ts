import { expect, onTestFinished, test } from 'vitest'
import type { Inbound } from '../../../core/messages.ts'
import { say } from '../../../core/rich.ts'
import type { SessionStore } from '../../../prisma/store/whatsapp-session.ts'
import { openCompanion } from '../../simulator/whatsapp-clients.ts'
import { aWhile, gate, until } from '../../waiting.ts'
import { fromUs, openLine } from '../../whatsapp/line.ts'
import { ours, storesOf } from '../../whatsapp/pair.ts'

test('a number is linked by a scan, hears a person and answers them with numbered choices', async () => {
  const { channel, arrived, person, paired } = await openLine()
  expect(paired.times).toBe(1)
  const rina = await person('628120000001')
  await rina.text('halo')
  await until(() => arrived.length === 1)
  expect(arrived[0]).toMatchObject({
    channel: 'whatsapp',
    address: '628120000001@s.whatsapp.net',
    phone: '+628120000001',
    said: { type: 'text', text: 'halo' },
  })
  const sent = await channel.send(arrived[0]?.address ?? '', {
    text: say`*Kirim* laporan?`,
    buttons: [
      [
        { label: 'Ya', data: 'a:1' },
        { label: 'Tidak', data: 'a:2' },
      ],
    ],
  })
  await until(() => rina.last() !== undefined)
  expect(sent).toEqual({ outcome: 'sent', messageId: rina.last()?.id })
  expect(rina.last()?.text).toBe('*Kirim* laporan?\n\n*1* Ya · *2* Tidak\n*0* Menu')
  await rina.text('2')
  await until(() => arrived.length === 2)
  expect(arrived[1]?.said).toEqual({ type: 'tap', data: 'a:2' })
})

const wordsOf = ({ said }: Inbound) => (said.type === 'text' ? said.text : said.type)

test('fifty messages in a burst arrive once each, in their order', async () => {
  const { arrived, person } = await openLine()
  const rina = await person('628120000002')
  const numbers = Array.from({ length: 50 }, (_, n) => `pesan ${n}`)
  await Promise.all(numbers.map((text) => rina.text(text)))
  await until(() => arrived.length === 50)
  expect(arrived.map(wordsOf)).toEqual(numbers)
})

test('what a stranger writes first is handed on first, however long it takes to know them', async () => {
  const known = gate()
  const met = gate()
  const { database, arrived, person } = await openLine(undefined, (db) => {
    const stores = storesOf(db)
    const write: SessionStore['write'] = async (changes) => {
      if (changes.some(({ type, id }) => type === 'lid-mapping' && id === '628120000015')) {
        met.open()
        await known.opened
      }
      return stores.session.write(changes)
    }
    return { stores: { ...stores, session: { ...stores.session, write } } }
  })
  const rina = await person('628120000015')
  const numbers = Array.from({ length: 5 }, (_, n) => `pesan ${n}`)
  await rina.text('pesan 0')
  await met.opened
  for (const text of numbers.slice(1)) await rina.text(text)
  await aWhile()
  known.open()
  await until(() => arrived.length === numbers.length)
  expect(arrived.map(wordsOf)).toEqual(numbers)
  expect(await database.db.whatsappContact.count()).toBe(1)
})

test('nothing is confirmed before it is safe, and what was refused comes again as the same', async () => {
  let refusals = 2
  const { arrived, person, server } = await openLine(async () => {
    if (refusals-- > 0) throw new Error('the database is away')
  })
  const rina = await person('628120000003')
  await rina.text('rapat')
  await until(() => arrived.length === 3)
  await until(() => server.waiting(ours) === 0)
  expect(arrived[1]).toEqual(arrived[0])
  expect(arrived[2]).toEqual(arrived[0])
})

test('a line that was cut is there again, with what was said meanwhile', async () => {
  const { arrived, person, server, channel, paired } = await openLine()
  const rina = await person('628120000004')
  await rina.text('satu')
  await until(() => arrived.length === 1)
  server.switches.offline = true
  server.cut(ours)
  await until(() => channel.state() === 'connecting')
  expect(await channel.send(arrived[0]?.address ?? '', { text: say`Halo` })).toMatchObject({
    outcome: 'later',
  })
  for (const text of ['dua', 'tiga']) await rina.text(text)
  server.switches.offline = false
  await until(() => arrived.length === 3)
  expect(arrived.map(wordsOf)).toEqual(['satu', 'dua', 'tiga'])
  expect(paired.times).toBe(1)
})

test('a vote in the poll and a quoted number choose what the number does; a changed message is an edit', async () => {
  const { channel, arrived, person } = await openLine(undefined, { polls: true })
  const rina = await person('628120000006')
  const first = await rina.text('halo')
  await until(() => arrived.length === 1)
  const address = arrived[0]?.address ?? ''
  const ask = (text: string, data: string) =>
    channel.send(address, {
      text: [{ text }],
      buttons: [
        [
          { label: 'Setuju', data: `${data}:1` },
          { label: 'Tidak', data: `${data}:2` },
        ],
      ],
    })
  await ask('Pertama?', 'a')
  await ask('Kedua?', 'b')
  await until(() => fromUs(rina).length === 4)
  const [asked, poll] = fromUs(rina)
  await rina.vote(poll?.id ?? '', ['1 Setuju'])
  await until(() => arrived.length === 2)
  await rina.text('2', { quote: asked?.id ?? '' })
  await until(() => arrived.length === 3)
  await rina.text('2')
  await until(() => arrived.length === 4)
  await rina.edit(first, 'halo lagi')
  await until(() => arrived.length === 5)
  expect(arrived.slice(1).map(({ said }) => said)).toEqual([
    { type: 'tap', data: 'a:1' },
    { type: 'tap', data: 'a:2' },
    { type: 'tap', data: 'b:2' },
    { type: 'edit', text: 'halo lagi' },
  ])
  expect(arrived[4]?.messageRef).toBe(arrived[0]?.messageRef)
})

test('a message changes in place, with new choices or none', async () => {
  const { channel, arrived, person } = await openLine()
  const rina = await person('628120000007')
  await rina.text('halo')
  await until(() => arrived.length === 1)
  const address = arrived[0]?.address ?? ''
  const sent = await channel.send(address, { text: say`Setuju?`, buttons: [[{ label: 'Ya', data: 'a:1' }]] })
  const id = sent.outcome === 'sent' ? (sent.messageId ?? '') : ''
  expect(await channel.edit(address, id, { text: say`Disetujui` })).toEqual({
    outcome: 'sent',
    messageId: id,
  })
  await until(() => rina.last()?.text === 'Disetujui')
  expect(fromUs(rina)).toHaveLength(1)
  expect(await channel.edit(address, 'unknown', { text: say`x` })).toMatchObject({ outcome: 'gone' })
  expect(await channel.send('628129999999@s.whatsapp.net', { text: say`x` })).toMatchObject({
    outcome: 'unreachable',
  })
})

test('a message that is delivered a thousand times is one, and the next is not lost behind it', async () => {
  const { arrived, person, server } = await openLine()
  const rina = await person('628120000009')
  await rina.text('halo')
  await until(() => arrived.length === 1)
  server.switches.deliveries = 1_000
  await rina.text('rapat')
  server.switches.deliveries = 1
  await rina.text('selesai')
  await until(() => arrived.some((inbound) => wordsOf(inbound) === 'selesai'))
  await until(() => server.waiting(ours) === 0)
  expect(arrived.map(wordsOf)).toEqual(['halo', 'rapat', 'selesai'])
})

test('what may have been said is said again as the same message, and the phone shows it once', async () => {
  const { channel, arrived, person, server } = await openLine()
  const rina = await person('628120000010')
  await rina.text('halo')
  await until(() => arrived.length === 1)
  const tell = (text: string) =>
    channel.send(arrived[0]?.address ?? '', { text: [{ text }] }, { key: 'receipt', asked: true })
  server.switches.dropAck = 1
  expect(await tell('Laporan terkirim')).toMatchObject({ outcome: 'later' })
  await until(async () => (await tell('Laporan terkirim')).outcome === 'sent')
  await until(() => fromUs(rina).length > 0)
  expect(await tell('Laporan terkirim')).toEqual({ outcome: 'sent', messageId: rina.last()?.id })
  expect(fromUs(rina).map(({ text }) => text)).toEqual(['Laporan terkirim'])
}, 120_000)

test('a group is taken from the network and left alone', async () => {
  const { arrived, person, server } = await openLine()
  const colleague = openCompanion(server, '628120000011')
  onTestFinished(() => colleague.stop())
  await until(() => colleague.isOpen())
  const group = server.group('Bagian Umum', [ours, '628120000011'])
  await colleague.socket.sendMessage(group, { text: '/lapor', linkPreview: null })
  const rina = await person('628120000012')
  await rina.text('halo')
  await until(() => arrived.length > 0)
  await until(() => server.waiting(ours) === 0)
  expect(arrived.map(wordsOf)).toEqual(['halo'])
  expect(colleague.heard).toEqual([])
})

test('a person is one, by number and by hidden identity, and both are kept', async () => {
  const { arrived, person, database } = await openLine()
  const rina = await person('628120000013', 'lid')
  await rina.text('halo')
  await until(() => arrived.length === 1)
  expect(arrived[0]?.phone).toBe('+628120000013')
  const contacts = await database.db.whatsappContact.findMany()
  expect(contacts.map(({ pn, chat }) => [pn, chat])).toEqual([
    ['628120000013@s.whatsapp.net', contacts[0]?.lid],
  ])
  expect(contacts[0]?.lid).toMatch(/@lid$/)
})

test('a person sees that an answer is being typed', async () => {
  const { channel, arrived, person } = await openLine(undefined, { hesitate: true })
  const rina = await person('628120000014')
  await rina.text('halo')
  await until(() => arrived.length === 1)
  const typed: boolean[] = []
  rina.onChange(() => void typed.push(rina.sees.typing))
  await channel.send(arrived[0]?.address ?? '', { text: say`Halo` })
  await until(() => rina.last()?.text === 'Halo')
  expect(typed).toContain(true)
})
