import { randomUUID } from 'node:crypto'
import { menuFor } from '../../core/menu.ts'
import type { Place } from '../../core/messages.ts'
import type { Language } from '../../core/texts/language.ts'
import type { Tx } from '../client.ts'
import { insertOutbox } from './outbox.ts'

/** The command menu of a chat, by the language and the role the person has now. */
export async function renewMenu(
  tx: Tx,
  place: Place,
  employeeId: string,
  language: Language,
  now: Date,
): Promise<void> {
  const supervised = await tx.supervisorLink.count({
    where: { supervisorId: employeeId, from: { lte: now }, OR: [{ until: null }, { until: { gt: now } }] },
  })
  const payload = { menu: menuFor(language, supervised > 0) }
  const row = { ...place, employeeId, dedupeKey: `menu:${randomUUID()}`, payload, notBefore: now }
  await insertOutbox(tx, [{ ...row, kind: 'menu', priority: 0 }], now)
}
