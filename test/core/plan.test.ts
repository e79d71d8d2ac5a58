import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { PlanEffect } from '../../core/performance/plan-effect.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Plan, PlannedResult, Proposal, ResultInForce, Revision } from '../../core/performance/plan.ts'
import { planData } from '../../core/plan-data.ts'
import { rina } from './talking.ts'
import { planOf, planTalk, resultOf } from './planning.ts'

type Submitted = Extract<PlanEffect, { type: 'submit-plan' }>
const submitted = (effects: unknown[]) =>
  (effects as PlanEffect[]).filter((effect): effect is Submitted => effect.type === 'submit-plan')

const leader = [
  { id: 'cccccccc-0000-4000-8000-000000000001', title: 'Cakupan identitas meningkat' },
  { id: 'cccccccd-0000-4000-8000-000000000002', title: 'Layanan loket tertib' },
]

/** A planned result as it is in force, before anybody has worked on it. */
const agreed = (result: PlannedResult): ResultInForce => ({
  ...result,
  work: [],
  indicators: result.indicators.map((indicator) => ({ ...indicator, checkIns: [], actions: [] })),
})

describe('a plan by conversation', () => {
  test('takes period, form, results with targets, and which of the leader’s results each serves', () => {
    const talk = planTalk({ leader })
    expect(talk.say('/skp')).toContain('Belum ada SKP')
    talk.tap('Susun SKP')
    talk.say('sepanjang 2026')
    talk.say('kuantitatif')
    expect(talk.say('Terbitnya KK')).toContain('Targetnya belum ada')
    talk.say('Terbitnya KK; kuantitas 1200 dokumen; 98%; waktu 12 bulan; biaya Rp 5 juta')
    talk.say('Layanan loket tertib')
    talk.tap('➕')
    talk.say('Panitia pameran; 1 kegiatan')
    expect(talk.say('tambahan')).toContain('Periksa SKP')
    talk.say('ajukan')
    const [plan] = submitted(talk.effects)
    expect(plan).toMatchObject({
      from: '2026-01-01',
      until: '2026-12-31',
      version: 1,
      form: 'QUANTITATIVE',
      base: null,
    })
    expect(plan?.content.results).toMatchObject([
      {
        kind: 'MAIN',
        parentId: leader[1]?.id,
        indicators: [
          { aspect: 'QUANTITY', target: 1200, unit: 'dokumen' },
          { aspect: 'QUALITY', target: 98, unit: '%' },
          { aspect: 'TIME', target: 12, unit: 'bulan' },
          { aspect: 'COST', target: 5_000_000, unit: 'rupiah' },
        ],
      },
      { kind: 'ADDITIONAL', parentId: null },
    ])
    expect(talk.tell).toMatchObject([{ kind: 'card' }])
  })

  test('gives every row an id of its own, also by the part that buttons carry', () => {
    const talk = planTalk({ leader })
    talk.tapData(planData('new'))
    for (const words of ['1', '1', 'Terbitnya KK; 1200 dokumen', '1']) talk.say(words)
    for (const n of [2, 3]) {
      talk.tap('➕')
      talk.say(`Hasil nomor ${n}; 10 berkas`)
      talk.say('tambahan')
    }
    talk.say('ajukan')
    const ids = submitted(talk.effects)[0]?.content.results.flatMap(({ id, indicators }) => [
      id.slice(0, 8),
      ...indicators.map((indicator) => indicator.id.slice(0, 8)),
    ])
    expect(new Set(ids).size).toBe(6)
  })

  test('has a history that is turned a few versions at a time', () => {
    const plan = planOf([resultOf('Terbitnya KK', [['QUANTITY', 120, 'dokumen']])])
    const notes = Array.from({ length: 12 }, (_, i) => ({ row: i, note: 'panjang '.repeat(100) }))
    const history = Array.from({ length: 7 }, (_, i): Revision => ({
      version: 7 - i,
      status: 'RETURNED',
      sentAt: new Date('2026-01-05T01:00:00Z'),
      decidedAt: new Date('2026-01-06T01:00:00Z'),
      deciderName: 'Hasan',
      capacity: 'Plh. Kepala Dinas',
      notes,
      results: 1,
      indicators: 1,
    }))
    const talk = planTalk({ own: [plan], history })
    talk.tapData(planData('history', plan.id))
    expect(talk.last()).toContain('Halaman 1 dari 3')
    expect(talk.last()).toContain('Dikembalikan oleh Hasan, Plh. Kepala Dinas, Sel 6 Jan 2026')
    expect(talk.last()).toContain('dan 6 catatan lain')
    expect(talk.last().length).toBeLessThan(4000)
    talk.tap('▶')
    talk.tap('▶')
    expect(talk.last()).toContain('Versi 1')
    expect(talk.replies[0]?.edit).toBe(true)
    // Of a plan that is not theirs there is none.
    expect(planTalk({ history }).tapData(planData('history', plan.id))).toContain('tidak ditemukan')
  })

  test('of a leader has perspectives in the place of aspects', () => {
    const talk = planTalk({})
    talk.tapData(planData('new'))
    talk.say('1')
    talk.say('pimpinan')
    talk.say('Indeks kepuasan naik; 88 nilai')
    expect(talk.last()).toContain('Perspektifnya')
    expect(talk.say('penerima layanan')).toContain('Penerima layanan: 88 nilai')
    talk.say('ajukan')
    expect(submitted(talk.effects)[0]).toMatchObject({
      form: 'LEADER',
      content: { results: [{ kind: 'MAIN', indicators: [{ perspective: 'RECIPIENTS' }] }] },
    })
  })

  test('of a leader marks what is additional as well, and keeps the mark when it is revised', () => {
    const talk = planTalk({})
    talk.tapData(planData('new'))
    for (const words of ['1', 'pimpinan', 'Terkoordinasinya satuan tugas banjir; 4 laporan']) talk.say(words)
    expect(talk.say('tambahan · proses bisnis')).toContain('banjir (Tambahan)')
    talk.say('ajukan')
    const content = submitted(talk.effects)[0]?.content
    expect(content?.results).toMatchObject([{ kind: 'ADDITIONAL', indicators: [{ perspective: 'PROCESS' }] }])
    const plan = planOf((content?.results ?? []).map(agreed), { form: 'LEADER' })
    const again = planTalk({ own: [plan] })
    again.tapData(planData('revise', plan.id, 1))
    again.say('ajukan')
    expect(submitted(again.effects)[0]?.content.results).toEqual(content?.results)
  })

  test('of the one who heads the tree is in force at once', () => {
    const talk = planTalk({}, { person: { ...rina, selfCertified: true } })
    talk.tapData(planData('new'))
    for (const words of ['1', '1', 'Terbitnya KK; 1200 dokumen', 'utama']) talk.say(words)
    expect(talk.say('ajukan')).toContain('SKP versi 1 berlaku')
    expect(talk.effects.map(({ type }) => type)).toEqual(['submit-plan', 'decide-plan'])
  })

  test('can be put away and taken up again', () => {
    const talk = planTalk({})
    talk.tapData(planData('new'))
    for (const words of ['1', '1', 'Terbitnya KK; 1200 dokumen']) talk.say(words)
    expect(talk.say('batal')).not.toContain('laporan')
    expect(talk.tap('Kembalikan draf')).toContain('Hasil kerja utama atau tambahan?')
  })
})

describe('a revision', () => {
  const result = resultOf('Terbitnya KK', [
    ['QUANTITY', 120, 'dokumen'],
    ['TIME', 12, 'bulan'],
  ])

  test('keeps the ids of what stays, and what was imported as the version before', () => {
    const plan = planOf([result])
    const talk = planTalk({ own: [plan] })
    talk.say('/skp')
    talk.tap('Revisi')
    talk.say('ubah 1')
    talk.say('1')
    talk.say('Terbitnya KK dan KIA; kuantitas 150 dokumen; waktu 12 bulan')
    talk.say('ajukan')
    const [next] = submitted(talk.effects)
    expect(next).toMatchObject({ skpId: plan.id, version: 2, base: { results: [{ id: result.id }] } })
    expect(next?.content.results).toMatchObject([
      { id: result.id, indicators: result.indicators.map(({ id }) => ({ id })) },
    ])
  })

  test('begun before another version was sent changes nothing', () => {
    const plan = planOf([result])
    const own = [plan]
    const talk = planTalk({ own })
    talk.say('/skp')
    talk.tap('Revisi')
    own[0] = { ...plan, version: 2, status: 'SUBMITTED' }
    expect(talk.say('ajukan')).toContain('sudah berubah sejak Anda mulai')
    expect(talk.effects).toEqual([])
  })
})

describe('a decision on a plan', () => {
  const proposal: Proposal = {
    version: 2,
    content: { results: [resultOf('Terbitnya KK', [['QUANTITY', 120, 'dokumen']])], attachments: {} },
    status: 'SUBMITTED',
    notes: [],
    deciderName: null,
    capacity: null,
  }
  const other = (change: Partial<Plan> = {}) =>
    planOf([], {
      employeeId: randomUUID(),
      version: 2,
      status: 'SUBMITTED',
      proposal,
      mayAgreeAs: 'pejabat penilai kinerja',
      ...change,
    })

  test.each([
    ['who is not the assessor', { mayAgreeAs: null }, 2, 'bukan (atau bukan lagi) pejabat penilai'],
    ['on an old version', {}, 1, 'sudah diubah pegawainya'],
    [
      'that was taken already',
      { proposal: { ...proposal, status: 'AGREED' as const, deciderName: 'Hasan' } },
      2,
      'sudah diputuskan',
    ],
  ])('by someone %s changes nothing', (_who, change, version, said) => {
    const plan = other(change)
    const talk = planTalk({ named: [plan] })
    talk.tapData(planData('agree', plan.id, version))
    expect(talk.replies.map(({ text }) => text.map((span) => span.text).join('')).join('\n')).toContain(said)
    talk.tapData(planData('return', plan.id, version))
    expect(talk.effects).toEqual([])
  })

  test('returns with notes per row; "ok" is no note', () => {
    const plan = other()
    const talk = planTalk({ named: [plan] })
    talk.tapData(planData('return', plan.id, 2))
    expect(talk.say('ok')).toContain('Catatannya belum terbaca')
    talk.say('no 1: targetnya terlalu rendah\nlampiran belum ada')
    expect(talk.effects).toMatchObject([
      {
        type: 'decide-plan',
        outcome: 'RETURNED',
        content: null,
        notes: [
          { row: 1, note: 'targetnya terlalu rendah' },
          { row: 0, note: 'lampiran belum ada' },
        ],
      },
    ])
  })

  test('an old or foreign button is answered kindly', () => {
    const talk = planTalk({})
    expect(talk.tapData(planData('agree', randomUUID(), 1))).toContain('tidak ditemukan')
    expect(talk.tapData('p:zz:x:1')).toContain('sudah tidak berlaku')
  })
})

test('of two plans in a year the one of today is shown, the other is a tap away', () => {
  const first = planOf([resultOf('Hasil lama', [['QUANTITY', 5, 'dokumen']])], { until: '2026-06-30' as Day })
  const second = planOf([resultOf('Hasil baru', [['QUANTITY', 5, 'dokumen']])], { from: '2026-07-01' as Day })
  const talk = planTalk({ own: [second, first] })
  expect(talk.say('/skp')).toContain('Hasil baru')
  expect(talk.tap('1 Jan')).toContain('Hasil lama')
})

test('a supervisor reads the plans of the team, and changes nothing in them', () => {
  const plan = planOf([resultOf('Terbitnya KK', [['QUANTITY', 120, 'dokumen']])], {
    employeeId: randomUUID(),
    employeeName: 'Laras',
  })
  const talk = planTalk({ named: [plan], team: [{ id: plan.id, employeeName: 'Laras' }] })
  talk.say('/skp')
  talk.tap('SKP tim')
  expect(talk.tap('Laras')).toContain('SKP Laras')
  expect(talk.tap('▶')).toContain('0 dari 120 dokumen')
  const labels = talk.replies.flatMap(({ buttons }) => buttons?.flat() ?? []).map(({ label }) => label)
  expect(labels).toEqual(['◀', '▶', '« Ringkasan'])
})
