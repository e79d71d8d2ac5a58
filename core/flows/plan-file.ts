import type { Flow, Outcome } from '../conversation/flow.ts'
import type { Reply } from '../messages.ts'
import { planData } from '../plan-data.ts'
import { join, say } from '../rich.ts'
import type { CheckedPlan } from '../structure/own-plan-draft.ts'
import { blocking } from '../structure/plan.ts'
import type { Language } from '../texts/language.ts'
import { ownPlanTexts } from '../texts/own-plan.ts'
import { structureTexts } from '../texts/structure.ts'

const pageSize = 8

/** Waits for a plan as a spreadsheet; the file itself ends it. */
export const planFileFlow: Flow = {
  id: 'plan-file',
  questions: () => [
    {
      key: 'file',
      ask: ({ facts }) => ownPlanTexts[facts.person.language].ask,
      read: (_words, { facts }) => ({ ok: false, problem: ownPlanTexts[facts.person.language].notSheet }),
    },
  ],
  finish: (): Outcome => ({ replies: [], effects: [], tell: [] }),
}

/** What the check found, a page of its troubles at a time; the draft is one tap away. */
export function planFileReply({ id, draft, troubles }: CheckedPlan, page: number, language: Language): Reply {
  const t = ownPlanTexts[language]
  const wrong = blocking(troubles).length
  const rows = draft.rows.length
  const last = Math.max(0, Math.ceil(troubles.length / pageSize) - 1)
  const at = Math.min(page, last)
  const shown = troubles.slice(at * pageSize, (at + 1) * pageSize)
  const go = (label: string, to: number) => ({ label, data: planData('fileTroubles', id, to) })
  const turn = [...(at > 0 ? [go('◀', at - 1)] : []), ...(at < last ? [go('▶', at + 1)] : [])]
  const draftButton = { label: wrong > 0 ? t.draftRest : t.draft, data: planData('fileDraft', id) }
  return {
    text: join(
      [
        say`*${t.title}*${last > 0 ? ` · ${t.page(at + 1, last + 1)}` : ''}`,
        rows === 0 ? t.none(wrong) : wrong === 0 ? t.right(rows) : t.wrong(rows, wrong),
        join(
          shown.map(
            (trouble) =>
              say`${trouble.harmless ? 'ℹ️' : '⚠️'} ${structureTexts[language].trouble(trouble).slice(0, 400)}`,
          ),
        ),
      ].filter(({ length }) => length > 0),
      '\n\n',
    ),
    buttons: [turn, rows === 0 ? [] : [draftButton]].filter(({ length }) => length > 0),
    slot: 'plan-file',
  }
}
