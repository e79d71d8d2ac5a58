import { expect, onTestFinished, test } from 'vitest'
import type { Inbound } from '../../../core/messages.ts'
import { say } from '../../../core/rich.ts'
import { sessionStore } from '../../../prisma/store/whatsapp-session.ts'
import { startWhatsAppServer } from '../../../simulator/whatsapp/index.ts'
import { testDatabase } from '../../database.ts'
import { until } from '../../waiting.ts'
import { openLine } from '../../whatsapp/line.ts'
import { openChannel, ours, sealKeys, storesOf, unlimited } from '../../whatsapp/pair.ts'

const wordsOf = ({ said }: Inbound) => (said.type === 'text' ? said.text : said.type)

test('another process takes over when the owner is gone, without a new scan', async () => {
  const { arrived, person, server, database, channel } = await openLine()
  const second = openChannel(server, database.db)
  const heard: Inbound[] = []
  await second.channel.start(async (inbound) => void heard.push(inbound))
  onTestFinished(() => second.channel.stop())
  await until(() => second.channel.state() === 'waiting')
  const rina = await person('628120000005')
  await rina.text('satu')
  await until(() => arrived.length === 1)
  await channel.stop()
  await rina.text('dua')
  await until(() => heard.length === 1)
  expect(heard.map(wordsOf)).toEqual(['dua'])
  expect(second.paired.times).toBe(0)
  expect(arrived).toHaveLength(1)
})

test('the keys are forgotten when the phone unlinks us, and at no other end', async () => {
  const { server, database, channel, paired } = await openLine()
  const keys = () => database.db.whatsappKey.count()
  for (const code of [503, 440, 515]) {
    const before = await keys()
    server.endStreams(ours, code)
    await until(() => channel.state() === 'connecting')
    await until(() => channel.state() === 'open')
    expect(await keys()).toBeGreaterThanOrEqual(before)
  }
  expect(paired.times).toBe(1)
  server.logout(ours)
  await until(() => paired.times === 2)
  await until(() => channel.state() === 'open')
  expect(server.companions(ours)).toHaveLength(1)
})

test('what a number may say is counted over a restart, and a rest goes on', async () => {
  const limits = { ...unlimited, perMinute: 2 }
  const { channel, arrived, person, database, server } = await openLine(undefined, { limits })
  const rina = await person('628120000008')
  await rina.text('halo')
  await until(() => arrived.length === 1)
  const address = arrived[0]?.address ?? ''
  for (const text of ['satu', 'dua'])
    expect(await channel.send(address, { text: [{ text }] })).toMatchObject({ outcome: 'sent' })
  await channel.stop()

  const rests: Date[] = []
  const run = async () => {
    const next = openChannel(server, database.db, {
      limits,
      tell: {
        state: () => undefined,
        pairing: () => undefined,
        rests: (until) => void rests.push(until),
        otherNumber: () => undefined,
      },
    })
    await next.channel.start(() => Promise.resolve())
    onTestFinished(() => next.channel.stop())
    await until(() => next.channel.state() === 'open')
    return next.channel
  }
  const second = await run()
  expect(await second.send(address, { text: say`tiga` })).toMatchObject({ outcome: 'later', everyone: true })
  server.endStreams(ours, 403)
  await until(() => rests.length === 1)
  await second.stop()
  const third = await run()
  expect(rests).toEqual([rests[0], rests[0]])
  const refused = await third.send(address, { text: say`empat` })
  expect(refused).toMatchObject({ outcome: 'later', everyone: true, why: 'the number rests' })
})

test('a number is linked by the code that is typed on its phone', async () => {
  const database = await testDatabase()
  const server = await startWhatsAppServer({ callLog: true })
  const codes: string[] = []
  const { channel } = openChannel(server, database.db, {
    pairByCode: true,
    tell: {
      state: () => undefined,
      pairing: ({ code }) => void (code !== null && codes.push(code)),
      rests: () => undefined,
      otherNumber: () => undefined,
    },
  })
  onTestFinished(async () => {
    await channel.stop()
    await server.close()
    await database.close()
  })
  await channel.start(() => Promise.resolve())
  await until(() => codes.length > 0)
  // The code is shown as soon as it was sent; the server knows it a moment later.
  await until(() => server.enterCode(ours, codes[0] ?? ''))
  await until(() => channel.state() === 'open')
  expect(codes[0]).toMatch(/^[0-9A-Z]{8}$/)
})

test('the device is sealed with the newest key, and an older one still opens it at the next start', async () => {
  const { channel, database, server } = await openLine()
  await channel.stop()
  const sealedWith = async () => new Set((await database.db.whatsappKey.findMany()).map(({ keyId }) => keyId))
  expect(await sealedWith()).toEqual(new Set(['a']))
  const keys = { current: 'b', byId: new Map([['b', Buffer.alloc(32, 9)], ...sealKeys.byId]) }
  const next = openChannel(server, database.db, {
    stores: { ...storesOf(database.db), session: sessionStore(database.db, ours, keys) },
  })
  onTestFinished(() => next.channel.stop())
  await next.channel.start(() => Promise.resolve())
  await until(() => next.channel.state() === 'open')
  expect(await sealedWith()).toEqual(new Set(['b']))
  expect(next.paired.times).toBe(0)
  const rows = await database.db.whatsappKey.findMany()
  expect(rows.some(({ data }) => Buffer.from(data).includes('private'))).toBe(false)
})

test('a phone with another number is unlinked again, and that is no sign of trouble', async () => {
  const other = '628119999990'
  const database = await testDatabase()
  const server = await startWhatsAppServer()
  const told: string[] = []
  let scans = 0
  const { channel } = openChannel(server, database.db, {
    tell: {
      state: () => undefined,
      pairing: ({ qr }) => void server.scan(scans++ === 0 ? other : ours, qr),
      rests: () => void told.push('rests'),
      otherNumber: () => void told.push('other number'),
    },
  })
  onTestFinished(async () => {
    await channel.stop()
    await server.close()
    await database.close()
  })
  await channel.start(() => Promise.resolve())
  await until(() => server.companions(ours).length === 1 && channel.state() === 'open')
  expect(server.companions(other)).toEqual([])
  expect(told).toEqual(['other number'])
})

test('what the number is about is told for /healthz and /metrics', async () => {
  const { channel, arrived, person, server } = await openLine()
  const rina = await person('628120000015')
  await rina.text('halo')
  await until(() => arrived.length === 1)
  await channel.send(arrived[0]?.address ?? '', { text: say`Halo` }, { key: 'a', asked: false })
  expect(channel.trouble?.()).toBeNull()
  expect(channel.figures?.()).toEqual({ said_last_minute: 1, unasked_today: 1, rests_for_seconds: 0 })
  server.endStreams(ours, 403)
  await until(() => channel.state() === 'connecting')
  expect(channel.trouble?.()).toBe('no connection')
  await until(() => channel.state() === 'open')
  expect(channel.trouble?.()).toContain('rests')
  expect(channel.figures?.().rests_for_seconds).toBeGreaterThan(1_700)
})
