import { longDay, shortDay } from '../calendar/day.ts'
import { totalMinutes, type Decision, type Report } from '../performance/report.ts'
import { join, say } from '../rich.ts'
import { warningWords, duration, moment, rows, total, flags, decided } from './report-parts-id.ts'

/** What a supervisor reads of reports, and decides. */
export const approve = {
  card: (report: Report, detail: boolean) =>
    join([
      say`📋 *${report.employeeName}* · ${report.employeeUnit}\nLaporan *${report.code}* · ${longDay(report.day, 'id')}${report.version > 1 ? ` · versi ${report.version}` : ''}\n`,
      rows(report.activities),
      say`\n${total(report.activities)}`,
      flags(report.warnings, report.likeness),
      detail ? say`_Dikirim ${moment(report.sentAt, report.zone)}_` : [],
      report.decision === null ? [] : say`\n${decided(report.decision, report.zone)}`,
    ]),
  approve: '✅ Setujui',
  return: '↩️ Kembalikan',
  detail: '🔎 Rinci',
  reject: '⛔ Tolak',
  evidence: (count: number) => `📎 Bukti (${count})`,
  evidenceOf: (position: number, code: string) => say`Bukti kegiatan ${position}, laporan ${code}`,
  back: '« Ringkas',
  already: (report: Report, decision: Decision) =>
    join([say`Laporan ${report.code} sudah diputuskan.`, decided(decision, report.zone)]),
  oldVersion: (report: Report) => say`Laporan ${report.code} sudah diubah pegawainya. Ini versi terbaru:`,
  notYours: say`Anda bukan (atau bukan lagi) atasan yang menyetujui laporan itu, jadi tidak ada yang berubah.`,
  ownReport: say`Laporan sendiri tidak dapat diputuskan sendiri.`,
  gone: say`Laporan itu tidak ditemukan.`,
  askRows: (name: string) => say`*Kembalikan laporan ${name}*\nKegiatan mana yang perlu diperbaiki?`,
  wholeReport: 'Seluruh laporan',
  askNote: (name: string) =>
    say`*Kembalikan laporan ${name}*\nApa yang perlu diperbaiki? Pilih, atau tulis sendiri.`,
  notes: [
    'Bukti kurang',
    'Uraian kurang jelas',
    'Jam perlu diperbaiki',
    'Jumlah perlu diperbaiki',
    'RHK tidak sesuai',
  ],
  askReason: (name: string) =>
    say`*Tolak laporan ${name}*\nTolak hanya untuk laporan ganda, fiktif, atau salah orang. Apa alasannya?`,
  reasons: ['Laporan ganda', 'Salah orang', 'Kegiatan tidak terjadi'],
  notANote: say`Itu bukan catatan pengembalian. Untuk menyetujui, tekan *Setujui* pada kartunya; di sini tulis apa yang harus diperbaiki, atau *batal*.`,
  superseded: (code: string, version: number) =>
    say`Laporan *${code}* diubah pegawainya; versi ${version} menyusul di bawah.`,
  shortNote: say`Tulis catatan paling sedikit 5 karakter, supaya pegawai tahu apa yang harus diperbaiki.`,
  nothing: say`Tidak ada laporan yang menunggu persetujuan. 🎉`,
  list: (reports: Report[], all: number) =>
    join([
      say`*${all} laporan menunggu persetujuan*${all > reports.length ? ` (${reports.length} ditampilkan)` : ''}`,
      ...reports.map(
        (r, i) =>
          say`*${i + 1}.* ${r.employeeName} · ${shortDay(r.day, 'id')} · ${r.activities.length} kegiatan, ${duration(totalMinutes(r.activities, 'durationMinutes'))}${r.warnings.length > 0 ? ` ⚠️ ${r.warnings.map((w) => warningWords[w]).join(', ')}` : ''}`,
      ),
      say`\n_Ketik nomor untuk membuka, atau “setujui semua kecuali 3, 7”._`,
    ]),
  all: '✅ Setujui semua',
  open: (position: number) => `${position}`,
  askAll: (count: number, names: string[]) =>
    say`*Setujui ${count} laporan ini sekaligus?*\n${names.join('\n')}`,
  yes: 'Ya, setujui',
  no: 'Tidak',
  allDone: (approved: number, skipped: number) =>
    skipped === 0
      ? say`✅ ${approved} laporan disetujui.`
      : say`✅ ${approved} laporan disetujui. ${skipped} tidak berubah karena sudah diputuskan atau diubah pegawainya.`,
  listGone: say`Daftarnya sudah berubah. Ketik *persetujuan* untuk melihat yang terbaru.`,
  digest: (count: number) => say`☀️ *${count} laporan* menunggu persetujuan Anda.`,
  openList: '📋 Lihat daftar',
  whichNumbers: say`Nomor itu tidak ada di daftar. Ketik *persetujuan* untuk melihat daftarnya.`,
  capacity: 'pemberi pertimbangan kinerja',
}

export type ApproveTexts = typeof approve
