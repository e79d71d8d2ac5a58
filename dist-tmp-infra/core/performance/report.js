export const warnings = [
    'late',
    'overlap',
    'over_10h',
    'crosses_midnight',
    'no_evidence',
    'day_off',
    'alike',
];
export function totalMinutes(activities, which) {
    return activities.reduce((sum, activity) => sum + activity[which], 0);
}
/** What the supervisor should look at first. Warns, never refuses. */
export function warningsOf(activities, { late, dayOff, likeness }) {
    const found = {
        late,
        overlap: overlaps(activities),
        over_10h: totalMinutes(activities, 'durationMinutes') > 600,
        crosses_midnight: activities.some(({ endsAt }) => endsAt !== null && endsAt > 1440),
        no_evidence: activities.every(({ evidence }) => evidence.length === 0),
        day_off: dayOff,
        alike: likeness !== null && likeness >= 80,
    };
    return warnings.filter((warning) => found[warning]);
}
export function overlaps(activities) {
    const timed = activities
        .filter((a) => a.startsAt !== null && a.endsAt !== null)
        .sort((a, b) => a.startsAt - b.startsAt);
    return timed.some((activity, i) => {
        const next = timed[i + 1];
        return next !== undefined && next.startsAt < activity.endsAt;
    });
}
/** Duration without the unit's break, where clock times are known. At least one minute. */
export function effectiveMinutes(start, end, duration, rest) {
    if (start === null || end === null || rest === null)
        return duration;
    const inBreak = Math.max(0, Math.min(end, rest[1]) - Math.max(start, rest[0]));
    return Math.max(1, duration - inBreak);
}
/** 0 to 100: how many of the words of these rows stand in the other report's rows too. */
export function likenessOf(activities, other) {
    const words = (rows) => new Set(rows.flatMap(({ description, quantity }) => [
        ...description.toLowerCase().split(/\W+/),
        `#${quantity ?? ''}`,
    ]));
    const here = words(activities);
    const there = words(other);
    const same = [...here].filter((word) => there.has(word)).length;
    return here.size === 0 ? 0 : Math.round((100 * 2 * same) / (here.size + there.size));
}
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Six letters a person can read out on the phone, made from the id's random end. For talking, never a key. */
export function reportCode(id) {
    let bits = BigInt(`0x${id.replaceAll('-', '').slice(-8)}`);
    let code = '';
    for (let i = 0; i < 6; i++) {
        code = letters[Number(bits & 31n)] + code;
        bits >>= 5n;
    }
    return code;
}
//# sourceMappingURL=report.js.map