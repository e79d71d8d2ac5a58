import { randomUUID } from 'node:crypto'
import type { Effect, Tell } from '../../core/conversation/effects.ts'
import type { Facts, Person } from '../../core/conversation/facts.ts'
import { emptyState, State } from '../../core/conversation/state.ts'
import type { Reply, Said } from '../../core/messages.ts'
import { respond } from '../../core/respond.ts'
import { plain } from '../../core/rich.ts'
import type { Day } from '../../core/calendar/day.ts'

const day = (text: string) => text as Day
const workday = { from: '07:30', to: '16:00', break: ['12:00', '13:00'] as [string, string] }

export const rina: Person = {
  id: '00000000-0000-4000-8000-000000000001',
  agencyId: '00000000-0000-4000-8000-0000000000aa',
  name: 'Rina Astuti',
  position: 'Operator',
  unit: 'Seksi Identitas',
  zone: 'Asia/Makassar',
  lateDays: 3,
  language: 'id',
  digest: false,
  selfCertified: false,
  calendar: {
    schedules: [
      {
        validFrom: day('2026-01-01'),
        validUntil: null,
        week: { '1': workday, '2': workday, '3': workday, '4': workday, '5': workday },
      },
    ],
    holidays: [],
    worksOnJointLeave: false,
  },
  approver: {
    id: '00000000-0000-4000-8000-000000000002',
    name: 'Wayan Sudana',
    digest: false,
    language: 'id',
  },
  subordinates: 0,
  channels: ['telegram'],
  channel: null,
}

/** Tuesday 24 November 2026, 16.10 WITA. */
export const tuesday = new Date('2026-11-24T08:10:00Z')

export function factsOf(change: Partial<Facts> = {}): Facts {
  return {
    now: tuesday,
    sentAt: tuesday,
    turnId: randomUUID(),
    place: { channel: 'telegram', account: '1', address: '2' },
    person: rina,
    results: [
      {
        id: 'aaaaaaaa-0000-4000-8000-000000000001',
        title: 'Terlaksananya penerbitan KK',
        shortTitle: 'Penerbitan KK',
        unit: 'dokumen',
      },
      {
        id: 'bbbbbbbb-0000-4000-8000-000000000002',
        title: 'Terlaksananya pengarsipan',
        shortTitle: 'Arsip',
        unit: 'berkas',
      },
    ],
    recent: [],
    last: null,
    reports: [],
    waiting: [],
    lexicon: { learned: [], indicators: {} },
    feedback: null,
    evaluation: null,
    linkCode: null,
    ...change,
  }
}

/** Talks to the bot without any network: the state goes through JSON each time, as in the database. */
export function talker(facts: () => Facts = () => factsOf()) {
  let state = emptyState
  const effects: Effect[] = []
  const tell: Tell[] = []
  let replies: Reply[] = []
  const hear = (said: Said, ref: string | null = null) => {
    const turn = respond(facts(), State.parse(JSON.parse(JSON.stringify(state))), said, ref)
    state = turn.state
    replies = turn.replies
    effects.push(...turn.effects)
    tell.push(...turn.tell)
    return last()
  }
  const last = () => plain(replies.at(-1)?.text ?? [])
  return {
    effects,
    tell,
    last,
    get state() {
      return state
    },
    get replies() {
      return replies
    },
    set state(next: State) {
      state = next
    },
    say: (text: string, ref: string | null = null) => hear({ type: 'text', text, forwarded: false }, ref),
    edit: (ref: string, text: string) => hear({ type: 'edit', text }, ref),
    photo: () =>
      hear({
        type: 'attachment',
        attachment: { kind: 'photo', remoteId: randomUUID(), bytes: 1000, claimedMime: null },
        caption: '',
      }),
    tapData: (data: string) => hear({ type: 'tap', data }),
    tap(label: string) {
      const button = replies
        .flatMap(({ buttons }) => buttons?.flat() ?? [])
        .find((b) => b.label.includes(label))
      if (button === undefined || !('data' in button)) throw new Error(`no button ${label} under: ${last()}`)
      return hear({ type: 'tap', data: button.data })
    },
  }
}
