import { number as amount } from '../texts/number.ts'
import { pick } from '../conversation/answers.ts'
import type { Choice, Flow, Outcome, Question, Read, Scene } from '../conversation/flow.ts'
import type { FlowState, Words } from '../conversation/state.ts'
import { readCheckIn, readProgress, type CheckIn } from '../language/check-in.ts'
import { kindOf, type Kind } from '../performance/check-in.ts'
import { sameUnit, unitName } from '../performance/units.ts'
import { standing, todayOf } from '../plan-words.ts'
import { targetTexts } from '../texts/targets.ts'
import { saveCheckIn } from './check-in-save.ts'
import { keypad } from './check-in-keypad.ts'
import { choosePaged } from './paged.ts'
import {
  adds,
  allTargets,
  found,
  listed,
  meantBy,
  progressWords,
  targets,
  targetsAtOnce,
  type Target,
} from './targets.ts'

/** Which indicator, how much, and only where the words leave it open: the total to date, or on top. */
export const checkInFlow: Flow = {
  id: 'check-in',
  questions(scene) {
    const target = found(scene)
    if (target === null) return [which]
    return [which, value(kindOf(target.indicator)), ...(isOpen(scene) ? [mode] : [])]
  },
  finish(scene): Outcome {
    const target = found(scene)
    const said = target === null ? null : progressOf(scene, target)
    if (target === null || said === null)
      return { replies: [{ text: targetTextsOf(scene).gone }], effects: [], tell: [] }
    return saveCheckIn(scene, target, said)
  },
}

export function checkInState(turnId: string, said: FlowState['said'] = {}): FlowState {
  return { flow: 'check-in', tag: turnId.slice(0, 8), asked: '', fixed: {}, said }
}

const targetTextsOf = ({ facts }: Scene) => targetTexts[facts.person.language]
/** The words that were said leave it open whether they are the total. */
function isOpen(scene: Scene): boolean {
  const target = found(scene)
  const words = scene.state.said.value
  return (
    target !== null &&
    words !== undefined &&
    adds(target.indicator) &&
    valueIn(words, target, scene)?.mode === null
  )
}

const listedOne = choosePaged('which', listed, whichChoices, { size: targetsAtOnce })

const which: Question = {
  ...listedOne,
  read(words, scene) {
    const read = listedOne.read(words, scene)
    const said = read.ok || words.choice !== undefined ? null : readCheckIn(words.text ?? '')
    return said === null ? read : meant(said, scene)
  },
}

/** "rhk 2 sudah 45" in answer to the list: which one and how much at once, or fewer to choose from. */
function meant(said: CheckIn, scene: Scene): Read {
  const [only, ...more] = meantBy(said, allTargets(scene.facts))
  if (only === undefined) return { ok: false, problem: targetTextsOf(scene).noneSuch }
  const row = said.target === null ? {} : { row: { choice: String(said.target) } }
  const set = { ...row, value: { text: progressWords(said) } }
  return more.length === 0
    ? { ok: true, value: only.id, set: { ...set, which: { choice: only.id } } }
    : { ok: false, problem: null, set, forget: ['which.page'] }
}

function whichChoices(scene: Scene): Choice[] {
  const t = targetTextsOf(scene)
  return targets(scene).map(({ id, row, name }, i) => ({
    value: id,
    label: t.target(row, name),
    row: i % 2 === 0,
  }))
}

const value = (kind: Kind): Question => ({
  key: 'value',
  written: true,
  ask(scene) {
    const t = targetTextsOf(scene)
    const target = found(scene)
    if (target === null) return t.gone
    const shown = standing(target.result, target.indicator, {
      period: target.plan,
      today: todayOf(scene.facts),
      language: scene.facts.person.language,
    })
    if (kind === 'percent') return t.askLevel(shown, unitName(target.indicator.unit))
    return kind === 'done' ? t.askDone(shown) : t.ask(shown)
  },
  choices: (scene) => {
    const target = found(scene)
    return target === null ? [] : keypad(target, scene.facts)
  },
  read: (words, scene) => readValue(words, scene, kind),
})

function readValue(words: Words, scene: Scene, kind: Kind): Read {
  const t = targetTextsOf(scene)
  const target = found(scene)
  if (target === null) return { ok: false, problem: t.gone }
  const said = valueIn(words, target, scene)
  if (said === null) return { ok: false, problem: kind === 'done' ? scene.t.pickOne : t.bad }
  const { indicator } = target
  if (said.unit !== null && !sameUnit(said.unit, indicator.unit))
    return { ok: false, problem: t.otherUnit(indicator.unit) }
  if (kind === 'percent' && said.mode === 'DELTA') return { ok: false, problem: t.percentDelta }
  if (unitName(indicator.unit) === '%' && said.value > Math.max(100, indicator.target))
    return { ok: false, problem: t.badPercent }
  if (said.value > 1e15 || (said.mode === 'DELTA' && said.value === 0)) return { ok: false, problem: t.bad }
  return { ok: true, value: said.value }
}

/** A key of the keypad is kept as what it says ("t45", "d5"); typed words as they are. */
function valueIn(words: Words, target: Target, scene: Scene) {
  const keys = keypad(target, scene.facts)
  const typed = /^\d/.test(words.text?.trim() ?? '') ? null : pick({ text: words.text ?? '' }, keys)
  const key = /^([td])(\d+(?:\.\d+)?)$/.exec(words.choice ?? typed ?? '')
  if (key !== null)
    return {
      mode: key[1] === 't' ? ('CUMULATIVE' as const) : ('DELTA' as const),
      value: Number(key[2]),
      unit: null,
    }
  const said = readProgress(words.text ?? '')
  return kindOf(target.indicator) === 'done' ? yesOrNo(words.text ?? '', said?.value ?? null) : said
}

function yesOrNo(text: string, number: number | null) {
  const word = text.trim().toLowerCase()
  const yes = /^(sudah|sdh|udah|ya|iya|tercapai|selesai|yes|met|done)\b/.test(word) || (number ?? 0) >= 1
  const no = /^(belum|blm|tidak|no|not yet)\b/.test(word) || number === 0
  return no || yes ? { mode: 'CUMULATIVE' as const, value: yes && !no ? 1 : 0, unit: null } : null
}

const mode: Question = {
  key: 'mode',
  ask(scene) {
    const said = readProgress(scene.state.said.value?.text ?? '')
    return targetTextsOf(scene).askMode(amount(said?.value ?? 0, scene.facts.person.language))
  },
  choices: modes,
  read(words, scene) {
    const chosen = pick(words, modes(scene))
    if (chosen === null) return { ok: false, problem: scene.t.pickOne }
    return {
      ok: true,
      value: chosen,
      ...(words.choice === chosen ? {} : { set: { mode: { choice: chosen } } }),
    }
  },
}

function modes(scene: Scene): Choice[] {
  const t = targetTextsOf(scene)
  return [
    { value: 'CUMULATIVE', label: t.isTotal },
    { value: 'DELTA', label: t.isAddition },
  ]
}

function progressOf(scene: Scene, target: Target): { mode: 'CUMULATIVE' | 'DELTA'; value: number } | null {
  const said = valueIn(scene.state.said.value ?? {}, target, scene)
  if (said === null) return null
  const asked = scene.state.said.mode?.choice === 'DELTA' ? ('DELTA' as const) : ('CUMULATIVE' as const)
  return { mode: adds(target.indicator) ? (said.mode ?? asked) : 'CUMULATIVE', value: said.value }
}
