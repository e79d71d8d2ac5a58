import { clockTime, localDay, longDay, minuteTime, shortDay, type Day } from '../calendar/day.ts'
import {
  totalMinutes,
  type Activity,
  type Decision,
  type Field,
  type Report,
  type Row,
  type Warning,
} from '../performance/report.ts'
import { join, say, type Rich } from '../rich.ts'
import { told } from './told.ts'

const warningWords: Record<Warning, string> = {
  late: 'dilaporkan terlambat',
  overlap: 'ada jam yang tumpang tindih',
  over_10h: 'lebih dari 10 jam sehari',
  crosses_midnight: 'melewati tengah malam',
  no_evidence: 'tanpa bukti',
  day_off: 'bukan hari kerja',
  alike: 'sangat mirip laporan sebelumnya',
}

const outcomeWords = { APPROVED: '✅ Disetujui', RETURNED: '↩️ Dikembalikan', REJECTED: '⛔ Ditolak' }
export const statusWords = {
  SUBMITTED: '⏳ menunggu persetujuan',
  RETURNED: '↩️ dikembalikan',
  REJECTED: '⛔ ditolak',
  APPROVED: '✅ disetujui',
}

/** 435 → "7 jam 15 menit" */
function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours > 0 ? `${hours} jam` : '', rest > 0 || hours === 0 ? `${rest} menit` : '']
    .filter(Boolean)
    .join(' ')
}

function number(value: number): string {
  return value.toLocaleString('id-ID', { maximumFractionDigits: 2 })
}

/** "Sel 24 Nov, 14.02 WITA" */
function moment(at: Date, zone: string): string {
  return `${shortDay(localDay(at, zone), 'id')}, ${clockTime(at, zone)}`
}

function row(activity: Activity | Row, position: number): Rich {
  const { startsAt, endsAt, quantity, unit, evidence } = activity
  const clock =
    startsAt === null || endsAt === null
      ? ''
      : `${minuteTime(startsAt)}–${minuteTime(endsAt)}${endsAt > 1440 ? ' (esok)' : ''} · `
  const amount = quantity === null ? '' : ` · ${number(quantity)} ${unit ?? ''}`.trimEnd()
  const proof = evidence.length === 0 ? '' : ` · 📎 ${evidence.length}`
  const unsure = (field: Field) =>
    'guessed' in activity && activity.guessed.includes(field) ? told.id.guess : ''
  const target =
    activity.kind === 'DIRECT_ASSIGNMENT'
      ? 'Tugas langsung atasan'
      : activity.kind === 'OTHER_DUTY'
        ? 'Lainnya'
        : (activity.rhkTitle ?? '')
  const lasts =
    activity.durationMinutes === null
      ? told.id.whenMissing
      : say`${clock}${duration(activity.durationMinutes)}${unsure('time')}`
  const serves = activity.kind === null ? told.id.targetMissing : say`_${target}_${unsure('target')}`
  const what = activity.description === '' ? told.id.whatMissing : say`${activity.description}`
  return say`*${position}.* ${what}\n    🕑 ${lasts}${amount}${unsure('quantity')}${proof}\n    🎯 ${serves}`
}

function rows(activities: (Activity | Row)[]): Rich {
  return join(activities.map((activity, i) => row(activity, i + 1)))
}

function total(activities: Activity[]): Rich {
  const all = totalMinutes(activities, 'durationMinutes')
  const effective = totalMinutes(activities, 'effectiveMinutes')
  return all === effective
    ? say`Jumlah: *${duration(all)}*`
    : say`Jumlah: *${duration(all)}* (efektif ${duration(effective)})`
}

function flags(warnings: Warning[], likeness: number | null): Rich {
  if (warnings.length === 0) return []
  const words = warnings.map((w) =>
    w === 'alike' && likeness !== null ? `${likeness}% mirip laporan sebelumnya` : warningWords[w],
  )
  return say`⚠️ ${words.join('; ')}`
}

function decided(decision: Decision, zone: string): Rich {
  const where = decision.rows.length > 0 ? ` (kegiatan ${decision.rows.join(', ')})` : ''
  const note = decision.note === null ? [] : say`\nCatatan${where}: “${decision.note}”`
  return join(
    [
      say`*${outcomeWords[decision.outcome]}* oleh ${decision.deciderName}, ${decision.capacity}, ${moment(decision.decidedAt, zone)}.`,
      note,
    ],
    '',
  )
}

/** Everything a person reads, in plain Indonesian. A sentence lives here or nowhere. */
export const id = {
  duration,
  row,
  rows,
  total,
  flags,
  decided,
  longDay: (day: Day) => longDay(day, 'id'),
  shortDay: (day: Day) => shortDay(day, 'id'),
  status: statusWords,

  welcome: {
    stranger: say`Selamat datang di *Lapkin*, tempat melaporkan kinerja harian ASN lewat chat.\n\nUntuk mulai, kirim *kode aktivasi* Anda (contoh: \`7KQ2M-XXXXX-XXXXX\`). Belum punya? Mintalah kepada pengelola kepegawaian di unit kerja Anda.\n\nLapkin tidak pernah meminta kata sandi atau OTP e-Kinerja.`,
    wrongCode: say`Kode itu tidak dapat dipakai. Periksa lagi tulisannya, atau mintalah kode baru kepada pengelola kepegawaian unit Anda.`,
    already: (name: string) =>
      say`Chat ini sudah terhubung sebagai *${name}*. Untuk memakai kode orang lain, ketik *keluar* lebih dulu.`,
    locked: say`Terlalu banyak percobaan, jadi chat ini dikunci selama satu jam. Setelah itu, mintalah kode baru kepada pengelola kepegawaian unit Anda.`,
    askContact: say`Kodenya cocok. Satu langkah lagi: tekan tombol di bawah untuk membagikan nomor ponsel Anda sendiri, agar kami yakin ini benar Anda.`,
    shareContact: '📱 Bagikan nomor saya',
    wrongContact: say`Nomor itu tidak sama dengan nomor di data kepegawaian. Bagikan nomor Anda sendiri dengan tombol di bawah, atau hubungi pengelola kepegawaian untuk memperbarui data.`,
    linked: (name: string, unit: string) =>
      say`Salam, *${name}* (${unit}). Chat ini sekarang terhubung dengan Anda.\n\nKetik *lapor* untuk melaporkan hari ini, atau *menu* untuk pilihan lain.`,
    movedAway: say`Akun Anda baru saja dihubungkan ke chat lain, jadi chat ini tidak lagi terhubung. Bila bukan Anda yang melakukannya, segera hubungi pengelola kepegawaian unit Anda.`,
    left: say`Chat ini tidak lagi terhubung. Laporan Anda tetap tersimpan. Untuk kembali, mintalah kode aktivasi baru.`,
    group: say`Lapkin hanya bekerja di chat pribadi. Silakan chat saya langsung.`,
  },

  menu: {
    title: (name: string) => say`*Menu Lapkin*\n${name}, apa yang ingin Anda lakukan?`,
    report: '📝 Lapor hari ini',
    resume: '📝 Lanjutkan draf',
    copy: '🔁 Kemarin lagi',
    approvals: '✅ Persetujuan',
    team: '👥 Tim',
    target: '🎯 Target',
    skp: '📘 SKP',
    mine: '📄 Laporan saya',
    summary: '📊 Rekap',
    handoff: '📋 e-Kinerja',
    away: '🏖 Cuti/DL',
    settings: '⚙️ Pengaturan',
    help: '❓ Bantuan',
    commands: {
      lapor: 'Laporkan hari ini',
      kemarin: 'Salin laporan terakhir',
      persetujuan: 'Laporan yang menunggu persetujuan',
      tim: 'Siapa sudah dan belum melapor',
      konfirmasi: 'Cuti dan dinas yang menunggu Anda',
      laporan: 'Laporan saya',
      rekap: 'Rekap bulanan dan berkasnya',
      ralat: 'Perbaiki laporan terakhir',
      umpanbalik: 'Umpan balik, dialog, dan kendala',
      skp: 'SKP saya: lihat, susun, revisi',
      target: 'Capaian target',
      evaluasi: 'Evaluasi kinerja',
      cuti: 'Cuti, dinas luar, dan lainnya',
      kalender: 'Hari libur dan cuti bersama',
      pengingat: 'Jam dan jumlah pengingat',
      pengaturan: 'Pengaturan',
      atasan: 'Atasan saya, dan bila keliru',
      ekinerja: 'Pindahkan ke e-Kinerja',
      menu: 'Menu utama',
      ingatan: 'Yang saya ingat dari pilihan Anda',
      hubungkan: 'Hubungkan aplikasi chat lain',
      privasi: 'Data pribadi Anda',
      dataku: 'Data saya, dan siapa melihatnya',
      unduh: 'Unduh semua data saya',
      bantuan: 'Bantuan',
      batal: 'Batalkan yang sedang dikerjakan',
      keluar: 'Putuskan chat ini',
    },
  },

  help: {
    all: say`*Cara memakai Lapkin*\nCeritakan saja hari Anda dalam satu pesan, misalnya:\n_jam 8-10 cetak KK 18 lembar, jam 10-12 verifikasi berkas 12, siang rapat 2 jam_\nLapkin merapikannya; Anda memeriksa, lalu *Kirim*.\n\n• *lapor* – langkah demi langkah\n• *kemarin lagi* – salin laporan terakhir\n• *ralat* – perbaiki laporan yang sudah dikirim\n• *skp* dan *target* – rencana kinerja dan capaiannya\n• *cuti* – cuti, sakit, dinas luar\n• *pengaturan* – bahasa, pengingat, jam tenang`,
    superior: say`• *persetujuan* – laporan yang menunggu Anda\n• *tim* – siapa sudah dan belum mengirim`,
    always: say`Kapan saja: *batal*, *kembali*, *lewati*, *0* untuk menu. Semua tombol dapat diganti angka atau kata.\nLapkin tidak pernah meminta kata sandi atau OTP e-Kinerja.`,
  },
  privacy: say`*Data pribadi di Lapkin*\n• Yang disimpan: nama, NIP, jabatan, unit, SKP, laporan harian beserta buktinya, dan keputusan atasan.\n• Untuk apa: pengelolaan kinerja ASN (PermenPANRB 6/2022); dasarnya tugas kedinasan, bukan persetujuan.\n• Siapa yang melihat: Anda, atasan Anda, dan pengelola kepegawaian.\n• Hak Anda (UU 27/2022): melihat data dan siapa yang membukanya (*dataku*), mengunduh semuanya (*unduh*), meminta koreksi (*koreksi data*) atau penghapusan (*hapus data*); dijawab paling lama 3 × 24 jam.\n\nJangan menulis nama pasien, NIK, atau data anak di laporan. Lapkin tidak pernah meminta kata sandi atau OTP e-Kinerja.`,
  helpHere: say`_Jawab pertanyaan di bawah dengan tombol, angka, atau kata. *kembali* ke pertanyaan sebelumnya, *lewati* bila boleh kosong, *batal* untuk berhenti, *0* untuk menu._`,
  notUnderstood: say`Maaf, saya belum mengerti. Ketik *lapor* untuk melaporkan hari ini, atau pilih dari menu.`,
  oldButton: say`Tombol itu sudah tidak berlaku. Ini yang sekarang:`,
  nothingOpen: say`Tidak ada yang sedang dikerjakan.`,
  noBack: say`Ini pertanyaan pertama. Ketik *batal* untuk berhenti.`,
  cannotSkip: say`Pertanyaan ini tidak dapat dilewati.`,
  skip: 'Lewati',
  pickOne: say`Pilih salah satu dengan tombol, angka, atau kata.`,
  done: say`✔️ Selesai.`,
  answerChanged: say`✏️ Jawaban diubah.`,
  cancelled: say`Dibatalkan.`,
  cancelledDraft: say`Draf laporan dihapus.`,
  cancelledCorrection: say`Ralat dibatalkan. Laporan yang sudah terkirim tetap berlaku.`,
  restore: '↩️ Kembalikan draf',
  continuing: say`_Kita lanjutkan yang tadi:_`,
  failed: say`Maaf, pesan Anda belum dapat diproses karena gangguan di pihak kami. Isinya sudah disimpan untuk diperiksa. Silakan coba kirim lagi beberapa saat lagi.`,
  unsupported: {
    voice: say`Pesan suara belum dapat saya dengarkan. Tolong tuliskan isinya.`,
    sticker: say`Stiker tidak dapat disimpan sebagai laporan. Tolong tuliskan dengan kata.`,
    location: say`Lokasi tidak disimpan di laporan. Tolong tuliskan tempatnya dengan kata.`,
    video: say`Video belum dapat disimpan. Kirim foto, dokumen, atau tautan sebagai bukti.`,
    edit: say`Perubahan pesan Anda tidak terbaca di sini. Kirim yang benar sebagai pesan baru; laporan yang sudah terkirim diperbaiki dengan mengetik *ralat*.`,
    other: say`Jenis pesan ini belum dapat saya baca. Kirim teks, foto, atau dokumen.`,
  },

  report: {
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
    check: (
      day: string,
      shown: Row[],
      activities: Activity[],
      warnings: Warning[],
      likeness: number | null,
    ) =>
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
  },

  approve: {
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
  },

  told: told.id,

  settings: {
    title: (digest: boolean) =>
      say`*Pengaturan*\nBahasa: Indonesia\nLaporan bawahan: ${digest ? 'satu ringkasan setiap pagi' : 'satu kartu setiap ada laporan'}`,
    titleStaff: say`*Pengaturan*\nBahasa: Indonesia`,
    digestOn: 'Ringkasan pagi',
    digestOff: 'Kartu satu per satu',
    languages: { id: 'Bahasa Indonesia', en: 'English' },
  },

  reminder: {
    later: say`Baik, saya ingatkan lagi satu jam lagi.`,
    away: (day: string) => say`Anda tidak bekerja *${day}* karena:`,
    statuses: {
      LEAVE_ANNUAL: 'Cuti',
      OFFICIAL_TRAVEL: 'Dinas luar',
      LEAVE_SICK: 'Sakit',
      SHIFT_OFF: 'Lepas jaga',
    },
    noted: (day: string) => say`Dicatat untuk *${day}*. Anda tidak akan diingatkan lagi untuk hari itu.`,
  },

  files: {
    refused: say`Satu bukti yang Anda kirim bukan foto atau dokumen yang dapat dibaca, jadi tidak disimpan. Kirim lagi sebagai JPG, PNG, atau PDF dengan *ralat*.`,
  },
}

export type Texts = typeof id

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
