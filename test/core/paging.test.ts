import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { answered } from '../../bot/channels/whatsapp/gesture.ts'
import { outbound, promptOf } from '../../bot/channels/whatsapp/outbound.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Reply } from '../../core/messages.ts'
import type { Appraisee } from '../../core/performance/evaluation.ts'
import type { PeriodKey } from '../../core/performance/evaluation-period.ts'
import { plain } from '../../core/rich.ts'
import { planOf, planTalk, resultOf } from './planning.ts'
import { factsOf, talker } from './talking.ts'

const period = '2026-Q3' as PeriodKey
const unitId = randomUUID()
const ties = {
  isSelf: false,
  isAdmin: false,
  isSameAgency: true,
  isConsidered: false,
  bonds: [{ role: 'APPRAISING_OFFICIAL' as const, capacity: 'DEFINITIVE' as const, actingFor: null }],
}

/** Thirty-two subordinates, of whom the first ten have their result. */
const appraisees = Array.from({ length: 32 }, (_, i): Appraisee => {
  const name = `Pegawai ${String.fromCharCode(65 + (i % 26))}${i} Contoh`
  const employee = { id: randomUUID(), name, language: 'id' as const, position: 'Pengelola' }
  const days = { from: '2026-07-01' as Day, until: '2026-09-30' as Day }
  const given = i < 10 ? { grade: 'BAIK' as const } : null
  return { skpId: randomUUID(), employee, unitId, period, ...days, ties, given, expectations: [], page: null }
})
const unit = { unitId, unit: 'Dinas', period, performance: 'BAIK' as const, ties, goals: null }
const rating = () => {
  const talk = talker(() =>
    factsOf({ evaluation: { appraisees, units: [unit], own: [], objections: [], holidays: [] } }),
  )
  for (const words of ['/evaluasi', '1']) talk.say(words)
  return talk
}
const labels = ({ replies }: { replies: Reply[] }) =>
  replies.flatMap(({ buttons = [] }) => buttons.flat().map(({ label }) => label))

describe('thirty-two people to rate', () => {
  test('come a page at a time, those still to be rated first, and turn in place', () => {
    const talk = rating()
    expect(talk.last()).toContain('Halaman 1 dari 4')
    expect(labels(talk)).toHaveLength(9)
    expect(labels(talk).some((label) => label.startsWith('✓'))).toBe(false)
    talk.tap('Berikutnya')
    expect(talk.replies[0]?.edit).toBe(true)
    expect(talk.last()).toContain('Halaman 2 dari 4')
    talk.say('berikutnya')
    talk.say('berikutnya')
    expect(labels(talk).at(-1)).toBe('◀ Sebelumnya')
    expect(
      labels(talk)
        .slice(0, -1)
        .every((label) => label.startsWith('✓')),
    ).toBe(true)
  })

  test('are chosen by the number shown, or from any page by a part of the name', () => {
    const talk = rating()
    talk.say('9')
    expect(talk.last()).toContain('Halaman 2 dari 4')
    const [first] = labels(talk)
    talk.say('1')
    expect(talk.last()).toContain(first)
    const other = rating()
    expect(other.say('f31')).toContain('Pegawai F31 Contoh')
    expect(rating().say('contoh')).toContain('lebih dari satu')
  })
})

describe('forty indicators', () => {
  const results = Array.from({ length: 20 }, (_, i) =>
    resultOf(`Hasil kerja nomor ${i + 1} yang panjang judulnya`, [
      ['QUANTITY', 120, i === 7 ? 'naskah' : 'dokumen'],
      ['TIME', 12, 'bulan'],
    ]),
  )
  const open = () => {
    const talk = planTalk({ own: [planOf(results)] })
    talk.say('/target')
    return talk
  }

  test('are read six at a time, numbered as they are chosen', () => {
    const talk = open()
    expect(talk.last()).toContain('Halaman 1 dari 7')
    expect(talk.last().length).toBeLessThan(1500)
    talk.tap('Berikutnya')
    expect(talk.last()).toContain('RHK 4 · Hasil kerja nomor 4')
    expect(talk.last()).toContain('1. Kuantitas: 120 dokumen')
    talk.say('1')
    talk.say('nambah 5')
    expect(talk.last()).toContain('Hasil kerja nomor 4')
    expect(talk.effects).toMatchObject([{ indicatorId: results[3]?.indicators[0]?.id, value: 5 }])
  })

  test('are answered by a sentence as the list says, which chooses and counts at once', () => {
    const talk = open()
    talk.say('rhk 8 sudah 45 naskah')
    expect(talk.effects).toMatchObject([{ indicatorId: results[7]?.indicators[0]?.id, value: 45 }])
    const some = open()
    expect(some.say('rhk 9 sudah 4')).toContain('RHK 9')
    expect(some.last()).not.toContain('RHK 8')
    some.say('2')
    expect(some.effects).toMatchObject([{ indicatorId: results[8]?.indicators[1]?.id, value: 4 }])
    expect(open().say('rhk 44 sudah 4')).toContain('Tidak ada indikator')
  })

  test('that add up alone are offered for what is said to be on top', () => {
    const talk = planTalk({
      own: [
        planOf([
          resultOf('Terbitnya KK', [
            ['QUANTITY', 120, 'dokumen'],
            ['QUALITY', 98, 'persen'],
          ]),
          resultOf('Arsip tertata', [['QUANTITY', 600, 'berkas']]),
        ]),
      ],
    })
    expect(talk.say('nambah 5')).toContain('“nambah 5” untuk target yang mana?')
    expect(labels(talk)).toEqual(['RHK 1 · Kuantitas', 'RHK 2 · Kuantitas'])
    const only = planTalk({ own: [planOf([resultOf('Terbitnya KK', [['QUANTITY', 120, 'dokumen'], ['QUALITY', 98, 'persen']])])] }) // prettier-ignore
    only.say('nambah 5')
    expect(only.effects).toMatchObject([{ mode: 'DELTA', value: 5 }])
  })

  test('are turned and chosen on a network without buttons', () => {
    const talk = open()
    const hear = (words: string) => {
      const prompt = promptOf(talk.replies.at(-1) ?? { text: [] })
      const said = answered(words, prompt, false)
      return said?.type === 'tap' ? talk.tapData(said.data) : talk.say(words)
    }
    const [part] = outbound(talk.replies.at(-1) ?? { text: [] }, { buttons: false })
    expect(part?.type === 'text' ? part.text : '').toContain('*7* Berikutnya')
    expect(hear('7')).toContain('Halaman 2 dari 7')
    expect(hear('berikutnya')).toContain('Halaman 3 dari 7')
    hear('1')
    hear('nambah 5')
    expect(talk.effects).toMatchObject([{ indicatorId: results[6]?.indicators[0]?.id }])
    expect(plain(talk.replies[0]?.text ?? [])).toContain('Tercatat')
  })
})
