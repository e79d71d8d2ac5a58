import { describe, expect, test } from 'vitest'
import { readApproval } from '../../core/language/approval.ts'
import { readCheckIn } from '../../core/language/check-in.ts'
import { readCorrection } from '../../core/language/correction.ts'
import { readLeave } from '../../core/language/leave.ts'
import { mask } from '../../core/language/parse.ts'
import { readQuestion } from '../../core/language/question.ts'
import { context, read } from './reading.ts'

test.each([
  ['cetak kk 18 lbr jam 8-10', 'report'],
  ['hari ini verifikasi berkas akta', 'report'],
  ['Izin bu, hari ini saya sakit, surat dokter menyusul', 'leave'],
  ['besok cuti tahunan 3 hari', 'leave'],
  ['proses cuti pegawai 4 berkas jam 8-9', 'report'],
  ['ACC', 'approval'],
  ['setuju semua kecuali no 2, bukti kurang', 'approval'],
  ['RHK 1 sdh 12 dr 40 berkas', 'check_in'],
  ['nambah 5 dok', 'check_in'],
  ['sama kayak kemarin', 'repeat'],
  ['ralat no 2 jadi 18 berkas bukan 81', 'correction'],
  ['ganti lampu jalan 3 titik jam 8-10', 'report'],
  ['batal', 'cancel'],
  ['hapus yg terakhir', 'cancel'],
  ['siapa yg blm lapor?', 'question'],
  ['halo min, lupa lapor kemarin gimana ya', 'question'],
  ['lupa lapor kemarin', 'question'],
  ['rekap bulan ini dong pak', 'question'],
  ['siap bu 🙏', 'chat'],
  ['', 'chat'],
])('"%s" is meant as %s', (text, intent) => expect(read(text).intent).toBe(intent))

test('a forwarded report that names another is not the sender’s', () => {
  const text = 'Diteruskan\nLaporan an. Pak Contoh Satu\ncetak kk 8 lbr jam 8-9'
  expect(read(text)).toMatchObject({ intent: 'chat', activities: [], names: ['Pak Contoh Satu'] })
  expect(read(text, { name: 'Contoh Satu' }).activities).toHaveLength(1)
})

describe('corrections', () => {
  test.each([
    ['ralat no 2 jadi 18 berkas bukan 81', { row: 2, what: 'quantity', quantity: 18, unit: 'berkas' }],
    ['no 3 hapus', { row: 3, what: 'delete' }],
    ['hapus no 3', { row: 3, what: 'delete' }],
    ['no 1 50 berkas', { row: 1, what: 'quantity', quantity: 50, unit: 'berkas' }],
    ['no 2 jam 9-11', { row: 2, what: 'time', start: '09:00', end: '11:00', minutes: 120 }],
    ['2 jam 9-11', { row: 2, what: 'time', start: '09:00', end: '11:00' }],
    ['no 2 jadi rapat anggaran', { row: 2, what: 'text', text: 'rapat anggaran' }],
  ])('%s', (text, wanted) => expect(readCorrection(text)).toMatchObject(wanted))

  test('with nothing to correct, a bare number at the start is no row', () =>
    expect(readCorrection('2 jam 9-11', true)).toBeNull())
})

test.each([
  ['besok cuti tahunan 3 hari', { kind: 'LEAVE_ANNUAL', from: '2026-11-19', days: 3, until: null }],
  ['DL ke Jakarta sampai Jumat', { kind: 'OFFICIAL_TRAVEL', from: '2026-11-18', until: '2026-11-20' }],
  ['sakit', { kind: 'LEAVE_SICK', from: '2026-11-18' }],
  ['izin pulang cepat jam 2', { kind: 'PERMIT' }],
  ['cuti melahirkan tgl 20 nov', { kind: 'LEAVE_MATERNITY', from: '2026-11-20' }],
])('leave: %s', (text, wanted) => {
  const leave = readLeave(text, context)
  expect(leave).toMatchObject(wanted)
  expect(Object.keys(leave ?? {}).sort()).toEqual(['days', 'from', 'kind', 'until'])
})

test.each([
  ['RHK 2 sdh 45 dr 120 dok', { target: 2, mode: 'CUMULATIVE', value: 45, of: 120, unit: 'dokumen' }],
  ['nambah 5 dok', { target: null, mode: 'DELTA', value: 5, unit: 'dokumen' }],
  ['nambah 3 klp tani utk RHK 1', { target: 1, mode: 'DELTA', value: 3, unit: 'kelompok' }],
])('check-in: %s', (text, wanted) => expect(readCheckIn(text)).toMatchObject(wanted))

test.each([
  ['ACC', { decision: 'approve', all: false, numbers: [], except: [] }],
  [
    'setuju semua kecuali no 3, bukti kurang',
    { decision: 'approve', all: true, except: [3], note: 'bukti kurang' },
  ],
  ['setuju 1, 2', { decision: 'approve', numbers: [1, 2] }],
  ['kembalikan no 2: foto belum ada', { decision: 'return', numbers: [2], note: 'foto belum ada' }],
])('decision: %s', (text, wanted) => expect(readApproval(text)).toMatchObject(wanted))

test.each([
  ['siapa yg blm lapor?', 'missing', null],
  ['rekap bulan ini dong', 'monthly-summary', '2026-11'],
  ['rekap bulan oktober sy', 'monthly-summary', '2026-10'],
  ['rekap desember', 'monthly-summary', '2025-12'],
  ['lupa lapor kemarin', 'forgotten', null],
])('question: %s', (text, what, month) => expect(readQuestion(text, context)).toEqual({ what, month }))

test('identity numbers, phones and names are found and can be hidden', () => {
  const { activities, warnings } = read('urus aduan NIK 5271010101900000 an. Siti Contoh 30 menit')
  const [activity] = activities
  expect(warnings).toContain('sensitive_data')
  const hidden = mask(activity?.description ?? '', activity?.sensitive ?? [])
  expect(hidden).not.toContain('5271010101900000')
  expect(hidden).not.toContain('Siti')
})

test('what the person chose before goes before what the words suggest', () => {
  const targets = [
    { id: 'A', title: 'Tertatanya arsip kantor' },
    { id: 'B', title: 'Terlayaninya pengadaan barang' },
  ]
  expect(read('nata arsip kontrak 2 jam', { targets }).activities[0]?.target).toBe('A')
  const learned = [{ words: 'Menata arsip kontrak', target: 'B', unit: null }]
  expect(read('nata arsip kontrak 2 jam', { targets, learned }).activities[0]?.target).toBe('B')
  const counted = [{ words: 'Pasang implan', target: null, unit: 'akseptor' }]
  expect(read('pasang implan sebanyak 2, 1 jam', { learned: counted }).activities[0]?.unit).toBe('akseptor')
})
