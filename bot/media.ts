import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reply } from '../core/messages.ts'
import type { Database } from '../prisma/client.ts'
import { fileById } from '../prisma/store/files.ts'
import type { Channel, Sending } from './channels/channel.ts'

/**
 * Evidence that came over one network and is shown on another goes there as bytes. Undefined where the network has the
 * file itself, null while the bytes are not here. What we made always goes as bytes.
 */
export function mediaFor(db: Database, channel: Channel, folder: string) {
  return async ({ fileId }: NonNullable<Reply['file']>): Promise<Sending['media'] | null> => {
    const file = await fileById(db, fileId)
    if (file === null) return undefined
    if (channel.powers.keepsFiles && file.channel === channel.name && file.account === channel.account)
      return undefined
    // Nothing but a digest names a file in the folder, whatever stands in the row.
    if (file.sha256 === null || file.mime === null || !/^[0-9a-f]{64}$/.test(file.sha256)) return null
    const bytes = await readFile(join(folder, file.sha256))
    return { bytes, mime: file.mime, ...(file.name !== null && { name: file.name }) }
  }
}
