import { list } from './words.ts'

/** What the short names of forms, offices, people and systems stand for: plans write the words, people the letters. */
const names = `
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
mbr masyarakat berpenghasilan rendah
mcp pencegahan korupsi
medsos media sosial
mgbk musyawarah guru bimbingan konseling kompetensi
mgmp musyawarah guru kompetensi
mou kerja sama perjanjian
mop kontrasepsi
mow kontrasepsi
mpasi gizi bayi makanan
mpp pelayanan publik
mtbs balita sakit
mtq agama keagamaan
musrenbang musyawarah perencanaan pembangunan
napza narkotika
naker tenaga kerja
nib izin berusaha
njop nilai objek pajak
nop nomor objek pajak
odgj gangguan jiwa
odf jamban
ormas organisasi kemasyarakatan
osn olimpiade lomba
osis kesiswaan
oss perizinan berusaha
pad pendapatan daerah
paskibra kebangsaan pemuda
paud anak usia dini
pbb pajak bumi bangunan
pbg persetujuan bangunan gedung
pbi jaminan kesehatan penerima
pdn produk dalam negeri
pekppp evaluasi pelayanan publik
perda peraturan daerah
perdes peraturan desa
perjadin perjalanan dinas
perkada peraturan kepala daerah
perwal peraturan wali produk hukum
perwali peraturan wali produk hukum
phbs perilaku hidup bersih sehat
phk pemutusan hubungan industrial
pikr konseling remaja
pip bantuan siswa
pirt pangan industri rumah
pjj jarak jauh
pju penerangan jalan
pjok olahraga pembelajaran
pk perjanjian kinerja
pkbm pendidikan nonformal
pkh keluarga harapan bantuan
pkl pedagang kaki lima
pks perjanjian kerja sama
pmba gizi bayi makanan
pmi pekerja migran
pmk penyakit mulut kuku menular
pmt makanan tambahan gizi
pns pegawai
pokdarwis sadar wisata
pokdakan budi daya ikan
pokir pokok pikiran dewan
poktan kelompok tani
popt hama organisme pengganggu
posbindu penyakit tidak menular
posyandu balita ibu
ppat akta tanah
ppdb penerimaan peserta didik murid
ppid informasi publik
ppk pengadaan pejabat
ppks kesejahteraan sosial penyandang
pprg penganggaran responsif gender
pppk pegawai formasi pengadaan
prolanis penyakit kronis
protas produktivitas
psat pangan segar asal tumbuhan
psks potensi sumber kesejahteraan sosial
psm pekerja sosial masyarakat
psn pemberantasan nyamuk
psu prasarana sarana utilitas
ptm penyakit tidak menular
ptsl pendaftaran tanah
ptsp pelayanan terpadu
ptk pendidik tenaga kependidikan
pug pengarusutamaan gender
puspaga keluarga anak
pus pasangan usia subur
rakor rapat koordinasi
ranperda rancangan peraturan daerah
raperda rancangan peraturan daerah
rapor penilaian hasil belajar
rat rapat anggota koperasi
rb reformasi birokrasi
rdk kelompok tani
rdtr tata ruang
renja rencana kerja
renstra rencana strategis
rka rencana kerja anggaran
rkas anggaran sekolah rencana kerja
rkb ruang kelas
rkpd rencana kerja pembangunan daerah
rkt rencana kerja tahunan
rm rekam medis
rph rumah potong hewan daging
rpjmd rencana pembangunan daerah
rpp rencana pembelajaran
rth ruang terbuka hijau
rtlh rumah tidak layak huni
rtrw tata ruang wilayah
rup rencana umum pengadaan
rusun rumah susun
rusunawa rumah susun sewa
sakip akuntabilitas kinerja
sdgs pembangunan berkelanjutan
siks data kesejahteraan sosial
siasn data pegawai
simpeg data pegawai
simbg bangunan gedung persetujuan
sipd sistem informasi pemerintahan daerah
sirup rencana umum pengadaan
siskamling keamanan lingkungan
siskeudes keuangan desa
sk keputusan
skhpn narkotika
skk surat kuasa hukum
skkh kesehatan hewan surat lalu lintas
skm survei kepuasan masyarakat
skp sasaran kinerja
skpd perangkat daerah
skrd retribusi
sktm surat keterangan tidak mampu
slf laik fungsi bangunan
slrt rujukan sosial
smk3 keselamatan kerja
sop prosedur standar
sotk organisasi perangkat kelembagaan
sp2d pencairan
spab bencana sekolah aman
spam air minum
spbe pemerintahan elektronik
spip pengendalian intern
spj pertanggungjawaban
spm pencairan pembayaran
spmb penerimaan murid
spp pencairan pembayaran
sppg gizi makanan
spplh dokumen lingkungan
sppl dokumen lingkungan
spsi serikat pekerja
spse pengadaan elektronik
sppt pajak bumi bangunan
srikandi kearsipan naskah dinas
stbm sanitasi masyarakat jamban
stts pajak
tagana bencana relawan
tb tuberkulosis menular
tbc tuberkulosis menular
tematik pembelajaran
tkdn dalam negeri
tki pekerja migran
tksk tenaga kesejahteraan sosial
tlhp tindak lanjut hasil pemeriksaan
tpa pemrosesan sampah
tpg tunjangan guru
tpid inflasi harga
tpk pendamping keluarga stunting
tpp tambahan penghasilan
tps sampah
tpu pemakaman
trantib ketenteraman ketertiban
ttd tablet darah remaja
tte tanda tangan elektronik
tubel tugas belajar
ugd gawat darurat
ukgs gigi sekolah
ukl dokumen lingkungan
ukm usaha kecil
uks kesehatan sekolah
umk upah minimum
umkm usaha mikro kecil
umr upah minimum
unras unjuk rasa
upg gratifikasi
usg kandungan ibu
uttp alat ukur timbang
verif verifikasi
wbk integritas
wbp warga binaan
wbs pengaduan
wlkp wajib lapor ketenagakerjaan
wp wajib pajak
wus wanita usia subur
zi zona integritas
`

export const standsFor = new Map<string, string[]>(
  names
    .trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const [name = '', ...words] = list(line)
      return [name, words]
    }),
)
