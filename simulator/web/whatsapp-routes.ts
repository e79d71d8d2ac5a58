import { z } from 'zod'
import type { SimPerson } from '../person.ts'
import { readBytes } from '../telegram/body.ts'
import type { SimWhatsAppUser } from '../whatsapp/user.ts'
import { FileAct } from './acts.ts'
import { PageProblem } from './context.ts'
import type { PageContext } from './context.ts'
import { LARGEST_UPLOAD, readJson, sendBytes } from './request.ts'
import type { Request, Route } from './request.ts'
import { nameOf, whatsappView } from './whatsapp-view.ts'

/** What the page can ask of a WhatsApp phone. */
export const whatsappRoutes: Route[] = [
  { method: 'GET', path: /^\/sim\/whatsapp\/([^/]+)$/, run: chat },
  { method: 'POST', path: /^\/sim\/whatsapp\/([^/]+)$/, run: doAct },
  { method: 'POST', path: /^\/sim\/whatsapp\/([^/]+)\/file$/, run: upload },
  { method: 'GET', path: /^\/sim\/whatsapp\/([^/]+)\/files\/([^/]+)$/, run: download },
]

const id = z.string().min(1).max(100)
const text = z.string().min(1).max(4096)

/** What a person can do with their WhatsApp in the page. */
const Act = z.discriminatedUnion('do', [
  z.object({ do: z.literal('start') }),
  z.object({ do: z.literal('text'), text, reply_to: id.optional() }),
  z.object({ do: z.literal('edit'), id, text }),
  z.object({ do: z.literal('react'), id, emoji: z.string().max(16) }),
  z.object({ do: z.literal('vote'), id, option: z.string().min(1).max(300) }),
  z.object({ do: z.literal('offline'), offline: z.boolean() }),
])

async function chat(context: PageContext, { name }: Request) {
  const { user } = await find(context, name)
  return whatsappView(name, user)
}

async function doAct(context: PageContext, { req, name }: Request): Promise<void> {
  const what = Act.parse(await readJson(req))
  const { person, user } = await find(context, name)
  await act(user, what, () => context.activationLink?.(person.key))
}

async function act(
  user: SimWhatsAppUser,
  what: z.infer<typeof Act>,
  code: () => Promise<string> | undefined,
): Promise<unknown> {
  switch (what.do) {
    case 'start':
      // As a link wa.me/<number>?text=<code> fills it in.
      return user.text((await code()) ?? 'Halo')
    case 'text':
      return user.text(what.text, what.reply_to === undefined ? {} : { quote: what.reply_to })
    case 'edit':
      return user.edit(what.id, what.text)
    case 'react':
      return user.react(what.id, what.emoji)
    case 'vote':
      return user.vote(what.id, [what.option])
    case 'offline':
      return what.offline ? user.disconnect() : user.connect()
  }
}

async function upload(context: PageContext, { req, url, name }: Request): Promise<void> {
  const about = FileAct.parse(Object.fromEntries(url.searchParams))
  const bytes = await readBytes(req, LARGEST_UPLOAD)
  const { user } = await find(context, name)
  const words = about.caption ? { caption: about.caption } : {}
  if (about.kind === 'photo') await user.image(bytes, words)
  else {
    const mimetype = about.type ?? 'application/octet-stream'
    await user.document(bytes, { fileName: about.name, mimetype, ...words })
  }
}

async function download(context: PageContext, { res, name, detail }: Request): Promise<void> {
  const { user } = await find(context, name)
  const message = user.messages.find((one) => one.id === detail)
  const file = message?.image ?? message?.document
  if (!message || !file) throw new PageProblem(404, 'Berkas sudah tidak ada')
  const picture = message.image ? 'image/jpeg' : null
  sendBytes(res, { bytes: await user.file(detail), name: nameOf(file), picture })
}

async function find(
  context: PageContext,
  key: string,
): Promise<{ person: SimPerson; user: SimWhatsAppUser }> {
  const { whatsapp } = context
  const person = (await context.people()).find((one) => one.key === key)
  if (!person) throw new PageProblem(404, 'Orang ini tidak ada di daftar')
  if (!whatsapp) throw new PageProblem(404, 'Di sini tidak ada WhatsApp')
  return { person, user: await whatsapp.of(person) }
}
