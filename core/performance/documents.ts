import type { Day } from '../calendar/day.ts'
import type { Month } from './month-summary.ts'
import { mayAdminister, mayWithOwn, type Action } from './permissions.ts'
import { allowedOverAny, type Ties } from './standing.ts'

/** What a file is about; who may ask for it follows from that: see `acts`. */
export type DocumentScope = 'own' | 'plan' | 'team' | 'map' | 'agency' | 'rating' | 'form' | 'blank' | 'data'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Every file that can be asked for. `stem` begins its name. A kind that is in use is never renamed. */
export const documents = {
  xlsx: { of: 'own', stem: 'rekap', extension: 'xlsx', mime: xlsx },
  csv: { of: 'own', stem: 'rekap', extension: 'csv', mime: 'text/csv' },
  pdf: { of: 'own', stem: 'lkh', extension: 'pdf', mime: 'application/pdf' },
  minutes: { of: 'own', stem: 'menit', extension: 'png', mime: 'image/png' },
  results: { of: 'own', stem: 'realisasi', extension: 'png', mime: 'image/png' },
  skp: { of: 'plan', stem: 'skp', extension: 'pdf', mime: 'application/pdf' },
  evaluation: { of: 'plan', stem: 'evaluasi', extension: 'pdf', mime: 'application/pdf' },
  'team-map': { of: 'map', stem: 'peta-tim', extension: 'png', mime: 'image/png' },
  curve: { of: 'rating', stem: 'kurva', extension: 'png', mime: 'image/png' },
  'curve-year': { of: 'rating', stem: 'kurva-tahun', extension: 'png', mime: 'image/png' },
  team: { of: 'team', stem: 'rekap-tim', extension: 'xlsx', mime: xlsx },
  agency: { of: 'agency', stem: 'rekap-instansi', extension: 'xlsx', mime: xlsx },
  'agency-csv': { of: 'agency', stem: 'rekap-instansi', extension: 'csv', mime: 'text/csv' },
  'own-data': { of: 'data', stem: 'data-saya', extension: 'zip', mime: 'application/zip' },
  template: { of: 'form', stem: 'templat-impor', extension: 'xlsx', mime: xlsx },
  'skp-template': { of: 'blank', stem: 'templat-skp', extension: 'xlsx', mime: xlsx },
} as const satisfies Record<string, { of: DocumentScope; stem: string; extension: string; mime: string }>
export type DocumentKind = keyof typeof documents

/** What it is, in the table of permissions, to be sent such a file; and whose it is. */
const acts = {
  own: { whose: 'self', action: 'report.see' },
  plan: { whose: 'self', action: 'plan.see' },
  blank: { whose: 'self', action: 'plan.see' },
  data: { whose: 'self', action: 'data.see' },
  team: { whose: 'led', action: 'team.report' },
  map: { whose: 'led', action: 'team.see' },
  rating: { whose: 'led', action: 'evaluation.see' },
  agency: { whose: 'agency', action: 'agency.report' },
  form: { whose: 'agency', action: 'structure.import' },
} as const satisfies Record<DocumentScope, { whose: 'self' | 'led' | 'agency'; action: Action }>

/** Whether somebody may be sent a file today. `led`: how they stand to each of those whom they lead. */
export function mayBeSent(kind: DocumentKind, who: { admin?: boolean; led: Ties[] }): boolean {
  const { whose, action } = acts[documents[kind].of]
  if (whose === 'self') return mayWithOwn(action)
  return whose === 'led' ? allowedOverAny(action, who.led) : mayAdminister(action, who)
}

export function isDocumentKind(word: string): word is DocumentKind {
  return Object.hasOwn(documents, word)
}

type Of<Scope extends DocumentScope> = {
  [Kind in DocumentKind]: (typeof documents)[Kind]['of'] extends Scope ? Kind : never
}[DocumentKind]
/** Files made of one employee's month. */
export type OwnKind = Of<'own'>
/** Forms of an employee's SKP that was in force in the month. */
export type PlanKind = Of<'plan'>

/** A form to fill in, of no month. */
export function isTemplate(kind: DocumentKind): boolean {
  const { of } = documents[kind]
  return of === 'form' || of === 'blank'
}

/** Official documents are in Indonesian (UU 24/2009 Art. 27), whoever asks for them; the logbook speaks both languages. */
const official = new Set<DocumentKind>(['xlsx', 'csv', 'skp', 'evaluation', 'team', 'agency', 'agency-csv'])
export const isOfficial = (kind: DocumentKind): boolean => official.has(kind)

export function kindsOf(scope: DocumentScope): DocumentKind[] {
  return (Object.keys(documents) as DocumentKind[]).filter((kind) => documents[kind].of === scope)
}

/** "rekap-2026-10-Rina-Astuti.xlsx": letters, digits and dashes only, whatever the person is called. */
export function documentName(kind: DocumentKind, month: Month, whose: string): string {
  const { stem, extension } = documents[kind]
  const who = whose
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return (
    [...(isTemplate(kind) ? [stem] : [stem, month, who]), ''].filter((part) => part !== '').join('-') +
    `.${extension}`
  )
}

export function isMonth(word: string): word is Month {
  return /^20\d\d-(?:0[1-9]|1[0-2])$/.test(word)
}

export function firstDayOf(month: Month): Day {
  return `${month}-01` as Day
}

/** The month so many months away: `2026-01` and -1 give `2025-12`. */
export function monthsFrom(month: Month, count: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}
