/** One a line: the letters people write, then the words plans write. See ../stands-for.ts. */
export const mToZ = `
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
