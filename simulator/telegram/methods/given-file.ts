import { badRequest } from '../failure.ts'
import { imageSize } from '../files.ts'
import { words } from '../parameters.ts'
import type { Params } from '../parameters.ts'
import type { SimFile } from '../shapes.ts'
import type { World } from '../world.ts'

const LARGEST_PHOTO = 10 * 1024 * 1024
const LARGEST_DOCUMENT = 50 * 1024 * 1024

/** The file a bot sends: uploaded with this call (`attach://name`) or one Telegram has already (a file id). */
export function givenFile(world: World, params: Params, kind: SimFile['kind'], given: string): SimFile {
  const name = /^attach:\/\/(.+)$/.exec(given)?.[1]
  if (name === undefined) return knownFile(world, kind, given)
  const upload = params.uploads.get(name)
  if (!upload) throw badRequest(`there is no ${kind} in the request`)
  const { bytes, file_name, mime_type } = upload
  if (bytes.length === 0) throw badRequest('file must be non-empty')
  if (kind === 'document') {
    if (bytes.length > LARGEST_DOCUMENT) throw badRequest('file is too big')
    return world.files.add(kind, bytes, { file_name, mime_type })
  }
  if (bytes.length > LARGEST_PHOTO) {
    throw badRequest(
      `file of size ${bytes.length} bytes is too big for a photo; the maximum size is ${LARGEST_PHOTO} bytes`,
    )
  }
  if (!imageSize(bytes)) throw badRequest('IMAGE_PROCESS_FAILED')
  return world.files.add(kind, bytes)
}

function knownFile(world: World, kind: SimFile['kind'], given: string): SimFile {
  // The real server fetches addresses itself; this one has no way out of the machine.
  if (/^https?:/i.test(given)) throw badRequest('failed to get HTTP URL content')
  const file = fileWithId(world, given)
  if (!file) throw badRequest('wrong file identifier/HTTP URL specified')
  if (file.kind !== kind) throw badRequest(`can't use file of type ${TYPE[file.kind]} as ${TYPE[kind]}`)
  return file
}

const TYPE = { photo: 'Photo', document: 'Document' }

/** A trailing `s` names the small size of a photo, which has the same bytes here. */
export function fileWithId(world: World, fileId: string): SimFile | undefined {
  return world.files.byId(fileId) ?? world.files.byId(fileId.replace(/s$/, ''))
}

const LARGEST_DOWNLOAD = 20 * 1024 * 1024

export function getFile(world: World, params: Params) {
  const fileId = words(params, 'file_id')
  if (fileId === '') throw badRequest('file_id not specified')
  const file = fileWithId(world, fileId)
  if (!file) throw badRequest('wrong file_id or the file is temporarily unavailable')
  if (file.bytes.length > LARGEST_DOWNLOAD) throw badRequest('file is too big')
  const { file_unique_id, bytes, path } = file
  return { file_id: fileId, file_unique_id, file_size: bytes.length, file_path: path }
}
