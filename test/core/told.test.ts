import { describe, expect, test } from 'vitest'
import type { Facts } from '../../core/conversation/facts.ts'
import { factsOf, rina, talker, tuesday } from './talking.ts'

const kk = 'aaaaaaaa-0000-4000-8000-000000000001'
const archive = 'bbbbbbbb-0000-4000-8000-000000000002'
const day =
  'jam 8-10 cetak KK 18 lbr, jam 10-12 verif berkas pindah datang 12 bks, siang jam 1-3 scan arsip akta 60 lembar'

function saved({ effects }: ReturnType<typeof talker>) {
  const effect = effects.find(({ type }) => type === 'save-report')
  if (effect?.type !== 'save-report') throw new Error('nothing was sent')
  return effect.report
}

describe('a day told in one message', () => {
  test('is shown as understood, and nothing is sent before the person says so', () => {
    const rina = talker()
    const card = rina.say(day)
    expect(card).toContain('Periksa laporan')
    expect(card).toMatch(/1\. .*KK/)
    expect(card).toContain('08.00–10.00')
    expect(card).toContain('13.00–15.00')
    expect(card).toContain('60 lembar')
    expect(rina.effects).toEqual([])
    while (
      rina.replies
        .at(-1)
        ?.buttons?.flat()
        .some(({ label }) => label.startsWith('🎯 RHK') && !label.includes('❓'))
    ) {
      rina.tap('🎯 RHK')
      rina.tap('Lainnya')
    }
    rina.tap('Kirim')
    expect(
      saved(rina).activities.map(({ startsAt, endsAt, quantity }) => [startsAt, endsAt, quantity]),
    ).toEqual([
      [480, 600, 18],
      [600, 720, 12],
      [780, 900, 60],
    ])
    expect(saved(rina).activities[0]?.rhkId).toBe(kk)
    expect(saved(rina).activities[2]?.rhkId).toBe(archive)
  })

  test('asks for minutes that were not said, one tap and one answer each', () => {
    const rina = talker()
    expect(rina.say('cetak KK 18 lembar, scan arsip akta kelahiran 60 lembar jam 13.00-15.00')).toContain(
      'jam berapa?',
    )
    rina.tap('Kirim')
    expect(rina.last()).toContain('Masih ada yang kosong')
    expect(rina.say('jam 8-10')).toContain('08.00–10.00')
    rina.tap('Kirim')
    expect(saved(rina).activities).toHaveLength(2)
  })

  test('what is said of missing evidence is no word of the work', () => {
    const card = talker().say(
      'jam 8-10 cetak KK 18 lbr tanpa bukti, jam 10-12 scan arsip akta 60 lembar bukti menyusul',
    )
    expect(card).toMatch(/1\. .*KK/)
    expect(card).toMatch(/2\. .*arsip akta/)
    expect(card).not.toMatch(/menyusul|KK.* tanpa bukti/i)
  })

  test('hours of today that are not over are pointed out, and can be sent', () => {
    const early = talker(() => factsOf({ sentAt: new Date('2026-11-24T10:00:00+08:00') }))
    expect(early.say('jam 8-12 cetak KK 18 lembar')).toContain('belum lewat')
    const late = talker(() => factsOf({ sentAt: new Date('2026-11-24T12:00:00+08:00') }))
    expect(late.say('jam 8-12 cetak KK 18 lembar')).not.toContain('belum lewat')
  })

  test('an end that no day has is asked for, and is no word of the work', () => {
    const card = talker().say('ngurus arsip kepegawaian 09.00-25.30, terus rapat dengan kabid 1 jam')
    expect(card).toContain('Mengurus arsip kepegawaian')
    expect(card).not.toContain('25.30')
    expect(card).toContain('jam berapa?')
  })

  test('more of another day is not put under this one', () => {
    const rina = talker()
    rina.say(day)
    expect(rina.say('kmrn rapat koordinasi 2 jam, lalu apel 1 jam')).toContain('belum saya tambahkan')
    expect(rina.last()).not.toContain('4.')
    expect(rina.say('sore rapat koordinasi 2 jam, lalu apel 1 jam')).toContain('2 kegiatan ditambahkan')
  })

  test('who forgot a day is asked which', () => {
    expect(talker().say('min lupa lapor kemarin gimana ya')).toContain('hari')
  })

  test('takes back a question that was opened, and keeps the old answer', () => {
    const rina = talker()
    rina.say(day)
    rina.tap('Ubah')
    rina.tap('1')
    expect(rina.tap('Jam')).toContain('Kegiatan 1')
    expect(rina.say('kembali')).toContain('08.00–10.00')
  })

  test.each([
    ['no 1 50 berkas', /50 berkas/],
    ['2 jam 9-11', /09\.00–11\.00/],
    ['no 3 hapus', /^(?!.*arsip akta)/s],
    ['hapus 3', /^(?!.*arsip akta)/s],
    ['jam 15-16 rapat koordinasi pelayanan', /4\. .*apat koordinasi/],
  ])('is corrected by typing "%s"', (typed, seen) => {
    const rina = talker()
    rina.say(day)
    expect(rina.say(typed)).toMatch(seen)
  })

  test('is read again when the message is edited in the chat', () => {
    const rina = talker()
    rina.say('jam 8-10 cetak KK 18 lembar', 'm1')
    expect(rina.edit('m1', 'jam 8-11 cetak KK 19 lembar')).toContain('19 lembar')
  })

  test('of yesterday is booked to yesterday', () => {
    const rina = talker()
    expect(rina.say('kemarin jam 8-10 cetak KK 18 lembar')).toContain('Sen')
  })

  test('is added to the report of that day when there is one', () => {
    const facts: Facts = factsOf()
    const sent = {
      id: 'cccccccc-0000-4000-8000-000000000003',
      day: '2026-11-24' as never,
      code: 'ABCDEF',
      status: 'SUBMITTED' as const,
      version: 1,
    }
    const report = {
      ...sent,
      employeeId: rina.id,
      employeeName: rina.name,
      employeeUnit: rina.unit,
      employeeLanguage: 'id' as const,
      zone: rina.zone,
      sentAt: tuesday,
      late: false,
      warnings: [],
      likeness: null,
      decision: null,
      maySee: true,
      mayDecideAs: null,
      activities: [
        {
          kind: 'OTHER_DUTY' as const,
          rhkId: null,
          rhkTitle: null,
          description: 'Apel pagi bersama',
          startsAt: 450,
          endsAt: 480,
          durationMinutes: 30,
          effectiveMinutes: 30,
          quantity: null,
          unit: null,
          evidence: [],
        },
      ],
    }
    const talk = talker(() => ({ ...facts, recent: [sent], reports: [report] }))
    expect(talk.say('jam 8-10 cetak KK 18 lembar')).toContain('ABCDEF')
    talk.tap('Kirim')
    expect(saved(talk)).toMatchObject({ id: sent.id, version: 2 })
    expect(saved(talk).activities.map(({ description }) => description)[0]).toBe('Apel pagi bersama')
    expect(saved(talk).activities).toHaveLength(2)
  })

  test('with personal data is masked, until the person says that it is none', () => {
    const rina = talker()
    const card = rina.say('jam 8-10 input data warga NIK 5271014503890001 sebanyak 1 berkas')
    expect(card).not.toContain('5271014503890001')
    expect(JSON.stringify(rina.replies)).not.toContain('5271014503890001')
    expect(rina.tap('Bukan data pribadi')).toContain('5271014503890001')
  })

  test('teaches what the person chose, not what was guessed', () => {
    const rina = talker()
    rina.say('jam 8-10 pendampingan tamu kunjungan kerja 2 orang')
    rina.tap('RHK no 1')
    rina.tap('Tugas langsung')
    rina.tap('Kirim')
    const learned = rina.effects.find(({ type }) => type === 'learn')
    expect(learned).toMatchObject({ learned: [{ target: 'direct', unit: 'orang' }] })
  })

  test('is understood by what was chosen for such words before', () => {
    const learned = [{ id: kk, words: 'Pendampingan tamu kunjungan kerja', target: 'direct', unit: 'orang' }]
    const rina = talker(() => factsOf({ lexicon: { learned, indicators: {} } }))
    expect(rina.say('jam 8-10 dampingi tamu kunjungan kerja')).toContain('Tugas langsung atasan')
  })
})

describe('free words that are no report', () => {
  test('a forwarded report of others is not booked to the one who forwards it', () => {
    const rina = talker()
    const said = rina.say('Diteruskan\nLaporan kegiatan an. Baiq Nurhayati: jam 8-10 perekaman KTP 12 orang')
    expect(rina.effects).toEqual([])
    expect(said).not.toContain('Periksa laporan')
  })

  test('"ralat no 1 jadi 18 berkas" leads into the correction', () => {
    expect(talker().say('ralat no 1 jadi 18 berkas bukan 81')).toContain('Belum ada laporan')
  })

  test('a bare ok decides nothing', () => {
    const boss = talker(() => factsOf({ person: { ...rina, subordinates: 3 } }))
    boss.say('ok pak')
    expect(boss.effects).toEqual([])
  })
})

describe('what is remembered', () => {
  test('can be seen and erased, one or all', () => {
    const learned = [
      { id: kk, words: 'Cetak KK', target: kk, unit: 'lembar' },
      { id: archive, words: 'Apel', target: 'other', unit: null },
    ]
    const talk = talker(() => factsOf({ lexicon: { learned, indicators: {} } }))
    expect(talk.say('/ingatan')).toContain('Cetak KK → Penerbitan KK (lembar)')
    expect(talk.tap('🗑 1')).not.toContain('Cetak KK')
    expect(talk.effects).toEqual([{ type: 'forget', employeeId: rina.id, id: kk }])
    talk.say('/ingatan')
    talk.tap('Hapus semua')
    expect(talk.effects.at(-1)).toEqual({ type: 'forget', employeeId: rina.id, id: null })
  })
})
