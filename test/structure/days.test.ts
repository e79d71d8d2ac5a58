import { describe, expect, test } from 'vitest'
import { countChanges } from '../../core/structure/plan.ts'
import { readHours } from '../../core/structure/shifts.ts'
import { readStatus } from '../../core/structure/leaves.ts'
import type { Cell } from '../../core/structure/sheet.ts'
import { structureTexts } from '../../core/texts/structure.ts'
import { after, chief, nobody, plan, sheet, staff, whole } from './office-sheet.ts'

const known = after(nobody, plan(whole).changes)
const read = (...rows: Cell[][]) => plan([sheet('CSV', rows)], known)
const told = ({ troubles }: ReturnType<typeof read>) =>
  troubles.map(({ why, row, column }) => [why, row, column])
const twice = (...rows: Cell[][]) => {
  const first = read(...rows)
  return countChanges(plan([sheet('CSV', rows)], after(known, first.changes)).changes)
}

describe('a list of holidays', () => {
  const head = ['Tanggal', 'Nama Hari', 'Jenis Hari', 'Unit Kerja', 'Dasar']
  const galungan = ['18-11-2026', 'Galungan', 'Libur lokal', 'Bidang Layanan', 'SE 800/1/2026']
  const moved = ['16/06/2026', '1 Muharam (pindah)', 'dicabut', '', 'Sidang isbat']

  test('is known by its headings, and sets days for all units or for one', () => {
    const { changes, troubles } = read(head, galungan, moved)
    const unit = known.units.find(({ name }) => name === 'Bidang Layanan')
    expect(troubles).toEqual([])
    expect(changes.holidays.map(({ now }) => now)).toMatchObject([
      { day: '2026-11-18', kind: 'PUBLIC_HOLIDAY', name: 'Galungan', unitId: unit?.id },
      { day: '2026-06-16', kind: 'WORKDAY', unitId: null, source: 'Sidang isbat' },
    ])
  })

  test('imported again changes nothing', () => {
    expect(twice(head, galungan, moved)).toEqual([])
  })

  test('says row by row what is wrong and what to do', () => {
    const dirty = read(
      head,
      ['31-02-2026', 'Entah', 'Libur', '', 'SE 1'],
      ['18-11-2026', '', 'Pesta', '', 'SE 1'],
      ['19-11-2026', 'Pilkada', 'Libur', 'Dinas Lain', ''],
      galungan,
      galungan,
    )
    expect(told(dirty)).toEqual([
      ['noDate', 2, 'A'],
      ['missing', 3, 'B'],
      ['noDayKind', 3, 'C'],
      ['noSource', 4, 'E'],
      ['noUnit', 4, 'D'],
      ['dayTwice', 6, 'A'],
    ])
    expect(dirty.troubles.map(structureTexts.id.trouble).join('\n')).toMatchInlineSnapshot(`
      "Lembar CSV, baris 2, kolom A: tanggal “31-02-2026” tidak terbaca. Tulis seperti 31-12-2026.
      Lembar CSV, baris 3, kolom B: kolom “nama hari” kosong. Isi dulu.
      Lembar CSV, baris 3, kolom C: jenis hari “Pesta” tidak dikenal. Tulis Libur, Cuti Bersama, atau Hari Kerja.
      Lembar CSV, baris 4, kolom E: dasarnya belum ada. Isi kolom Dasar dengan nomor surat atau keputusan, supaya dapat ditelusuri.
      Lembar CSV, baris 4, kolom D: unit “Dinas Lain” tidak ditemukan, atau namanya dipakai beberapa unit. Samakan dengan lembar Unit, atau pakai kodenya.
      Lembar CSV, baris 6, kolom A: tanggal “18-11-2026” untuk unit yang sama sudah ada di baris 5. Hapus salah satunya."
    `)
    expect(countChanges(dirty.changes)).toEqual([{ kind: 'holidays', added: 1, changed: 0 }])
  })
})

describe('a duty roster', () => {
  const head = ['No', 'NIP', 'Nama', 'Tanggal', 'Shift']

  test('holds the hours of each day, also over midnight, and days off', () => {
    const { changes, troubles } = read(
      head,
      ['1', staff, 'Budi', '24-11-2026', '21.00-07.00'],
      ['2', staff, 'Budi', '25-11-2026', 'Lepas jaga'],
    )
    expect(troubles).toEqual([])
    expect(changes.shifts.map(({ now }) => [now.day, now.from, now.to])).toEqual([
      ['2026-11-24', 1260, 1860],
      ['2026-11-25', null, null],
    ])
    expect(twice(head, ['1', staff, 'Budi', '24-11-2026', '21.00-07.00'])).toEqual([])
  })

  test('names of shifts are not guessed at, and a day stands once', () => {
    const dirty = read(
      head,
      ['1', staff, 'Budi', '24-11-2026', 'Malam'],
      ['2', '1.99E+17', 'Budi', '24-11-2026', '07-14'],
      ['3', staff, 'Budi', '25-11-2026', '07-14'],
      ['4', staff, 'Budi', '25-11-2026', '14-21'],
    )
    expect(told(dirty)).toEqual([
      ['noHours', 2, 'E'],
      ['nipLost', 3, 'B'],
      ['shiftTwice', 5, 'D'],
    ])
  })

  test.each([
    ['07.00-14.00', { from: 420, to: 840 }],
    ['21:00 s.d. 07:00', { from: 1260, to: 1860 }],
    ['jam 8 – 16 WITA', { from: 480, to: 960 }],
    ['00.00-24.00', { from: 0, to: 1440 }],
    ['OFF', null],
    ['25.00-30.00', undefined],
    ['07.61-14.00', undefined],
    ['pagi', undefined],
  ])('%s is read as hours', (text, hours) => {
    expect(readHours(text)).toEqual(hours)
  })
})

describe('a list of leave', () => {
  const head = ['NIP', 'Nama Pegawai', 'Jenis Cuti', 'Mulai', 'Sampai']
  const annual = [staff, 'Budi', 'Cuti Tahunan', '24-11-2026', '27-11-2026']

  test('is written as decided, one entry a row, and twice changes nothing', () => {
    const { changes, troubles } = read(head, annual, [chief, 'Sari', 'DL ke Jakarta', '30-11-2026', ''])
    expect(troubles).toEqual([])
    expect(changes.leaves.map(({ now }) => [now.status, now.from, now.until])).toEqual([
      ['LEAVE_ANNUAL', '2026-11-24', '2026-11-27'],
      ['OFFICIAL_TRAVEL', '2026-11-30', '2026-11-30'],
    ])
    expect(twice(head, annual)).toEqual([])
  })

  test('never keeps why somebody is ill', () => {
    const { changes } = read(head, [staff, 'Budi', 'Sakit demam berdarah', '24-11-2026', '25-11-2026'])
    expect(changes.leaves).toHaveLength(1)
    expect(JSON.stringify(changes)).not.toContain('demam')
  })

  test('tells the rows that cannot be meant', () => {
    const dirty = read(
      head,
      [staff, 'Budi', 'Cuti', '24-11-2026', ''],
      [staff, 'Budi', 'Cuti besar', '24-11-2026', '23-11-2026'],
      [staff, 'Budi', 'Cuti besar', '24-11-2026', '24-11-2062'],
      ['', 'Budi', 'Diklat', '24-11-2026', ''],
    )
    expect(told(dirty)).toEqual([
      ['noStatus', 2, 'C'],
      ['dateOrder', 3, 'E'],
      ['tooLong', 4, 'E'],
      ['nipLength', 5, 'A'],
    ])
    expect(countChanges(dirty.changes)).toEqual([])
  })

  test.each([
    ['CUTI ALASAN PENTING', 'LEAVE_IMPORTANT'],
    ['Cuti di luar tanggungan negara', 'LEAVE_UNPAID'],
    ['Tugas Belajar', 'STUDY_ASSIGNMENT'],
    ['mangkir', null],
  ])('%s is read as a status', (text, status) => {
    expect(readStatus(text)).toBe(status)
  })
})
