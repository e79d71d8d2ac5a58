import { describe, expect, test } from 'vitest'
import { only, read } from './reading.ts'

const times = (text: string) => {
  const activity = only(text)
  return [activity?.start, activity?.end, activity?.minutes]
}
const count = (text: string) => {
  const activity = only(text)
  return [activity?.quantity, activity?.unit]
}

describe('clock times', () => {
  test.each([
    ['rapat anggaran jam 8-10', ['08:00', '10:00', 120]],
    ['rapat anggaran pkl 08.00-10.30 WITA', ['08:00', '10:30', 150]],
    ['rapat anggaran 8:30 s.d. 10', ['08:30', '10:00', 90]],
    ['rapat anggaran pukul 08.00 sampai dengan 09.15', ['08:00', '09:15', 75]],
    ['rapat anggaran jm 8 smp jm 9', ['08:00', '09:00', 60]],
    ['rapat anggaran 9 – 11', ['09:00', '11:00', 120]],
    ['rapat anggaran 0830-1145', ['08:30', '11:45', 195]],
    ['rapat anggaran jam setengah 8 - 9', ['07:30', '09:00', 90]],
    ['rapat anggaran jam 1/2 8 - 9', ['07:30', '09:00', 90]],
    ['rapat anggaran jam 10 - 12 kurang seperempat', ['10:00', '11:45', 105]],
    ['rapat anggaran jam 9 lewat 10 sampai 11.20', ['09:10', '11:20', 130]],
    ['rapat anggaran jam 9 seperempat s/d 11', ['09:15', '11:00', 105]],
    ['rapat anggaran jam 1-3', ['13:00', '15:00', 120]],
    ['rapat anggaran 9am-11.30am', ['09:00', '11:30', 150]],
    ['rapat anggaran jam 9an 2 jam', ['09:00', '11:00', 120]],
    ['ronda td malam jam 7-9', ['19:00', '21:00', 120]],
    ['rapat anggaran 1 siang - 3 sore', ['13:00', '15:00', 120]],
    ['rapat anggaran jam 10 - 1', ['10:00', '13:00', 180]],
    ['ronda jam 7-9 malam', ['19:00', '21:00', 120]],
    ['senam jam 6.30-8', ['06:30', '08:00', 90]],
    ['rapat anggaran jam delapan sampai jam sepuluh', ['08:00', '10:00', 120]],
    ['rapat anggaran jam 9 selama 2 jam', ['09:00', '11:00', 120]],
    ['rapat anggaran mulai jam 9 sampai selesai', ['09:00', null, null]],
    ['rapat anggaran pkl 09.00-11.00 WIB', ['10:00', '12:00', 120]],
    ['rapat anggaran pkl 09.00-11.00 WIT', ['08:00', '10:00', 120]],
    ['rapat anggaran 13.00-12.30', ['13:00', null, null]],
  ])('%s', (text, wanted) => expect(times(text)).toEqual(wanted))

  test('a shift over midnight ends on the next day', () => {
    const { activities, warnings } = read('jaga igd 21.00-07.00, 8 px')
    expect(activities[0]).toMatchObject({ start: '21:00', end: '07:00', endDayOffset: 1, minutes: 600 })
    expect(warnings).toEqual(expect.arrayContaining(['crosses_midnight', 'outside_hours']))
  })

  test('"lanjut … sampai" begins where the last thing ended, and says so', () => {
    const { activities, warnings } = read('rekap absen jam 8-10, lanjut cek gudang smp jam 12')
    expect(activities[1]).toMatchObject({ start: '10:00', end: '12:00', assumed: ['start'] })
    expect(warnings).toContain('inferred_start')
  })
})

describe('durations', () => {
  test.each([
    ['input data 2 jam', 120],
    ['input data 1,5 jam', 90],
    ['input data 2.5 jam', 150],
    ['input data 1 jam 15 mnt', 75],
    ['input data setengah jam', 30],
    ['input data 3/4 jam', 45],
    ['input data seperempat jam', 15],
    ['input data sejam', 60],
    ['input data dua jam', 120],
    ['input data 2 (dua) jam', 120],
    ['input data satu setengah jam', 90],
    ["input data 45'", 45],
    ['ajar seni 3 x 35 menit', 105],
    ['kontrol 4 px masing2 15 menit', 60],
    ['input data seharian', null],
    ['input data dari pagi', null],
  ])('%s', (text, minutes) => expect(only(text)?.minutes).toBe(minutes))

  test.each([
    ['sekolah dasar', 70],
    ['menengah pertama', 80],
    ['menengah atas', 90],
  ])('two lessons of %s', (school, minutes) => {
    const targets = [{ id: 'A', title: `Terlaksananya pembelajaran pada ${school}` }]
    expect(only('mengajar ipa 2 JP', { targets })).toMatchObject({ minutes, quantity: 2, unit: 'jp' })
    expect(only('mengajar ipa jam ke 1-2', { targets })).toMatchObject({
      minutes,
      start: null,
      quantity: null,
    })
  })

  test('without a school the length of a lesson is not known', () =>
    expect(only('melatih 2 JP')?.minutes).toBeNull())
})

describe('quantities', () => {
  test.each([
    ['cetak kk 18 lbr', [18, 'lembar']],
    ['cetak kk 18lbr', [18, 'lembar']],
    ['verif 12 bks jam 8-9', [12, 'berkas']],
    ['scan 1.250 lembar', [1250, 'lembar']],
    ['survei jalan 2,5 km', [2.5, 'km']],
    ['layani 34 px', [34, 'pasien']],
    ['input dua belas berkas', [12, 'berkas']],
    ['penyuluhan 30an ibu', [30, 'ibu']],
    ['penyuluhan ± 45 murid', [45, 'murid']],
    ['penyuluhan kurang lebih 30 orang', [30, 'orang']],
    ['periksa berkas 14 dari 36 berkas', [14, 'berkas']],
    ['pelayanan KTP, dpt 57 siswa', [57, 'siswa']],
    ['pelayanan poli, pasien masuk 11', [11, 'pasien']],
  ])('%s', (text, wanted) => expect(count(text)).toEqual(wanted))

  test.each([
    'mengajar kelas 8A di SMPN 6',
    'kunjungan ke RT 03',
    'susun bab 5 TA 2027',
    'bayar honor Rp 1.250.000',
    'rekap serapan 45 %',
    'rekap surat no 800/123/Dinas/2026',
    'susun renstra 2025-2029',
    'jaga loket 3',
    'periksa pph 21',
  ])('no quantity in: %s', (text) => expect(only(text)?.quantity).toBeNull())
})

describe('days', () => {
  test.each([
    ['input data 2 jam', '2026-11-18'],
    ['kemarin input data 2 jam', '2026-11-17'],
    ['kmrn lusa input data 2 jam', '2026-11-16'],
    ['tgl 16 input data 2 jam', '2026-11-16'],
    ['16/11 input data 2 jam', '2026-11-16'],
    ['16-11-2026 input data 2 jam', '2026-11-16'],
    ['Senin lalu input data 2 jam', '2026-11-16'],
    ['lapor utk jumat kemarin: input data 2 jam', '2026-11-13'],
    ['malam minggu kmrn jaga parkir 18.00-20.00', '2026-11-14'],
    ['semalam jaga igd 21.00-07.00', '2026-11-17'],
    ['2 hari yang lalu input data 2 jam', '2026-11-16'],
    ['susun undangan tgl 20 November 2 jam', '2026-11-18'],
    ['31/02 input data 2 jam', '2026-11-18'],
  ])('%s', (text, day) => expect(read(text).date).toBe(day))

  test('the day is the sender’s own', () => {
    const sentAt = new Date('2026-11-18T16:30:00Z')
    expect(read('input data 2 jam', { sentAt }).date).toBe('2026-11-19')
    expect(read('input data 2 jam', { sentAt, zone: 'Asia/Jakarta' }).date).toBe('2026-11-18')
  })
})

describe('what is one thing and what is not', () => {
  test.each([
    ['cetak kk 8 lbr, verif akta 3 bks; rapat staf', 3],
    ['1. cetak kk\n2. verif akta\n3. arsip surat', 3],
    ['1) cetak kk 2) verif akta', 2],
    ['0800-0900 CETAK KK 1000-1100 VERIF AKTA', 2],
    ['cetak kk jam 8-9 dan verif akta jam 9-10', 2],
    ['uji slump & ambil sampel jam 8-10', 1],
    ['periksa harga cabe, bawang, dan telur 2 jam', 1],
    ['cetak kk jam 8-9, istirahat, verif akta jam 10-11', 2],
    ['cetak kk jam 8-9, laporannya blm sempat dibuat', 1],
    ['cetak kk jam 8-9, besok lanjut verif akta', 1],
    ['cetak kk jam 8-9, foto menyusul', 1],
    ['droping air 3 tangki: 08.00-10.00, 11.00-13.00', 2],
    ['apel, rapat, arsip', 3],
  ])('%s', (text, n) => expect(read(text).activities).toHaveLength(n))
})
