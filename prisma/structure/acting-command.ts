import { randomUUID } from 'node:crypto'
import { addDays, localDay } from '../../core/calendar/day.ts'
import { Problem } from '../../core/problem.ts'
import { plain } from '../../core/rich.ts'
import { actingLinks, noActing, type Appointment } from '../../core/structure/acting.ts'
import { readDay } from '../../core/structure/days.ts'
import { structureTalk } from '../../core/texts/structure-talk.ts'
import type { Database, Tx } from '../client.ts'
import { writeAudit } from '../store/audit.ts'
import { appoint, structureAudit } from '../store/structure-effects.ts'
import { readActing } from '../store/structure-facts.ts'

export interface ActingFlags {
  /** NIPs. */
  for: string
  by: string
  as: string
  letter: string
  from: string
  /** The last day. */
  until: string
}

/** `lapkin acting`: enters a Plt or Plh, with the same rules as in the chat. Says in Indonesian what was entered. */
export async function enterActing(db: Database, flags: ActingFlags, now: Date): Promise<string> {
  const t = structureTalk.id.acting
  const [from, lastDay] = [flags.from, flags.until].map(readDay)
  const capacity = { plh: 'PLH' as const, plt: 'PLT' as const }[flags.as.toLowerCase().replace('.', '')]
  if (!from || !lastDay) throw new Problem(plain(t.noDate))
  if (capacity === undefined) throw new Problem(`--as is plt or plh, not ${flags.as}.`)
  if (flags.letter.trim().length < 3) throw new Problem(plain(t.shortLetter))
  return db.$transaction(async (tx) => {
    const absent = await personOf(tx, flags.for)
    const standIn = await personOf(tx, flags.by)
    if (absent.agencyId !== standIn.agencyId) throw new Problem('The two are of different agencies.')
    const appointment: Appointment = {
      id: randomUUID(),
      standInId: standIn.id,
      absentId: absent.id,
      unitId: absent.unitId,
      capacity,
      actingFor: absent.position,
      letterNumber: flags.letter.trim(),
      from,
      until: addDays(lastDay, 1),
    }
    const today = localDay(now, absent.agency.timezone)
    const about = await readActing(tx, absent.id, today)
    const why = noActing(appointment, about, today)
    if (why !== null) throw new Problem(plain(t.why[why]))
    const links = actingLinks(appointment, about)
    const { agencyId } = absent
    await appoint(tx, { appointment, links }, { agencyId, enteredById: null, now })
    const audit = structureAudit({ type: 'appoint', employeeId: absent.id, appointment, links })
    await writeAudit(tx, [{ agencyId, actorId: null, action: 'appoint', ...audit }], now)
    const names = { standIn: standIn.name, absent: absent.name, post: absent.position }
    return plain(t.saved({ ...names, capacity, letterNumber: appointment.letterNumber, from, lastDay }))
  })
}

async function personOf(tx: Tx, nip: string) {
  const person = await tx.employee.findFirst({
    where: { nip: nip.replace(/\D/g, '') },
    include: { agency: true },
  })
  if (person === null) throw new Problem(`Nobody has the NIP ${nip}.`)
  return person
}
