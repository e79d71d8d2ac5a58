import { Api } from 'grammy'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Channel } from '../../bot/channels/channel.ts'
import { telegram } from '../../bot/channels/telegram/index.ts'
import { createLog } from '../../bot/log.ts'
import type { Inbound, Said } from '../../core/messages.ts'
import { say } from '../../core/rich.ts'
import { eventually, onePixel, openSimulator } from '../simulator/open-simulator.ts'

/** One channel's network, and a person with a phone in it. Another channel is another entry of `networks`. */
interface Network {
  /** A channel of its own on the same account, not started: two of them are two runs of the bot. */
  channel(): Channel
  setClock(to: Date): void
  /** Messages of people which the network was not yet told to be safe. */
  unconfirmed(): number
  /** All that our account may send is refused for so long. */
  refuseAll(seconds: number): void
  /** The message disappears from the chat. */
  vanish(address: string, messageId: string): Promise<unknown>
  person(address: string): Person
}

interface Person {
  /** Each returns the message as `Inbound.messageRef` names it. */
  text(text: string): string
  photo(bytes: Buffer, caption: string): string
  document(bytes: Buffer, mime: string): string
  contact(phone: string): string
  voice(): string
  edit(messageRef: string, text: string): void
  tap(messageId: string, label: string): void
  /** How many of their taps the network has shown as taken. */
  tapsAnswered(): number
  block(): void
  /** What they see of ours, oldest first. */
  sees(): { id: string; text: string; labels: string[] }[]
}

const networks: { name: string; open: () => Promise<Network> }[] = [{ name: 'telegram', open: openTelegram }]

async function openTelegram(): Promise<Network> {
  const { url, telegram: server, clock } = await openSimulator({ limits: false })
  const { token, switches } = server
  const person = (address: string): Person => {
    const user = server.user(Number(address))
    return {
      text: (text) => String(user.text(text)),
      photo: (bytes, caption) => String(user.photo(bytes, { caption })),
      document: (bytes, mime_type) => String(user.document(bytes, { file_name: 'bukti.bin', mime_type })),
      contact: (phone) => String(user.contact(phone)),
      voice: () => String(user.send({ voice: { file_id: 'v', file_unique_id: 'v', duration: 2 } })),
      edit: (messageRef, text) => user.edit(Number(messageRef), text),
      tap: (messageId, label) => void user.tap(Number(messageId), label),
      tapsAnswered: () => user.toasts.length,
      block() {
        user.blocked = true
      },
      sees: () =>
        user.messages
          .filter(({ from_bot }) => from_bot)
          .map(({ message_id, text = '', buttons }) => ({
            id: String(message_id),
            text,
            labels: buttons.flat().map((button) => button.text),
          })),
    }
  }
  return {
    channel: () =>
      telegram({ token, apiRoot: url, menus: [], now: () => clock.now(), log: createLog('silent') }),
    setClock: (to) => clock.set(to),
    unconfirmed: () => server.pending(),
    refuseAll(seconds) {
      switches.tooManyRequests = seconds
    },
    vanish: (address, messageId) =>
      new Api(token, { apiRoot: url }).deleteMessage(Number(address), Number(messageId)),
    person,
  }
}

const ayu = '41'
const budi = '42'

/** Starts a channel until the test is over; `receive` decides after the arrival was noted. */
async function run(network: Network, receive: (inbound: Inbound) => Promise<void> = () => Promise.resolve()) {
  const channel = network.channel()
  const arrived: Inbound[] = []
  await channel.start((inbound) => {
    arrived.push(inbound)
    return receive(inbound)
  })
  onTestFinished(() => channel.stop())
  return { channel, arrived }
}

const wordsOf = ({ said }: Inbound) => (said.type === 'text' ? said.text : said.type)
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 300))

/** A `receive` that does not resolve before it is let. */
function gate() {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { open: () => open(), opened }
}

describe.each(networks)('$name receives', ({ open }) => {
  test('a text with the time it was sent, however late it is fetched', async () => {
    const network = await open()
    network.setClock(new Date('2026-11-24T08:10:00Z'))
    const ref = network.person(ayu).text('rapat 8-10')
    network.setClock(new Date('2026-11-24T11:00:00Z'))
    const { channel, arrived } = await run(network)
    await eventually(() => arrived.length).toBe(1)
    const [inbound] = arrived
    expect(inbound).toMatchObject({
      channel: channel.name,
      account: channel.account,
      address: ayu,
      messageRef: ref,
      said: { type: 'text', text: 'rapat 8-10', forwarded: false },
    })
    expect(channel.account).not.toBe('')
    const late = (inbound?.sentAt.getTime() ?? 0) - Date.parse('2026-11-24T08:10:00Z')
    expect(Math.abs(late)).toBeLessThan(5_000)
  })

  test('every kind of message as what it is', async () => {
    const network = await open()
    const { arrived } = await run(network)
    const person = network.person(ayu)
    const refs = [
      person.photo(onePixel, 'bukti'),
      person.document(Buffer.from('isi'), 'application/pdf'),
      person.contact('+62812'),
      person.voice(),
      person.text('satu'),
    ]
    person.edit(refs.at(-1) ?? '', 'dua')
    await eventually(() => arrived.length).toBe(6)
    expect(arrived.map(({ messageRef }) => messageRef)).toEqual([...refs, refs.at(-1)])
    const anyId = expect.any(String) as string
    expect(arrived.map(({ said }) => said)).toEqual<Said[]>([
      {
        type: 'attachment',
        attachment: { kind: 'photo', remoteId: anyId, bytes: onePixel.length, claimedMime: null },
        caption: 'bukti',
      },
      {
        type: 'attachment',
        attachment: { kind: 'document', remoteId: anyId, bytes: 3, claimedMime: 'application/pdf' },
        caption: '',
      },
      { type: 'contact', phone: '+62812', own: true },
      { type: 'unsupported', what: 'voice' },
      { type: 'text', text: 'satu', forwarded: false },
      { type: 'edit', text: 'dua' },
    ])
  })

  test('a tap with its data and the message of its button', async () => {
    const network = await open()
    const { channel, arrived } = await run(network)
    const person = network.person(ayu)
    person.text('halo')
    await eventually(() => arrived.length).toBe(1)
    const sent = await channel.send(ayu, { text: say`Kirim?`, buttons: [[{ label: 'Ya', data: 'a:b:1' }]] })
    const id = sent.outcome === 'sent' ? sent.messageId : null
    person.tap(id ?? '', 'Ya')
    await eventually(() => arrived.length).toBe(2)
    expect(arrived[1]).toMatchObject({ address: ayu, messageRef: id, said: { type: 'tap', data: 'a:b:1' } })
  })

  test('the messages of each chat in their order, and each one once', async () => {
    const network = await open()
    const { arrived } = await run(network, async () => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20))
    })
    const numbers = Array.from({ length: 30 }, (_, n) => String(n))
    for (const number of numbers) {
      network.person(ayu).text(number)
      network.person(budi).text(number)
      if (Number(number) % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await eventually(() => network.unconfirmed()).toBe(0)
    for (const address of [ayu, budi])
      expect(arrived.filter((inbound) => inbound.address === address).map(wordsOf)).toEqual(numbers)
    expect(new Set(arrived.map(({ messageId }) => messageId)).size).toBe(60)
  })
})

describe.each(networks)('$name confirms', ({ open }) => {
  test('nothing before it is safe', async () => {
    const network = await open()
    const { open: letIt, opened } = gate()
    const { arrived } = await run(network, () => opened)
    network.person(ayu).text('rapat')
    await eventually(() => arrived.length).toBe(1)
    await aWhile()
    expect(network.unconfirmed()).toBe(1)
    letIt()
    await eventually(() => network.unconfirmed()).toBe(0)
    expect(arrived).toHaveLength(1)
  })

  test('nothing that was refused: it comes again, recognisable as the same', async () => {
    const network = await open()
    let refusals = 1
    const { arrived } = await run(network, async () => {
      if (refusals-- > 0) throw new Error('the database is away')
    })
    network.person(ayu).text('rapat')
    await eventually(() => arrived.length).toBe(2)
    await eventually(() => network.unconfirmed()).toBe(0)
    expect(arrived[1]).toEqual(arrived[0])
  })

  test('to another run nothing that was safe, and all that was not, as the same', async () => {
    const network = await open()
    const first = await run(network, (inbound) =>
      wordsOf(inbound) === 'dua' ? Promise.reject(new Error('the database is away')) : Promise.resolve(),
    )
    network.person(ayu).text('satu')
    await eventually(() => network.unconfirmed()).toBe(0)
    network.person(ayu).text('dua')
    await eventually(() => first.arrived.length).toBe(2)
    await first.channel.stop()
    const second = await run(network)
    await eventually(() => network.unconfirmed()).toBe(0)
    expect(second.arrived).toEqual([first.arrived[1]])
  })

  test('a tap to the person at once, however long it takes to handle', async () => {
    const network = await open()
    const { open: letIt, opened } = gate()
    onTestFinished(letIt)
    const { channel, arrived } = await run(network, ({ said }) =>
      said.type === 'tap' ? opened : Promise.resolve(),
    )
    const person = network.person(ayu)
    person.text('halo')
    await eventually(() => arrived.length).toBe(1)
    await channel.send(ayu, { text: say`Kirim?`, buttons: [[{ label: 'Ya', data: 'a:b:1' }]] })
    person.tap(person.sees()[0]?.id ?? '', 'Ya')
    await eventually(() => person.tapsAnswered()).toBe(1)
    expect(network.unconfirmed()).toBe(1)
    letIt()
    await eventually(() => network.unconfirmed()).toBe(0)
  })

  test('at the end what it had taken, and takes nothing new', async () => {
    const network = await open()
    const { open: letIt, opened } = gate()
    const { channel, arrived } = await run(network, () => opened)
    network.person(ayu).text('satu')
    await eventually(() => arrived.length).toBe(1)
    let over = false
    const stopped = channel.stop().then(() => (over = true))
    network.person(ayu).text('dua')
    await aWhile()
    expect(over).toBe(false)
    letIt()
    await stopped
    expect(network.unconfirmed()).toBe(1)
    await aWhile()
    expect(arrived.map(wordsOf)).toEqual(['satu'])
    const next = await run(network)
    await eventually(() => next.arrived.map(wordsOf)).toEqual(['dua'])
  })
})

/** A started channel, with a person who wrote to it. */
async function acquainted(open: () => Promise<Network>) {
  const network = await open()
  const { channel, arrived } = await run(network)
  const person = network.person(ayu)
  person.text('halo')
  await eventually(() => network.unconfirmed()).toBe(0)
  const sendText = async (text: string) => {
    const sent = await channel.send(ayu, { text: [{ text }] })
    if (sent.outcome !== 'sent' || sent.messageId === null) throw new Error(`not sent: ${sent.outcome}`)
    return sent.messageId
  }
  return { network, channel, arrived, person, sendText }
}

describe.each(networks)('$name sends', ({ open }) => {
  test("a message as it was meant, and names it; nobody's words become markup", async () => {
    const { channel, person } = await acquainted(open)
    const text = say`*Laporan* ${'<b>&amp; *x* _y_'}`
    const sent = await channel.send(ayu, { text, buttons: [[{ label: 'Ya', data: '1' }]] })
    const [seen] = person.sees()
    expect(seen).toMatchObject({ text: 'Laporan <b>&amp; *x* _y_', labels: ['Ya'] })
    expect(sent).toEqual({ outcome: 'sent', messageId: seen?.id })
  })

  test('a text longer than a message in several, of which nothing is lost', async () => {
    const { channel, person } = await acquainted(open)
    const lines = Array.from({ length: 400 }, (_, n) => `${n}. Merekam <data> & berkas 👨‍👩‍👧 warga`)
    const text = lines.join('\n')
    expect(text.length).toBeGreaterThan(2 * channel.powers.maxText)
    const sent = await channel.send(ayu, {
      text: [{ text, style: 'bold' }],
      buttons: [[{ label: 'Ya', data: '1' }]],
    })
    const seen = person.sees()
    expect(seen.length).toBeGreaterThan(2)
    // A network may trim the break where a message was cut.
    expect(seen.flatMap((message) => message.text.trim().split('\n'))).toEqual(lines)
    for (const message of seen) expect(message.text.length).toBeLessThanOrEqual(channel.powers.maxText)
    expect(seen.map(({ labels }) => labels.length)).toEqual([...seen.slice(1).map(() => 0), 1])
    expect(sent).toEqual({ outcome: 'sent', messageId: seen.at(-1)?.id })
  })

  test('an edit in place, with new buttons or none', async () => {
    const { channel, person, sendText } = await acquainted(open)
    const id = await sendText('satu')
    const changed = { text: say`dua`, buttons: [[{ label: 'Ya', data: '1' }]] }
    expect(await channel.edit(ayu, id, changed)).toEqual({ outcome: 'sent', messageId: id })
    expect(person.sees()).toEqual([{ id, text: 'dua', labels: ['Ya'] }])
    expect(await channel.edit(ayu, id, { text: say`tiga` })).toEqual({ outcome: 'sent', messageId: id })
    expect(person.sees()).toEqual([{ id, text: 'tiga', labels: [] }])
  })

  test('an edit that changes nothing counts as sent', async () => {
    const { channel, sendText } = await acquainted(open)
    const id = await sendText('satu')
    expect(await channel.edit(ayu, id, { text: say`satu` })).toEqual({ outcome: 'sent', messageId: id })
  })

  test('an edit of a message that vanished is told as gone', async () => {
    const { network, channel, sendText } = await acquainted(open)
    const id = await sendText('satu')
    await network.vanish(ayu, id)
    expect(await channel.edit(ayu, id, { text: say`dua` })).toMatchObject({ outcome: 'gone' })
  })

  test('nothing to whoever blocked us, never wrote or is unknown: they are unreachable', async () => {
    const { network, channel, arrived, person } = await acquainted(open)
    person.block()
    await eventually(() => arrived.at(-1)?.said).toEqual({ type: 'reachable', reachable: false })
    network.person(budi)
    for (const address of [ayu, budi, '4711'])
      expect(await channel.send(address, { text: say`Halo` })).toMatchObject({ outcome: 'unreachable' })
  })

  test('later for everyone when the network says so, with its seconds', async () => {
    const { network, channel, person, sendText } = await acquainted(open)
    const id = await sendText('satu')
    network.refuseAll(17)
    const answers = [
      await channel.send(ayu, { text: say`dua` }),
      await channel.edit(ayu, id, { text: say`dua` }),
    ]
    for (const answer of answers) {
      expect(answer).toMatchObject({ outcome: 'later', everyone: true })
      const { afterSeconds = 0 } = answer as { afterSeconds?: number }
      expect(afterSeconds).toBeGreaterThanOrEqual(15)
      expect(afterSeconds).toBeLessThanOrEqual(17)
    }
    network.refuseAll(0)
    await sendText('tiga')
    expect(person.sees().map(({ text }) => text)).toEqual(['satu', 'tiga'])
  })
})

describe.each(networks)('$name fetches', ({ open }) => {
  test('a file to its very bytes, and never one that is none', async () => {
    const { channel, arrived, person } = await acquainted(open)
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, n) => (n * n) % 251))
    person.photo(onePixel, '')
    person.document(bytes, 'application/octet-stream')
    await eventually(() => arrived.length).toBe(3)
    const ids = arrived.flatMap(({ said }) => (said.type === 'attachment' ? [said.attachment.remoteId] : []))
    const fetched = await Promise.all(ids.map((id) => channel.fetch(id)))
    const found = fetched.map((file) => file.outcome === 'fetched' && Buffer.from(file.bytes))
    expect(found.map((file) => file && file.equals(file.length === bytes.length ? bytes : onePixel))).toEqual(
      [true, true],
    )
    expect(found.map((file) => file && file.length)).toEqual([onePixel.length, bytes.length])
    expect((await channel.fetch('nothing')).outcome).not.toBe('fetched')
  })
})
