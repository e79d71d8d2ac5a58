import type { SimFile, SimMessage } from '../telegram/shapes.ts'
import type { ChatEvent } from '../telegram/world.ts'

/** A message as the page draws it: files as addresses instead of bytes. */
export function viewOf(message: SimMessage) {
  const { message_id, from_bot, photo, document, from: _from, ...rest } = message
  return {
    ...rest,
    id: message_id,
    own: !from_bot,
    ...(photo && { photo: { url: addressOf(photo), width: photo.width, height: photo.height } }),
    ...(document && {
      document: {
        url: addressOf(document),
        name: document.file_name ?? 'dokumen',
        size: document.bytes.length,
      },
    }),
  }
}

export function eventView(event: ChatEvent): object {
  return 'message' in event ? { ...event, message: viewOf(event.message) } : event
}

function addressOf({ file_id }: SimFile): string {
  return `/sim/files/${encodeURIComponent(file_id)}`
}
