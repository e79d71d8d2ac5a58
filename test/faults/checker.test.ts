import { expect, test } from 'vitest'
import { check, ruleNames, type Rule } from './checker.ts'
import type { Evidence, SaidRow, Send } from './evidence.ts'

const row = (id: number, text: string, more: Partial<SaidRow> = {}): SaidRow => ({
  id: String(id),
  dedupeKey: `a:i${id}:0`,
  chat: '7',
  kind: 'answer',
  status: 'sent',
  parts: [text],
  edits: false,
  ...more,
})
const send = (text: string, more: Partial<Send> = {}): Send => ({
  chat: '7',
  text,
  edit: false,
  at: 0,
  ...more,
})

/** A small afternoon in which nothing went wrong. Made anew each time: what was followed is remembered by object. */
function afternoon(change: (evidence: Evidence) => void = () => undefined): Evidence {
  const evidence: Evidence = {
    acts: [
      { updateId: 'u1', effect: { type: 'report', reportId: 'r1' } },
      { updateId: 'u2', effect: { type: 'decision', reportId: 'r1' } },
      { updateId: 'u3', effect: { type: 'answer' } },
    ],
    confirmed: ['u1', 'u2', 'u3'],
    inbox: [1, 2, 3].map((n) => ({ id: `i${n}`, messageId: `u${n}`, status: 'handled', reason: null })),
    outbox: [row(1, 'Terkirim'), row(2, 'Disetujui', { kind: 'decision' }), row(3, 'Bantuan')],
    sends: [send('Terkirim'), send('Disetujui'), send('Bantuan')],
    insideWindow: 0,
    reports: [{ id: 'r1', employeeId: 'e1', day: '2026-11-24' }],
    versions: [{ reportId: 'r1', version: 1 }],
    decisions: [{ reportId: 'r1', version: 1 }],
    audit: [
      { action: 'save-report', subject: 'r1', version: 1 },
      { action: 'decide', subject: 'r1', version: 1 },
    ],
    brokenChains: [],
    interrupted: [],
    answersLost: 0,
    log: '{"level":"warn","job":"remind"}',
    canaries: ['Kenari-19f'],
    residentMb: 150,
    jobsWaiting: 0,
    normalMs: 40,
  }
  change(evidence)
  return evidence
}

const broken = (change: (evidence: Evidence) => void) => [
  ...new Set(check(afternoon(change)).map(({ rule }) => rule)),
]

test('an afternoon without faults breaks no rule', () => {
  expect(check(afternoon())).toEqual([])
})

/** One planted violation at least for each rule. */
const planted: [Rule, string, (evidence: Evidence) => void][] = [
  ['every update was confirmed', 'never confirmed', (e) => e.confirmed.pop()],
  ['every confirmed update is in the inbox, once', 'lost', (e) => e.inbox.pop()],
  ['every confirmed update is in the inbox, once', 'there twice', (e) => e.inbox.push({ ...e.inbox[0], id: 'i9' } as never)],
  ['every confirmed update has its effect', 'no report', (e) => (e.versions = [])],
  ['every confirmed update has its effect', 'no decision', (e) => (e.decisions = [])],
  ['every confirmed update has its effect', 'no answer', (e) => ((e.outbox[2] as SaidRow).dedupeKey = 'other')],
  ['no effect came twice', 'audited twice', (e) => e.audit.push({ action: 'decide', subject: 'r1', version: 1 })],
  ['no effect came twice', 'decided twice', (e) => e.decisions.push({ reportId: 'r1', version: 1 })],
  ['at most one report per person and day', 'two', (e) => e.reports.push({ id: 'r2', employeeId: 'e1', day: '2026-11-24' })],
  ['every change has its audit entry', 'a decision without', (e) => e.audit.pop()],
  ['the audit chains verify', 'broken', (e) => e.brokenChains.push('entry 3')],
  ['every outbox row came to an end', 'still sending', (e) => e.outbox.push(row(4, 'x', { status: 'sending' }))],
  ['nothing was written twice into the outbox', 'one key', (e) => e.outbox.push(row(1, 'Terkirim', { id: '4', status: 'failed' }))],
  ['what counts as sent was said', 'not heard', (e) => e.sends.pop()],
  ['what counts as sent was said', 'half of it', (e) => (e.outbox[2] as SaidRow).parts.push('lanjutan')],
  ['nothing was said without a row', 'a stranger', (e) => e.sends.push(send('Halo'))],
  ['nothing was said twice but what a kill interrupted', 'no kill', (e) => e.sends.push(send('Disetujui'))],
  ['order in each chat was kept', 'overtaken', (e) => (e.sends = e.sends.toReversed())],
  ['nothing was sent inside a window of 429', 'one', (e) => (e.insideWindow = 1)],
  ['no log line holds a canary', 'a name', (e) => (e.log += 'Kenari-19f')],
  ['memory and queue are bounded', 'memory', (e) => (e.residentMb = 2_000)],
  ['memory and queue are bounded', 'queue', (e) => (e.jobsWaiting = 500)],
  ['the bot answers again as ever', 'slow', (e) => (e.normalMs = 60_000)],
] // prettier-ignore

for (const [rule, what, plant] of planted)
  test(`"${rule}" finds it: ${what}`, () => expect(broken(plant)).toContain(rule))

test('there is a planted violation for every rule', () => {
  expect([...new Set(planted.map(([rule]) => rule))].sort()).toEqual([...ruleNames].sort())
})

test('what was in hand at a kill may be said once more, a reminder not even then', () => {
  const twice = (e: Evidence) => {
    e.sends.push(send('Disetujui'))
    e.interrupted.push('2')
  }
  expect(broken(twice)).toEqual([])
  expect(
    broken((e) => {
      twice(e)
      e.sends.push(send('Disetujui'))
    }),
  ).toEqual(['nothing was said twice but what a kill interrupted'])
  expect(
    broken((e) => {
      twice(e)
      ;(e.outbox[1] as SaidRow).kind = 'reminder'
    }),
  ).toEqual(['nothing was said twice but what a kill interrupted'])
})

test('an answer that was lost on its way excuses one repeat, but no reminder', () => {
  const repeat = (kind: string) => (e: Evidence) => {
    e.sends.push(send('Bantuan'))
    e.answersLost = 1
    ;(e.outbox[2] as SaidRow).kind = kind
  }
  expect(broken(repeat('answer'))).toEqual([])
  expect(broken(repeat('reminder'))).toEqual(['nothing was said twice but what a kill interrupted'])
})

test('the same words twice in a chat are two messages, and an edit made again is none', () => {
  expect(
    broken((e) => {
      e.outbox.push(row(4, 'Bantuan'), row(5, 'Kartu', { kind: 'card', edits: true }))
      e.sends.push(send('Bantuan'), send('Kartu', { edit: true }), send('Kartu', { edit: true }))
    }),
  ).toEqual([])
})
