import { longDay, shortDay, type Day } from '../calendar/day.ts'
import { say } from '../rich.ts'
import { told } from './told.ts'
import { statusWords, duration, row, rows, total, flags, decided } from './report-parts-id.ts'
import { approve } from './approve-id.ts'
import { report } from './report-id.ts'

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

  report,

  approve,

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
