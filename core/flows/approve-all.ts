import { pick } from '../conversation/answers.ts'
import type { Flow, Outcome } from '../conversation/flow.ts'
import type { FlowState } from '../conversation/state.ts'
import type { Report } from '../performance/report.ts'
import { decide, obstacle } from './decide.ts'

/** Many at once, confirmed once, decided and recorded one by one. */
export const approveAll: Flow = {
  id: 'approve-all',
  questions: () => [
    {
      key: 'sure',
      ask: ({ state, t }) => t.approve.askAll(items(state).length, (state.fixed.names ?? '').split('\n')),
      choices: ({ t }) => [
        { value: 'yes', label: t.approve.yes },
        { value: 'no', label: t.approve.no, row: false },
      ],
      read(words, { t }) {
        const said = /^(ya|y|iya|setuju|ok|oke)$/i.test(words.text?.trim() ?? '') ? 'yes' : null
        const value =
          said ??
          pick(words, [
            { value: 'yes', label: t.approve.yes },
            { value: 'no', label: t.approve.no },
          ])
        return value === null
          ? { ok: false, problem: t.pickOne }
          : { ok: true, value, ...(words.choice === value ? {} : { set: { sure: { choice: value } } }) }
      },
    },
  ],
  finish(scene): Outcome {
    const { facts, state, t } = scene
    if (state.said.sure?.choice !== 'yes') return { replies: [{ text: t.cancelled }], effects: [], tell: [] }
    const outcome: Outcome = { replies: [], effects: [], tell: [] }
    let approved = 0
    for (const { id, version } of items(state)) {
      const report = facts.reports.find((r) => r.id === id)
      if (report === undefined || obstacle(facts, report, version) !== null) continue
      const { effects, tell, card } = decide(facts, report, { outcome: 'APPROVED', note: null, rows: [] })
      outcome.effects.push(...effects)
      outcome.tell.push(...tell, {
        employeeId: facts.person.id,
        kind: 'card',
        dedupeKey: `decided-card:${id}:${version}`,
        reply: { ...card, quiet: true },
      })
      approved++
    }
    outcome.replies.push({ text: t.approve.allDone(approved, items(state).length - approved) })
    return outcome
  },
}

export function approveAllState(reports: Report[], turnId: string): FlowState {
  return {
    flow: 'approve-all',
    tag: turnId.slice(-4),
    asked: 'sure',
    fixed: {
      items: reports.map(({ id, version }) => `${id}:${version}`).join(' '),
      names: reports.map(({ employeeName, code }) => `• ${employeeName} (${code})`).join('\n'),
    },
    said: {},
  }
}

export function items(state: FlowState): { id: string; version: number }[] {
  return (state.fixed.items ?? '')
    .split(' ')
    .filter(Boolean)
    .map((item) => {
      const [id, version] = item.split(':')
      return { id: id ?? '', version: Number(version) }
    })
}
