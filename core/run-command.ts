import type { Command } from './commands.ts'
import { beginEvaluation, beginFeedback } from './cycle.ts'
import { showTargets } from './check-ins.ts'
import { showPlan } from './planning.ts'
import { localDay } from './calendar/day.ts'
import type { Facts } from './conversation/facts.ts'
import { answer, back, proceed } from './conversation/step.ts'
import type { State } from './conversation/state.ts'
import { list } from './approving.ts'
import { longId, shortId } from './flows/card.ts'
import { copyOf, correction, newReport } from './flows/correct.ts'
import { openDays } from './flows/daily-report.ts'
import type { Button, Reply } from './messages.ts'
import { runHandoff } from './handoff.ts'
import { memoryReply } from './memory.ts'
import { mayAsOwner } from './performance/permissions.ts'
import { join, type Rich } from './rich.ts'
import { runDays } from './run-days.ts'
import { runRights } from './rights/run.ts'
import { showLinkCode } from './linking.ts'
import { showMonth } from './month-talk.ts'
import { runStructure } from './structure-talk.ts'
import { settingsReply } from './settings.ts'
import { active, ask, begin, resume, scene, settle, type Turn } from './talk.ts'
import { texts } from './texts/index.ts'
import { rightsTexts } from './texts/rights.ts'

/** Does what can be asked for at any time. `arg` comes with some buttons; `tapped` edits in place. */
export function run(
  facts: Facts,
  state: State,
  command: Command | 'fix' | 'restore',
  arg = '',
  tapped = false,
): Turn {
  const t = texts[facts.person.language]
  const only = (...replies: Reply[]): Turn => ({ state, replies, effects: [], tell: [] })
  switch (command) {
    case 'report':
      return report(facts, state)
    case 'copy':
      return copy(facts, state)
    case 'approvals':
      return list(facts, state)
    case 'mine':
      return only({
        text: t.report.mine(facts.recent),
        buttons: facts.recent
          .filter(({ status }) => status !== 'REJECTED')
          .slice(0, 8)
          .map(({ id, code, day }) => [
            { label: `${t.report.correct(code)} · ${t.shortDay(day)}`, data: `m:fix:${shortId(id)}` },
          ]),
      })
    case 'correct':
    case 'fix':
      return correct(facts, state, arg)
    case 'settings':
      return only(settingsReply(facts, tapped))
    case 'feedback':
      return beginFeedback(facts, state)
    case 'evaluation':
      return beginEvaluation(facts, state)
    case 'skp':
      return showPlan(facts, state)
    case 'target':
      return showTargets(facts, state)
    case 'menu':
      return only(menu(facts, state))
    case 'help':
      return help(facts, state)
    case 'memory':
      return only(memoryReply(facts, tapped))
    case 'link':
      return showLinkCode(facts, state)
    case 'privacy':
    case 'mydata':
    case 'download':
    case 'fixData':
    case 'eraseData':
    case 'requests':
      return runRights(facts, state, command)
    case 'cancel':
      return cancel(facts, state)
    case 'restore':
      return state.cancelled === null
        ? only({ text: t.nothingOpen })
        : begin(facts, { ...state, cancelled: null }, state.cancelled)
    case 'back':
      return goBack(facts, state)
    case 'away':
    case 'confirm':
    case 'team':
    case 'calendar':
    case 'reminders':
      return runDays(facts, state, command)
    case 'summary':
      return showMonth(facts, state)
    case 'skip':
      return skip(facts, state)
    case 'superior':
    case 'acting':
    case 'import':
      return runStructure(facts, state, command)
    case 'handoff':
    case 'moved':
    case 'unmoved':
      return runHandoff(facts, state, command)
    case 'leave':
      return {
        ...only({ text: t.welcome.left, closeContact: true }),
        effects: [{ type: 'unlink', employeeId: facts.person.id }],
      }
  }
}

function report(facts: Facts, state: State): Turn {
  const t = texts[facts.person.language]
  const today = localDay(facts.sentAt, facts.person.zone)
  const draft = state.open.findLast(({ flow }) => flow === 'report')
  // A draft without a day was only begun: its today is the day on which it goes on.
  if (draft !== undefined)
    return begin(
      facts,
      state,
      draft.said.day === undefined ? { ...draft, fixed: { ...draft.fixed, today } } : draft,
    )
  const fresh = newReport(facts.turnId, today)
  const sent = facts.recent.find(({ day }) => day === today)
  if (sent === undefined) return begin(facts, state, fresh)
  const correct = [[{ label: t.report.correct(sent.code), data: `m:fix:${shortId(sent.id)}` }]]
  const told: Reply = { text: t.report.todaySent(sent.code, t.status[sent.status]), buttons: correct }
  if (openDays(scene(facts, fresh)).length === 0) return { state, replies: [told], effects: [], tell: [] }
  const turn = begin(facts, state, fresh)
  return { ...turn, replies: [told, ...turn.replies] }
}

function copy(facts: Facts, state: State): Turn {
  const t = texts[facts.person.language]
  if (facts.last === null)
    return { state, replies: [{ text: t.report.nothingToCopy }], effects: [], tell: [] }
  const today = localDay(facts.sentAt, facts.person.zone)
  const there = facts.recent.find(({ day }) => day === today)
  if (there !== undefined)
    return { state, replies: [{ text: t.report.dayTaken(t.status[there.status]) }], effects: [], tell: [] }
  const others = state.open.filter(({ flow, fixed }) => flow !== 'report' || fixed.version !== '1')
  return begin(facts, { ...state, open: others }, copyOf(facts.last, facts.turnId, today))
}

function correct(facts: Facts, state: State, arg: string): Turn {
  const t = texts[facts.person.language]
  const say = (text: Reply['text']): Turn => ({ state, replies: [{ text }], effects: [], tell: [] })
  const wanted = arg === '' ? facts.recent[0]?.id : longId(arg)
  const found = facts.reports.find(
    ({ id, employeeId }) => id === wanted && mayAsOwner('report.send', facts.person, employeeId),
  )
  if (found === undefined) return say(t.report.nothingToCorrect)
  if (found.status === 'REJECTED') return say(t.report.finalNow)
  const open = state.open.find(({ fixed }) => fixed.reportId === found.id)
  const row = found.decision?.outcome === 'RETURNED' ? found.decision.rows[0] : undefined
  return begin(facts, state, open ?? correction(found, facts.turnId, row))
}

function menu(facts: Facts, state: State): Reply {
  const t = texts[facts.person.language]
  const draft = state.open.some(({ flow }) => flow === 'report')
  const button = (label: string, command: Command): Button => ({ label, data: `m:${command}` })
  return {
    text: t.menu.title(facts.person.name),
    buttons: [
      [button(draft ? t.menu.resume : t.menu.report, 'report'), button(t.menu.copy, 'copy')],
      ...(facts.person.subordinates > 0
        ? [[button(t.menu.approvals, 'approvals'), button(t.menu.team, 'team')]]
        : []),
      [button(t.menu.target, 'target'), button(t.menu.skp, 'skp')],
      [button(t.menu.mine, 'mine'), button(t.menu.summary, 'summary')],
      [button(t.menu.handoff, 'handoff'), button(t.menu.away, 'away')],
      [button(t.menu.settings, 'settings'), button(t.menu.help, 'help')],
    ],
  }
}

function helpFor({ person }: Facts): Rich {
  const { all, superior, always } = texts[person.language].help
  const more = [
    person.subordinates > 0 ? superior : [],
    person.admin === true ? rightsTexts[person.language].adminHelp : [],
    rightsTexts[person.language].rightsHelp,
  ]
  return join([all, join(more), always], '\n\n')
}

function help(facts: Facts, state: State): Turn {
  const t = texts[facts.person.language]
  const talk = active(state)
  const step = talk === null ? null : proceed(talk.flow, scene(facts, talk.at))
  const reply =
    step === null || step.done
      ? { text: helpFor(facts) }
      : ask(facts, { ...step, problem: t.helpHere }, false)
  return { state, replies: [reply], effects: [], tell: [] }
}

function cancel(facts: Facts, state: State): Turn {
  const t = texts[facts.person.language]
  const talk = active(state)
  if (talk === null) return { state, replies: [{ text: t.nothingOpen }], effects: [], tell: [] }
  const open = state.open.slice(0, -1)
  const keeps = talk.flow.keeps === true
  const report = talk.at.fixed.version === '1' ? t.cancelledDraft : t.cancelledCorrection
  const text = talk.at.flow === 'report' ? report : t.cancelled
  const reply: Reply = keeps
    ? { text, buttons: [[{ label: t.restore, data: 'm:restore' }]] }
    : { text: t.cancelled }
  const next = { ...state, open, cancelled: keeps ? talk.at : state.cancelled }
  return resume(facts, { state: next, replies: [reply], effects: [], tell: [] })
}

function goBack(facts: Facts, state: State): Turn {
  const t = texts[facts.person.language]
  const talk = active(state)
  if (talk === null) return { state, replies: [{ text: t.nothingOpen }], effects: [], tell: [] }
  const at = scene(facts, talk.at)
  const before = back(talk.flow, at)
  const step = proceed(talk.flow, before === null ? at : scene(facts, before))
  return settle(facts, state, step.done ? step : { ...step, problem: before === null ? t.noBack : null })
}

function skip(facts: Facts, state: State): Turn {
  const t = texts[facts.person.language]
  const talk = active(state)
  if (talk === null) return { state, replies: [{ text: t.nothingOpen }], effects: [], tell: [] }
  const at = scene(facts, talk.at)
  const question = talk.flow.questions(at).find(({ key }) => key === talk.at.asked)
  if (question?.optional === true) return settle(facts, state, answer(talk.flow, at, { choice: 'lewati' }))
  const step = proceed(talk.flow, at)
  return settle(facts, state, step.done ? step : { ...step, problem: t.cannotSkip })
}
