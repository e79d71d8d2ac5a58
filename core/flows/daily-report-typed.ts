import { localDay, type Day } from '../calendar/day.ts'
import { bare } from '../conversation/answers.ts'
import type { Read, Scene } from '../conversation/flow.ts'
import type { Words } from '../conversation/state.ts'
import { readCorrection } from '../language/correction.ts'
import type { Correction } from '../language/correction.ts'
import { readWorkTime } from '../performance/work-time.ts'
import { dayOf, nextRow, rowNumbers } from './rows.ts'
import { missing, rowsOf, understand } from './told.ts'

/** What is typed under the card: "hapus 2", "no 1 50 berkas", "2 jam 9-11", or more of the day. Null: none of these. */
export function readTyped(words: Words, scene: Scene): Read | string | null {
  const text = words.text ?? ''
  if (text.trim() === '') return null
  return named(text, scene) ?? corrected(text, scene) ?? onlyTime(text, scene) ?? more(text, scene)
}

/** "hapus 2", "ubah 2": an action of the card with its row. */
function named(text: string, { state }: Scene): string | null {
  const said =
    /^(?:no\s*\d+\s*)?(hapus|delete|remove|ubah|ganti|edit|change)\s+(?:no(?:mor)?\s*)?(\d+)$/.exec(
      bare(text),
    )
  const row = said?.[2] === undefined ? undefined : rowNumbers(state.said)[Number(said[2]) - 1]
  if (said === null || row === undefined) return null
  return /^(hapus|delete|remove)$/.test(said[1] ?? '') ? `delete.${row}` : `edit.${row}`
}

function corrected(text: string, scene: Scene): Read | string | null {
  const correction = readCorrection(text)
  if (correction === null) return null
  const rows = rowNumbers(scene.state.said)
  const row =
    correction.row === null
      ? rows.length === 1 || correction.what === 'delete'
        ? rows.at(-1)
        : undefined
      : rows[correction.row - 1]
  if (row === undefined) return { ok: false, problem: scene.t.told.noRow(rows.length) }
  if (correction.what === 'delete') return `delete.${row}`
  return { ok: false, problem: null, set: correctedWords(correction, row), forget: ['view'] }
}

/** A correction as the words of the row it is about. */
export function correctedWords(
  correction: Exclude<Correction, { what: 'delete' }>,
  row: number,
): Record<string, Words> {
  switch (correction.what) {
    case 'time': {
      const { start, end, minutes } = correction
      const text =
        start !== null && end !== null
          ? `${start.replace(':', '.')}-${end.replace(':', '.')}`
          : `${minutes} menit`
      return { [`r${row}.time`]: { text } }
    }
    case 'quantity':
      return {
        [`r${row}.quantity`]: {
          text: `${String(correction.quantity).replace('.', ',')} ${correction.unit ?? ''}`.trim(),
        },
      }
    case 'text':
      return { [`r${row}.what`]: { text: correction.text } }
  }
}

/** "9-11" alone can only be the one time that is missing. */
function onlyTime(text: string, { state, facts }: Scene): Read | null {
  const times = missing(state.said).filter(({ field }) => field === 'time')
  const [only, ...others] = times
  if (only === undefined || others.length > 0 || readWorkTime(text, facts.person) === null) return null
  return { ok: false, problem: null, set: { [`r${only.row}.time`]: { text } }, forget: ['view'] }
}

/** More of the day: added as further rows. */
function more(text: string, scene: Scene): Read | null {
  const { facts, state, t } = scene
  const { intent, activities, date } = understand(facts, text)
  const says = activities.some(
    ({ description, minutes, quantity }) => minutes !== null || quantity !== null || description.length >= 15,
  )
  if (intent !== 'report' || !says) return null
  const day = dayOf(scene)
  if (date !== null && date !== day && date !== localDay(facts.sentAt, facts.person.zone))
    return { ok: false, problem: t.told.otherDay(t.longDay(date as Day), t.longDay(day)) }
  const set = { ...rowsOf(activities, nextRow(state.said)), told: state.said.told ?? { choice: 'told' } }
  return { ok: false, problem: t.told.added(activities.length), set, forget: ['view'] }
}
