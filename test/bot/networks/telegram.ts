import { Api } from 'grammy'
import { telegram } from '../../../bot/channels/telegram/index.ts'
import { testLog } from '../../canary/capture.ts'
import { openSimulator } from '../../simulator/open-simulator.ts'
import type { Network, Person } from './network.ts'

const named = (id: number) => Promise.resolve(String(id))

export async function openTelegram(): Promise<Network> {
  const { url, telegram: server, clock } = await openSimulator({ limits: false })
  const { token, switches } = server
  const person = (address: string): Person => {
    const user = server.user(Number(address))
    return {
      text: (text) => named(user.text(text)),
      photo: (bytes, caption) => named(user.photo(bytes, { caption })),
      document: (bytes, mime_type) => named(user.document(bytes, { file_name: 'bukti.bin', mime_type })),
      contact: (phone) => named(user.contact(phone)),
      voice: () => named(user.send({ voice: { file_id: 'v', file_unique_id: 'v', duration: 2 } })),
      edit: async (messageRef, text) => user.edit(Number(messageRef), text),
      tap: async (messageId, label) => void user.tap(Number(messageId), label),
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
    people: { ayu: '41', budi: '42', nobody: '4711' },
    channel: () => telegram({ token, apiRoot: url, menus: [], now: () => clock.now(), log: testLog() }),
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
