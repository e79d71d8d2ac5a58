/** One a line: the letters people write, then the words plans write. See ../stands-for.ts. */
export const aToL = `
abk analisis beban kerja
abh anak berhadapan hukum
admin administrasi
ahsp harga satuan pekerjaan
ak1 kartu pencari kerja
akdr kontrasepsi
alokon alat kontrasepsi
amdal dokumen lingkungan
anbk asesmen nasional mutu sekolah
anc pemeriksaan ibu hamil
anjab analisis jabatan
anjal anak jalanan
apar alat pemadam kebakaran
ape sarana alat permainan edukatif
apbdes anggaran desa
arkas anggaran sekolah
asb anggaran standar belanja
asik pencatatan kesehatan
atk alat tulis kantor perlengkapan
atp alur tujuan pembelajaran
b2sa pangan beragam konsumsi
b3 limbah berbahaya
babs jamban
balita bayi anak
bansos bantuan sosial
bap berita acara pemeriksaan
bapok harga barang pokok
bbm bahan bakar
bdkt barang keadaan terbungkus
bimtek bimbingan teknis
bimwin bimbingan perkawinan calon pengantin
bk bimbingan konseling
bkb keluarga balita
bkk bursa kerja
bkl keluarga lansia
bkr keluarga remaja
bku buku kas umum pembukuan
blk balai latihan kerja pelatihan
blt bantuan tunai
bmd barang milik daerah aset
bmhp bahan habis pakai
bmn barang milik negara aset
bop bantuan operasional
bos bantuan operasional sekolah
bphtb pajak tanah
bpjs jaminan
bpnt bantuan pangan
brs berita statistik rilis
bsps bantuan rumah swadaya
bumd perusahaan daerah
bumdes usaha desa
bumil ibu hamil
calk laporan keuangan
catin calon pengantin
ckg cek kesehatan gratis
cp capaian pembelajaran
cpcl calon petani
cpns pegawai formasi pengadaan
cppd cadangan pangan pemerintah
cuti kepegawaian
dak alokasi khusus
dapodik data pokok pendidikan
dbd demam berdarah menular
ded desain gambar teknis
depot air minum
diklat pendidikan pelatihan
dipa anggaran
dpa anggaran pelaksanaan
dpt pemilih
dtks data terpadu kesejahteraan
dtsen data sosial ekonomi
dumas pengaduan masyarakat
ekatalog katalog elektronik
ekin kinerja
ekinerja penilaian kinerja
ekskul ekstrakurikuler
epus pencatatan puskesmas
erdkk pupuk bersubsidi
evjab evaluasi jabatan
faskes fasilitas kesehatan
fasum prasarana sarana utilitas
fkub kerukunan umat agama
fkdm kewaspadaan dini masyarakat
fo jaringan serat optik
forkopimcam koordinasi kecamatan
fsva ketahanan kerawanan pangan peta
gapoktan kelompok tani
gbs gender anggaran
genre remaja
gepeng gelandangan pengemis
germas gerakan hidup sehat
gor gedung olahraga sarana
gpm gerakan pangan murah harga
gtk guru tenaga kependidikan
hki kekayaan intelektual
hpk harga pasar
hps harga perkiraan pengadaan
hukdis hukuman disiplin
ib inseminasi ternak
igd gawat darurat
ikd identitas kependudukan digital
ikl inspeksi kesehatan lingkungan
ikm industri kecil menengah
iks keluarga sehat
ims infeksi menular
imd menyusu bayi
imb bangunan
ipal limbah air
ipsm pekerja sosial masyarakat
itsa keamanan informasi
jdih dokumentasi informasi hukum
jkn jaminan kesehatan
jra retensi arsip
jukir juru parkir
kadarkum keluarga sadar hukum
kak kerangka acuan pengadaan
kbm pembelajaran belajar mengajar
kdrt kekerasan rumah tangga
kespro kesehatan reproduksi
kgb kenaikan gaji berkala pegawai
kia identitas anak
kib inventaris barang
kie komunikasi informasi edukasi
kir uji kendaraan
kis jaminan kesehatan
kk kartu keluarga
kkg kelompok kerja guru kompetensi
kkpr kesesuaian pemanfaatan ruang
kla kota layak anak
klhs lingkungan strategis
kombel komunitas belajar guru
kominda intelijen konflik
knpi pemuda organisasi
kosp kurikulum satuan
kp kenaikan pangkat
kpm keluarga penerima manfaat bantuan
krk rencana kota ruang
ksm masyarakat kelompok swadaya
ksp koperasi simpan pinjam
ktp kartu penduduk identitas
kua anggaran
kube usaha bersama
kur kredit usaha rakyat
kwt kelompok wanita tani
lakip laporan kinerja akuntabilitas
lalin lalu lintas
lansia lanjut usia
latsar pelatihan dasar kompetensi
lhkpn harta kekayaan korupsi
lhp laporan hasil pemeriksaan
linmas perlindungan masyarakat
lke lembar evaluasi kinerja
lkd lembaga kemasyarakatan
lkjip laporan kinerja akuntabilitas
lkpd lembar kerja peserta didik
lkpj laporan pertanggungjawaban
lkpm laporan penanaman modal
lks lembaga kesejahteraan sosial
lkp lembaga kursus nonformal
lokmin lokakarya mini puskesmas manajemen
lpj laporan pertanggungjawaban
lplpo laporan obat
lppd laporan penyelenggaraan pemerintahan
lpse pengadaan elektronik
lra laporan realisasi anggaran
`
