import { longDay, shortDay, type Day } from '../calendar/day.ts'
import type { Activity, Decision, Report, Row, Warning } from '../performance/report.ts'
import { join, say } from '../rich.ts'
import { statusWords, rows, total, flags, decided } from './report-parts-id.ts'

/** What is said of a report while it is told, sent and corrected. */
export const report = {
  askDay: say`*Laporan hari apa?*`,
  today: 'Hari ini',
  lateMark: '(terlambat)',
  badDay: (days: number) =>
    say`Pilih salah satu hari di bawah ini. Laporan dapat dikirim untuk hari ini dan ${days} hari kerja sebelumnya.`,
  dayTaken: (status: string) =>
    say`Laporan hari itu sudah ada (${status}). Ketik *ralat* untuk memperbaikinya.`,
  askWhat: (n: number, day: string) =>
    say`*Kegiatan ${n}* · ${day}\n*Apa yang dikerjakan?*\n_Contoh: Mencetak KK dan memverifikasi berkas pindah datang_`,
  shortWhat: say`Uraian paling sedikit 10 karakter, supaya atasan mengerti. Contoh: “Mencetak KTP-el untuk warga”.`,
  longWhat: say`Uraian paling banyak 1.000 karakter. Tolong ringkas, atau bagi menjadi beberapa kegiatan.`,
  askTarget: say`*Untuk hasil kerja (RHK) yang mana?*`,
  direct: 'Tugas langsung atasan',
  other: 'Lainnya',
  askTime: say`*Dari jam berapa sampai jam berapa?*\n_Contoh: 8-10, 13.00-14.30, atau lamanya: 2 jam, 45 menit_`,
  badTime: say`Jamnya belum terbaca. Tulis seperti *8-10*, *08.00-10.30*, *2 jam*, atau *45 menit*.`,
  tooLong: say`Jumlah sehari tidak boleh lebih dari 24 jam. Periksa lagi jamnya.`,
  askQuantity: say`*Berapa banyak hasilnya?*\n_Contoh: 12 berkas. Ketik *lewati* bila tidak dihitung._`,
  badQuantity: say`Jumlahnya belum terbaca. Tulis angka lebih dari nol dan satuannya, misalnya *12 berkas*, atau *lewati*.`,
  askEvidence: (count: number) =>
    count === 0
      ? say`*Ada bukti?*\nKirim foto, dokumen, atau tautan. Boleh lebih dari satu.`
      : say`📎 *${count} bukti* diterima. Kirim lagi, atau tekan *Selesai*.`,
  noEvidence: 'Tanpa bukti',
  evidenceDone: 'Selesai',
  badEvidence: say`Kirim foto, dokumen, atau tautan yang diawali https://, atau pilih *Tanpa bukti*.`,
  tooManyFiles: say`Satu kegiatan paling banyak 10 bukti.`,
  tooBigFile: (megabytes: number) =>
    say`File itu terlalu besar. Paling besar ${megabytes} MB; kirim versi yang lebih kecil atau tautannya.`,
  check: (day: string, shown: Row[], activities: Activity[], warnings: Warning[], likeness: number | null) =>
    join([
      say`*Periksa laporan* · ${day}\n`,
      rows(shown),
      activities.length === 0 ? [] : say`\n${total(activities)}`,
      flags(warnings, likeness),
    ]),
  send: '✅ Kirim',
  add: '➕ Kegiatan',
  edit: '✏️ Ubah',
  fix: '✏️ Perbaiki sekarang',
  remove: '🗑 Hapus',
  whichEdit: say`*Kegiatan mana yang diubah?*`,
  whichRemove: say`*Kegiatan mana yang dihapus?*`,
  whichField: (position: number) => say`*Apa yang diubah dari kegiatan ${position}?*`,
  fields: { what: 'Uraian', target: 'RHK', time: 'Jam', quantity: 'Jumlah', evidence: 'Bukti' },
  backToCheck: '« Kembali',
  dayOff: 'bukan hari kerja unit Anda',
  todaySent: (code: string, status: string) => say`Laporan hari ini sudah terkirim: *${code}*, ${status}.`,
  correct: (code: string) => `✏️ Ralat ${code}`,
  editedLater: say`Pesan yang diubah itu sudah menjadi laporan. Untuk memperbaikinya ketik *ralat*.`,
  evidenceKept: (count: number, position: number) =>
    say`📎 ${count} bukti disimpan untuk kegiatan ${position}.`,
  lastRow: say`Laporan harus berisi paling sedikit satu kegiatan.`,
  receipt: (report: Receipt) =>
    join([
      say`📨 *Laporan ${report.code} terkirim*\n${report.day} · versi ${report.version}\nDihitung pukul ${report.sentAt}${report.late ? ' (terlambat)' : ''}.`,
      report.dayOff === null ? [] : say`Hari itu libur (${report.dayOff}); laporan tetap diterima.`,
      report.approver === null
        ? say`Anda pimpinan tertinggi di sistem ini, jadi laporan langsung tercatat.`
        : report.approver === ''
          ? say`⚠️ Atasan Anda belum tercatat. Laporan tersimpan; hubungi pengelola kepegawaian agar dapat disetujui.`
          : say`Menunggu persetujuan *${report.approver}*, biasanya paling lama 3 hari kerja.`,
      say`_Ada yang salah? Ketik *ralat*._`,
    ]),
  outcome: (report: Report, decision: Decision) =>
    join([
      say`📄 *Laporan ${report.code}* · ${longDay(report.day, 'id')} · versi ${report.version}`,
      decided(decision, report.zone),
    ]),
  returned: (report: Report, decision: Decision) =>
    join([
      say`↩️ *Laporan ${report.code}* (${shortDay(report.day, 'id')}) perlu diperbaiki.`,
      decided(decision, report.zone),
    ]),
  nothingToCopy: say`Belum ada laporan yang dapat disalin. Ketik *lapor* untuk mulai.`,
  nothingToCorrect: say`Belum ada laporan yang dapat diralat. Ketik *lapor* untuk mulai.`,
  finalNow: say`Laporan itu ditolak, jadi tidak dapat diralat. Hubungi atasan Anda.`,
  mine: (heads: { day: Day; code: string; status: keyof typeof statusWords }[]) =>
    heads.length === 0
      ? say`Belum ada laporan dua minggu terakhir.`
      : join([
          say`*Laporan dua minggu terakhir*`,
          ...heads.map((h) => say`${shortDay(h.day, 'id')} · ${h.code} · ${statusWords[h.status]}`),
        ]),
}

export type ReportTexts = typeof report

export interface Receipt {
  code: string
  day: string
  version: number
  sentAt: string
  late: boolean
  dayOff: string | null
  /** null = self-certified; '' = nobody is recorded. */
  approver: string | null
}
