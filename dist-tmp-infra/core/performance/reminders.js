import { addDays, localDay, localMinute } from '../calendar/day.js';
import { hoursOn } from '../calendar/schedule.js';
/** Add a reminder here. Never change the kind or step of one in use: it would be sent a second time. */
export const reminderRules = [{ kind: 'report', step: 1, from: 0, until: 180 }];
/** What a unit's people are to be reminded of now. A shift that closed before midnight still counts after it. */
export function dueReminders(now, zone, calendar) {
    const today = localDay(now, zone);
    return [0, 1].flatMap((back) => {
        const day = addDays(today, -back);
        const hours = hoursOn(day, calendar);
        if (hours === null)
            return [];
        const since = localMinute(now, zone) + back * 1440 - hours.to;
        return reminderRules
            .filter(({ from, until }) => from <= since && since < until)
            .map(({ kind, step }) => ({ day, kind, step, closedAt: hours.to }));
    });
}
/** The outbox says a reminder once. `bot/main` reads the day from the key again. */
export function reminderKey(employeeId, { day, kind, step }) {
    return `remind:${employeeId}:${day}:${kind}:${step}`;
}
//# sourceMappingURL=reminders.js.map