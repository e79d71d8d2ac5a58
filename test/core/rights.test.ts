import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/calendar/day.ts'
import type { PrivacyRequest, RightsFacts } from '../../core/rights/facts.ts'
import { plain } from '../../core/rich.ts'
import { factsOf, rina, talker, tuesday } from './talking.ts'

const later = (hours: number) => new Date(tuesday.getTime() + hours * 3_600_000)
const admin = { ...rina, id: '00000000-0000-4000-8000-000000000009', name: 'Sari Dewi', admin: true }
const none: RightsFacts = {
  stored: null,
  looks: null,
  mine: [],
  waiting: [],
  admins: [{ id: admin.id, language: 'id' }],
}

function requestOf(change: Partial<PrivacyRequest> = {}): PrivacyRequest {
  return {
    id: 'dddddddd-0000-4000-8000-000000000001',
    kind: 'CORRECTION',
    status: 'OPEN',
    employeeId: rina.id,
    employeeName: rina.name,
    employeeUnit: rina.unit,
    employeeLanguage: 'id',
    words: 'Jabatan saya sudah Penata sejak Oktober.',
    askedAt: later(-10),
    dueAt: later(62),
    answer: null,
    ...change,
  }
}

const employee = (rights: Partial<RightsFacts> = {}) =>
  talker(() => factsOf({ rights: { ...none, ...rights } }))
const officer = (waiting: PrivacyRequest[], person = admin) =>
  talker(() => factsOf({ person, rights: { ...none, waiting } }))

describe('an employee', () => {
  test('says what is wrong, checks it, and the administrators are told with the clock', () => {
    const talk = employee()
    expect(talk.say('koreksi data')).toContain('Data apa yang keliru')
    expect(talk.say('salah')).toContain('paling sedikit 10 huruf')
    expect(talk.say('Jabatan saya sudah Penata.')).toContain('Kirim permintaan koreksi data ini?')
    expect(talk.say('1')).toContain('paling lambat Jum 27 Nov 16.10 WITA')
    expect(talk.effects).toMatchObject([
      { type: 'ask-privacy', kind: 'CORRECTION', words: 'Jabatan saya sudah Penata.', dueAt: later(72) },
    ])
    expect(talk.tell.map(({ employeeId }) => employeeId)).toEqual([admin.id])
  })

  test('who asks for erasure is told what is kept before it is sent, and may let go', () => {
    const talk = employee()
    expect(talk.say('hapus data')).toContain('arsip dinas')
    talk.say('Hapus percakapan saya, saya pindah.')
    expect(talk.tap('Batal')).toContain('Tidak jadi')
    expect(talk.effects).toEqual([])
  })

  test('is not asked a second time while the first request waits', () => {
    const talk = employee({ mine: [requestOf()] })
    expect(talk.say('koreksi data')).toContain('masih menunggu jawaban')
    expect(talk.say('hapus data')).toContain('Data apa yang ingin dihapus')
  })

  test('sees pages of what is stored, and cannot see the list of requests', () => {
    const talk = employee({
      stored: [{ kind: 'reports', count: 2, from: '2026-11-02' as Day, until: '2026-11-23' as Day }],
    })
    expect(talk.say('/dataku')).toContain('(1/5)')
    expect(talk.tapData('dp:2')).toContain('keputusannya: 2 (Sen 2 Nov 2026 – Sen 23 Nov 2026)')
    expect(talk.tapData('dp:99')).toContain('(5/5)')
    expect(talk.tapData('dp:constructor')).toContain('(1/5)')
    expect(talk.say('permintaan')).toContain('hanya untuk administrator')
  })
})

describe('an administrator', () => {
  test('sees the most urgent first with the hours left, opens one by number and answers it', () => {
    const talk = officer([
      requestOf({ dueAt: later(-3) }),
      requestOf({ id: requestOf().id.replace('1', '2') }),
    ])
    expect(talk.say('permintaan')).toMatch(/1\. Rina Astuti: koreksi data · ⚠️ lewat 3 jam/)
    expect(talk.last()).toContain('sisa 62 jam')
    expect(talk.tap('Buka 1')).toContain('Jabatan saya sudah Penata')
    expect(talk.say('1')).toContain('Apa yang sudah diperbaiki?')
    expect(talk.say('Jabatan diperbaiki lewat impor.')).toContain('sudah diberi tahu')
    expect(talk.effects).toMatchObject([
      { type: 'answer-privacy', outcome: 'DONE', answer: 'Jabatan diperbaiki lewat impor.' },
    ])
    expect(plain(talk.tell[0]?.reply.text ?? [])).toContain('koreksi data Anda: selesai')
  })

  test('refuses only with a reason, which the employee reads, with where to complain', () => {
    const talk = officer([requestOf({ kind: 'ERASURE' })])
    talk.say('permintaan')
    talk.tap('Buka 1')
    talk.tap('Tolak')
    expect(talk.say('tidak')).toContain('paling sedikit 10 huruf')
    talk.say('Arsip dinas wajib disimpan 5 tahun.')
    expect(talk.effects).toMatchObject([{ outcome: 'REFUSED', kind: 'ERASURE' }])
    expect(plain(talk.tell[0]?.reply.text ?? [])).toContain('Komdigi')
  })

  test('is asked once more before an erasure, and can leave it', () => {
    const talk = officer([requestOf({ kind: 'ERASURE' })])
    talk.say('permintaan')
    talk.tap('Buka 1')
    expect(talk.tap('Setujui penghapusan')).toContain('Hapus data Rina Astuti?')
    expect(talk.tap('Nanti')).toContain('tetap menunggu')
    expect(talk.effects).toEqual([])
    talk.say('permintaan')
    talk.tap('Buka 1')
    talk.say('1')
    talk.say('1')
    expect(talk.effects).toMatchObject([{ type: 'answer-privacy', outcome: 'ACCEPTED' }])
  })

  test('does not answer their own request, nor one that is answered already, and forged ids tell nothing', () => {
    const mine = officer([requestOf({ employeeId: admin.id })])
    mine.say('permintaan')
    expect(mine.tap('Buka 1')).toContain('administrator lain')
    const accepted = officer([requestOf({ status: 'ACCEPTED' })])
    accepted.say('permintaan')
    expect(accepted.tap('Buka 1')).toContain('sudah dijawab')
    expect(accepted.tapData('pr:AAAAAAAAAAAAAAAAAAAAAA')).toContain('sudah dijawab')
    expect([...mine.effects, ...accepted.effects]).toEqual([])
  })

  test('whose request was answered by another one meanwhile answers nothing', () => {
    let waiting = [requestOf()]
    const talk = talker(() => factsOf({ person: admin, rights: { ...none, waiting } }))
    talk.say('permintaan')
    talk.tap('Buka 1')
    waiting = []
    expect(talk.say('1')).toContain('sudah dijawab')
    expect(talk.effects).toEqual([])
  })
})

test('in English it is the same', () => {
  const talk = talker(() => factsOf({ person: { ...rina, language: 'en' }, rights: none }))
  expect(talk.say('my data')).toContain('My data · About you (1/5)')
  expect(talk.say('correct data')).toContain('What is wrong')
  talk.say('My post is wrong since October.')
  expect(talk.say('1')).toContain('by Fri 27 Nov 16.10 WITA')
})
