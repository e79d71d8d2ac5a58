import { own } from '../../own.ts'
import { list } from './words.ts'

/** Nouns that are counted, as people write them; short forms are written out by `unitNames`. */
export const units = list(`
  berkas bks brks lembar lbr lmbr lb keping kpg orang org orng siswa murid anak anak2 peserta warga pasien px psn dokumen dok doc titik ttk kendaraan kend kendaran unit buah bh bah
  kegiatan keg giat kk kpm kali x set surat srt laporan lap lapak lokasi opd skpd rumah rmh kios lapak pedagang pemohon pengunjung pemustaka tamu personil personel
  eksemplar eks exp judul jdl buku bk naskah artikel berita rilis konten foto video file berkas2 data entri item itm baris halaman hal soal rpp modul jp jam2 kelas rombel kelompok klp
  balita bayi ibu bumil ibu2 lansia remaja kader akseptor wus pus sampel smpl sample spesimen spsm tabung strip botol dus kotak box boks bok bungkus paket pkt karung sak liter ltr kg kilo kilogram ton gram meter mtr m km kilometer m2 m3 hektar ha are
  ekor pohon bibit batang btg petak hamparan kolam perahu kapal tangki truk mobil motor sepeda bus angkot armada regu pos
  usulan indikator aduan pengaduan laporan2 permohonan pengajuan kasus perkara temuan rekomendasi transaksi kuitansi kwitansi faktur nota spj spm sp2d spp lpj bku npwp wp nop objek op sppt stiker reklame spanduk baliho rambu lampu plang
  akun user email aplikasi modul fitur bug tiket website domain server cctv perangkat komputer printer pc laptop router
  desa kelurahan kel kecamatan sekolah posyandu puskesmas perusahaan hotel toko umkm ukm koperasi gedung ruang ruangan masjid tps
  pegawai asn pns guru dosen karyawan pekerja petani nelayan buruh pencaker pelamar lowongan loker kartu ktp kia akta sertifikat ijazah izin undangan und pengantar kejadian kunjungan sesi pertemuan putaran rit lintasan
  wali ortu jemaah jamaah pasangan catin calon mempelai santri napi tahanan jenazah komoditi komoditas cawan nozzle map bundel bundle ordner rak folder arsip peta gambar desain tenda lubang sambungan pelanggan tiang panel
  ekspl resep obat vial ampul dosis suntikan kantong labu timbangan tong kantung rumpun slot bal slide ppt proposal rab kontrak paket2 dpa rka renja anggota klien mahasiswa pelajar responden narapidana saksi terlapor pelanggar pengendara pelanggaran penumpang wisatawan turis atlet tim kelompok2 mushola sumur bor unit2 rol roll zak
  poktan gapoktan bumdes perda raperda risalah notulen agenda disposisi memo sk nodin spt sppd putusan gugatan berkasnya kuesioner angket formulir form blangko klaim rekom rkm pt cv badan layer plot tiket2 meja`)

const short: Record<string, string> = {
  bks: 'berkas',
  brks: 'berkas',
  berkas2: 'berkas',
  berkasnya: 'berkas',
  lbr: 'lembar',
  lmbr: 'lembar',
  lb: 'lembar',
  kpg: 'keping',
  org: 'orang',
  orng: 'orang',
  px: 'pasien',
  psn: 'pasien',
  dok: 'dokumen',
  doc: 'dokumen',
  ttk: 'titik',
  kend: 'kendaraan',
  kendaran: 'kendaraan',
  bh: 'buah',
  bah: 'buah',
  keg: 'kegiatan',
  giat: 'kegiatan',
  x: 'kali',
  srt: 'surat',
  lap: 'laporan',
  laporan2: 'laporan',
  rmh: 'rumah',
  personil: 'personel',
  eks: 'eksemplar',
  ekspl: 'eksemplar',
  exp: 'eksemplar',
  jdl: 'judul',
  bk: 'buku',
  itm: 'item',
  hal: 'halaman',
  klp: 'kelompok',
  kelompok2: 'kelompok',
  smpl: 'sampel',
  sample: 'sampel',
  spsm: 'spesimen',
  box: 'boks',
  bok: 'boks',
  pkt: 'paket',
  paket2: 'paket',
  ltr: 'liter',
  kilo: 'kg',
  kilogram: 'kg',
  mtr: 'meter',
  m: 'meter',
  kilometer: 'km',
  hektar: 'ha',
  btg: 'batang',
  kwitansi: 'kuitansi',
  bundle: 'bundel',
  komoditas: 'komoditas',
  und: 'undangan',
  kel: 'kelurahan',
  anak2: 'anak',
  ibu2: 'ibu',
  unit2: 'unit',
  jam2: 'jam',
  roll: 'rol',
  form: 'formulir',
  zak: 'sak',
  rekom: 'rekomendasi',
  tiket2: 'tiket',
}

/** Two words that are one unit. */
const pairs = new Map([
  ['peserta', ['didik']],
  ['rumah', ['tangga']],
  ['kepala', ['keluarga']],
  ['orang', ['tua']],
  ['tenaga', ['kerja']],
  ['pelaku', ['usaha', 'umkm']],
  ['wajib', ['pajak']],
  ['pencari', ['kerja']],
  ['ibu', ['hamil']],
  ['bahan', ['ajar']],
  ['kelompok', ['tani']],
  ['surat', ['keterangan', 'pengantar']],
])

/** Followed by `next`, is it a unit of two words? */
export function secondOfUnit(word: string, next: string): boolean {
  return word !== 'surat' && pairs.get(word)?.includes(next) === true
}

export function unitName(word: string): string {
  const known = own(short, word)
  if (known !== undefined) return known
  const doubled = /^(\p{L}+)-\1$/u.exec(word) ?? /^(\p{L}{3,})2$/u.exec(word)
  return doubled?.[1] ?? word
}

/** A number before them is no count of work: lengths of time, money, shares, ages, readings. */
export const noUnits = list(
  `jam jm menit mnt detik hari hr minggu mgg bulan bln tahun thn th persen juta jt ribu rb miliar milyar triliun rupiah mg ml mmhg cc cm mm derajat personil personel petugas anggota_tim wib wita wit
  pagi siang sore malam subuh januari februari maret april mei juni juli agustus september oktober november nopember desember jan feb mar apr jun jul agt agu sep sept okt nov nop des gb mb mbps`,
)

/** The number after them is a name, not a count: "RT 02", "kelas 8", "loket 3". */
export const labels = list(
  `rt rw sd sdn sdi smp smpn mts mtsn sma sman smk smkn smks ma man min mi tk paud slb slbn kelas kls klas klp kelompok gugus bab pasal ayat no nomor nmr hal halaman hlm loket pph pos simpang tahap tahun thn th ta triwulan tw semester smt smstr negeri ipa ips mipa masjid_ regu tim zona blok
  lantai lt lantai. ruang r jalur rute tema subtema pertemuan minggu mgg bulan tingkat seri versi golongan gol eselon pp uu perda perwali perpres permen pmk nik nip nuptk hp wa tlp telp telepon siklus bidang seksi unit ke shift sesi kode type tipe ip xii xi x vii viii ix
  hut ppn bpjs covid kbk dusun kavling km eks kls. tgl tanggal per sp peringatan termin angkatan gelombang batch putaran pleton peleton kompi posko rhk indikator iki dana bos lingkungan lintas pilar jilid`,
)

/** Say that a count follows: "hadir 24". */
export const countLeads = list(
  'hadir dihadiri sebanyak sebyk sejumlah jumlah jml jumlahnya total dapat dpt dapet terkumpul masuk terlayani peserta dtg datang pasang',
)
