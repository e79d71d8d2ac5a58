import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { telegramIdOf, userOf } from '../person.ts'
import type { SimPerson } from '../person.ts'
import { readBytes } from '../telegram/body.ts'
import { commandsShown } from '../telegram/profile.ts'
import type { SimUser } from '../telegram/user.ts'
import { Act, act, FileAct, sendFile } from './acts.ts'
import { PageProblem } from './context.ts'
import type { PageContext } from './context.ts'
import { viewOf } from './view.ts'

interface Request {
  req: IncomingMessage
  res: ServerResponse
  url: URL
  /** The part of the path in brackets: a person's key or a file's id. */
  name: string
}

interface Route {
  method: 'GET' | 'POST'
  path: RegExp
  run(context: PageContext, request: Request): unknown
}

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
]

function state({ telegram, clock }: PageContext) {
  const { world, switches } = telegram
  const { texts } = world.profile
  return {
    bot: {
      name: texts.get('name id') || texts.get('name ') || world.bot.first_name,
      username: world.bot.username,
      description: texts.get('description id') || texts.get('description ') || '',
    },
    now: clock.now().getTime(),
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

const LARGEST_UPLOAD = 50 * 1024 * 1024

async function upload(context: PageContext, { req, url, name }: Request): Promise<void> {
  const about = FileAct.parse(Object.fromEntries(url.searchParams))
  const bytes = await readBytes(req, LARGEST_UPLOAD)
  const { user } = await find(context, name)
  if (user.blocked) throw new PageProblem(409, 'Buka blokir bot dulu')
  sendFile(user, about, bytes)
}

/** Documents are always saved, never shown: a page somebody uploads must not run beside ours. */
function download({ telegram }: PageContext, { res, name }: Request): void {
  const file = telegram.world.files.byId(name)
  if (!file) throw new PageProblem(404, 'Berkas sudah tidak ada')
  const fileName = encodeURIComponent(file.file_name ?? 'foto.jpg')
  res.writeHead(200, {
    'content-type': file.kind === 'photo' ? 'image/jpeg' : 'application/octet-stream',
    'content-disposition': `${file.kind === 'photo' ? 'inline' : 'attachment'}; filename*=UTF-8''${fileName}`,
    'content-length': file.bytes.length,
  })
  res.end(file.bytes)
}

async function moveClock({ clock }: PageContext, { req }: Request): Promise<void> {
  const { to } = z.object({ to: z.iso.datetime().nullable() }).parse(await readJson(req))
  clock.set(to === null ? new Date() : new Date(to))
}

const SwitchesChange = z.object({
  slowMs: z.number().min(0).max(60_000).optional(),
  tooManyRequests: z.number().min(0).max(600).optional(),
})

async function setSwitches({ telegram, live }: PageContext, { req }: Request): Promise<void> {
  const { slowMs, tooManyRequests } = SwitchesChange.parse(await readJson(req))
  if (slowMs !== undefined) telegram.switches.slowMs = slowMs
  if (tooManyRequests !== undefined) telegram.switches.tooManyRequests = tooManyRequests
  live.tell({ type: 'switches' })
}

async function readJson(req: IncomingMessage): Promise<unknown> {
  return JSON.parse((await readBytes(req, 1024 * 1024)).toString())
}
