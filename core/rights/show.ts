import type { Facts } from '../conversation/facts.ts'
import type { State } from '../conversation/state.ts'
import { shortId } from '../flows/card.ts'
import type { Button, Reply } from '../messages.ts'
import { mayAdminister } from '../performance/permissions.ts'
import { join } from '../rich.ts'
import type { Turn } from '../talk.ts'
import { texts } from '../texts/index.ts'
import { rightsTexts } from '../texts/rights.ts'
import { storedTexts } from '../texts/stored-kinds.ts'
import { clocked, rightsOf } from './of.ts'
import { kindsOn, storedPages } from './stored.ts'

const only = (state: State, reply: Reply): Turn => ({ state, replies: [reply], effects: [], tell: [] })

/** `/dataku`: what is stored about the person, a page a theme, edited in place. */
export function showStored(facts: Facts, state: State, page = 1, edit = false): Turn {
  const { person } = facts
  const [t, names] = [rightsTexts[person.language], storedTexts[person.language]]
  const number = Math.min(Math.max(1, page), storedPages.length)
  const at = storedPages[number - 1] ?? 'person'
  const { stored, mine } = rightsOf(facts)
  const lines = kindsOn(at).map((kind) => {
    const found = stored?.find((one) => one.kind === kind)
    return t.kind(names.kinds[kind], found?.count ?? 0, found?.from ?? null, found?.until ?? null)
  })
  const text = join(
    [
      t.title(names.pages[at], number, storedPages.length),
      at === 'person' ? t.who(person.name, person.position, person.unit) : [],
      join(lines),
      at === 'person' && mine.length > 0 ? t.mine(mine.slice(0, 5), person.zone) : [],
      t.explain,
    ],
    '\n\n',
  )
  return only(state, { text, buttons: buttonsOf(facts, number), slot: 'my-data', edit })
}

function buttonsOf({ person }: Facts, number: number): Button[][] {
  const t = rightsTexts[person.language]
  return [
    turning(number, storedPages.length, 'dp', t),
    [
      { label: t.download, data: 'm:download' },
      { label: t.looksButton, data: 'dp:looks' },
    ],
    [
      { label: t.fix, data: 'm:fixData' },
      { label: t.erase, data: 'm:eraseData' },
    ],
  ].filter((row) => row.length > 0)
}

function turning(at: number, of: number, to: string, t: { previous: string; next: string }): Button[] {
  return [
    ...(at > 1 ? [{ label: t.previous, data: `${to}:${at - 1}` }] : []),
    ...(at < of ? [{ label: t.next, data: `${to}:${at + 1}` }] : []),
  ]
}

const perPage = 8

/** Who opened the person's data, newest first. */
function showLooks(facts: Facts, state: State, page: number): Turn {
  const { person } = facts
  const t = rightsTexts[person.language]
  const looks = rightsOf(facts).looks ?? []
  const pages = Math.max(1, Math.ceil(looks.length / perPage))
  const at = Math.min(Math.max(1, page), pages)
  const shown = looks.slice((at - 1) * perPage, at * perPage)
  const text =
    shown.length === 0
      ? t.noLooks
      : join(
          [t.looksTitle(at, pages), join(shown.map((look) => t.look(look, person.zone))), t.looksNote],
          '\n\n',
        )
  const buttons = [turning(at, pages, 'dp:looks', t), [{ label: t.pages, data: 'dp:1' }]]
  return only(state, {
    text,
    buttons: buttons.filter((row) => row.length > 0),
    slot: 'my-data',
    edit: true,
  })
}

/** `/privasi`: what holds for everybody, with the way to one's own. */
export function showNotice({ person }: Facts, state: State): Turn {
  const t = rightsTexts[person.language]
  const buttons = [
    [
      { label: t.pages, data: 'm:mydata' },
      { label: t.download, data: 'm:download' },
    ],
  ]
  return only(state, { text: texts[person.language].privacy, buttons })
}

/** A tap on `dp:<page>` or `dp:looks:<page>`. */
export function onStored(facts: Facts, state: State, first: string, second: string): Turn {
  const number = (word: string) => Number(/^\d{1,3}$/.exec(word)?.[0] ?? 1)
  return first === 'looks'
    ? showLooks(facts, state, number(second))
    : showStored(facts, state, number(first), true)
}

/** As many as fit on one screen. */
const mostShown = 20

/** `/permintaan`: for administrators what waits, the most urgent first; for all others their own. */
export function showRequests(facts: Facts, state: State): Turn {
  const { person } = facts
  const t = rightsTexts[person.language]
  if (!mayAdminister('request.answer', person)) return only(state, { text: t.notAdmin })
  const waiting = clocked(facts).slice(0, mostShown)
  if (waiting.length === 0) return only(state, { text: t.nothing })
  const open = waiting.map(({ id }, i) => ({ label: t.open(i + 1), data: `pr:${shortId(id)}` }))
  const rows = open.flatMap((_, i) => (i % 4 === 0 ? [open.slice(i, i + 4)] : []))
  return only(state, { text: t.list(waiting), buttons: rows, slot: 'requests' })
}
