import { expect, test } from 'vitest'
import { emptyState, type State } from '../../core/conversation/state.ts'
import { paperCodeIn } from '../../core/performance/issued-paper.ts'
import { respond } from '../../core/respond.ts'
import { plain } from '../../core/rich.ts'
import { factsOf, tuesday } from './talking.ts'

const code = '4F7K9Q-2MWXA1'

test.each([
  '/verifikasi 4F7K9Q-2MWXA1',
  'verifikasi 4f7k9q 2mwxai',
  '/verify 4F7K9Q2MWXA1',
  ' 4f7k9q-2mwxal ',
])('%j asks about the paper with that code', (text) => expect(paperCodeIn(text, false)).toEqual({ code }))

test('a command without a whole code is told how to ask', () => {
  for (const text of ['/verifikasi', '/verifikasi 4F7K9Q', '/verifikasi berkas'])
    expect(paperCodeIn(text, false)).toEqual({ code: null })
})

test('work, repeated words and an open question’s answer are no codes', () => {
  for (const text of ['verifikasi berkas 12', 'masing-masing', 'rapat 8-10', 'ABCDE-12345-67890'])
    expect(paperCodeIn(text, false)).toBeNull()
  expect(paperCodeIn(code, true)).toBeNull()
  expect(paperCodeIn(`verifikasi ${code}`, true)).toEqual({ code })
})

test('after five wrong codes nothing is said of a paper for an hour', () => {
  let state: State = emptyState
  const paper = {
    kind: 'month' as const,
    month: '2026-10' as const,
    agency: 'Dinas Contoh',
    zone: 'Asia/Makassar',
    issuedAt: tuesday,
    newest: true,
    changedAt: null,
    name: null,
  }
  const ask = (found: typeof paper | null, sentAt = tuesday) => {
    const said = { type: 'text' as const, text: code, forwarded: false }
    const turn = respond(factsOf({ paper: found, sentAt, now: sentAt }), state, said, null)
    state = turn.state
    return turn.replies.map(({ text }) => plain(text)).join('\n')
  }
  expect(ask(paper)).toContain('Dinas Contoh')
  for (let n = 0; n < 5; n++) expect(ask(null)).toContain('tidak dikenal')
  expect(ask(paper)).toContain('satu jam')
  expect(ask(paper, new Date(tuesday.getTime() + 3_600_001))).toContain('Dinas Contoh')
})
