import { TZDate } from '@date-fns/tz';
import { addDays as add, format, getISODay, parseISO } from 'date-fns';
import { enGB, id as indonesian } from 'date-fns/locale';
export function localDay(at, zone) {
    return format(new TZDate(at, zone), 'yyyy-MM-dd');
}
/** Minutes after local midnight. */
export function localMinute(at, zone) {
    const local = new TZDate(at, zone);
    return local.getHours() * 60 + local.getMinutes();
}
export function addDays(day, days) {
    return format(add(parseISO(day), days), 'yyyy-MM-dd');
}
/** 1 = Monday … 7 = Sunday. */
export function weekday(day) {
    return getISODay(parseISO(day));
}
const locale = { id: indonesian, en: enGB };
/** "Selasa, 24 November 2026" */
export function longDay(day, language) {
    return format(parseISO(day), 'EEEE, d MMMM yyyy', { locale: locale[language] });
}
/** "Sel 24 Nov" */
export function shortDay(day, language) {
    return format(parseISO(day), 'EEE d MMM', { locale: locale[language] });
}
const zoneNames = {
    'Asia/Jakarta': 'WIB',
    'Asia/Pontianak': 'WIB',
    'Asia/Makassar': 'WITA',
    'Asia/Jayapura': 'WIT',
};
export function zoneName(zone) {
    return zoneNames[zone] ?? zone;
}
/** "14.02 WITA": a time never goes without its zone. */
export function clockTime(at, zone) {
    return `${format(new TZDate(at, zone), 'HH.mm')} ${zoneName(zone)}`;
}
/** 480 → "08.00", 1560 → "02.00 (esok)" is left to the texts: here only the clock. */
export function minuteTime(minute) {
    const inDay = minute % 1440;
    return `${String(Math.floor(inDay / 60)).padStart(2, '0')}.${String(inDay % 60).padStart(2, '0')}`;
}
//# sourceMappingURL=day.js.map