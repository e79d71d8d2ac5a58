import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { emptyState, State } from '../core/conversation/state.ts'
import type { Said } from '../core/messages.ts'
import { respond } from '../core/respond.ts'
import { plain } from '../core/rich.ts'
import { factsOf } from './core/talking.ts'

/** Conversations as version 0.1 stored them: never rewritten, only added to under a newer version's name. */
const stored = z
  .array(z.object({ name: z.string(), state: z.unknown() }))
  .parse(JSON.parse(await readFile(join(import.meta.dirname, 'states/0.1.json'), 'utf8')))

const heard: Said[] = [
  ...[
    'halo',
    '1',
    'bantuan',
    'menu',
    'kembali',
    'lewati',
    'batal',
    'lapor',
    'ralat',
    'ya',
    '8-10',
    'kirim',
  ].map((text): Said => ({ type: 'text', text, forwarded: false })),
  { type: 'text', text: 'Mencetak KK untuk warga', forwarded: false },
  { type: 'tap', data: 'm:restore' },
  { type: 'tap', data: 'm:report' },
  { type: 'tap', data: 'l:1' },
  { type: 'edit', text: 'Merekam KTP-el seluruh warga' },
  {
    type: 'attachment',
    attachment: { kind: 'photo', remoteId: 'r', bytes: 1, claimedMime: null },
    caption: '',
  },
]

/** Every text, choice and file that somebody gave. */
const wordsOf = (state: State) =>
  [...state.open, ...(state.cancelled === null ? [] : [state.cancelled])].flatMap(({ said }) =>
    Object.entries(said)
      .filter(([key]) => key !== 'view')
      .map(([key, { text, choice, files = [] }]) =>
        JSON.stringify([key, text, choice, files.map((file) => file.fileId)]),
      ),
  )

describe('a conversation of version 0.1', () => {
  test.each(stored)('$name: is read as it was, steps on, and keeps its words', ({ state: json }) => {
    const state = State.parse(json)
    expect(state).toMatchObject(json as object)
    for (const said of heard) {
      const turn = respond(factsOf(), state, said, '2')
      expect(State.parse(JSON.parse(JSON.stringify(turn.state)))).toEqual(turn.state)
      for (const { text } of turn.replies) expect(plain(text)).not.toBe('')
    }
    for (const text of ['bantuan', '/menu']) {
      const said: Said = { type: 'text', text, forwarded: false }
      expect(wordsOf(respond(factsOf(), state, said, null).state)).toEqual(wordsOf(state))
    }
  })

  test.each(stored)('$name: its open question is asked again', ({ state: json }) => {
    const state = State.parse(json)
    const tap: Said = { type: 'tap', data: 'q:old:what:ever' }
    const turn = respond(factsOf(), state, tap, null)
    expect(plain(turn.replies[0]?.text ?? [])).toContain('Tombol itu sudah tidak berlaku')
    expect(turn.state.open.map(({ flow }) => flow)).toEqual(state.open.map(({ flow }) => flow))
  })

  test('of a flow, a question and fields that no longer exist, stands in nobody’s way', () => {
    const gone = {
      open: [
        { flow: 'no-such-flow', tag: '0001', asked: 'x', fixed: {}, said: { x: { text: 'kata' } }, more: 1 },
      ],
      later: true,
    }
    const state = State.parse(gone)
    const said: Said = { type: 'text', text: 'lapor', forwarded: false }
    const turn = respond(factsOf(), state, said, null)
    expect(plain(turn.replies[0]?.text ?? [])).toContain('Laporan hari apa?')
    expect(State.parse({})).toEqual(emptyState)
  })
})
