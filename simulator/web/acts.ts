import { z } from 'zod'
import type { SimUser } from '../telegram/user.ts'

const messageId = z.number().int().positive()

/** What a person can do with their phone in the page. */
export const Act = z.discriminatedUnion('do', [
  z.object({ do: z.literal('start') }),
  z.object({ do: z.literal('text'), text: z.string().min(1).max(4096), reply_to: messageId.optional() }),
  z.object({ do: z.literal('edit'), id: messageId, text: z.string().min(1).max(4096) }),
  z.object({ do: z.literal('tap'), id: messageId, data: z.string().min(1) }),
  z.object({ do: z.literal('contact'), phone: z.string().min(3).max(20) }),
  z.object({ do: z.literal('block'), blocked: z.boolean() }),
])

export type Act = z.infer<typeof Act>

/** `payload` fetches what comes after /start; it is only asked for when Start is pressed. */
export async function act(
  user: SimUser,
  what: Act,
  payload: () => Promise<string | undefined>,
): Promise<void> {
  switch (what.do) {
    case 'start':
      user.start(await payload())
      return
    case 'text':
      user.text(what.text, what.reply_to === undefined ? {} : { reply_to: what.reply_to })
      return
    case 'edit':
      return user.edit(what.id, what.text)
    case 'tap':
      // The page may show a keyboard that was edited away a moment ago, as a real phone may.
      user.tapRaw(what.id, what.data)
      return
    case 'contact':
      user.contact(what.phone)
      return
    case 'block':
      user.blocked = what.blocked
  }
}

export const FileAct = z.object({
  kind: z.enum(['photo', 'document']),
  name: z.string().min(1).max(200),
  type: z.string().max(100).optional(),
  caption: z.string().max(1024).optional(),
})

export function sendFile(
  user: SimUser,
  { kind, name, type, caption }: z.infer<typeof FileAct>,
  bytes: Buffer,
) {
  const words = caption ? { caption } : {}
  if (kind === 'photo') return user.photo(bytes, words)
  return user.document(bytes, { file_name: name, ...(type && { mime_type: type }), ...words })
}
