import { addDays, type Day } from '../calendar/day.ts'
import { hoursOn, type WorkCalendar } from '../calendar/schedule.ts'

/** PP 30/2019 art. 59: within 14 days of receiving the result, to the superior of the assessor, whose decision is final. */
const days = 14

/** The article does not say working days. The calendar days bind nobody wrongly; the working days are shown beside them. */
export interface ObjectionDeadline {
  /** Last day by calendar days. */
  calendar: Day
  /** Last day if working days were meant. */
  working: Day
}

/** Both last days, in the zone of the employee, whose `received` is the day on which the result reached them. */
export function objectionDeadline(received: Day, calendar: WorkCalendar): ObjectionDeadline {
  let working = received
  for (let counted = 0, looked = 0; counted < days && looked < 60; looked++) {
    working = addDays(working, 1)
    if (hoursOn(working, calendar) !== null) counted++
  }
  return { calendar: addDays(received, days), working }
}

/** `doubtful`: past the calendar days only. Whether that is in time is for the superior to say, so it is let through. */
export function objectionStanding(today: Day, deadline: ObjectionDeadline): 'open' | 'doubtful' | 'over' {
  if (today <= deadline.calendar) return 'open'
  return today <= deadline.working ? 'doubtful' : 'over'
}
