import type { Day } from '../calendar/day.ts'
import type { LinkRole } from './known.ts'

/** Plt (vacant post) or Plh (official away): who stands in for whom. `until` is the first day on which it no longer holds. */
export interface Appointment {
  id: string
  standInId: string
  absentId: string
  unitId: string
  capacity: 'PLT' | 'PLH'
  actingFor: string
  letterNumber: string
  from: Day
  until: Day
}

export interface ActingLink {
  /** Null for what is new: the store gives it one. */
  id: string | null
  employeeId: string
  supervisorId: string
  role: LinkRole
  capacity: 'DEFINITIVE' | 'PLT' | 'PLH'
  actingFor: string | null
  letterNumber: string | null
  actingId: string | null
  from: Day
  until: Day | null
}

/** What an appointment must be seen against. */
export interface ActingFacts {
  /** The absent official's own-capacity links to the people of the unit and below. */
  links: ActingLink[]
  /** Who is above the absent official today, by role. */
  above: Partial<Record<LinkRole, string>>
  /** Other appointments of the two. */
  others: Pick<Appointment, 'standInId' | 'absentId' | 'from' | 'until'>[]
}

export type NoActing = 'self' | 'dates' | 'past' | 'already' | 'standInAway' | 'absentActs' | 'nobody'

/** Why an appointment cannot be, in the order in which it should be said; null when it can. No chain may come about. */
export function noActing(
  appointment: Appointment,
  { links, others }: ActingFacts,
  today: Day,
): NoActing | null {
  const { standInId, absentId, from, until } = appointment
  const during = others.filter((other) => other.from < until && from < other.until)
  if (standInId === absentId) return 'self'
  if (until <= from) return 'dates'
  if (until <= today) return 'past'
  if (during.some((other) => other.absentId === absentId)) return 'already'
  if (during.some((other) => other.absentId === standInId)) return 'standInAway'
  if (during.some((other) => other.standInId === absentId)) return 'absentActs'
  const led = links.filter(({ employeeId }) => employeeId !== standInId)
  return led.some((link) => meets(link, appointment)) ? null : 'nobody'
}

const meets = (link: ActingLink, { from, until }: Appointment) =>
  link.from < until && (link.until === null || from < link.until)

/**
 * The links as they shall be: each is the absent official's up to the appointment and again after it, so that it
 * reverts by itself and exactly one person is in charge on each day. The stand-in's own reports go to whoever is above
 * the absent official, and stay where they are when nobody is.
 */
export function actingLinks(appointment: Appointment, facts: ActingFacts): ActingLink[] {
  return facts.links.flatMap((link) => {
    if (!meets(link, appointment)) return []
    const isOwn = link.employeeId === appointment.standInId
    const instead = isOwn
      ? (facts.above[link.role] ?? facts.above.CONSIDERING_OFFICIAL)
      : appointment.standInId
    if (instead === undefined || instead === link.employeeId) return []
    const from = link.from > appointment.from ? link.from : appointment.from
    const until = link.until !== null && link.until < appointment.until ? link.until : appointment.until
    const starts = link.from < from
    const during: ActingLink = {
      ...link,
      id: starts ? null : link.id,
      supervisorId: instead,
      actingId: appointment.id,
      from,
      until,
      ...(!isOwn && {
        capacity: appointment.capacity,
        actingFor: appointment.actingFor,
        letterNumber: appointment.letterNumber,
      }),
    }
    const again = { ...link, id: null, actingId: appointment.id, from: until }
    return [
      ...(starts ? [{ ...link, until: from }] : []),
      during,
      ...(link.until === null || until < link.until ? [again] : []),
    ]
  })
}
