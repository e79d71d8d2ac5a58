import { describe, expect, onTestFinished, test } from 'vitest'
import type { Inbound, Said } from '../../core/messages.ts'
import { say } from '../../core/rich.ts'
import { eventually, onePixel } from '../simulator/open-simulator.ts'
import type { Lack, Network } from './networks/network.ts'
import { aWhile, gate } from '../waiting.ts'
import { openTelegram } from './networks/telegram.ts'
import { openWhatsApp } from './networks/whatsapp.ts'

/** Another channel is another entry. */
const networks: { name: string; open: () => Promise<Network>; lacks: Lack[] }[] = [
  { name: 'telegram', open: openTelegram, lacks: [] },
  {
    name: 'whatsapp',
    open: openWhatsApp,
    lacks: ['spinner', 'blocking', 'limits', 'vanishing', 'contacts and voice'],
  },
]

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

describe.each(networks)('$name receives', ({ open, lacks }) => {
  test('a text with the time it was sent, however late it is fetched', async () => {
    const network = await open()
    const { ayu } = network.people
    network.setClock(new Date('2026-11-24T08:10:00Z'))
    const ref = await network.person(ayu).text('rapat 8-10')
    await eventually(() => network.unconfirmed()).toBe(1)
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
    const { ayu } = network.people
    const { arrived } = await run(network)
    const person = network.person(ayu)
    const sent: [string, Said][] = []
    const anyId = expect.any(String) as string
    const anyMime = expect.toSatisfy((mime) => mime === null || typeof mime === 'string') as string | null
    const file = (kind: 'photo' | 'document', bytes: number, caption: string): Said => ({
      type: 'attachment',
      attachment: { kind, remoteId: anyId, bytes, claimedMime: anyMime },
      caption,
    })
    sent.push([await person.photo(onePixel, 'bukti'), file('photo', onePixel.length, 'bukti')])
    sent.push([await person.document(Buffer.from('isi'), 'application/pdf'), file('document', 3, '')])
    if (!lacks.includes('contacts and voice')) {
      sent.push([await person.contact('+62812'), { type: 'contact', phone: '+62812', own: true }])
      sent.push([await person.voice(), { type: 'unsupported', what: 'voice' }])
    }
    const last = await person.text('satu')
    await person.edit(last, 'dua')
    sent.push([last, { type: 'text', text: 'satu', forwarded: false }], [last, { type: 'edit', text: 'dua' }])
    await eventually(() => arrived.length).toBe(sent.length)
    expect(arrived.map(({ messageRef, said }) => [messageRef, said])).toEqual(sent)
  })

  test('a tap with its data and the message of its button', async () => {
    const network = await open()
    const { ayu } = network.people
    const { channel, arrived } = await run(network)
    const person = network.person(ayu)
    await person.text('halo')
    await eventually(() => arrived.length).toBe(1)
    const sent = await channel.send(ayu, { text: say`Kirim?`, buttons: [[{ label: 'Ya', data: 'a:b:1' }]] })
    const id = sent.outcome === 'sent' ? sent.messageId : null
    await person.tap(id ?? '', 'Ya')
    await eventually(() => arrived.length).toBe(2)
    expect(arrived[1]).toMatchObject({ address: ayu, messageRef: id, said: { type: 'tap', data: 'a:b:1' } })
  })

  test('the messages of each chat in their order, and each one once', async () => {
    const network = await open()
    const { ayu, budi } = network.people
    const { arrived } = await run(network, async () => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20))
    })
    const numbers = Array.from({ length: 30 }, (_, n) => String(n))
    for (const number of numbers) {
      await network.person(ayu).text(number)
      await network.person(budi).text(number)
      if (Number(number) % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await expect.poll(() => arrived.length, { timeout: 60_000 }).toBe(60)
    await eventually(() => network.unconfirmed()).toBe(0)
    for (const address of [ayu, budi])
      expect(arrived.filter((inbound) => inbound.address === address).map(wordsOf)).toEqual(numbers)
    expect(new Set(arrived.map(({ messageId }) => messageId)).size).toBe(60)
  }, 90_000)
})

describe.each(networks)('$name confirms', ({ open }) => {
  test('nothing before it is safe', async () => {
    const network = await open()
    const { ayu } = network.people
    const { open: letIt, opened } = gate()
    const { arrived } = await run(network, () => opened)
    await network.person(ayu).text('rapat')
    await eventually(() => arrived.length).toBe(1)
    await aWhile()
    expect(network.unconfirmed()).toBe(1)
    letIt()
    await eventually(() => network.unconfirmed()).toBe(0)
    expect(arrived).toHaveLength(1)
  })

  test('nothing that was refused: it comes again, recognisable as the same', async () => {
    const network = await open()
    const { ayu } = network.people
    let refusals = 1
    const { arrived } = await run(network, async () => {
      if (refusals-- > 0) throw new Error('the database is away')
    })
    await network.person(ayu).text('rapat')
    await eventually(() => arrived.length).toBe(2)
    await eventually(() => network.unconfirmed()).toBe(0)
    expect(arrived[1]).toEqual(arrived[0])
  })

  test('to another run nothing that was safe, and all that was not, as the same', async () => {
    const network = await open()
    const { ayu } = network.people
    const first = await run(network, (inbound) =>
      wordsOf(inbound) === 'dua' ? Promise.reject(new Error('the database is away')) : Promise.resolve(),
    )
    await network.person(ayu).text('satu')
    await eventually(() => network.unconfirmed()).toBe(0)
    await network.person(ayu).text('dua')
    await eventually(() => first.arrived.length).toBe(2)
    await first.channel.stop()
    const second = await run(network)
    await eventually(() => network.unconfirmed()).toBe(0)
    expect(second.arrived).toEqual([first.arrived[1]])
  })
})

/** A started channel, with a person who wrote to it. */
async function acquainted(open: () => Promise<Network>) {
  const network = await open()
  const { ayu } = network.people
  const { channel, arrived } = await run(network)
  const person = network.person(ayu)
  await person.text('halo')
  await eventually(() => arrived.length).toBe(1)
  await eventually(() => network.unconfirmed()).toBe(0)
  const sendText = async (text: string) => {
    const sent = await channel.send(ayu, { text: [{ text }] })
    if (sent.outcome !== 'sent' || sent.messageId === null) throw new Error(`not sent: ${sent.outcome}`)
    return sent.messageId
  }
  return { network, ayu, channel, arrived, person, sendText }
}

describe.each(networks)('$name sends', ({ open }) => {
  test("a message as it was meant, and names it; nobody's words become markup", async () => {
    const { ayu, channel, person } = await acquainted(open)
    const text = say`*Laporan* ${'<b>&amp; *x* _y_'}`
    const sent = await channel.send(ayu, { text, buttons: [[{ label: 'Ya', data: '1' }]] })
    await eventually(() => person.sees().length).toBe(1)
    const [seen] = person.sees()
    expect(seen).toMatchObject({ text: 'Laporan <b>&amp; *x* _y_', labels: ['Ya'] })
    expect(sent).toEqual({ outcome: 'sent', messageId: seen?.id })
  })

  test('a text longer than a message in several, of which nothing is lost', async () => {
    const { ayu, channel, person } = await acquainted(open)
    const lines = Array.from({ length: 400 }, (_, n) => `${n}. Merekam <data> & berkas 👨‍👩‍👧 warga`)
    const text = lines.join('\n')
    expect(text.length).toBeGreaterThan(2 * channel.powers.maxText)
    const sent = await channel.send(ayu, {
      text: [{ text, style: 'bold' }],
      buttons: [[{ label: 'Ya', data: '1' }]],
    })
    await eventually(() => person.sees().at(-1)?.labels).toEqual(['Ya'])
    const seen = person.sees()
    expect(seen.length).toBeGreaterThan(2)
    // A network may trim the break where a message was cut.
    expect(seen.flatMap((message) => message.text.trim().split('\n'))).toEqual(lines)
    for (const message of seen) expect(message.text.length).toBeLessThanOrEqual(channel.powers.maxText)
    expect(seen.map(({ labels }) => labels.length)).toEqual([...seen.slice(1).map(() => 0), 1])
    expect(sent).toEqual({ outcome: 'sent', messageId: seen.at(-1)?.id })
  })

  test('an edit in place, with new buttons or none', async () => {
    const { ayu, channel, person, sendText } = await acquainted(open)
    const id = await sendText('satu')
    const changed = { text: say`dua`, buttons: [[{ label: 'Ya', data: '1' }]] }
    expect(await channel.edit(ayu, id, changed)).toEqual({ outcome: 'sent', messageId: id })
    await eventually(() => person.sees()).toEqual([{ id, text: 'dua', labels: ['Ya'] }])
    expect(await channel.edit(ayu, id, { text: say`tiga` })).toEqual({ outcome: 'sent', messageId: id })
    await eventually(() => person.sees()).toEqual([{ id, text: 'tiga', labels: [] }])
  })

  test('an edit that changes nothing counts as sent', async () => {
    const { ayu, channel, sendText } = await acquainted(open)
    const id = await sendText('satu')
    expect(await channel.edit(ayu, id, { text: say`satu` })).toEqual({ outcome: 'sent', messageId: id })
  })
})

describe.each(networks)('$name fetches', ({ open }) => {
  test('a file to its very bytes, and never one that is none', async () => {
    const { channel, arrived, person } = await acquainted(open)
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, n) => (n * n) % 251))
    await person.photo(onePixel, '')
    await person.document(bytes, 'application/octet-stream')
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

/** What a network has nothing of is no promise of it. */
const having = (what: Lack) => networks.filter(({ lacks }) => !lacks.includes(what))

describe.each(having('spinner'))('$name confirms', ({ open }) => {
  test('a tap to the person at once, however long it takes to handle', async () => {
    const network = await open()
    const { ayu } = network.people
    const { open: letIt, opened } = gate()
    onTestFinished(letIt)
    const { channel, arrived } = await run(network, ({ said }) =>
      said.type === 'tap' ? opened : Promise.resolve(),
    )
    const person = network.person(ayu)
    await person.text('halo')
    await eventually(() => arrived.length).toBe(1)
    await channel.send(ayu, { text: say`Kirim?`, buttons: [[{ label: 'Ya', data: 'a:b:1' }]] })
    await person.tap(person.sees()[0]?.id ?? '', 'Ya')
    await eventually(() => person.tapsAnswered()).toBe(1)
    expect(network.unconfirmed()).toBe(1)
    letIt()
    await eventually(() => network.unconfirmed()).toBe(0)
  })
})

describe.each(networks)('$name confirms', ({ open }) => {
  test('at the end what it had taken, and takes nothing new', async () => {
    const network = await open()
    const { ayu } = network.people
    const { open: letIt, opened } = gate()
    const { channel, arrived } = await run(network, () => opened)
    await network.person(ayu).text('satu')
    await eventually(() => arrived.length).toBe(1)
    let over = false
    const stopped = channel.stop().then(() => (over = true))
    await network.person(ayu).text('dua')
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

describe.each(having('vanishing'))('$name sends', ({ open }) => {
  test('an edit of a message that vanished is told as gone', async () => {
    const { ayu, network, channel, sendText } = await acquainted(open)
    const id = await sendText('satu')
    await network.vanish(ayu, id)
    expect(await channel.edit(ayu, id, { text: say`dua` })).toMatchObject({ outcome: 'gone' })
  })
})

describe.each(having('blocking'))('$name sends', ({ open }) => {
  test('nothing to whoever blocked us, never wrote or is unknown: they are unreachable', async () => {
    const { ayu, network, channel, arrived, person } = await acquainted(open)
    person.block()
    await eventually(() => arrived.at(-1)?.said).toEqual({ type: 'reachable', reachable: false })
    network.person(network.people.budi)
    for (const address of [ayu, network.people.budi, network.people.nobody])
      expect(await channel.send(address, { text: say`Halo` })).toMatchObject({ outcome: 'unreachable' })
  })
})

describe.each(having('limits'))('$name sends', ({ open }) => {
  test('later for everyone when the network says so, with its seconds', async () => {
    const { ayu, network, channel, person, sendText } = await acquainted(open)
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
