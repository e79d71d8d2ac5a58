import { z } from 'zod'
import { telegramIdOf, userOf } from '../person.ts'
import type { SimPerson } from '../person.ts'
import { readBytes } from '../telegram/body.ts'
import { commandsShown } from '../telegram/profile.ts'
import type { SimUser } from '../telegram/user.ts'
import { Act, act, FileAct, sendFile } from './acts.ts'
import { PageProblem } from './context.ts'
import type { PageContext } from './context.ts'
import { LARGEST_UPLOAD, readJson, sendBytes } from './request.ts'
import type { Request, Route } from './request.ts'
import { viewOf } from './view.ts'
import { whatsappRoutes } from './whatsapp-routes.ts'

/** Everything the page can ask for. */
export const routes: Route[] = [
  { method: 'GET', path: /^\/sim\/state$/, run: state },
  { method: 'GET', path: /^\/sim\/people$/, run: people },
  { method: 'GET', path: /^\/sim\/chats\/([^/]+)$/, run: chat },
  { method: 'POST', path: /^\/sim\/chats\/([^/]+)$/, run: doAct },
  { method: 'POST', path: /^\/sim\/chats\/([^/]+)\/file$/, run: upload },
  { method: 'GET', path: /^\/sim\/files\/([^/]+)$/, run: download },
  { method: 'POST', path: /^\/sim\/clock$/, run: moveClock },
  { method: 'POST', path: /^\/sim\/switches$/, run: setSwitches },
  ...whatsappRoutes,
]

function state({ telegram, whatsapp, clock }: PageContext) {
  const { world, switches } = telegram
  const { texts } = world.profile
  return {
    bot: {
      name: texts.get('name id') || texts.get('name ') || world.bot.first_name,
      username: world.bot.username,
      description: texts.get('description id') || texts.get('description ') || '',
    },
    now: clock.now().getTime(),
    whatsapp: whatsapp !== undefined,
    switches: { slowMs: switches.slowMs ?? 0, tooManyRequests: switches.tooManyRequests },
  }
}

async function people(context: PageContext) {
  const known = await context.people()
  return known.map((person) => {
    const { started, blocked } = userOf(context.telegram, person)
    return { ...person, id: telegramIdOf(person.key), started, blocked }
  })
}

async function find(context: PageContext, key: string): Promise<{ person: SimPerson; user: SimUser }> {
  const person = (await context.people()).find((one) => one.key === key)
  if (!person) throw new PageProblem(404, 'Orang ini tidak ada di daftar')
  return { person, user: userOf(context.telegram, person) }
}

async function chat(context: PageContext, { name }: Request) {
  const { user } = await find(context, name)
  return {
    started: user.started,
    blocked: user.blocked,
    messages: user.messages.slice(-200).map(viewOf),
    commands: commandsShown(context.telegram.world.profile, user.id, user.profile.language_code),
  }
}

async function doAct(context: PageContext, { req, name }: Request): Promise<void> {
  const what = Act.parse(await readJson(req))
  const { person, user } = await find(context, name)
  if (user.blocked && what.do !== 'block') throw new PageProblem(409, 'Buka blokir bot dulu')
  const isNew = user.messages.length === 0
  await act(user, what, async () => (isNew ? context.activationLink?.(person.key) : undefined))
}

async function upload(context: PageContext, { req, url, name }: Request): Promise<void> {
  const about = FileAct.parse(Object.fromEntries(url.searchParams))
  const bytes = await readBytes(req, LARGEST_UPLOAD)
  const { user } = await find(context, name)
  if (user.blocked) throw new PageProblem(409, 'Buka blokir bot dulu')
  sendFile(user, about, bytes)
}

function download({ telegram }: PageContext, { res, name }: Request): void {
  const file = telegram.world.files.byId(name)
  if (!file) throw new PageProblem(404, 'Berkas sudah tidak ada')
  const picture = file.kind === 'photo' ? 'image/jpeg' : null
  sendBytes(res, { bytes: file.bytes, name: file.file_name ?? 'foto.jpg', picture })
}

async function moveClock({ clock }: PageContext, { req }: Request): Promise<void> {
  const { to } = z.object({ to: z.iso.datetime().nullable() }).parse(await readJson(req))
  clock.set(to === null ? new Date() : new Date(to))
}

const SwitchesChange = z.object({
  slowMs: z.number().min(0).max(60_000).optional(),
  tooManyRequests: z.number().min(0).max(600).optional(),
})

async function setSwitches({ telegram, whatsapp, live }: PageContext, { req }: Request): Promise<void> {
  const { slowMs, tooManyRequests } = SwitchesChange.parse(await readJson(req))
  if (slowMs !== undefined) {
    telegram.switches.slowMs = slowMs
    whatsapp?.slow(slowMs)
  }
  if (tooManyRequests !== undefined) telegram.switches.tooManyRequests = tooManyRequests
  live.tell({ type: 'switches' })
}
