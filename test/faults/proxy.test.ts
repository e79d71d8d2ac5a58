import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { openProxy, type Proxy } from './proxy.ts'

let close: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const one of close) await one()
  close = []
})

/** A server that says everything twice, behind a link. */
async function echo(): Promise<{ link: Proxy; heard: () => string; client: Socket }> {
  let heard = ''
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', (text) => {
      heard += String(text)
      socket.write(text)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const link = await openProxy((server.address() as AddressInfo).port)
  const client = connect(link.port, '127.0.0.1')
  await once(client, 'connect')
  close.push(async () => {
    client.destroy()
    await link.close()
    await new Promise((resolve) => server.close(resolve))
  })
  return { link, heard: () => heard, client }
}

test('what passes is passed on both ways', async () => {
  const { client } = await echo()
  client.write('halo')
  expect(String((await once(client, 'data'))[0])).toBe('halo')
})

test('while the link is held nothing arrives, and afterwards everything does', async () => {
  const { link, client, heard } = await echo()
  link.mode = 'hold'
  client.write('halo')
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(heard()).toBe('')
  link.mode = 'pass'
  expect(String((await once(client, 'data'))[0])).toBe('halo')
})

test('a deaf link loses the answer, not the question', async () => {
  const { link, client, heard } = await echo()
  link.mode = 'deaf'
  client.write('halo')
  await expect.poll(heard).toBe('halo')
  let answered = false
  client.once('data', () => (answered = true))
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(answered).toBe(false)
})

test('a cut is told at once, and the next connection works unless all are refused', async () => {
  const { link, client } = await echo()
  const failed = once(client, 'error')
  client.write('halo')
  await once(client, 'data')
  link.cut()
  expect((await failed)[0]).toMatchObject({ code: 'ECONNRESET' })
  const second = connect(link.port, '127.0.0.1')
  second.write('lagi')
  expect(String((await once(second, 'data'))[0])).toBe('lagi')
  const cut = once(second, 'error')
  link.mode = 'refuse'
  await cut
  const third = connect(link.port, '127.0.0.1')
  expect((await once(third, 'error'))[0]).toMatchObject({ code: 'ECONNRESET' })
})

test('half of a connection can be closed', async () => {
  const { link, client } = await echo()
  client.write('halo')
  await once(client, 'data')
  client.resume()
  const ended = once(client, 'end')
  link.halfClose()
  await ended
})
