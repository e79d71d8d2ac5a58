import { tzOffset } from '@date-fns/tz'
import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'
// One by one: the index loads all ninety languages.
import { enGB } from 'date-fns/locale/en-GB'
import { id as indonesian } from 'date-fns/locale/id'
import type { Language } from '../texts/language.ts'

/** A calendar day, `yyyy-MM-dd`, without a zone: whose day it is, is said beside it. */
export type Day = string & { readonly brand: 'Day' }

export function localDay(at: Date, zone: string): Day {
  return new Date(wallClock(at, zone)).toISOString().slice(0, 10) as Day
}

/** Minutes after local midnight. */
export function localMinute(at: Date, zone: string): number {
  return Math.floor(wallClock(at, zone) / 60_000) % 1440
}

/** The instant at which a clock in UTC shows what the local one shows at `at`. */
function wallClock(at: Date, zone: string): number {
  return at.getTime() + offset(at, zone) * 60_000
}

const quarterHour = 15 * 60_000
const offsets = new Map<string, { quarter: number; minutes: number }>()

/** Minutes ahead of UTC. No zone changes within a quarter of an hour, and every message asks many times of the same one. */
function offset(at: Date, zone: string): number {
  const quarter = Math.floor(at.getTime() / quarterHour)
  const known = offsets.get(zone)
  if (known?.quarter === quarter) return known.minutes
  const minutes = tzOffset(zone, at)
  if (!Number.isNaN(minutes)) offsets.set(zone, { quarter, minutes })
  return minutes
}

export function addDays(day: Day, days: number): Day {
  return new Date(midnight(day) + days * 86_400_000).toISOString().slice(0, 10) as Day
}

/** From the one midnight to the other; negative where `to` is before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((midnight(to) - midnight(from)) / 86_400_000)
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: Day): number {
  return ((new Date(midnight(day)).getUTCDay() + 6) % 7) + 1
}

/** In UTC, where every day is as long as the next. Every message asks dozens of times, so no library. */
function midnight(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

const locale = { id: indonesian, en: enGB }

/** "Selasa, 24 November 2026" */
export function longDay(day: Day, language: Language): string {
  return format(parseISO(day), 'EEEE, d MMMM yyyy', { locale: locale[language] })
}

/** "Sel 24 Nov" */
export function shortDay(day: Day, language: Language): string {
  return format(parseISO(day), 'EEE d MMM', { locale: locale[language] })
}

const zoneNames: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

export function zoneName(zone: string): string {
  return zoneNames[zone] ?? zone
}

/** "14.02 WITA": a time never goes without its zone. */
export function clockTime(at: Date, zone: string): string {
  return `${minuteTime(localMinute(at, zone))} ${zoneName(zone)}`
}

/** 480 → "08.00", 1560 → "02.00 (esok)" is left to the texts: here only the clock. */
export function minuteTime(minute: number): string {
  const inDay = minute % 1440
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}.${String(inDay % 60).padStart(2, '0')}`
}
