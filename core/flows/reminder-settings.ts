import { bare, pick } from '../conversation/answers.ts'
import type { Facts } from '../conversation/facts.ts'
import type { Choice, Flow, Outcome, Question, Scene } from '../conversation/flow.ts'
import type { FlowState, Words } from '../conversation/state.ts'
import { defaultChoices, mostSteps, type ReminderChoices } from '../performance/reminder-choices.ts'
import type { Rich } from '../rich.ts'
import { settingsReply } from '../settings.ts'
import { reminderSettingsTexts } from '../texts/reminder-settings.ts'

type What = 'at' | 'cap' | 'quiet' | 'digest'

const words = ({ facts }: Scene) => reminderSettingsTexts[facts.person.language]

/** How one thing is asked for, and read from words or a button's value; null when it is no answer. */
interface Setting {
  choices(scene: Scene): Choice[]
  read(said: string, scene: Scene): Partial<ReminderChoices> | null
  bad(scene: Scene): Rich
}

const settings: Record<What, Setting> = {
  at: {
    choices: (scene) => [{ value: 'usual', label: words(scene).usual }],
    read: (said) => (/^(usual|biasa)$/.test(said) ? { at: null } : asMinute('at', clock(said))),
    bad: (scene) => words(scene).badTime,
  },
  cap: {
    choices: (scene) =>
      Array.from({ length: mostSteps + 1 }, (_, i) => ({
        value: `${(i + 1) % (mostSteps + 1)}`,
        label: words(scene).times((i + 1) % (mostSteps + 1)),
        row: i % 2 === 0,
      })),
    read: (said) => (/^[0-3]$/.test(said) ? { cap: Number(said) } : null),
    bad: (scene) => scene.t.pickOne,
  },
  quiet: {
    choices: (scene) => [
      { value: '21.00-06.00', label: '21.00–06.00' },
      { value: 'none', label: words(scene).none, row: false },
    ],
    read(said) {
      if (said === 'none') return { quietFrom: 0, quietUntil: 0 }
      const parts = /^(.+?)\s*(?:-|–|s\.?d\.?|sampai|to)\s*(.+)$/.exec(said)
      const [quietFrom, quietUntil] = [clock(parts?.[1] ?? ''), clock(parts?.[2] ?? '')]
      return quietFrom === null || quietUntil === null ? null : { quietFrom, quietUntil }
    },
    bad: (scene) => words(scene).badRange,
  },
  digest: {
    choices: () => ['07.00', '07.30', '08.00'].map((value, i) => ({ value, label: value, row: i === 0 })),
    read: (said) => asMinute('digestAt', clock(said)),
    bad: (scene) => words(scene).badTime,
  },
}

function asMinute(key: 'at' | 'digestAt', minute: number | null): Partial<ReminderChoices> | null {
  return minute === null ? null : { [key]: minute }
}

/** "15.30", "jam 7", "0730" → minutes after midnight. */
function clock(said: string): number | null {
  const parts = /^(?:jam|pukul|pkl)?\.?\s*(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(said.trim())
  if (parts === null) return null
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)]
  return hour > 23 || minute > 59 ? null : hour * 60 + minute
}

/** What a person chooses about being reminded: one thing at a time. */
export const reminderSettings: Flow = {
  id: 'reminder-settings',
  questions: () => [whatQuestion, valueQuestion],
  finish(scene): Outcome {
    const { facts } = scene
    const reminders = {
      ...(facts.person.reminders ?? defaultChoices),
      ...valueOf(scene, scene.state.said.value),
    }
    const person = { ...facts.person, reminders }
    return {
      replies: [{ ...settingsReply({ ...facts, person }, false) }],
      effects: [{ type: 'settings', employeeId: person.id, settings: { reminders } }],
      tell: [],
    }
  },
}

const whatQuestion: Question = {
  key: 'what',
  ask({ facts }) {
    const t = reminderSettingsTexts[facts.person.language]
    return t.askWhat(t.summary(facts.person.reminders ?? defaultChoices, facts.person.digest))
  },
  choices: whats,
  read(said, scene) {
    const value = pick(said, whats(scene))
    if (value === null) return { ok: false, problem: scene.t.pickOne }
    return { ok: true, value, ...(said.choice === value ? {} : { set: { what: { choice: value } } }) }
  },
}

function whats(scene: Scene): Choice[] {
  const { digest, subordinates } = scene.facts.person
  return (Object.keys(settings) as What[])
    .filter((what) => what !== 'digest' || (digest && subordinates > 0))
    .map((value, i) => ({ value, label: words(scene).what[value], row: i % 2 === 0 }))
}

const whatIn = ({ state }: Scene) => (state.said.what?.choice ?? 'at') as What

const valueQuestion: Question = {
  key: 'value',
  ask: (scene) => words(scene).ask[whatIn(scene)],
  choices: (scene) => settings[whatIn(scene)].choices(scene),
  read(said, scene) {
    const value = valueOf(scene, said)
    return value === null ? { ok: false, problem: settings[whatIn(scene)].bad(scene) } : { ok: true, value }
  },
}

/** A bare "7" is an hour where an hour is asked for; elsewhere it counts the buttons. */
function valueOf(scene: Scene, said: Words | undefined): Partial<ReminderChoices> | null {
  const { choices, read } = settings[whatIn(scene)]
  const text = bare(said?.text ?? '') === '' ? '' : (said?.text ?? '').trim().toLowerCase()
  const hours = whatIn(scene) === 'at' || whatIn(scene) === 'digest'
  const picked = hours && /^\d/.test(text) ? null : pick(said ?? {}, choices(scene))
  return read(picked ?? text, scene)
}

export function reminderSettingsState({ turnId }: Facts): FlowState {
  return { flow: 'reminder-settings', tag: turnId.slice(-4), asked: 'what', fixed: {}, said: {} }
}
