import { own } from '../own.ts'
import { changed, succeed } from './change.ts'
import type { Team } from './known.ts'
import { dayIn, personIn, rowsOf, type Planning } from './planning.ts'
import { fold } from './sheet.ts'
import type { Row, Table } from './table.ts'

const roles: Record<string, boolean> = {
  ketua: true,
  'ketua tim': true,
  koordinator: true,
  anggota: false,
  'anggota tim': false,
  '': false,
}

/** Work teams (tim kerja) with their members; the lead may be anybody, also of another unit. */
export function planTeams(planning: Planning, tables: Table[]): void {
  const { known, changes } = planning
  const teams = new Map(known.teams.map((team) => [fold(team.name), team]))
  const seen = new Set<string>()
  for (const row of rowsOf(tables, 'team')) {
    const read = readMember(planning, row)
    if (read === null) continue
    const { person, isLead, from, until } = read
    const team = teams.get(fold(row.text('team'))) ?? addTeam(planning, teams, row, from)
    if (seen.has(`${team.id}:${person.id}`)) continue
    seen.add(`${team.id}:${person.id}`)
    const current = known.members.find(
      (member) => member.teamId === team.id && member.employeeId === person.id && member.until === null,
    )
    const fresh = { id: planning.newId(), teamId: team.id, employeeId: person.id, isLead, from, until: null }
    const now = current === undefined || current.isLead !== isLead ? succeed(current, fresh) : []
    const last = now.at(-1) ?? (current && { before: current, now: current })
    if (until !== null && last !== undefined)
      changes.members.push(...now.slice(0, -1), ...changed(last.before ?? undefined, { ...last.now, until }))
    else changes.members.push(...now)
  }
}

function readMember(planning: Planning, row: Row<'team'>) {
  if (row.text('team') === '') {
    planning.troubles.push(row.trouble('missing', 'team'))
    return null
  }
  const person = personIn(planning, row, 'nip')
  const isLead = own(roles, fold(row.text('role')))
  if (isLead === undefined) planning.troubles.push(row.trouble('noRole', 'role', row.text('role')))
  const from = dayIn(planning, row, 'from')
  const until = dayIn(planning, row, 'until')
  if (person === null || isLead === undefined || from === undefined || until === undefined) return null
  const begins = from ?? planning.today
  if (until === null || until > begins) return { person, isLead, from: begins, until }
  planning.troubles.push(row.trouble('dateOrder', 'until', row.text('until')))
  return null
}

function addTeam(planning: Planning, teams: Map<string, Team>, row: Row<'team'>, from: Team['from']): Team {
  const team: Team = { id: planning.newId(), name: row.text('team'), from, until: null }
  teams.set(fold(team.name), team)
  planning.changes.teams.push({ before: null, now: team })
  return team
}
