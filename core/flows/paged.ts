import { bare, pick } from '../conversation/answers.ts'
import type { Choice, Question, Read, Scene } from '../conversation/flow.ts'
import type { Words } from '../conversation/state.ts'
import { join, type Rich } from '../rich.ts'
import { pagingTexts } from '../texts/paging.ts'

/** So many choices stand under a question at a time. */
const usual = 8

/** The part of a long list that is shown; which one is kept beside the answer. */
export function pageOf<T>({ state }: Scene, key: string, all: T[], size = usual) {
  const last = Math.max(0, Math.ceil(all.length / size) - 1)
  const at = Math.min(Number(state.said[`${key}.page`]?.choice ?? 0), last)
  return { at, last, shown: all.slice(at * size, (at + 1) * size) }
}

/**
 * Like `choose`, a page at a time in one message. Numbers are those of the page, as networks without buttons show
 * them; a name or a part of it is found on every page.
 */
export function choosePaged(
  key: string,
  ask: (scene: Scene) => Rich,
  choices: (scene: Scene) => Choice[],
  { about = [], size = usual }: { about?: string[]; size?: number } = {},
): Question {
  const page = (scene: Scene) => pageOf(scene, key, choices(scene), size)
  const visible = (scene: Scene) => [...page(scene).shown, ...turns(page(scene), scene)]
  return {
    key,
    ask(scene) {
      const { at, last } = page(scene)
      const t = pagingTexts[scene.facts.person.language]
      return last === 0 ? ask(scene) : join([ask(scene), t.atNamed(at + 1, last + 1)])
    },
    choices: visible,
    read(words, scene): Read {
      const value = pick(words, visible(scene)) ?? named(words, choices(scene))
      if (value === '<' || value === '>') {
        const at = page(scene).at + (value === '<' ? -1 : 1)
        return { ok: false, problem: null, set: { [`${key}.page`]: { choice: String(at) } } }
      }
      if (value === null) return { ok: false, problem: problem(words, scene) }
      const set = words.choice === value ? {} : { set: { [key]: { choice: value } } }
      return { ok: true, value, forget: about, ...set }
    },
  }
}

/** A number is wrong in another way than a name. */
function problem(words: Words, { facts, t }: Scene): Rich {
  const isName = /\p{L}/u.test(words.text ?? '')
  return isName ? pagingTexts[facts.person.language].noneSuch : t.pickOne
}

function turns({ at, last }: { at: number; last: number }, { facts }: Scene): Choice[] {
  const t = pagingTexts[facts.person.language]
  return [
    ...(at > 0 ? [{ value: '<', label: t.previous }] : []),
    ...(at < last ? [{ value: '>', label: t.next, row: at === 0 }] : []),
  ]
}

/** On whichever page: as it was kept, by its words, or by a part of them that only one has. */
function named(words: Words, all: Choice[]): string | null {
  const text = bare(words.text ?? '')
  if (words.choice === undefined && /^\d*$/.test(text)) return null
  const exact = pick(words, all)
  if (exact !== null || text.length < 3) return exact
  const [only, ...more] = all.filter(({ label }) => bare(label).includes(text))
  return more.length === 0 ? (only?.value ?? null) : null
}
