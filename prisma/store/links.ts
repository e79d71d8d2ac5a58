import type { Place, Reply } from '../../core/messages.ts'
import { texts } from '../../core/texts/index.ts'
import { languageOf, type Language } from '../../core/texts/language.ts'
import type { CodeFacts, Welcome } from '../../core/welcome.ts'
import type { Database, Tx } from '../client.ts'
import type { AuditRow } from './audit.ts'
import { renewMenu } from './menus.ts'
import { insertOutbox, type OutboxRow } from './outbox.ts'

/** Writes what became of a stranger's message. Returns its audit entries, to be written last. */
export async function writeWelcome(
  tx: Tx,
  place: Place,
  welcome: Welcome,
  language: Language,
  now: Date,
): Promise<AuditRow[]> {
  const { channel, account, address } = place
  const key = { channel_account_address: { channel, account, address } }
  const save = (data: { tries?: number; lockedUntil?: Date | null; pendingCodeId?: string | null }) =>
    tx.stranger.upsert({
      where: key,
      create: { channel, account, address, updatedAt: now, ...data },
      update: { updatedAt: now, ...data },
    })
  switch (welcome.outcome) {
    case 'nothing':
      return []
    case 'tried':
      await save({ tries: welcome.tries, lockedUntil: welcome.lockedUntil })
      if (welcome.codeId !== null)
        await tx.activationCode.update({ where: { id: welcome.codeId }, data: { tries: { increment: 1 } } })
      return []
    case 'proved':
      await save({ pendingCodeId: welcome.codeId })
      return []
    case 'linked':
      await tx.stranger.deleteMany({ where: { channel, account, address } })
      // The language they were welcomed in stays theirs, unless they chose one before.
      await tx.$executeRaw`update employees set settings = jsonb_build_object('language', ${language}::text) || settings
        where id = ${welcome.code.employeeId}::uuid`
      return link(tx, place, welcome.code, now)
  }
}

/** One live address per person and channel: the old one is told that it no longer is. */
async function link(tx: Tx, place: Place, code: CodeFacts, now: Date): Promise<AuditRow[]> {
  const { employeeId, agencyId } = code
  const old = await tx.address.findFirst({ where: { employeeId, channel: place.channel, unlinkedAt: null } })
  const language = await chosenLanguage(tx, employeeId)
  const notices: OutboxRow[] = []
  if (old !== null) {
    await tx.address.update({ where: { id: old.id }, data: { unlinkedAt: now } })
    const reply: Reply = { text: texts[language].welcome.movedAway, closeContact: true }
    const { channel, account, address } = old
    notices.push({ channel, account, address, ...notice(`moved:${old.id}`, reply, null, now) })
  }
  await tx.address.create({ data: { ...place, employeeId, linkedAt: now } })
  await tx.activationCode.update({ where: { id: code.id }, data: { usedAt: now } })
  await renewMenu(tx, place, employeeId, language, now)
  await insertOutbox(tx, notices, now)
  const detail = { before: { linked: old !== null }, after: { linked: true, channel: place.channel } }
  return [{ agencyId, actorId: employeeId, action: 'link', subject: employeeId, detail }]
}

/** The language a person chose; Indonesian until they do. */
export async function chosenLanguage(tx: Tx | Database, employeeId: string): Promise<Language> {
  const [row] = await tx.$queryRaw<{ language: string | null }[]>`
    select settings ->> 'language' as language from employees where id = ${employeeId}::uuid`
  return languageOf(row?.language ?? null)
}

function notice(dedupeKey: string, payload: OutboxRow['payload'], employeeId: string | null, now: Date) {
  return { dedupeKey, payload, employeeId, kind: 'notice' as const, priority: 0 as const, notBefore: now }
}
