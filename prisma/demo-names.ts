/** Invented people are put together from these. Nobody in particular is meant. */
export const givenNames = [
  'Ahmad', 'Aisyah', 'Ani', 'Ayu', 'Bagus', 'Bayu', 'Budi', 'Citra', 'Dewi', 'Dian', 'Dimas', 'Eka', 'Fajar', 'Fitri',
  'Galih', 'Gita', 'Hadi', 'Hana', 'Indra', 'Intan', 'Joko', 'Kartika', 'Ketut', 'Komang', 'Lestari', 'Lina', 'Made',
  'Maya', 'Nanda', 'Nur', 'Nyoman', 'Oktavia', 'Putra', 'Putri', 'Rahmat', 'Rangga', 'Ratna', 'Reza', 'Rini', 'Sari',
  'Satria', 'Siti', 'Taufik', 'Tri', 'Umi', 'Vina', 'Wahyu', 'Wulan', 'Yoga', 'Yuni', 'Zahra', 'Zaki',
] // prettier-ignore
export const familyNames = [
  'Adiputra', 'Anggraini', 'Astawa', 'Baskara', 'Cahyani', 'Darmawan', 'Erlangga', 'Febrianti', 'Gunawan', 'Handayani',
  'Irawan', 'Jayadi', 'Kusuma', 'Laksana', 'Mahendra', 'Nugraha', 'Oktaviani', 'Pratama', 'Purnama', 'Qomariah',
  'Ramadhan', 'Rahayu', 'Saputra', 'Setiawan', 'Suryani', 'Tirtana', 'Utami', 'Wibowo', 'Wijaya', 'Yudhistira', 'Zulfikar',
] // prettier-ignore
export const activities = [
  'Memverifikasi berkas permohonan layanan', 'Menyusun konsep surat keluar', 'Melayani permintaan informasi di loket',
  'Memutakhirkan data pada aplikasi layanan', 'Menata arsip dinamis aktif', 'Menyusun bahan rapat koordinasi',
  'Mengolah data laporan bulanan', 'Mendampingi kunjungan lapangan', 'Memeriksa kelengkapan dokumen keuangan',
  'Menyusun laporan pelaksanaan kegiatan',
] // prettier-ignore
