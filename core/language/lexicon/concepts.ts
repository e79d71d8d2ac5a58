/**
 * Words of different offices that mean work of the same kind: a line each. A planned result and an activity that have a line in
 * common are about the same. Both are compared by their stems, so one form of a word is enough.
 */
export const concepts = `
ktp ktp-el rekam perekaman keping identitas wajib biometrik sidik penerbitan
ktp ktp-el rekam perekaman wajib penerbitan identitas
akta kelahiran kematian pernikahan perceraian pencatatan sipil legalisir kutipan
kk kartu keluarga
pindah datang mobilitas antarwilayah migrasi skpwni
warkah arsip digitalisasi terdigitalisasi scan pindai dokumen kependudukan tertib
warkah scan pindai arsip terdigitalisasi digitalisasi kelola dokumen
aduan pengaduan keluhan komplain lapor sp4n ganda aspirasi
kia ikd anak digital kepemilikan aktivasi
kia ikd kepemilikan aktivasi
ajar mengajar mapel pembelajaran belajar kelas tematik matematika mtk ipa ips fisika kimia biologi sejarah geografi pjok sbdp inggris ppkn kurikulum tatap muka jp
sentra bermain main belajar tema balok klp kelompok senam ceria usia dini mengajar
modul rpp rpph atp prota promes rancangan rancang perencanaan perangkat bahan media silabus ppt ape lkpd sarana edukatif kardus
ape alat permainan edukatif rpph rencana lukis botol
koreksi ulangan asesmen nilai rapor e-rapor rapot pts pas soal ujian sumatif formatif remedial penilaian pr kisi-kisi terukur tryout
lomba osn olimpiade osis pramuka ekstrakurikuler ekskul bimbing pembimbingan minat bakat karakter senam kir debat karier karir konseling piket pembinaan pembiasaan home visit gerbang jemput kesiswaan cerdas cermat tambahan bk wali kelas peserta didik
mgmp kkg webinar pelatihan diklat bimtek lokakarya workshop kompetensi keprofesian seminar pmm komunitas
orang tua ortu wali murid komite parenting kemitraan mama penghubung kerja sama paguyuban home visit
poli pasien rawat luka ugd igd tindakan asuhan keperawatan shift jaga gigi gedung darurat gawat infus bangsal inap
ugd igd poli asuhan keperawatan perorangan dinas malam
imunisasi vaksin posyandu timbang tumbuh kembang balita bayi vitamin hpv campak cakupan bias
epus e-puskesmas sitb asik input pencatatan pelaporan laporan rekam medis entri data rm erm partograf terdokumentasi catat ptm
homecare home care kunjungan rumah perawatan keluarga follow visite tb risiko berisiko
homecare kunjungan rumah perawatan
penyuluhan promosi kesehatan psn kie dbd phbs cuci tangan pencegahan penyakit sosialisasi masyarakat fogging jentik
penyuluhan psn kie phbs promosi pencegahan dbd
steril sterilkan alat mutu infeksi ppi limbah apd kalibrasi
rkpd renja renstra rka dpa kua-ppas ppas apbd penganggaran perencanaan anggaran musrenbang asistensi desk pagu dokumen matriks rpjmd
sipd usulan sistem informasi perangkat daerah opd pokir
pusat provinsi kementerian kemendagri bappenas sinergi dak kemenkeu konsultasi pemerintah kemenpan
pusat provinsi kementerian kemendagri bappenas sinergi
paparan data bahan kebijakan indikator makro statistik bps olah informasi kemiskinan analisis
paparan bahan kebijakan kadis telaahan
monev monitoring evaluasi pengendalian e-monev capaian pelaksanaan triwulan realisasi dak
kir rampcheck laik kelaikan uji kendaraan bus angkutan emisi sarana berkala
kir rampcheck uji kelaikan
bap ba berita acara laporan rekap rekapitulasi retribusi
bap ba berita acara
parkir lalin lalu lintas ketertiban derek sidak atur cfn trotoar simpang pengaturan tertib
rambu marka lampu traffic apill pju perlengkapan
rambu marka apill perlengkapan cermin guardrail
terminal angkot penumpang pengguna jasa akap halte tiket
drainase irigasi selokan saluran banjir pompa sungai normalisasi sedimen gorong-gorong prasarana
jalan aspal rabat beton jembatan tambal lubang berlubang cor trotoar paving
gambar rab shop drawing volume hitung biaya teknis galian desain perencanaan
kkpr pbg imb imb tata ruang bangunan izin lokasi kesesuaian permohonan slf
patroli trantibum ketenteraman ketertiban gangguan ronda
patroli trantibum ketenteraman
perda peraturan penertiban pkl segel reklame yustisi teguran spanduk pelanggaran lapak tegak tipiring liar bodong kaki
pkl penertiban peraturan tegak teguran segel spanduk perda pedagang
pam pengamanan pengawalan kawal pejabat kunker gedung upacara kantor wali jaga acara
linmas siaga kesiapsiagaan satlinmas perlindungan masyarakat bencana
surat domisili sktm pengantar keterangan nikah usaha loket administrasi umum legalisasi
surat domisili sktm pengantar keterangan administrasi umum
musyawarah musrenbangkel rapat karang taruna pkk lpm pemberdayaan lembaga kemasyarakatan fasilitasi undangan rembug
pendataan data profil prodeskel warga update mutakhir sosial ekonomi penduduk dtks verifikasi lapangan miskin
bansos beras bantuan kpm pkh sembako salur blt bagi penyaluran penerima manfaat tersalur berhak bpnt
bansos bantuan kpm pkh sembako salur blt beras bagi tersalurkannya
kebersihan gotong royong bersih sampah kali siskamling kerja bakti lingkungan keamanan
pbb sppt pajak bumi bangunan pungut tagih setoran
spp spm sp2d ls spp-ls spp-gu gu tu up pencairan cair bayar honor pihak ketiga narasumber
spp spm sp2d spp-ls pencairan pihak ketiga honor
gaji tpp tunjangan absen tukin
bku spj lpj kas pembukuan pertanggungjawaban kuitansi fungsional perjadin buku
pph ppn pajak setor e-billing billing kpp perpajakan npwp bukti potong
rekon rekonsiliasi bank laporan keuangan lra neraca calk
sirkulasi pinjam peminjaman pengembalian referensi pemustaka pengunjung
sirkulasi pinjam pengembalian pemustaka referensi keanggotaan
klasifikasi katalog katalogisasi inlislite label pelabelan pengatalogan olah pengolahan pustaka
klasifikasi katalogisasi katalog inlislite pengatalogan terolahnya
perpus keliling dongeng literasi ekstensi baca gemar membaca kegemaran storytelling bertutur lomba
sampul nyampul jilid penjilidan fumigasi rusak pelihara koleksi preservasi perbaikan
perpus sekolah desa pembinaan akreditasi bina pustakawan
evakuasi korban banjir darurat trc penyelamatan tanggap longsor pohon tumbang
dorlog logistik nasi air bersih dropping droping posko dapur kebutuhan dasar tangki tenda
pusdalops ews peringatan dini informasi kejadian cuaca bmkg sirine kebencanaan
pusdalops ews peringatan dini
kaji kajian kerusakan rusak jitupasna pascabencana pemulihan rehabilitasi rekonstruksi puting beliung
simulasi gempa destana latihan mitigasi siaga spab kesiapsiagaan
gapoktan poktan pengukuhan kelembagaan rembug kelompok tani
gapoktan pengukuhan kelembagaan kapasitas
sekolah lapang demplot legowo budidaya penyuluhan pendampingan teknologi jagung cabe organik padi pupuk organik
hama wereng popt semprot agens hayati opt tikus pengganggu tumbuhan pengamatan organisme
ubinan sp statistik luas tanam panen produksi komoditas
ubinan sp statistik akurat
rdkk e-rdkk pupuk subsidi bersubsidi kios nota tebus benih alsintan sarana produksi urea
rdkk e-rdkk pupuk bersubsidi kios nota tebus
dtsen dtks verval siks-ng pemutakhiran perlindungan sosial data ground check
dtsen dtks siks-ng pemutakhiran perlindungan usul
odgj anjal gepeng gelandangan pengemis terlantar pmks ppks jangkau jalanan penyandang masalah kesejahteraan
odgj anjal gepeng gelandangan terlantar jalanan jangkau
lansia lanjut usia disabilitas rehabilitasi kursi roda terapi slb
bpjs pbi jamkes rekomendasi rekom rujukan jaminan sktm jamkesda
tunggakan penagihan nagih teguran resto restoran hotel juru sita penerimaan tagih
reklame objek subjek pendataan pendaftaran npwpd daftar baru
sppt mutasi pembetulan ketetapan bphtb penetapan skpd pbb verlap keberatan
uji petik periksa pemeriksaan kepatuhan pengawasan tapping box
petik pemeriksaan kepatuhan pengawasan uji
realisasi pad laporan pendapatan bank rekon
rekon realisasi pad pendapatan
vk partus persalinan nifas inpartu bersalin sc sectio melahirkan observasi asuhan
vk partus persalinan nifas sc inpartu
anc antenatal bumil hamil kelas ibu konseling usg kehamilan
bayi baru lahir tali pusat inisiasi menyusu imd neonatal vit vitamin salep perinatologi
kb iud implan akseptor suntik keluarga berencana kontrasepsi pap smear
server jaringan fo kabel access point wifi internet router center vpn pusat
server jaringan fo kabel wifi internet andal access
aplikasi bug website modul e-surat spbe fitur deploy sistem hosting coding program
liputan liput berita rilis streaming infografis publikasi konten medsos upload siaran peliputan desain
csirt bssn kerentanan tte sandi keamanan informasi sertifikat elektronik enkripsi persandian
metadata sektoral statistik data satu walidata
pemilahan boks inaktif penataan record center menata nata tata abjad folder dinamis penyimpanan personal file
musnah pemusnahan penyusutan jra usul retensi ba
statis pelestarian sikn jikn alih media scan foto restorasi
pembinaan kearsipan srikandi audit arsip bina perangkat
cari pinjam pinjamkan telusur penelusuran layani peminjaman ijazah
loker lowongan ak1 job fair pencaker penempatan kartu kuning bursa pasar
loker lowongan ak1 job fair penempatan pasar
blk pelatihan menjahit keterampilan las peserta kursus
phi mediasi phk bipartit perselisihan hubungan industrial klarifikasi pengadu
pmi migran cpmi tki deportan pekerja calon
perusahaan peraturan upah minimum syarat umk pkb bpjstk
perusahaan upah minimum syarat umk
protokol acara mc gladi pelantikan rundown setting upacara undangan vip keprotokolan tata
pidato sambutan naskah makalah ketik bahan
pidato sambutan naskah
foto video dokumentasi edit ngedit wawancara upload drive terdokumentasikannya rekaman
foto video dokumentasi terdokumentasikannya liputan
tamu kunjungan jamuan penyambutan bandara dprd dubes kunker terima
tamu jamuan penyambutan kunjungan
agenda jadwal susun harian disposisi kegiatan
retribusi karcis los pungut tarik setoran pedagang
pasar bersih drainase lapak tertib nyaman sampah
harga sembako stok cabe bawang telur minyak komoditi sp2kp kebutuhan pokok inflasi
tera ulang timbangan spbu nozzle ukur takar metrologi alat
kios blok pedagang data tempat usaha sip
sputum tcm darah urin spesimen klinik hematologi periksa kimia widal serologi
air minum makanan kultur kualitas depot keracunan uji bakteriologi
kalibrasi quality control mutu mikropipet pemantapan qc pme peralatan
reagen stok opname media agar bahan habis pakai gudang bhp
reagen bhp stok opname habis pakai
ambil sampel kolam contoh lapangan sampling pengambilan
ddtk anekdot pertumbuhan perkembangan tumbuh kembang catatan stppa anak didik
pemadaman damkar padam api tanggap tanggulang kebakaran jaga pos standby
pemadaman padam tanggap tanggulang rumah lahan
tawon ular rescue cincin penyelamatan sanca nonkebakaran kucing evakuasi sarang
inspeksi hydrant apar proteksi gedung hotel pencegahan
selang pompa armada perawatan tangki kesiapan mobil unit standby latihan peralatan sar
apar sosialisasi pengetahuan bahaya edukasi
benih nila restocking budidaya kolam lele pokdakan pakan pelet
nelayan kub kusuka kelompok perahu
formalin organoleptik mutu olahan udang pengolahan
formalin organoleptik mutu
tpi lelang pelelangan pendaratan
tpi lelang pelelangan
tangkapan numerator produksi data perikanan
izin perizinan oss nib investasi penanaman modal
sampah tpa angkut pengangkutan komposter tps bank persampahan
amdal ukl-upl limbah dokumen lingkungan udara pencemaran air uji
pohon taman rth tanam penghijauan pangkas
audit reviu lhp tindak lanjut temuan pemeriksaan pengawasan kkp
reviu lkjip sakip laporan kinerja
benturan gratifikasi spip whistle integritas pencegahan korupsi
kenaikan pangkat kgb pensiun mutasi kepegawaian siasn berkala usul
cpns pppk seleksi formasi pengadaan cat
disiplin absensi hukuman presensi kehadiran
diklat latsar kompetensi pengembangan pkn
nikah akad catin bimwin rujuk penghulu kua
wakaf masjid zakat tanah ikrar
risalah paripurna rapat dprd notulen komisi pansus banmus
raperda produk hukum perwali harmonisasi naskah akademik propemperda
perkara sidang gugatan bantuan hukum tuntutan dakwaan
barang aset inventaris kib bmd rusak stiker
pengadaan kontrak lelang tender lpse pbj e-katalog spse
surat masuk keluar agenda disposisi persuratan naskah tata usaha ekspedisi
wisata destinasi promosi kunjungan festival event pokdarwis
ekraf seni budaya sanggar pentas cagar
koperasi umkm usaha mikro pembinaan rat nib halal
industri ikm perindustrian perajin
pemuda olahraga atlet popda porprov kepemudaan
ternak sapi vaksin pmk inseminasi ib kesehatan hewan rph
pangan stok cadangan keamanan pangan
kb stunting penyuluhan bkb lini lapangan kampung
kekerasan perempuan anak pendampingan korban puspaga kla gender pug
resep obat apotek farmasi racik stok gudang kefarmasian
gizi pmt konseling diet
sanitasi inspeksi ikl jamban stbm rumah sehat
rusunawa rtlh rumah layak huni perumahan
air minum spam sambungan pipa pamsimas
`
