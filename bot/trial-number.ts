import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WhatsAppConfig } from '../core/config-whatsapp.ts'
import { acrossAgencies, type Database } from '../prisma/client.ts'
import { sessionStore } from '../prisma/store/whatsapp-session.ts'
import type { Trial } from './open-whatsapp.ts'

/** Ours, where WhatsApp is only played. */
export const trialNumber = '628110000001'

/** A WhatsApp on this machine that bans nobody, and lives as long as its process. */
interface TrialNetwork {
  url: string
  caPem: string
  scan(phone: string, qr: string): boolean
}

/** What `speakFor` needs to try WhatsApp out without a phone: the number is linked by itself. */
export async function openTrialNumber(
  network: TrialNetwork,
  { db, dataDir }: { db: Database; dataDir: string },
): Promise<{ number: WhatsAppConfig; trial: Trial }> {
  const key = randomBytes(32).toString('hex')
  // A network that has just begun knows no device of an earlier one.
  await sessionStore(acrossAgencies(db), trialNumber, { current: '', byId: new Map() }).erase()
  const mediaCa = join(dataDir, 'trial-media-ca.pem')
  await writeFile(mediaCa, network.caPem)
  return {
    number: {
      number: trialNumber,
      url: network.url,
      mediaCa,
      sessionKeys: [{ id: 'trial', key }],
      pairByCode: false,
      polls: true,
      perMinute: 60,
    },
    trial: {
      limits: { perMinute: 600, perPersonPerMinute: 60, unaskedOnFirstDay: 500, unaskedPerDay: 500 },
      hesitate: true,
      scan: (qr) => void network.scan(trialNumber, qr),
    },
  }
}
