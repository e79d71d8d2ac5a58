import { badRequest } from '../failure.ts'
import { list, record, words } from '../parameters.ts'
import type { Params } from '../parameters.ts'
import type { SimMessage } from '../shapes.ts'
import type { World } from '../world.ts'
import { givenFile } from './given-file.ts'
import { captionOf } from './send.ts'
import { admit, keepPace, say } from './sending.ts'

/** Photos or documents that belong together; never both in one album. */
export function sendMediaGroup(world: World, params: Params) {
  const media = list(params, 'media', 'InputMedia') ?? []
  if (media.length < 2 || media.length > 10)
    throw badRequest('group send failed: from 2 to 10 items expected')
  const chat = admit(world, params)
  const items = media.map((item): Partial<SimMessage> => {
    const values = record(item, "can't parse InputMedia: expected an Object")
    const inner: Params = { values, uploads: params.uploads }
    const kind = words(inner, 'type')
    if (kind !== 'photo' && kind !== 'document') throw badRequest(`type "${kind}" can't be used in the album`)
    return { ...captionOf(inner), [kind]: givenFile(world, params, kind, words(inner, 'media')) }
  })
  if (items.some(({ photo }) => Boolean(photo) !== Boolean(items[0]?.photo))) {
    throw badRequest("document can't be mixed with other media types")
  }
  keepPace(world, chat, items.length)
  const media_group_id = String(13_000_000_000_000_000 + world.lastMessageId)
  return items.map((item) => say(world, chat, params, { ...item, media_group_id }))
}
