import { list } from './words.ts'

/** Roots and nouns of doing with which an activity begins. With me-, di-, nge- and pe-…-an it is seen by its form. */
const heads = list(`
  bug debug patching coding cetak input entri entry isi buat bikin susun rekap verif verifikasi validasi verval scan pindai arsip arsipkan legalisir layani layanan pelayanan terima antar kirim ambil jemput bagi cek periksa uji tes ukur timbang hitung survei survey monev monitoring
  evaluasi review reviu revisi rapat rakor rakornas apel upacara briefing zoom webinar meeting sosialisasi bimtek diklat workshop lokakarya koordinasi koord konsultasi konsul konsolidasi rekon rekonsiliasi input2 update upload unggah download
  patroli giat piket jaga sidak razia operasi pam kawal atur derek pasang bongkar tambal perbaiki perbaikan benerin ganti rawat servis kalibrasi sterilkan posyandu imunisasi vaksin vaksinasi penyuluhan kie homecare kunjungan kunjung home visit
  ajar ngajar mengajar piket bimbing dampingi latih latihan remedial koreksi nilai senam kerja gotong royong kerjabakti bakti fasilitasi bantu urus tagih setor bayar data pendataan olah analisis analisa desk asistensi telaah kaji kajian
  tindak teguran tegur segel sita penertiban tertibkan bersih2 bersihkan bersihin rapikan rapiin tata nata siapkan siapin bawa dorlog droping dropping distribusi salurkan penyaluran evakuasi rescue simulasi gladi liputan liput dokumentasi edit ngedit desain
  tulis ketik fotokopi fotocopy gandakan klarifikasi mediasi wawancara interview job sidang tera ubinan demplot sekolah_lapang panen tanam semprot pantau monitor observasi partus anc konseling visite operan timbang rujuk follow home
  normalisasi survei tinjau tinjauan peninjauan inspeksi audit pemeriksaan supervisi serah lelang restocking fumigasi katalogisasi klasifikasi katalog nyampul sampul jilid dongeng storytelling perpus perpustakaan masuk berjaga ikut hadiri hadir menghadiri
  rampcheck uji_kir aktivasi rekam perekaman jumat_bersih kultur opname parenting ddtk standby live streaming tarik pungut nagih kaji jangkau asesmen assesmen assessment usul rekom rekomendasi tte job backup back instal install setting konfigurasi maintenance pemeliharaan
  disposisi dinas balas jawab respon tanggapi baca pelajari nikah pencatatan mutasi baliknama terbit terbitkan penerbitan teken paraf tandatangan notulen notulensi bahas rapim musrenbang musrenbangdes musrenbangkel lokmin kkg mgmp kulwap studi magang pkl_siswa
  sampling penagihan pendaftaran verlap verfak opname konsinyering finalisasi fgd ekspose ekspos paparan presentasi workshop2 lomba pengawalan penjagaan tugas bap ba berita_acara derek lapor ronda siskamling fogging psn pe penyelidikan tracing skrining screening pap usg
  demo demonstrasi pembinaan rekapitulasi administrasi kebakaran pemadaman apotek resep racik tausiyah khotbah ceramah bimwin akad tebang pangkas angkut sapu gali cor aspal las`)

const notVerbs = list(
  `meja merah mesin media meter menit menteri metode memori melati mebel medis mei mental menurut melalui mereka mengenai menuju melati mekar merpati medan melayu menara membran member meski mega membahas dinas dini diri dia dibahas ditindak diketik diskusi_ disabilitas difabel diabetes digital diare dinsos disdik dikes
  perumahan pertanian perikanan perkantoran pendidikan perhubungan perempuan pekerjaan perangkat peraturan perizinan pemerintahan pertanahan pengadilan perdagangan penduduk perbankan perkebunan peternakan perpustakaan_ pelabuhan penghasilan persen perbatasan perkotaan pedesaan perdesaan penjualan permukiman pemukiman pejabat disiplin dividen
  beras besar berkas beton besok bermasalah benih berita bersama bersih beda bekas belum benda beranda bermain berbasis berdasarkan berupa ber direktur distrik dinding diesel direksi dirjen divisi dinyatakan didapat dilaporkan dihadiri ditemukan diterima ditangani dilayani diamankan diperiksa`,
)

/** May begin an activity: by its form or because it is listed. */
export function isHead(word: string): boolean {
  let known = judged.get(word)
  if (known === undefined) {
    if (judged.size > 20_000) judged.clear()
    known = computeHead(word)
    judged.set(word, known)
  }
  return known
}

const judged = new Map<string, boolean>()

function computeHead(word: string): boolean {
  if (heads.has(word)) return true
  if (word.length < 5 || notVerbs.has(word)) return false
  const second = word.charCodeAt(1)
  switch (word.charCodeAt(0)) {
    case 109: // m
      return second === 101 && /^me(m|n|ng|ny|l|r|w|y|$)/.test(word) && !word.endsWith('nya')
    case 110: // n
      return /^(nge|ng[aiuo]|ny[aiuoe])/.test(word)
    case 112: // p
      return second === 101 && word.endsWith('an') && /^pe(m|n|r|l|ng|ny|w)/.test(word)
    default:
      return false
  }
}
