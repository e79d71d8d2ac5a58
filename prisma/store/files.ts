import type { ChannelName } from '../../core/messages.ts'
import type { Database } from '../client.ts'

export interface PendingFile {
  id: string
  employeeId: string
  remoteId: string
  attempts: number
}

/** Files whose bytes are still to be fetched, oldest first. */
export function pendingFiles(
  db: Database,
  channel: ChannelName,
  account: string,
  now: Date,
): Promise<PendingFile[]> {
  return db.file.findMany({
    where: { channel, account, status: 'pending', notBefore: { lte: now } },
    orderBy: { createdAt: 'asc' },
    take: 16,
    select: { id: true, employeeId: true, remoteId: true, attempts: true },
  })
}

export async function fileStored(
  db: Database,
  id: string,
  stored: { sha256: string; mime: string; bytes: number },
): Promise<void> {
  await db.file.update({ where: { id }, data: { status: 'stored', ...stored } })
}

export async function fileLater(db: Database, id: string, notBefore: Date, reason: string): Promise<void> {
  await db.file.update({ where: { id }, data: { notBefore, reason, attempts: { increment: 1 } } })
}

export async function fileRefused(db: Database, id: string, reason: string): Promise<void> {
  await db.file.update({ where: { id }, data: { status: 'refused', reason } })
}

/** Where a file came from, and under what its bytes lie once they are here. */
export async function fileById(db: Database, id: string) {
  return db.file.findUnique({
    where: { id },
    select: { channel: true, account: true, sha256: true, mime: true, name: true, status: true },
  })
}
