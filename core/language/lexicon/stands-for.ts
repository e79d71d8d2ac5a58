import { aToL } from './short-names/a-to-l.ts'
import { mToZ } from './short-names/m-to-z.ts'
import { list } from './words.ts'

/** What the short names of forms, offices, people and systems stand for: plans write the words, people the letters. */
export const standsFor = new Map<string, string[]>(
  [aToL, mToZ]
    .flatMap((names) => names.trim().split('\n'))
    .map((line): [string, string[]] => {
      const [name = '', ...words] = list(line)
      return [name, words]
    }),
)
