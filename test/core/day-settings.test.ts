import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/calendar/day.ts'
import { noDayFacts } from '../../core/conversation/day-facts.ts'
import { menuFor } from '../../core/menu.ts'
import { commandIn } from '../../core/commands.ts'
import { understand } from '../../core/flows/told.ts'
import { readWorkTime } from '../../core/performance/work-time.ts'
import { factsOf, rina, talker } from './talking.ts'

describe('what a person chooses about reminders', () => {
  const chosen = (...said: string[]) => {
    const talk = talker()
    talk.say('pengingat')
    for (const words of said) talk.say(words)
    return talk.effects.flatMap((effect) => (effect.type === 'settings' ? [effect.settings.reminders] : []))
  }

  test.each([
    [['1', '15.00'], { at: 900 }],
    [['Jam pengingat', 'jam 7'], { at: 420 }],
    [['1', 'biasa'], { at: null }],
    [['2', '1'], { cap: 1 }],
    [['2', 'Tidak usah'], { cap: 0 }],
    [['3', '22.00 sampai 05.30'], { quietFrom: 1320, quietUntil: 330 }],
    [['3', 'tidak ada'], { quietFrom: 0, quietUntil: 0 }],
  ])('%s is kept', (said, kept) => {
    expect(chosen(...said)).toMatchObject([kept])
  })

  test('what cannot be read is asked for again, and nothing is kept meanwhile', () => {
    expect(chosen('1', 'nanti saja')).toEqual([])
    expect(chosen('1', '25.00', '15.30')).toMatchObject([{ at: 930 }])
  })

  test('the channel is chosen in one place only, with the other settings', () => {
    const talk = talker()
    talk.say('pengingat')
    expect(JSON.stringify(talk.replies)).not.toContain('Saluran')
  })
})

describe('the calendar in the chat', () => {
  const agency = {
    units: [{ id: '00000000-0000-4000-8000-0000000000b1', name: 'Puskesmas Contoh' }],
    days: [
      {
        day: '2026-12-25' as Day,
        kind: 'PUBLIC_HOLIDAY' as const,
        name: 'Natal',
        source: 'SKB 3 Menteri',
        version: 1,
        tentative: false,
        unitId: null,
        unit: null,
        own: false,
      },
    ],
  }
  const talks = (admin: boolean) =>
    talker(() => factsOf({ person: { ...rina, admin }, days: { ...noDayFacts, agency } }))

  test('shows everybody the coming days with their source, and asks only administrators', () => {
    const staff = talks(false)
    expect(staff.say('/kalender')).toContain('Natal')
    expect(staff.last()).toContain('SKB 3 Menteri')
    expect(staff.state.open).toEqual([])
  })

  test('an administrator adds a local day for one unit by words and numbers, with the ground for it', () => {
    const talk = talks(true)
    talk.say('/kalender')
    expect(talk.last()).toContain('kirim berkas')
    for (const words of ['1', '30 november', 'Lebaran Topat', '1', 'puskesmas']) talk.say(words)
    expect(talk.say('x')).toContain('nomor surat')
    expect(talk.say('SE Wali Kota 800/9/2026')).toContain('Simpan perubahan ini?')
    expect(talk.say('ya')).toContain('Kalender diubah')
    expect(talk.effects).toMatchObject([
      {
        type: 'change-calendar',
        changes: [{ act: 'set', day: '2026-11-30', name: 'Lebaran Topat', unitId: agency.units[0]?.id }],
      },
    ])
  })

  test('a national day is taken back by a correction, never erased', () => {
    const talk = talks(true)
    for (const words of ['/kalender', '3', '25/12/2026', 'Keppres 9/2026', 'ya']) talk.say(words)
    expect(talk.effects).toMatchObject([{ changes: [{ act: 'set', day: '2026-12-25', kind: 'WORKDAY' }] }])
  })
})

describe('the command menu', () => {
  test.each(['id', 'en'] as const)(
    'offers days and reminders to all, the team to superiors (%s)',
    (language) => {
      const words = (supervises: boolean) =>
        menuFor(language, supervises).commands.map(({ command }) => command)
      expect(words(false)).toEqual(expect.arrayContaining(['cuti', 'kalender', 'pengingat']))
      expect(words(false).filter((word) => ['tim', 'konfirmasi', 'persetujuan'].includes(word))).toEqual([])
      expect(words(true)).toEqual(expect.arrayContaining(['tim', 'konfirmasi', 'persetujuan']))
      for (const word of words(true)) expect(commandIn(`/${word}`, true), word).not.toBeNull()
    },
  )
})

describe('lessons', () => {
  test.each([
    ['SD Negeri 3 Mataram', 70],
    ['SMP Negeri Contoh Mataram (demo)', 80],
    ['SMKN 1 Mataram', 90],
    ['TK Negeri Pembina', 60],
    ['Seksi Identitas', undefined],
  ])('two of them in %s are %s minutes', (unit, minutes) => {
    expect(readWorkTime('2 JP', { unit })?.minutes).toBe(minutes)
  })

  test('last as the unit is set up, whatever it is called', () => {
    expect(readWorkTime('2 JP', { unit: 'Satuan Pendidikan 3', unitType: 'smp' })?.minutes).toBe(80)
    expect(readWorkTime('2 JP', { unit: 'SMP Satu Atap', unitType: 'Sekolah Dasar' })?.minutes).toBe(70)
    const person = { ...rina, unit: 'Satuan Pendidikan 3', unitType: 'smk' }
    const [row] = understand(factsOf({ person }), 'mengajar matematika kelas XI 3 JP').activities
    expect(row).toMatchObject({ minutes: 135 })
  })

  test('a teacher answers the time with lessons, and they count by the school', () => {
    const talk = talker(() => factsOf({ person: { ...rina, unit: 'SMP Negeri 2 Mataram' } }))
    for (const words of [
      'lapor',
      '1',
      'Mengajar IPA kelas VIII',
      '2',
      '2 JP',
      'lewati',
      'tanpa bukti',
      'kirim',
    ])
      talk.say(words)
    const [report] = talk.effects.flatMap((effect) => (effect.type === 'save-report' ? [effect.report] : []))
    expect(report?.activities).toMatchObject([{ durationMinutes: 80, effectiveMinutes: 80 }])
  })
})
