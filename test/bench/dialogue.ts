/** What a person does, and how the bot's answer to it is recognised. */
export interface Step {
  act: { say: string } | { tap: string }
  expect: RegExp
}

/** A whole report: four texts and four taps. */
export const dialogue: Step[] = [
  { act: { say: 'lapor' }, expect: /Laporan hari apa/ },
  { act: { tap: 'Hari ini' }, expect: /Apa yang dikerjakan/ },
  { act: { say: 'Memverifikasi berkas pindah datang warga' }, expect: /hasil kerja \(RHK\) yang mana/ },
  { act: { tap: 'Pelayanan 2' }, expect: /Dari jam berapa/ },
  { act: { say: '08.00-10.30' }, expect: /Berapa banyak/ },
  { act: { say: '12 berkas' }, expect: /Ada bukti/ },
  { act: { tap: 'Tanpa bukti' }, expect: /"[^"]*Kirim"/ },
  { act: { tap: 'Kirim' }, expect: /terkirim/ },
]

/** A whole report in one sentence; sending it is the second message. */
export const sentence = '08.00-10.30 memverifikasi 12 berkas pindah datang untuk Pelayanan 2'
