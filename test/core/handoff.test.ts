import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/calendar/day.ts'
import type { HandoffActivity, HandoffDay, HandoffFacts } from '../../core/performance/handoff.ts'
import { nextToMove, reportsToShow } from '../../core/performance/handoff.ts'
import { plain } from '../../core/rich.ts'
import { factsOf, rina, talker } from './talking.ts'

const activity = (change: Partial<HandoffActivity> = {}): HandoffActivity => ({
  kind: 'MAIN_DUTY',
  rhkTitle: 'Terlaksananya penerbitan KK',
  description: 'Mencetak kartu keluarga',
  startsAt: 450,
  endsAt: 600,
  quantity: 18,
  unit: 'dokumen',
  links: ['https://drive.example.go.id/d/1'],
  files: 0,
  ...change,
})

const dayOf = (day: string, change: Partial<HandoffDay> = {}): HandoffDay => ({
  reportId: `00000000-0000-4000-8000-0000${day.replaceAll('-', '')}`,
  day: day as Day,
  code: 'AAAAAA',
  version: 1,
  status: 'APPROVED',
  movedVersion: null,
  ...change,
})

/** Effects come into being in the facts of the next message, as the database would have it. */
function handingOver(
  days: HandoffDay[],
  rows: HandoffActivity[] = [activity()],
  language: 'id' | 'en' = 'id',
) {
  const moved = new Map<string, number | null>()
  const facts = () => {
    const now = days.map((day) => ({
      ...day,
      movedVersion: moved.has(day.reportId) ? (moved.get(day.reportId) ?? null) : day.movedVersion,
    }))
    const handoff: HandoffFacts = {
      days: now,
      activities: Object.fromEntries(now.map(({ reportId }) => [reportId, rows])),
    }
    return factsOf({ person: { ...rina, language }, handoff })
  }
  const talk = talker(facts)
  let seen = 0
  const settle = () => {
    for (const effect of talk.effects.slice(seen)) {
      if (effect.type === 'mark-moved') moved.set(effect.reportId, effect.version)
      if (effect.type === 'unmark-moved') moved.set(effect.reportId, null)
    }
    seen = talk.effects.length
    return talk.last()
  }
  return {
    talk,
    say: (text: string) => (talk.say(text), settle()),
    tap: (label: string) => (talk.tap(label), settle()),
    tapData: (data: string) => (talk.tapData(data), settle()),
    copies: () =>
      talk.replies.flatMap(({ text }) =>
        text.filter(({ style }) => style === 'code').map((span) => span.text),
      ),
  }
}

const week = () => [dayOf('2026-11-19'), dayOf('2026-11-20'), dayOf('2026-11-23', { status: 'SUBMITTED' })]

describe('handing days over to e-Kinerja', () => {
  test('each field is one tap to copy, in the order of the form', () => {
    const at = handingOver(week())
    for (const words of ['ekinerja', 'e-kinerja', 'pindah', '/ekinerja']) at.say(words)
    expect(at.copies()).toEqual([
      '19/11/2026',
      'Mencetak kartu keluarga, 18 dokumen (07.30-10.00)',
      'Terlaksananya penerbitan KK',
      'https://drive.example.go.id/d/1',
    ])
  })

  test('it goes on at the first day not moved, in taps or in words', () => {
    const at = handingOver(week())
    expect(at.say('ekinerja')).toContain('Kamis, 19 November 2026')
    expect(at.tap('Sudah dipindah')).toContain('Jumat, 20 November 2026')
    expect(at.say('ekinerja')).toContain('Belum dipindah: 2 hari')
    expect(at.say('sudah dipindah')).toContain('Jum 20 Nov ditandai sudah dipindah')
    expect(at.talk.last()).toContain('menunggu persetujuan')
    expect(at.tap('Sudah dipindah')).toContain('Semua laporan sudah dipindah')
  })

  test('a mark can be taken away again, and the day is shown at once', () => {
    const at = handingOver(week())
    at.say('ekinerja')
    at.tap('Sudah dipindah')
    expect(at.say('urungkan')).toContain('Tanda Kam 19 Nov dihapus')
    expect(at.talk.last()).toContain('Kamis, 19 November 2026')
    expect(at.say('urungkan')).toContain('Tidak ada tanda')
    at.tapData('ek:day:2026-11-20')
    at.tap('Sudah dipindah')
    at.tapData('ek:day:2026-11-20')
    expect(at.talk.last()).toContain('sudah ditandai')
    expect(at.tap('Urungkan')).toContain('Tanda Jum 20 Nov dihapus')
  })

  test('tapping twice marks once', () => {
    const at = handingOver(week())
    at.say('ekinerja')
    at.tapData('ek:done:2026-11-19:1')
    at.tapData('ek:done:2026-11-19:1')
    expect(at.talk.effects).toHaveLength(1)
  })

  test('a report corrected since is shown anew before it can be marked', () => {
    const at = handingOver([dayOf('2026-11-19', { version: 2, movedVersion: 1 })])
    expect(at.say('ekinerja')).toContain('diperbaiki setelah dipindah')
    expect(at.tapData('ek:done:2026-11-19:1')).toContain('berubah sejak pesan itu')
    expect(at.talk.effects).toHaveLength(0)
    expect(at.tap('Sudah dipindah')).toContain('Semua laporan')
  })

  test('it never asks for a password or a code, and says so', () => {
    expect(handingOver(week()).say('ekinerja')).toContain(
      'tidak pernah meminta kata sandi atau OTP e-Kinerja',
    )
    expect(handingOver(week(), [activity()], 'en').say('ekinerja')).toContain(
      'never asks for an e-Kinerja password',
    )
  })

  test('photos have no link, and the person is told what to do', () => {
    const at = handingOver(week(), [activity({ links: [], files: 2 })])
    expect(at.say('ekinerja')).toContain('2 foto/dokumen tersimpan di Lapkin')
  })

  test('without reports, and with buttons of days that are gone, the answer is kind', () => {
    expect(handingOver([]).say('ekinerja')).toContain('Belum ada laporan untuk dipindah')
    expect(handingOver(week()).tapData('ek:done:2025-01-01:1')).toContain('Kamis, 19 November 2026')
    expect(handingOver(week()).tapData('ek:nonsense:2026-11-20:x')).toContain('Jumat, 20 November 2026')
  })

  test('a day of sixty rows fits, part by part, and nothing of it is cut', () => {
    const rows = Array.from({ length: 60 }, (_, i) =>
      activity({ description: `Kegiatan nomor ${i + 1} ${'panjang '.repeat(12)}` }),
    )
    const at = handingOver([dayOf('2026-11-19')], rows)
    at.say('ekinerja')
    const seen = [...at.copies()]
    for (
      let part = 2;
      at.talk.replies[0]?.buttons?.flat().some(({ label }) => label.startsWith(`Bagian ${part}`));
      part++
    ) {
      expect(plain(at.talk.replies[0]?.text ?? []).length).toBeLessThan(4096)
      at.tap(`Bagian ${part}`)
      seen.push(...at.copies())
    }
    expect(seen.filter((text) => text.startsWith('Kegiatan nomor'))).toHaveLength(60)
  })

  test('what people wrote stays one copy, whatever is in it', () => {
    const at = handingOver(week(), [
      activity({ description: 'tanda `kutip`\n*tebal* <b> \u202Ebalik', links: [] }),
    ])
    at.say('ekinerja')
    expect(at.copies()[1]).toContain('tanda `kutip` *tebal* <b>')
  })
})

test('going on after a day looks forward first, then back', () => {
  const days = [dayOf('2026-11-19'), dayOf('2026-11-20', { movedVersion: 1 }), dayOf('2026-11-23')]
  expect(nextToMove(days, '2026-11-20' as Day)?.day).toBe('2026-11-23')
  expect(nextToMove(days, '2026-11-23' as Day)?.day).toBe('2026-11-19')
  expect(nextToMove(days.slice(1, 2))).toBeNull()
  expect(reportsToShow(days, '2026-11-20' as Day)).toHaveLength(3)
})
