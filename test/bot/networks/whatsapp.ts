import { onTestFinished } from 'vitest'
import { startWhatsAppServer } from '../../../simulator/whatsapp/index.ts'
import { testDatabase } from '../../database.ts'
import { link, openChannel, ours } from '../../whatsapp/pair.ts'
import type { Network, Person } from './network.ts'

const lacks = (what: string) => () => {
  throw new Error(`WhatsApp has no ${what}`)
}

/** A number that was linked before, on a server of its own. */
export async function openWhatsApp(): Promise<Network> {
  const database = await testDatabase()
  const server = await startWhatsAppServer()
  onTestFinished(async () => {
    await server.close()
    await database.close()
  })
  await link(server, database.db)
  const person = (address: string): Person => {
    const user = server.user(address.split('@')[0] ?? '', { partner: ours })
    const sees = () =>
      user.messages.filter(({ fromBot }) => fromBot).map(({ id, text = '' }) => ({ id, ...shown(text) }))
    return {
      text: (text) => user.text(text),
      photo: (bytes, caption) => user.image(bytes, { caption }),
      document: (bytes, mimetype) => user.document(bytes, { fileName: 'bukti.bin', mimetype }),
      contact: lacks('contacts here'),
      voice: lacks('voice here'),
      edit: (messageRef, text) => user.edit(messageRef, text),
      tap(messageId, label) {
        const number =
          (sees()
            .find(({ id }) => id === messageId)
            ?.labels.indexOf(label) ?? -1) + 1
        return user.text(String(number), { quote: messageId })
      },
      tapsAnswered: lacks('spinner'),
      block: lacks('blocking'),
      sees,
    }
  }
  return {
    people: {
      ayu: '628120000041@s.whatsapp.net',
      budi: '628120000042@s.whatsapp.net',
      nobody: '628120004711@s.whatsapp.net',
    },
    channel: () => openChannel(server, database.db, { mediaCa: server.caPem }).channel,
    setClock: (to) => server.clock.set(to),
    unconfirmed: () => server.waiting(ours),
    refuseAll: lacks('limit that it tells'),
    vanish: lacks('vanishing'),
    person,
  }
}

/** What a phone makes of the markup, and the choices apart from the words. */
function shown(text: string): { text: string; labels: string[] } {
  const [words = '', choices = ''] = text.split(/\n\n(?=\*1\* )/)
  const labels = [...choices.matchAll(/\*([1-9]\d?)\* ([^·\n]+)/g)].map(([, , label = '']) => label.trim())
  const marked = /(?<![\p{L}\p{N}])([*_`])(?![\s\u2060])(.+?)(?<!\s)\1(?![\p{L}\p{N}])/gu
  return { text: words.replaceAll(marked, '$2').replaceAll('\u2060', ''), labels }
}
