import type { Choice, Question, Scene } from '../conversation/flow.ts'
import { ratings } from '../performance/grade.ts'
import { choose } from './asking.ts'
import { words } from './evaluation-scene.ts'

export const ratingChoices = (scene: Scene): Choice[] =>
  ratings.map((value) => ({ value, label: words(scene).ratings[value] }))

/** The last look before something is told to another person. */
export const sure = (ask: Question['ask']): Question =>
  choose('sure', ask, (scene) => [
    { value: 'yes', label: words(scene).send },
    { value: 'no', label: words(scene).stop, row: false },
  ])
