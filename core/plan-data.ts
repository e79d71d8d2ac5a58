import { shortId } from './flows/card.ts'

const letters = {
  view: 'v',
  card: 'w',
  team: 't',
  new: 'n',
  revise: 'x',
  agree: 'a',
  return: 'r',
  expect: 'e',
  checkin: 'c',
  seen: 'k',
  ask: 'q',
  action: 'm',
  sendFile: 'u',
  fileDraft: 'f',
  fileTroubles: 'g',
  history: 'h',
} as const
export type PlanVerb = keyof typeof letters

/** `p:<letter>:<id>:<number>`: number is a version, or a page. 27 bytes and a little. */
export function planData(verb: PlanVerb, id = '', number = 0): string {
  return `p:${letters[verb]}:${id === '' ? '' : shortId(id)}:${number.toString(36)}`
}

export function planVerb(letter: string): PlanVerb | undefined {
  return (Object.keys(letters) as PlanVerb[]).find((verb) => letters[verb] === letter)
}
