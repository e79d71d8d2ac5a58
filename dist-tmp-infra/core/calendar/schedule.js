import { z } from 'zod';
import { addDays, weekday } from './day.js';
const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);
/** One week of a unit: a weekday (1 = Monday) without entry is off. Times are local. */
export const Week = z.record(z.string(), z.object({ from: clock, to: clock, break: z.tuple([clock, clock]).optional() }));
/** The hours a unit works on a day, in minutes after local midnight; null when it is off. */
export function hoursOn(day, calendar) {
    if (holidayOn(day, calendar) !== null)
        return null;
    const schedule = calendar.schedules.find(({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day < validUntil));
    const entry = schedule?.week[String(weekday(day))];
    if (entry === undefined)
        return null;
    return {
        from: minutes(entry.from),
        to: minutes(entry.to),
        break: entry.break === undefined ? null : [minutes(entry.break[0]), minutes(entry.break[1])],
    };
}
export function holidayOn(day, calendar) {
    const holiday = calendar.holidays.find(({ day: of, kind }) => of === day && !(kind === 'LEAVE_JOINT' && calendar.worksOnJointLeave));
    return holiday?.name ?? null;
}
/** The last `count` working days before `today`, newest first. Looks back two months at most. */
export function workingDaysBefore(today, count, calendar) {
    const days = [];
    for (let back = 1; back <= 62 && days.length < count; back++) {
        const day = addDays(today, -back);
        if (hoursOn(day, calendar) !== null)
            days.push(day);
    }
    return days;
}
function minutes(time) {
    const [hour, minute] = time.split(':').map(Number);
    return (hour ?? 0) * 60 + (minute ?? 0);
}
//# sourceMappingURL=schedule.js.map