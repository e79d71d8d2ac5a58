import { onTestFinished, expect, test } from 'vitest'
import type { proto, WAMessage } from '@whiskeysockets/baileys'
import { silently } from '../../../bot/channels/whatsapp/library-log.ts'
import { createListening } from '../../../bot/channels/whatsapp/listening.ts'
import { pollIdOf } from '../../../bot/channels/whatsapp/message-id.ts'
import { createRecent } from '../../../bot/channels/whatsapp/recent.ts'
import type { Said } from '../../../core/messages.ts'
import { testDatabase } from '../../database.ts'
import { ours, storesOf } from '../../whatsapp/pair.ts'

const rina = '628120000001@s.whatsapp.net'
const at = (time: string) => new Date(`2026-11-24T${time}Z`)

async function open() {
  const database = await testDatabase()
  onTestFinished(() => database.close())
  const recent = createRecent()
  const said: Said[] = []
  const listening = createListening({
    account: ours,
    ...storesOf(database.db),
    recent,
    pollKey: Buffer.alloc(32),
    ownNames: () => [],
    receive: async (inbound) => void said.push(inbound.said),
  })
  const ask = (id: string, data: string, sentAt: Date) => {
    const choices = [{ label: 'Setujui', data, yes: true }]
    recent.add({ id, address: rina, sentAt, prompt: { choices, written: false } })
  }
  let n = 0
  const message = (content: proto.IMessage, sentAt: Date): WAMessage => ({
    key: { remoteJid: rina, fromMe: false, id: `A${n++}` },
    messageTimestamp: Math.floor(sentAt.getTime() / 1000),
    message: content,
  })
  return { listening, said, ask, message, contacts: storesOf(database.db).contacts }
}

const tap = (data: string): Said => ({ type: 'tap', data })

test('a number is for the question that was there when it came, though the next is asked meanwhile', async () => {
  const { listening, said, ask, message } = await open()
  ask('3EB0A0', 'first', at('08:00:00'))
  const came = performance.now()
  ask('3EB0B0', 'second', at('08:00:01'))
  await listening.keep(message({ conversation: '1' }, at('08:00:01')), came)
  await listening.keep(message({ conversation: '1' }, at('08:00:01')), performance.now())
  expect(said).toEqual([tap('first'), tap('second')])
})

test('what had waited at the network is for what was there by its clock', async () => {
  const { listening, said, ask, message } = await open()
  ask('3EB0A0', 'first', at('08:00:00'))
  ask('3EB0B0', 'second', at('09:00:00'))
  await listening.keep(message({ conversation: '1' }, at('08:30:00')), null)
  await listening.keep(message({ conversation: '1' }, at('09:30:00')), null)
  expect(said).toEqual([tap('first'), tap('second')])
})

test('an answer is understood though our clock runs ahead of the network', async () => {
  const { listening, said, ask, message } = await open()
  ask('3EB0A0', 'first', at('10:00:00'))
  await listening.keep(message({ conversation: '1' }, at('08:00:00')), performance.now())
  expect(said).toEqual([tap('first')])
})

test('to quote or to like the poll is to quote or to like its question', async () => {
  const { listening, said, ask, message } = await open()
  ask('3EB0A0', 'first', at('08:00:00'))
  ask('3EB0B0', 'second', at('08:00:01'))
  const poll = pollIdOf('3EB0A0')
  const quoting = { text: '1', contextInfo: { stanzaId: poll } }
  await listening.keep(message({ extendedTextMessage: quoting }, at('08:01:00')), performance.now())
  const like = { key: { remoteJid: rina, fromMe: true, id: poll }, text: '👍' }
  await listening.keep(message({ reactionMessage: like }, at('08:01:00')), performance.now())
  expect(said).toEqual([tap('first'), tap('first')])
})

test('who wrote under each of their two names is one person as soon as both are seen together', async () => {
  const { contacts } = await open()
  const lid = '211112222333344@lid'
  const byNumber = await contacts.wrote({ pn: rina, lid: null, chat: rina }, at('08:00:00'))
  const byIdentity = await contacts.wrote({ pn: null, lid, chat: lid }, at('08:01:00'))
  expect(byIdentity.address).not.toBe(byNumber.address)
  const both = await contacts.wrote({ pn: rina, lid, chat: lid }, at('08:02:00'))
  expect(both).toEqual({ address: rina, pn: rina, chat: lid })
  expect(await contacts.find(lid)).toBeNull()
})

test('the library prints nothing, also later; what others print is printed', async () => {
  const printed: unknown[] = []
  const print = console.info
  console.info = (word: unknown) => void printed.push(word)
  onTestFinished(() => void (console.info = print))
  await silently(async () => {
    console.info('a key')
    await new Promise((resolve) => setImmediate(resolve))
    console.info('another key')
  })
  console.info('ours')
  expect(printed).toEqual(['ours'])
})
