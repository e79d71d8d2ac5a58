import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reply } from '../core/messages.ts'
import type { Database } from '../prisma/client.ts'
import { fileById } from '../prisma/store/files.ts'
import type { Channel, Sending } from './channels/channel.ts'

/**
 * Evidence that came over one network and is shown on another goes there as bytes. Undefined where the network has the
 * file itself, null while the bytes are not here.
 */
export function mediaFor(db: Database, channel: Channel, folder: string) {
  return async ({ fileId }: NonNullable<Reply['file']>): Promise<Sending['media'] | null> => {
    const file = await fileById(db, fileId)
    if (file === null) return undefined
    if (channel.powers.keepsFiles && file.channel === channel.name && file.account === channel.account)
      return undefined
    if (file.sha256 === null || file.mime === null) return null
    return { bytes: await readFile(join(folder, file.sha256)), mime: file.mime }
  }
}
