import type { Change, CycleChange } from '../../core/conversation/cycle-effects.ts'
import type { Tx } from '../client.ts'

/**
 * Writes what feedback and evaluations changed. The first act stands: a second one meets a unique key or a row that is
 * done already, and throws; its message is then handled again and sees what the first one left.
 */
export async function writeCycle(tx: Tx, changes: CycleChange[]): Promise<void> {
  if (changes.length === 0) return
  const of = <T extends CycleChange['what']>(what: T) =>
    changes.filter((change): change is Change<T> => change.what === what)
  const feedback = of('feedback').map(({ what: _what, ...row }) => row)
  if (feedback.length > 0) await tx.feedback.createMany({ data: feedback })
  await saveDialogues(tx, of('dialogue'))
  const blockers = of('blocker').map(({ what: _what, ...row }) => row)
  if (blockers.length > 0) await tx.blocker.createMany({ data: blockers, skipDuplicates: true })
  const standings = of('unit-performance').map(({ what: _what, ...row }) => row)
  if (standings.length > 0) await tx.unitPerformance.createMany({ data: standings })
  const evaluations = of('evaluation').map(({ what: _what, from, until, ...row }) => ({
    ...row,
    from: new Date(from),
    until: new Date(until),
  }))
  if (evaluations.length > 0) await tx.evaluation.createMany({ data: evaluations })
  const objections = of('object').map(({ what: _what, id, ...row }) => ({ ...row, evaluationId: id }))
  if (objections.length > 0) await tx.objection.createMany({ data: objections })
  await closeBlockers(tx, of('answer-blocker'))
  await endSteps(tx, of('step-done'))
  await acknowledge(tx, of('acknowledge'))
  await explain(tx, of('explain'))
  await decideObjections(tx, of('decide-objection'))
}

async function saveDialogues(tx: Tx, dialogues: Change<'dialogue'>[]): Promise<void> {
  if (dialogues.length === 0) return
  await tx.performanceDialogue.createMany({
    data: dialogues.map(({ what: _what, step: _step, ...row }) => row),
  })
  const steps = dialogues.flatMap(({ id, step }) =>
    step === null ? [] : [{ id, dialogueId: id, text: step.text, due: new Date(step.due) }],
  )
  if (steps.length > 0) await tx.nextStep.createMany({ data: steps })
}

async function closeBlockers(tx: Tx, answers: Change<'answer-blocker'>[]): Promise<void> {
  for (const { id, what: _what, ...data } of answers)
    one(await tx.blocker.updateMany({ where: { id, answeredAt: null }, data }))
}

async function endSteps(tx: Tx, steps: Change<'step-done'>[]): Promise<void> {
  for (const { id, doneAt } of steps)
    one(await tx.nextStep.updateMany({ where: { id, doneAt: null }, data: { doneAt } }))
}

async function acknowledge(tx: Tx, acts: Change<'acknowledge'>[]): Promise<void> {
  for (const { id, acknowledgedAt } of acts)
    one(await tx.evaluation.updateMany({ where: { id, acknowledgedAt: null }, data: { acknowledgedAt } }))
}

async function explain(tx: Tx, acts: Change<'explain'>[]): Promise<void> {
  for (const { id: evaluationId, explanation, explainedAt } of acts)
    one(
      await tx.objection.updateMany({
        where: { evaluationId, decidedAt: null },
        data: { explanation, explainedAt },
      }),
    )
}

async function decideObjections(tx: Tx, decisions: Change<'decide-objection'>[]): Promise<void> {
  for (const { id: evaluationId, what: _what, ...data } of decisions)
    one(await tx.objection.updateMany({ where: { evaluationId, decidedAt: null }, data }))
}

function one({ count }: { count: number }): void {
  if (count !== 1) throw new Error('somebody else was first')
}
