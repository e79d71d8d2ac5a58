import { addDays, localDay, type Day } from './calendar/day.ts'
import type { Facts } from './conversation/facts.ts'
import type { State } from './conversation/state.ts'
import { longId, shortId } from './flows/card.ts'
import type { Button, Reply } from './messages.ts'
import { nudgeKey } from './performance/nudge.ts'
import { countStates, inOrder, type Member, type Team } from './performance/team.ts'
import { join } from './rich.ts'
import { looked } from './rights/looks.ts'
import type { Turn } from './talk.ts'
import { reminderTexts } from './texts/reminders.ts'
import { teamTexts } from './texts/team.ts'

const perPage = 8

/** A tap in the team: `p` turns the page, `d` shows another day, `u` looks into a unit, `n` nudges somebody. */
export function onTeam(facts: Facts, state: State, [verb, , arg = '', inUnit = '']: string[]): Turn {
  if (verb === 'n') return nudge(facts, state, longId(arg))
  const page = Number(/^\d{1,3}$/.exec(verb === 'u' ? inUnit : arg)?.[0] ?? 1)
  return showTeam(facts, state, page, true)
}

export function showTeam(facts: Facts, state: State, page = 1, edit = false): Turn {
  const turn: Turn = { state, replies: [{ ...teamReply(facts, page), edit }], effects: [], tell: [] }
  const team = facts.days?.team ?? null
  const about = team === null ? [] : pageOf(team, page).shown
  return looked(
    turn,
    facts,
    'team',
    about.map(({ id: employeeId }) => ({ employeeId, record: team?.day ?? null })),
  )
}

function pageOf({ opened, members: own }: Team, page: number) {
  const members = inOrder(opened?.members ?? own)
  const pages = Math.max(1, Math.ceil(members.length / perPage))
  const at = Math.min(Math.max(1, page), pages)
  return { members, pages, at, shown: members.slice((at - 1) * perPage, at * perPage) }
}

/** How the team's day stands, with a nudge for whoever has not told yet. */
function teamReply({ person, days, sentAt }: Facts, page = 1): Reply {
  const t = teamTexts[person.language]
  const team = days?.team ?? null
  if (team === null || (team.members.length === 0 && team.units.length === 0)) return { text: t.nobody }
  const { day, opened, units } = team
  const { members, pages, at, shown } = pageOf(team, page)
  const counts = countStates(members)
  const text = [
    opened === null ? t.title(day, counts) : t.unitTitle(opened.unit, day, counts),
    t.page(shown, at, pages),
    ...(opened === null && units.length > 1 ? [t.byUnit(units)] : []),
    t.note,
  ]
  return {
    text: join(text, '\n\n'),
    buttons: [
      ...nudges(shown, team, person.language),
      ...turning(at, pages, day, opened === null ? null : opened.unitId, person.language),
      ...(opened === null && units.length > 1 ? unitButtons(team) : []),
      otherDays(team, localDay(sentAt, person.zone), person.language),
      [{ label: t.picture, data: `sm:f:team-map:${day.slice(0, 7)}` }],
    ].filter((row) => row.length > 0),
    slot: 'team',
  }
}

function mayBeNudged({ state, linked, nudged }: Member): boolean {
  return (state === 'none' || state === 'draft') && linked && !nudged
}

/** Two in a row; only those whose reports the person decides on. */
function nudges(shown: Member[], { members, day }: Team, language: Facts['person']['language']): Button[][] {
  const direct = new Set(members.map(({ id }) => id))
  const buttons = shown
    .filter((member) => direct.has(member.id) && mayBeNudged(member))
    .map(({ id, name }) => ({
      label: teamTexts[language].nudge(name.slice(0, 24)),
      data: `t:n:${day}:${shortId(id)}`,
    }))
  return buttons.flatMap((button, i) => (i % 2 === 0 ? [[button, ...buttons.slice(i + 1, i + 2)]] : []))
}

function turning(
  at: number,
  pages: number,
  day: Day,
  unitId: string | null,
  language: Facts['person']['language'],
): Button[][] {
  const t = teamTexts[language]
  const to = (page: number) =>
    unitId === null ? `t:p:${day}:${page}` : `t:u:${day}:${shortId(unitId)}:${page}`
  const row = [
    ...(at > 1 ? [{ label: t.previous, data: to(at - 1) }] : []),
    ...(at < pages ? [{ label: t.next, data: to(at + 1) }] : []),
  ]
  return unitId === null ? [row] : [row, [{ label: t.mine, data: `t:p:${day}:1` }]]
}

function unitButtons({ units, day }: Team): Button[][] {
  return units
    .slice(0, 12)
    .map(({ unit, unitId }) => [{ label: unit.slice(0, 40), data: `t:u:${day}:${shortId(unitId)}` }])
}

function otherDays({ day }: Team, today: Day, language: Facts['person']['language']): Button[] {
  const t = teamTexts[language]
  const [before, after] = [addDays(day, -1), addDays(day, 1)]
  return [
    { label: t.before(before), data: `t:d:${before}` },
    ...(day < today ? [{ label: t.after(after), data: `t:d:${after}` }] : []),
  ]
}

/** In private, once a person and day; the right and the need are looked up now. */
function nudge(facts: Facts, state: State, id: string | null): Turn {
  const { person, days } = facts
  const t = teamTexts[person.language]
  const team = days?.team ?? null
  const member = team?.members.find((one) => one.id === id)
  // A second tap on the same name is no news.
  if (team !== null && member?.nudged === true)
    return { state, replies: [{ ...teamReply(facts), edit: true }], effects: [], tell: [] }
  if (team === null || member === undefined || !mayBeNudged(member))
    return { state, replies: [{ text: t.notNow }], effects: [], tell: [] }
  const { day } = team
  const nudged = team.members.map((one) => (one.id === id ? { ...one, nudged: true } : one))
  const shown = { ...facts, days: { ...days, team: { ...team, members: nudged } } } as Facts
  return {
    state,
    replies: [{ ...teamReply(shown), edit: true }],
    effects: [],
    tell: [
      {
        employeeId: member.id,
        kind: 'notice',
        dedupeKey: nudgeKey(person.id, member.id, day),
        reply: {
          text: teamTexts[member.language].nudged(person.name, day),
          buttons: [
            [
              { label: reminderTexts[member.language].buttons.now, data: `r:now:${day}` },
              { label: reminderTexts[member.language].buttons.away, data: `r:away:${day}` },
            ],
          ],
          slot: `remind:${day}`,
        },
      },
    ],
  }
}
