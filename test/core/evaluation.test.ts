import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/calendar/day.ts'
import type {
  Appraisee,
  Evaluation,
  EvaluationFacts,
  UnitGoals,
  UnitStanding,
} from '../../core/performance/evaluation.ts'
import type { PeriodKey } from '../../core/performance/evaluation-period.ts'
import { blockerIn, type FeedbackFacts } from '../../core/performance/feedback.ts'
import type { Ties } from '../../core/performance/standing.ts'
import { plain } from '../../core/rich.ts'
import { shortId } from '../../core/flows/card.ts'
import { evaluationTexts } from '../../core/texts/evaluation.ts'
import { feedbackTexts } from '../../core/texts/feedback.ts'
import { factsOf, rina, talker } from './talking.ts'

const nobody: Ties = { isSelf: false, isAdmin: false, isSameAgency: true, bonds: [], isConsidered: false }
const standsIn: Ties = {
  ...nobody,
  bonds: [{ role: 'APPRAISING_OFFICIAL', capacity: 'PLH', actingFor: 'Kepala Dinas' }],
}
const day = (text: string) => text as Day
const period = '2026-Q3' as PeriodKey
const baiq = {
  id: 'cccccccc-0000-4000-8000-000000000001',
  name: 'Baiq Nurmala',
  language: 'id' as const,
  position: 'Arsiparis Terampil',
}

const appraisee: Appraisee = {
  skpId: 'cccccccc-0000-4000-8000-000000000002',
  employee: baiq,
  unitId: 'cccccccc-0000-4000-8000-000000000003',
  period,
  from: day('2026-07-01'),
  until: day('2026-08-14'),
  ties: standsIn,
  given: null,
  expectations: [{ value: 'BERAKHLAK_LOYAL', text: 'Menjaga data penduduk' }],
  page: null,
}
const given: Evaluation = {
  id: 'cccccccc-0000-4000-8000-000000000004',
  period: '2026-Y' as PeriodKey,
  from: day('2026-01-01'),
  until: day('2026-12-31'),
  employee: { ...rina, position: 'Pranata Komputer Ahli Pertama' },
  assessor: { id: baiq.id, name: baiq.name, language: 'id' },
  capacity: 'pejabat penilai kinerja',
  resultRating: 'MEETS',
  behaviorRating: 'MEETS',
  grade: 'BAIK',
  reasons: 'Target tercapai',
  receivedOn: day('2026-11-20'),
  acknowledged: false,
  objection: null,
  reviewer: { id: 'dddddddd-0000-4000-8000-000000000001', name: 'Gede', language: 'id' },
  ties: { ...nobody, isSelf: true },
}

const talkWith = (evaluation: Partial<EvaluationFacts>) =>
  talker(() =>
    factsOf({
      evaluation: { appraisees: [], units: [], own: [], objections: [], holidays: [], ...evaluation },
    }),
  )
const unit = {
  unitId: appraisee.unitId,
  unit: 'Dinas',
  period,
  performance: 'BAIK' as const,
  ties: nobody,
  goals: null,
}

/** Every value set to meet expectations, then behaviour as a whole. */
function rate(talk: ReturnType<typeof talker>, result: string, behavior: string): string {
  talk.say('/evaluasi')
  talk.say('1')
  talk.say('Baiq')
  talk.say(result)
  talk.say('semua sesuai ekspektasi')
  talk.say(behavior)
  return talk.say('Bukti lengkap dan tepat waktu')
}

describe('rating', () => {
  test('goes by numbers and words alone, for the part of the period, in the capacity of the day', () => {
    const talk = talkWith({ appraisees: [appraisee], units: [unit] })
    expect(rate(talk, '1', 'di bawah')).toContain('Predikat menurut tabel: Kurang')
    talk.say('1')
    expect(talk.effects).toMatchObject([
      {
        change: {
          what: 'evaluation',
          grade: 'KURANG',
          from: '2026-07-01',
          until: '2026-08-14',
          capacity: 'Plh. Kepala Dinas',
        },
        audit: {
          detail: {
            before: null,
            after: { resultRating: 'ABOVE', behaviorRating: 'BELOW', grade: 'KURANG' },
          },
        },
      },
    ])
    expect(talk.tell.map(({ employeeId }) => employeeId)).toEqual([baiq.id])
  })

  test('tells nothing when the assessor stops at the last look', () => {
    const talk = talkWith({ appraisees: [appraisee], units: [unit] })
    rate(talk, 'sesuai', 'sesuai')
    talk.tap('Jangan dulu')
    expect([talk.effects, talk.tell]).toEqual([[], []])
  })

  test('shows the leader’s special expectation beside its value', () => {
    const talk = talkWith({ appraisees: [appraisee], units: [unit] })
    for (const words of ['/evaluasi', '1', 'Baiq', 'sesuai', 'satu per satu', '2', '2', '2', '2'])
      talk.say(words)
    expect(talk.last()).toContain('Loyal?\nEkspektasi khusus: Menjaga data penduduk')
  })

  test('is not begun before the organisation’s performance is set', () => {
    const talk = talkWith({ appraisees: [appraisee], units: [{ ...unit, performance: null }] })
    talk.say('/evaluasi')
    talk.say('1')
    expect(talk.say('Baiq')).toContain('belum ditetapkan')
  })

  test('leaves nothing when somebody else was first', () => {
    let facts: Partial<EvaluationFacts> = { appraisees: [appraisee], units: [unit] }
    const talk = talker(() =>
      factsOf({ evaluation: { appraisees: [], units: [], own: [], objections: [], holidays: [], ...facts } }),
    )
    rate(talk, 'sesuai', 'sesuai')
    facts = { appraisees: [{ ...appraisee, given: { grade: 'BAIK' } }], units: [unit] }
    const other = { ...appraisee, skpId: given.id, employee: { ...baiq, name: 'Laras Pitaloka' } }
    facts = { ...facts, appraisees: [...(facts.appraisees ?? []), other] }
    expect(talk.tap('Sampaikan')).toContain('Baiq Nurmala sudah dinilai: Baik')
    // What was said of Baiq never becomes a rating of Laras.
    expect(talk.say('Laras')).toContain('Rating hasil kerja?')
    expect([talk.effects, talk.tell]).toEqual([[], []])
  })

  test('is not offered where nothing is to be done', () => {
    expect(talkWith({}).say('evaluasi')).toContain('Belum ada evaluasi')
  })
})

describe('the performance of a unit', () => {
  const above = {
    ...nobody,
    above: [{ role: 'APPRAISING_OFFICIAL', capacity: 'DEFINITIVE', actingFor: null }],
  }
  const open = { ...unit, performance: null, ties: above as Ties }
  const goals: UnitGoals = {
    leader: 'Hasan',
    from: day('2026-07-01'),
    until: day('2026-09-30'),
    results: [
      {
        title: 'Meningkatnya kepuasan warga',
        evidence: 0,
        indicators: [
          {
            id: 'n',
            title: 'Indeks kepuasan',
            aspect: 'QUALITY',
            target: 90,
            unit: 'nilai',
            narrative: false,
            work: [],
            checkIns: [
              {
                id: 'c',
                day: day('2026-08-03'),
                sentAt: new Date('2026-08-03T02:00:00Z'),
                mode: 'CUMULATIVE',
                value: 86.5,
              },
            ],
          },
        ],
      },
    ],
  }
  const begun = (unit: UnitStanding) => {
    const talk = talkWith({ units: [unit] })
    for (const words of ['/evaluasi', '1', '1']) talk.say(words)
    return talk
  }

  test('is asked beside what its leader’s plan promises and what came of it', () => {
    const talk = begun({ ...open, goals })
    expect(talk.last()).toContain('Target organisasi menurut SKP Hasan')
    expect(talk.last()).toContain('Indeks kepuasan: 86,5 dari 90 nilai')
    talk.say('baik')
    talk.say('Berita acara capaian')
    expect(talk.effects).toMatchObject([{ change: { value: 'BAIK', capacity: 'atasan pimpinan unit' } }])
  })

  test('is asked beside what serves the leader’s results, which stay what they are', () => {
    const [result] = goals.results
    const [indicator] = result?.indicators ?? []
    if (result === undefined || indicator === undefined) throw new Error('no goal')
    const checkIns = indicator.checkIns.map((told) => ({ ...told, value: 92 }))
    const { from, until } = goals
    const cascaded = [{ depth: 1, from, until, work: [], indicators: [{ ...indicator, checkIns }] }]
    const talk = begun({ ...open, goals: { ...goals, results: [{ ...result, cascaded }] } })
    expect(talk.last()).toContain('Indeks kepuasan: 86,5 dari 90 nilai')
    expect(talk.last()).toContain('↳ hasil turunan: 92 nilai, tidak dijumlahkan (informasi)')
  })

  test('says so where the leader has no plan', () => {
    const talk = begun({ ...open, goals: { ...goals, leader: null, results: [] } })
    expect(talk.last()).toContain('SKP pimpinan unit ini')
  })
})

describe('the result', () => {
  test('shows reasons, both last days and angka kredit for the year, and is acknowledged once', () => {
    const talk = talkWith({ own: [given] })
    talk.say('evaluasi')
    talk.say('1')
    const text = talk.say('1')
    expect(text).toContain('Alasan: Target tercapai')
    expect(text).toContain('Angka kredit menurut koefisien: 12,5')
    expect(text).toContain('Jum 4 Des')
    talk.tap('Saya sudah menerima')
    expect(talk.effects).toMatchObject([{ change: { what: 'acknowledge', id: given.id } }])
  })

  test('cannot be objected to when both deadlines are over, and says where to turn', () => {
    const talk = talkWith({ own: [{ ...given, receivedOn: day('2026-10-20') }] })
    talk.say('evaluasi')
    talk.say('1')
    expect(talk.say('1')).toContain('sudah lewat')
    expect(talk.replies[0]?.buttons?.flat().map(({ label }) => label)).toEqual(['✅ Saya sudah menerima'])
  })

  test('is acknowledged by its own button, which says the same a second time and changes nothing', () => {
    let acknowledged = false
    const talk = talker(() =>
      factsOf({
        evaluation: {
          appraisees: [],
          units: [],
          own: [{ ...given, acknowledged }],
          objections: [],
          holidays: [],
        },
      }),
    )
    const data = `ev:acknowledge:${shortId(given.id)}`
    expect(talk.tapData(data)).toContain('hasil sudah Anda terima')
    acknowledged = true
    expect(talk.tapData(data)).toContain('hasil sudah Anda terima')
    expect(talk.effects).toHaveLength(1)
  })

  test('is acknowledged and objected to by nobody but the employee, though the facts held it', () => {
    for (const ties of [nobody, standsIn, { ...nobody, isAuthor: true }]) {
      const talk = talkWith({ own: [{ ...given, ties }] })
      for (const words of ['evaluasi', '1', '1']) talk.say(words)
      expect(talk.tap('Saya sudah menerima')).toContain('tidak ada yang diubah')
      for (const words of ['evaluasi', '1', '1', '2']) talk.say(words)
      expect(talk.say('Target jauh terlampaui')).toContain('tidak ada yang diubah')
      expect([talk.effects, talk.tell]).toEqual([[], []])
    }
  })

  test('is not given by who is no assessor any more when the last word is said', () => {
    let ties: Ties = standsIn
    const talk = talker(() =>
      factsOf({
        evaluation: {
          appraisees: [{ ...appraisee, ties }],
          units: [unit],
          own: [],
          objections: [],
          holidays: [],
        },
      }),
    )
    rate(talk, 'sesuai', 'sesuai')
    ties = nobody
    expect(talk.tap('Sampaikan')).toContain('tidak ada yang diubah')
    expect([talk.effects, talk.tell]).toEqual([[], []])
  })
})

describe('a blocker in a report', () => {
  test('is what follows the word, unless it says that there is none', () => {
    expect(blockerIn('Mencetak KTP. Kendala: printer rusak sejak pagi')).toBe('printer rusak sejak pagi')
    expect(blockerIn('Melayani warga; kendalanya - jaringan putus')).toBe('jaringan putus')
    for (const none of [
      'Mencetak KTP',
      'Kendala: -',
      'Kendala: tidak ada',
      'kendala: nihil',
      'Rapat kendala lapangan',
      'Membahas kendala-kendala pelaporan',
    ])
      expect(blockerIn(none)).toBeNull()
  })

  test('reaches the supervisor as such when the report is sent', () => {
    const talk = talker()
    for (const words of [
      'lapor',
      '1',
      'Mencetak KK warga. Kendala: blangko habis',
      'lainnya',
      '2 jam',
      'lewati',
      'tanpa bukti',
      'kirim',
    ])
      talk.say(words)
    expect(talk.effects.map(({ type }) => type)).toEqual(['save-report', 'learn', 'cycle'])
    const told = talk.tell.find(({ dedupeKey }) => dedupeKey.startsWith('blocker:'))
    expect(told?.employeeId).toBe(rina.approver?.id)
    expect(plain(told?.reply.text ?? [])).toContain('blangko habis')
  })
})

describe('a blocker told with the day', () => {
  test('stays with what it hindered, and is raised when the report is sent', () => {
    const talk = talker()
    talk.say('08.00-11.00 mencetak KK warga 40 dokumen. Kendala: blangko habis sejak pagi')
    expect(talk.last()).not.toContain('2. ')
    expect(talk.last()).toContain('Kendala: blangko habis sejak pagi')
    talk.say('kirim')
    expect(talk.effects.filter(({ type }) => type === 'cycle')).toMatchObject([
      { change: { what: 'blocker', text: 'blangko habis sejak pagi' } },
    ])
  })
})

describe('feedback', () => {
  const facts: FeedbackFacts = {
    colleagues: [
      {
        id: baiq.id,
        name: baiq.name,
        language: 'en',
        relation: 'TEAM',
        ties: { ...nobody, isTeam: true },
        results: [{ id: appraisee.skpId, title: 'Arsip' }],
      },
    ],
    received: [],
    blockers: [],
    steps: [],
  }
  test('to a colleague about a result is told in the colleague’s language', () => {
    const talk = talker(() => factsOf({ feedback: facts }))
    for (const words of ['umpan balik', '1', '1', '1', '2', 'Daftar arsip belum diperbarui']) talk.say(words)
    expect(talk.effects).toMatchObject([
      { change: { kind: 'IMPROVEMENT', rhkId: appraisee.skpId, value: null } },
    ])
    expect(plain(talk.tell[0]?.reply.text ?? [])).toContain('Feedback from Rina Astuti')
  })

  test('is not sent to somebody who is no colleague any more', () => {
    let now = facts
    const talk = talker(() => factsOf({ feedback: now }))
    for (const words of ['umpan balik', '1', '1', '1', '2']) talk.say(words)
    now = { ...facts, colleagues: [] }
    talk.say('Daftar arsip belum diperbarui')
    expect([talk.effects, talk.tell]).toEqual([[], []])
  })
})

test('both languages have the same texts of evaluation and feedback', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape(part)]))
      : typeof value
  expect(shape(evaluationTexts.en)).toEqual(shape(evaluationTexts.id))
  expect(shape(feedbackTexts.en)).toEqual(shape(feedbackTexts.id))
})
