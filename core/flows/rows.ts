import { hoursOn } from '../calendar/schedule.ts'
import type { Scene } from '../conversation/flow.ts'
import type { Words } from '../conversation/state.ts'
import { readQuantity } from '../language/quantity.ts'
import { readWorkTime } from '../performance/work-time.ts'
import {
  effectiveMinutes,
  fields,
  type Activity,
  type Evidence,
  type Field,
  type Row,
} from '../performance/report.ts'
import type { Day } from '../calendar/day.ts'

/** The rows of a draft: numbers in its keys (`r2.time`), without those that were taken out (`r2.gone`). */
export function rowNumbers(said: Record<string, Words>): number[] {
  const seen = new Set<number>()
  for (const key of Object.keys(said)) {
    const number = /^r(\d+)\./.exec(key)?.[1]
    if (number !== undefined) seen.add(Number(number))
  }
  const live = [...seen].filter((n) => said[`r${n}.gone`] === undefined).sort((a, b) => a - b)
  return live.length > 0 ? live : [nextRow(said)]
}

export function nextRow(said: Record<string, Words>): number {
  const numbers = Object.keys(said).map((key) => Number(/^r(\d+)\./.exec(key)?.[1] ?? 0))
  return Math.max(0, ...numbers) + 1
}

/** `today` is a fact of the beginning, so that midnight does not move the report. */
export function dayOf({ state }: Scene): Day {
  return (state.said.day?.choice ?? state.fixed.today) as Day
}

/** The rows whose questions are all answered. */
export function activitiesOf(scene: Scene): Activity[] {
  return rowNumbers(scene.state.said).flatMap((n) => {
    const { guessed: _guessed, kind, durationMinutes, ...rest } = rowOf(scene, n)
    return kind === null || durationMinutes === null || rest.description === ''
      ? []
      : [{ ...rest, kind, durationMinutes }]
  })
}

export function rowOf(scene: Scene, n: number): Row {
  const { said } = scene.state
  const time = readWorkTime(said[`r${n}.time`]?.text ?? '', scene.facts.person)
  const target = said[`r${n}.target`]?.choice
  const result = scene.facts.results.find(({ id }) => target !== undefined && id.startsWith(target))
  const quantity = readQuantity(said[`r${n}.quantity`]?.text ?? '')
  const rest = hoursOn(dayOf(scene), scene.facts.person.calendar)?.break ?? null
  const duty = result === undefined ? 'OTHER_DUTY' : 'MAIN_DUTY'
  return {
    kind: target === undefined ? null : target === 'direct' ? 'DIRECT_ASSIGNMENT' : duty,
    rhkId: result?.id ?? null,
    rhkTitle: result?.title ?? null,
    description: (said[`r${n}.what`]?.text ?? '').trim(),
    startsAt: time?.start ?? null,
    endsAt: time?.end ?? null,
    durationMinutes: time?.minutes ?? null,
    effectiveMinutes: time === null ? 0 : effectiveMinutes(time.start, time.end, time.minutes, rest),
    quantity: quantity?.amount ?? null,
    unit: quantity?.unit ?? null,
    evidence: evidenceOf(said[`r${n}.evidence`]),
    guessed: fields.filter((field) => said[`r${n}.${field}`]?.guess === true),
  }
}

function evidenceOf(words: Words | undefined): Evidence[] {
  const files = (words?.files ?? []).map(({ kind, fileId, remoteId }): Evidence => {
    return { kind: kind === 'photo' ? 'PHOTO' : 'DOCUMENT', fileId, remoteId }
  })
  return [...files, ...linksIn(words?.text ?? '').map((url): Evidence => ({ kind: 'LINK', url }))]
}

export function linksIn(text: string): string[] {
  return text.match(/https:\/\/[^\s<>"]{3,500}/g) ?? []
}

/** A report's rows back into the words that would say them, so that a correction is a draft like any other. */
export function wordsOf(activities: Activity[], which: readonly Field[]): Record<string, Words> {
  const said: Record<string, Words> = {}
  activities.forEach((activity, i) => {
    const all: Record<Field, Words> = {
      what: { text: activity.description },
      target: { choice: targetChoice(activity) },
      time: { text: timeText(activity) },
      quantity: {
        text:
          activity.quantity === null
            ? 'lewati'
            : `${String(activity.quantity).replace('.', ',')} ${activity.unit ?? ''}`.trim(),
      },
      evidence: evidenceWords(activity.evidence),
    }
    for (const field of which) said[`r${i + 1}.${field}`] = all[field]
  })
  return said
}

function targetChoice({ kind, rhkId }: Activity): string {
  if (kind === 'DIRECT_ASSIGNMENT') return 'direct'
  return rhkId === null ? 'other' : rhkId.slice(0, 8)
}

function timeText({ startsAt, endsAt, durationMinutes }: Activity): string {
  if (startsAt === null || endsAt === null) return `${durationMinutes} menit`
  const clock = (minute: number) =>
    `${String(Math.floor((minute % 1440) / 60)).padStart(2, '0')}.${String(minute % 60).padStart(2, '0')}`
  return `${clock(startsAt)}-${clock(endsAt)}`
}

function evidenceWords(evidence: Evidence[]): Words {
  if (evidence.length === 0) return { choice: 'none' }
  const files = evidence.flatMap((e) =>
    e.kind === 'LINK'
      ? []
      : [
          {
            kind: e.kind === 'PHOTO' ? ('photo' as const) : ('document' as const),
            fileId: e.fileId,
            remoteId: e.remoteId,
            bytes: null,
            claimedMime: null,
          },
        ],
  )
  const text = evidence.flatMap((e) => (e.kind === 'LINK' ? [e.url] : [])).join(' ')
  return { choice: 'done', ...(files.length > 0 ? { files } : {}), ...(text === '' ? {} : { text }) }
}
