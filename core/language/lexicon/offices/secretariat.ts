/** What every office does for itself, and the regional secretariat. One process a line. */
export const secretariat = `
surat masuk keluar persuratan agenda disposisi ekspedisi kurir srikandi naskah tata usaha korespondensi nomor stempel amplop tnd undangan edaran nota
arsip kearsipan berkas boks folder filing simpan susut musnah jra pindah inaktif dinamis statis pemberkasan record center klasifikasi temu kembali
kepegawaian pegawai asn pns pppk cpns pangkat kgb berkala pensiun mutasi karis karsu taspen cuti simpeg siasn sk jabatan kp dms biodata file
disiplin absensi presensi kehadiran hukuman apel finger fingerprint absen tegur pembinaan kode etik rekap
kinerja skp ekinerja sakip lakip lkjip iku perjanjian capaian reformasi birokrasi rb zi integritas pohon cascading akuntabilitas evaluasi
anggaran perencanaan rka dpa renja renstra rkpd dokumen program usulan sipd pergeseran pagu perubahan asistensi musrenbang
keuangan bendahara spp spm sp2d gu up tu ls spj lpj bku kas pencairan bayar transfer honor gaji tpp verifikasi kuitansi belanja penatausahaan perbendaharaan tagihan ppk bank giro cek panjar nota
pajak pph ppn npwp ebilling billing coretax setor potong bukti lapor masa faktur
laporan keuangan calk neraca lra rekonsiliasi rekon jurnal akuntansi piutang penyusutan saldo semester calbmd
aset barang bmd inventaris kib persediaan stok opname gudang kir atk label stiker simak penghapusan pengurus penyimpan simda mutasi distribusi bon serah terima
pengadaan barang jasa kontrak tender ekatalog epurchasing hps kak spk penyedia vendor rup sirup lpse penawaran ppk pphp negosiasi purchase nontender swakelola
rumah tangga gedung kantor kebersihan ac genset listrik lampu air taman toilet perbaikan servis pemeliharaan sarana prasarana pramu teknisi tukang ruang kursi meja bocor plafon
kendaraan dinas mobil motor sopir pengemudi bbm servis oli ban stnk antar jemput cuci randis pul pelat bengkel perjalanan
keamanan satpam jaga piket pos malam patroli gerbang kunci tamu cctv kontrol ronda
rapat notulen notula undangan daftar hadir konsumsi snack ruang zoom sound proyektor materi paparan fasilitasi risalah aula persiapan
pelayanan publik loket tamu resepsionis antrean pengunjung skm survei kepuasan ikm standar maklumat informasi frontliner
humas publikasi berita media sosial konten website instagram rilis dokumentasi foto video ppid infografis unggah caption desain editing peliputan liput
pengaduan aduan keluhan lapor sp4n span wa hotline tanggap tindak klarifikasi warga komplain laporan masyarakat
data statistik olah rekap database input entri validasi update pemutakhiran sistem aplikasi profil dashboard excel spreadsheet
monitoring evaluasi monev lapangan tinjau kunjungan pemantauan sidak supervisi pengendalian progres realisasi cek
pelatihan bimtek diklat webinar workshop seminar sosialisasi kompetensi pengembangan jp sertifikat kursus pelajari belajar peserta
koordinasi konsultasi sinkronisasi rakor lintas instansi provinsi pusat kementerian audiensi fasilitasi sinergi
hukum perda perwal perbup raperda perkada sk keputusan harmonisasi legal drafting jdih produk rancangan naskah akademik peraturan propemperda
bantuan hukum perkara gugatan sidang pengadilan kuasa somasi sengketa jaksa tun saksi replik duplik
organisasi kelembagaan sotk anjab abk analisis jabatan beban kerja sop tatalaksana proses bisnis peta evjab nomenklatur penataan
pemerintahan otonomi lppd kerja sama mou tapal batas wilayah rupabumi toponimi pilkada kecamatan lurah
kesejahteraan rakyat kesra hibah bansos keagamaan mtq jemaah haji guru ngaji marbot rumah ibadah proposal rekomendasi mental spiritual safari
perekonomian inflasi tpid bumd harga stok kebutuhan pokok elpiji perusda migas subsidi kur umkm
administrasi pembangunan pengendalian realisasi fisik keuangan tepra dak laporan bulanan evaluasi kontrak progres serapan
pengadaan pokja lelang pemilihan tender aanwijzing kualifikasi dokumen evaluasi penawaran sanggah spse penetapan pemenang reviu advokasi
protokol acara mc pelantikan upacara gladi rundown tamu vip sambutan jamuan bandara penyambutan keprotokolan tempat duduk layout ajudan pimpinan dampingi
pidato sambutan naskah bahan pimpinan walikota wakil bupati sekda ketik telaah staf paparan
`
