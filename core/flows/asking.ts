import { pick } from '../conversation/answers.ts'
import type { Choice, Question, Scene } from '../conversation/flow.ts'
import type { Rich } from '../rich.ts'

/**
 * A question answered by button, number or word. Kept as the choice's value, so that a changed order changes nothing.
 * `about`: answers that were given about what was chosen before; they are asked again when it is chosen anew.
 */
export function choose(
  key: string,
  ask: (scene: Scene) => Rich,
  choices: (scene: Scene) => Choice[],
  about: string[] = [],
): Question {
  return {
    key,
    ask,
    choices,
    read(words, scene) {
      const value = pick(words, choices(scene))
      if (value === null) return { ok: false, problem: scene.t.pickOne }
      return {
        ok: true,
        value,
        forget: about,
        ...(words.choice === value ? {} : { set: { [key]: { choice: value } } }),
      }
    },
  }
}

/** A question answered in the person's own words. `short` is said when there are fewer than `least` characters. */
export function write(
  key: string,
  ask: (scene: Scene) => Rich,
  { least, short }: { least: number; short: (scene: Scene) => Rich },
): Question {
  return {
    key,
    ask,
    read(words, scene) {
      const text = (words.text ?? '').trim()
      return text.length < least || text.length > 1000
        ? { ok: false, problem: short(scene) }
        : { ok: true, value: text }
    },
  }
}

export function chosen({ state }: Scene, key: string): string {
  return state.said[key]?.choice ?? ''
}

export function written({ state }: Scene, key: string): string {
  return (state.said[key]?.text ?? '').trim()
}
