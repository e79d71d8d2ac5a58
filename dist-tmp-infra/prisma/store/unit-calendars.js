import { Week } from '../../core/calendar/schedule.js';
const dayMs = 86_400_000;
/** The working days of all units around an instant: two days each way, enough for every zone. */
export async function unitCalendars(db, around) {
    const from = new Date(around.getTime() - 2 * dayMs);
    const to = new Date(around.getTime() + 2 * dayMs);
    const [units, schedules, holidays] = await Promise.all([
        db.$queryRaw `
      select u.id, u.parent_id as "parentId", u.agency_id as "agencyId", a.timezone as zone,
             u.works_on_joint_leave as "worksOnJointLeave"
      from org_units u join agencies a on a.id = u.agency_id`,
        db.workSchedule.findMany({
            where: { validFrom: { lte: to }, OR: [{ validUntil: null }, { validUntil: { gt: from } }] },
        }),
        db.holiday.findMany({ where: { day: { gte: from, lte: to } } }),
    ]);
    const own = new Map();
    for (const { unitId, validFrom, validUntil, week } of schedules) {
        const schedule = {
            validFrom: dayOf(validFrom),
            validUntil: validUntil && dayOf(validUntil),
            week: Week.parse(week),
        };
        own.set(unitId, [...(own.get(unitId) ?? []), schedule]);
    }
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    return units.map((unit) => ({
        unitId: unit.id,
        zone: unit.zone,
        calendar: {
            schedules: schedulesOf(unit, byId, own),
            holidays: holidays
                .filter(({ agencyId }) => agencyId === null || agencyId === unit.agencyId)
                .map(({ day, kind, name }) => ({ day: dayOf(day), kind, name })),
            worksOnJointLeave: unit.worksOnJointLeave,
        },
    }));
}
/** A unit without hours of its own keeps those of the unit above. */
function schedulesOf(unit, byId, own) {
    let at = unit;
    // A tree is never this deep; a circle in the data must not hang us.
    for (let steps = 0; at !== undefined && steps < 20; steps++) {
        const schedules = own.get(at.id);
        if (schedules !== undefined)
            return schedules;
        at = at.parentId === null ? undefined : byId.get(at.parentId);
    }
    return [];
}
function dayOf(date) {
    return date.toISOString().slice(0, 10);
}
//# sourceMappingURL=unit-calendars.js.map