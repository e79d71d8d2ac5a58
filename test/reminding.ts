import { addDays, type Day } from '../core/calendar/day.ts'
import { plain } from '../core/rich.ts'
import type { Reply } from '../core/messages.ts'
import { demoId } from '../prisma/demo.ts'
import { stillWanted } from '../prisma/store/still-wanted.ts'
import { remind } from '../workers/remind.ts'
import type { TestDatabase } from './database.ts'

/** An instant by the clock of the demo agency (WITA). */
export const wita = (time: string, on: string) => new Date(`${on}T${time}:00+08:00`)

/** The reminders of an agency, looked at from outside: who was told what. */
export function reminding({ db }: TestDatabase) {
  const since = async (mark: bigint) =>
    db.outbox.findMany({ where: { id: { gt: mark } }, orderBy: { id: 'asc' } })
  return {
    /** Looks once at that minute, as if the look before had been just then; the kinds and steps each was told of. */
    async look(time: string, on: string): Promise<string[]> {
      const mark = (await db.outbox.findFirst({ orderBy: { id: 'desc' } }))?.id ?? 0n
      const now = wita(time, on)
      await remind({ db, now: () => now })
      return (await since(mark)).map(
        ({ address, dedupeKey }) => `${address} ${dedupeKey.split(':').slice(2).join(' ')}`,
      )
    },
    async link(key: string, linkedAt = wita('08:00', '2026-11-02')): Promise<void> {
      const place = { channel: 'telegram' as const, account: 'bot', address: key }
      await db.address.create({ data: { ...place, employeeId: demoId(key), linkedAt } })
    },
    async choose(key: string, settings: object): Promise<void> {
      await db.employee.update({ where: { id: demoId(key) }, data: { settings } })
    },
    async away(key: string, from: string, days = 1, status = 'LEAVE_ANNUAL'): Promise<void> {
      const data = Array.from({ length: days }, (_, i) => ({
        employeeId: demoId(key),
        day: new Date(addDays(from as Day, i)),
        status,
        declaredAt: wita('07:00', from),
      }))
      await db.dayStatus.createMany({ data })
    },
    /** The words of the newest reminder of a kind to somebody. */
    async words(key: string, kind: string): Promise<string> {
      const row = await db.outbox.findFirstOrThrow({
        where: { employeeId: demoId(key), dedupeKey: { contains: `:${kind}:` } },
        orderBy: { id: 'desc' },
      })
      // The outbox holds what we wrote ourselves.
      return plain((row.payload as unknown as Reply).text)
    },
    async wanted(key: string, about: string, time: string, on: string): Promise<boolean> {
      const dedupeKey = `remind:${demoId(key)}:${about.replaceAll(' ', ':')}`
      return stillWanted(db, { employeeId: demoId(key), dedupeKey, now: wita(time, on) })
    },
  }
}
