import { describe, expect, test } from 'vitest'
import type { Report } from '../../core/performance/report.ts'
import type { Day } from '../../core/calendar/day.ts'
import { factsOf, talker, tuesday } from './talking.ts'

function told(talk = talker()) {
  talk.say('lapor')
  talk.tap('Hari ini')
  talk.say('Mencetak kartu keluarga untuk warga')
  talk.tap('Penerbitan KK')
  talk.say('8-10')
  talk.say('18 lembar')
  talk.tap('Tanpa bukti')
  return talk
}

const saved = (talk: ReturnType<typeof talker>) =>
  talk.effects.flatMap((e) => (e.type === 'save-report' ? [e.report] : []))

describe('reporting the day', () => {
  test('question by question, then one card, then a receipt with code, time, and who approves', () => {
    const talk = told()
    expect(talk.last()).toContain('Periksa laporan')
    expect(talk.last()).toContain('Mencetak kartu keluarga')
    expect(talk.last()).toContain('2 jam')
    talk.tap('Kirim')
    expect(talk.last()).toMatch(/Laporan [0-9A-Z]{6} terkirim/)
    expect(talk.last()).toContain('16.10 WITA')
    expect(talk.last()).toContain('Wayan Sudana')
    const [report] = saved(talk)
    expect(report).toMatchObject({ day: '2026-11-24', version: 1, status: 'SUBMITTED', late: false })
    expect(report?.activities[0]).toMatchObject({
      kind: 'MAIN_DUTY',
      startsAt: 480,
      endsAt: 600,
      durationMinutes: 120,
      quantity: 18,
      unit: 'lembar',
    })
    expect(talk.tell).toHaveLength(1)
    expect(talk.state.open).toEqual([])
  })

  test('numbers and words do what buttons do', () => {
    const talk = talker()
    talk.say('/lapor')
    talk.say('1')
    talk.say('Mengarsipkan akta kelahiran warga')
    talk.say('2')
    talk.say('1,5 jam')
    talk.say('lewati')
    talk.say('tanpa bukti')
    expect(talk.last()).toContain('Periksa laporan')
    talk.say('kirim')
    expect(saved(talk)[0]?.activities[0]).toMatchObject({
      durationMinutes: 90,
      quantity: null,
      startsAt: null,
    })
  })

  test('what cannot be read is asked again with an example, and nothing is lost', () => {
    const talk = talker()
    talk.say('lapor')
    talk.tap('Hari ini')
    expect(talk.say('rapat')).toContain('paling sedikit 10 karakter')
    talk.say('Rapat koordinasi pelayanan')
    talk.tap('Tugas langsung atasan')
    expect(talk.say('seharian')).toContain('Jamnya belum terbaca')
    expect(talk.say('8-10')).toContain('Berapa banyak')
    expect(talk.say('0 berkas')).toContain('lebih dari nol')
  })

  test('a field of a row is changed at the end without asking the rest again', () => {
    const talk = told()
    talk.tap('Ubah')
    talk.tap('1')
    expect(talk.tap('Jam')).toContain('Dari jam berapa')
    expect(talk.say('13-15')).toContain('13.00–15.00')
    talk.tap('Kirim')
    expect(saved(talk)[0]?.activities).toHaveLength(1)
  })

  test('a second activity is added and the first one deleted', () => {
    const talk = told()
    talk.tap('Kegiatan')
    talk.say('Menyusun laporan bulanan seksi')
    talk.tap('Lainnya')
    talk.say('45 menit')
    talk.tap('Lewati')
    talk.tap('Tanpa bukti')
    talk.say('hapus 1')
    talk.tap('Kirim')
    expect(saved(talk)[0]?.activities.map(({ description }) => description)).toEqual([
      'Menyusun laporan bulanan seksi',
    ])
  })

  test('the only row cannot be deleted', () => {
    const talk = told()
    expect(talk.say('hapus 1')).toContain('paling sedikit satu kegiatan')
  })

  test('photos gather until it is said that they are all, also one that comes too late', () => {
    const talk = talker()
    talk.say('lapor')
    talk.tap('Hari ini')
    talk.say('Mencetak kartu keluarga untuk warga')
    talk.tap('Arsip')
    talk.say('8-10')
    talk.say('lewati')
    talk.photo()
    expect(talk.photo()).toContain('2 bukti')
    talk.tap('Selesai')
    talk.photo()
    expect(talk.last()).toContain('📎 3')
    talk.tap('Kirim')
    expect(saved(talk)[0]?.activities[0]?.evidence).toHaveLength(3)
    expect(talk.effects.filter(({ type }) => type === 'save-file')).toHaveLength(3)
  })

  test('batal, kembali, bantuan and 0 work at every question, and the draft can be had back', () => {
    const talk = talker()
    talk.say('lapor')
    talk.tap('Hari ini')
    talk.say('Mencetak kartu keluarga untuk warga')
    expect(talk.say('kembali')).toContain('Apa yang dikerjakan')
    talk.say('Mencetak kartu keluarga saja')
    expect(talk.say('bantuan')).toContain('RHK')
    expect(talk.say('0')).toContain('Menu Lapkin')
    expect(talk.say('batal')).toContain('Draf laporan dihapus')
    expect(talk.state.open).toEqual([])
    expect(talk.tap('Kembalikan draf')).toContain('RHK')
  })

  test('an old button is seen to be old and changes nothing', () => {
    const talk = told()
    const before = JSON.stringify(talk.state.open)
    expect(talk.tapData('q:zzzz:r1.target:other')).toContain('Tombol itu sudah tidak berlaku')
    expect(JSON.stringify(talk.state.open)).toBe(before)
  })

  test('editing the chat message that answered changes the answer', () => {
    const talk = talker()
    talk.say('lapor')
    talk.tap('Hari ini')
    talk.say('Mencetak kartu keluarga untuk warga', 'm1')
    talk.edit('m1', 'Mencetak KTP elektronik untuk warga')
    talk.tap('Arsip')
    talk.say('8-10')
    talk.say('lewati')
    expect(talk.tap('Tanpa bukti')).toContain('KTP elektronik')
  })

  test('a day of more than 24 hours is refused, more than 10 is only marked', () => {
    const talk = talker()
    talk.say('lapor')
    talk.tap('Hari ini')
    talk.say('Siaga banjir di posko kelurahan')
    talk.tap('Lainnya')
    talk.say('11 jam')
    talk.tap('Lewati')
    talk.tap('Tanpa bukti')
    expect(talk.last()).toContain('lebih dari 10 jam')
    talk.tap('Ubah')
    talk.tap('1')
    talk.tap('Jam')
    expect(talk.say('25 jam')).toContain('24 jam')
  })

  test('a late day is offered within the limit and marked late', () => {
    const talk = talker()
    talk.say('lapor')
    expect(talk.replies[0]?.buttons?.flat().map(({ label }) => label)).toHaveLength(4)
    talk.say('kemarin')
    talk.say('Mencetak kartu keluarga untuk warga')
    talk.tap('Arsip')
    talk.say('8-10')
    talk.say('lewati')
    expect(talk.tap('Tanpa bukti')).toContain('dilaporkan terlambat')
    talk.tap('Kirim')
    expect(saved(talk)[0]).toMatchObject({ day: '2026-11-23', late: true })
  })

  test('midnight does not move a report that was begun before it', () => {
    let at = tuesday
    const talk = talker(() => factsOf({ now: at, sentAt: at }))
    talk.say('lapor')
    talk.tap('Hari ini')
    at = new Date('2026-11-24T16:30:00Z')
    talk.say('Mencetak kartu keluarga untuk warga')
    talk.tap('Arsip')
    talk.say('8-10')
    talk.say('lewati')
    talk.tap('Tanpa bukti')
    talk.tap('Kirim')
    expect(saved(talk)[0]).toMatchObject({ day: '2026-11-24', late: true })
  })
})

describe('kemarin lagi', () => {
  const last = (): Report => ({
    id: '00000000-0000-4000-8000-00000000000f',
    employeeId: factsOf().person.id,
    employeeName: 'Rina Astuti',
    employeeUnit: 'Seksi',
    employeeLanguage: 'id',
    zone: 'Asia/Makassar',
    day: '2026-11-23' as Day,
    code: 'ABC123',
    status: 'APPROVED',
    version: 1,
    sentAt: tuesday,
    late: false,
    warnings: [],
    likeness: null,
    decision: null,
    maySee: true,
    mayDecideAs: null,
    activities: [
      {
        kind: 'OTHER_DUTY', rhkId: null, rhkTitle: null, description: 'Mencetak kartu keluarga untuk warga', startsAt: 480, endsAt: 600,
        durationMinutes: 120, effectiveMinutes: 120, quantity: 10, unit: 'lembar', evidence: [],
      },
    ],
  }) // prettier-ignore

  test('asks only time and quantity, and tells how alike the two days are', () => {
    const talk = talker(() => factsOf({ last: last() }))
    expect(talk.say('kemarin lagi')).toContain('Dari jam berapa')
    expect(talk.say('8-10')).toContain('Berapa banyak')
    expect(talk.say('12 lembar')).toContain('mirip laporan sebelumnya')
    talk.tap('Kirim')
    expect(saved(talk)[0]?.warnings).toContain('alike')
  })
})
