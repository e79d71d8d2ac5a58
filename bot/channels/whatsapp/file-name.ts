import { z } from 'zod'

/** All that is needed to fetch a file of the network later, as `Attachment.remoteId`. */
const FileName = z.object({
  kind: z.enum(['photo', 'document']),
  path: z.string(),
  host: z.string(),
  key: z.base64(),
})
export type FileName = z.infer<typeof FileName>

/** Where a message names only a path. */
const mediaHost = 'mmg.whatsapp.net'

interface Media {
  url?: string | null
  directPath?: string | null
  mediaKey?: Uint8Array | null
}

export function fileName(kind: FileName['kind'], { url, directPath, mediaKey }: Media): string {
  const at = url && URL.canParse(url) ? new URL(url) : null
  const name: FileName = {
    kind,
    path: directPath ?? `${at?.pathname ?? ''}${at?.search ?? ''}`,
    host: at?.host ?? mediaHost,
    key: Buffer.from(mediaKey ?? []).toString('base64'),
  }
  return JSON.stringify(name)
}

export function readFileName(remoteId: string): FileName | null {
  try {
    return FileName.parse(JSON.parse(remoteId))
  } catch {
    return null
  }
}
