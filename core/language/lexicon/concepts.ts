import { list } from './words.ts'

/**
 * Words that speak of the same work, one circle a line: how plans name it and how people do. A word may stand in
 * several. Looked up by root, so each stands in one form only.
 */
const circles = `
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
identitas ktp ktp-el ktpel perekaman rekam cetak biodata
kartu keluarga kk
pencatatan sipil akta kelahiran kematian perkawinan perceraian legalisir kutipan
arsip dokumen scan pindai digitalisasi digital berkas simpan boks
mobilitas pindah datang antarwilayah skpwni mutasi penduduk
keluhan pengaduan aduan komplain lapor lapdu sp4n aspirasi dumas klarifikasi tanggapi
anak kia ikd identitas_digital aktivasi
pembelajaran mengajar proses kelas pelajaran mapel jp kbm bimbel masuk mtk ipa ips bahasa matematika sbdp pjok fisika kimia biologi ekonomi sejarah
rencana modul rpp rpph atp silabus bahan perangkat lkpd ppt media kisi prota promes
asesmen penilaian nilai ulangan koreksi soal ujian pts pas sumatif rapor e-rapor raport evaluasi remedial diagnostik hasil
bimbing pembimbingan wali konseling ekstrakurikuler osis pramuka lomba latih debat kir bakat minat karakter dampingi karier piket
kompetensi pelatihan webinar workshop mgmp kkg diklat bimtek seminar keprofesian pmm profesional diri kombel
karakter upacara senam pembiasaan pramuka literasi bakat minat ekstrakurikuler
orang tua wali ortu parenting home visit kemitraan komite penghubung paguyuban mama
keperawatan asuhan perawat ugd igd rawat pasien poli triase observasi infus gedung perorangan jaga luka tensi
imunisasi vaksin posyandu timbang balita tumbuh kembang bayi vitamin ddtk gizi stunting campak
rumah homecare kunjungan home care keluarga risiko lansia visit
promosi kesehatan penyuluhan kie psn fogging sosialisasi pencegahan penyakit dbd jentik sekolah phbs edukasi
mutu alat steril sterilkan infeksi ppi limbah kalibrasi
pencatatan pelaporan laporan entri input epus e-puskesmas asik sitb rekap rekam medis erm rm partograf data
anggaran perencanaan renstra renja rkpd rka penganggaran perencanaan dpa dokumen penganggaran kua ppas matriks desk pagu
usulan sipd sistem informasi pemerintahan daerah musrenbang pokir entri
sinergi koordinasi konsultasi pusat provinsi bappenas kementerian kemendagri konsul bappeda
bahan kebijakan data informasi paparan telaah kajian analisis policy brief naskah
pengendalian evaluasi monev pelaksanaan monitoring realisasi triwulan capaian lapangan
keuangan bendahara spp spm sp2d gaji bku kas spj lpj bayar belanja verifikasi tagihan transfer pencairan buku kuitansi
pajak setor npwp pph ppn pelaporan spt bukti potong kpp
aset barang inventaris bmd persediaan kib stok opname gudang
ketertiban trantibum patroli pengamanan pam kawal kawal umum satpol
peraturan daerah perda penegakan penertiban pedagang pkl reklame segel spanduk teguran pelanggaran tertib sita yustisi
pelanggar penyidikan bap sidang tipiring
kebakaran damkar pemadaman padam api
penyelamatan evakuasi rescue ular tawon sarang nonkebakaran cincin korban
lalu lintas lalin atur kemacetan simpang jalan macet persimpangan arus pengaturan rekayasa
parkir derek juru karcis retribusi trotoar jukir
angkutan kendaraan uji kir rampcheck laik terminal bus penumpang kapal trayek
rambu marka fasilitas perlengkapan lampu apill cctv pju penerangan zebra cross
jalan jembatan drainase saluran aspal tambal lubang irigasi konstruksi proyek pekerjaan fisik progres mutu beton slump cor sampel bangunan gedung
surat keterangan pengantar nikah domisili sktm pelayanan administrasi warga kelurahan loket skck
pembangunan pemberdayaan masyarakat musyawarah rt rw pkk lpm gotong royong swadaya lingkungan kader
kemiskinan miskin dtks dtsen bansos pendataan sosial verval kpm pkh pbi warga ekstrem
bantuan sosial salur sembako pkh kpm paket bpnt beras manfaat penyaluran
rehabilitasi lansia disabilitas terapi odgj kursi roda lanjut usia
jalanan terlantar gepeng anjal odgj jangkau pengemis gelandangan penyandang pmks ppks psks
rujukan rekomendasi jaminan bpjs jamkes pbi rekom
pemustaka sirkulasi referensi pinjam kembali perpustakaan layanan
pustaka katalog klasifikasi inlislite label olah pengatalogan judul buku inventarisasi
gemar membaca literasi dongeng bertutur keliling ekstensi storytelling bercerita mendongeng
koleksi pelihara sampul jilid fumigasi rusak rawat buku
bina pembinaan perpustakaan sekolah desa supervisi
siaga kesiapsiagaan simulasi gempa mitigasi sosialisasi destana tangguh apel
darurat evakuasi korban banjir longsor tanggap penanganan bencana trc
logistik dorlog droping dropping air bersih nasi bungkus posko tenda kebutuhan dasar tangki
peringatan dini ews pusdalops informasi piket pantau cuaca radio kebencanaan
rusak kerusakan kaji rehab rekon pascabencana jitupasna pemulihan
kelompok tani gapoktan poktan kelembagaan pengukuhan rdkk petani kapasitas
penyuluhan demplot sekolah lapang budidaya tanam legowo teknologi jajar pendampingan panen
hama wereng opt popt semprot agens hayati pengganggu tumbuhan penyakit tikus
statistik data ubinan sp lapangan survei sektoral produksi luas metadata harga
pupuk subsidi kios saprodi bersubsidi rdkk erdkk benih sarana nota tebus alsintan
tagih penagihan tunggakan penerimaan teguran piutang juru sita
pendataan objek reklame data daftar op subjek survei wp
penetapan sppt bphtb pbb skpd pembetulan keberatan balik mutasi loket
periksa pemeriksaan kepatuhan uji petik awas pengawasan audit
pendapatan realisasi pad rekon rekonsiliasi bank
persalinan partus vk nifas sc inpartu melahirkan bersalin
antenatal anc hamil bumil usg kelas konseling kia k1 k4
bayi baru lahir neonatus tali pusat imd inisiasi menyusu salep vit imunisasi hb0
keluarga berencana kb iud implan akseptor pap smear kontrasepsi suntik
jaringan internet server fo kabel access point pusat data infrastruktur wifi router lan perbaikan
aplikasi modul bug sistem website fitur coding e-surat pemeliharaan pengembangan domain hosting
publikasi liputan berita rilis foto video live streaming infografis konten medsos desain upload dokumentasi peliputan pers media edit
keamanan siber csirt persandian tte sertifikat elektronik kerentanan bssn sandi insiden
inaktif tata penataan pemilahan daftar arsip dinamis personal file boks rak
musnah pemusnahan susut penyusutan usul jra berita acara ba
alih media pelestarian statis scan sikn konservasi restorasi
pembinaan kearsipan audit perangkat daerah srikandi
pinjam telusur penelusuran cari pinjamkan ijazah layanan temu
penempatan kerja loker lowongan job fair ak1 kartu kuning pencaker pencari pasar
pelatihan keterampilan blk menjahit las peserta magang instruktur kejuruan
hubungan industrial phi mediasi phk perselisihan bipartit pekerja pengadu klarifikasi tripartit
migran pmi cpmi deportan imigran penempatan_luar
syarat kerja perusahaan upah minimum pp pkb wajib lapor lembur umk
acara protokol upacara mc gladi pelantikan rundown setting keprotokolan undangan vip
sambutan naskah pidato bahan pimpinan kata
tamu sambut penyambutan jamuan kunjungan kerja bandara fasilitasi dubes
agenda jadwal susun harian
retribusi karcis los tarik pungut setoran kios nagih setor
bersih sampah kebersihan drainase tertib lapak nyaman sapu angkut taman selokan tps
harga sembako stok kebutuhan pokok survei barang pantau inflasi sp2kp komoditas
tera ulang timbangan ukur nozzle spbu metrologi takar
pedagang kios data tempat usaha blok kosong sewa tata
spesimen sputum tcm darah klinik urin hematologi periksa lab laboratorium sampel
air makanan kualitas uji kultur sanitasi depot sampel minum pangan
reagen bhp habis pakai gudang stok bahan mutasi
sampel ambil contoh lapangan sampling pengambilan lokasi
bermain sentra balok usia dini tk senam tema mewarnai
ape permainan edukatif alat botol bekas rencana lukis
tumbuh kembang ddtk anekdot catatan pantau perkembangan observasi
inspeksi sprinkler hydrant apar gedung proteksi bangunan cegah pencegahan
armada mobil tangki pompa selang perawatan cuci panasin servis kesiapan peralatan
budidaya benih nila restocking lele pokdakan ikan produksi kolam ekor
nelayan kub bina pembinaan kelompok usaha kusuka kapal perahu
mutu olah formalin organoleptik pengolahan hasil udang
lelang tpi pelelangan pendaratan
kepegawaian asn pangkat kenaikan berkala kgb pensiun formasi mutasi sk jabatan cpns pppk disiplin cuti pegawai
kinerja skp ekinerja e-kinerja penilaian lakip sakip lkjip reformasi perjanjian
pengembangan kompetensi diklat bimtek latsar beasiswa pelatihan talenta
audit reviu pemeriksaan pengawasan temuan inspektorat tindak lanjut lhp kka apip
konsultasi konsultan pendampingan coaching klinik asistensi
pariwisata wisata destinasi wisatawan promosi event festival turis atraksi pokdarwis hotel
budaya seni sanggar cagar museum tari
sampah limbah lingkungan emisi amdal ukl pencemaran udara sungai bank daur kualitas b3
pohon taman rth pangkas tebang hijau penghijauan bibit
sidang paripurna dewan dprd risalah notulen komisi rapat reses anggota
perda raperda produk hukum naskah akademik harmonisasi peraturan perwal
obat apotek resep racik farmasi apoteker stok sediaan kefarmasian pio visite
nikah akad catin bimwin penghulu rujuk perkawinan kua mempelai
wakaf zakat haji masjid kemasjidan ibadah jemaah majelis umat penyuluh
humas protokol media publik ppid informasi
pengadaan tender lelang lpse kontrak barang jasa rup penyedia pbj e-katalog
izin perizinan oss nib investasi penanaman modal usaha
koperasi umkm ukm usaha mikro wirausaha rat bumdes
tanah sertifikat ukur bidang pertanahan
surat masuk keluar agenda disposisi ekspedisi tata naskah persuratan ekspedisi
rumah tangga kantor kendaraan dinas perlengkapan kebersihan ruang
ternak sapi hewan vaksin pmk inseminasi kesehatan unggas peternakan
listrik lampu pju penerangan
perempuan pelindungan kekerasan kdrt pendampingan konseling gender ppa
pemuda olahraga atlet turnamen porprov
desa add dana siskeudes apbdes pemdes
kb stunting keluarga plkb bkb kampung
kelaikan uji kir rampcheck laik ramp check pengujian kendaraan bermotor sarana angkutan rem emisi
perparkiran parkir derek jukir trotoar gembok sidak ketertiban lalu lintas liar
penumpang terminal halte angkot trayek pengguna jasa loket tiket keberangkatan
ketenteraman ketertiban trantibum patroli umum pkl sidak wilayah keamanan razia
peraturan tegak penegakan segel reklame bodong perda perkada sita yustisi sosialisasi teguran tindak pelanggar
administrasi pelaporan piket operasional rekap ketik absensi tata usaha
pencairan anggaran pembayaran spp spp-ls spm ls up gu tu ketiga kwitansi termin rekanan cetak
gaji tunjangan tpp absen honor amprah aparatur tukin thr rapel
pembukuan pertanggungjawaban bku kas spj lpj buku sp2d belanja fungsional perjadin verifikasi kuitansi
perpajakan pajak pph ppn setor e-billing ebilling kpp spt billing kewajiban npwp coretax
rekonsiliasi laporan keuangan rekon calk neraca bpkad bank data lra
drainase irigasi saluran banjir gorong sedimen normalisasi pengendali prasarana got genangan
gambar teknis hitung volume biaya rab shop drawing desain dwg galian ee estimasi perhitungan
pemantauan infrastruktur laporan foto progres opname visual
kesesuaian ruang pbg imb slf krk permohonan bangunan izin pemanfaatan tata
profil warga mutakhir pendataan data miskin monografi penduduk pemutakhiran dtsen dtks siks-ng dasawisma wilayah
musyawarah musrenbang musrenbangkel rembug lpm pkk pemberdayaan kader kemasyarakatan lembaga undangan karang taruna
bumi bangunan pbb sppt tagih door pungut juru kolektor penagihan
bantuan bansos beras salur raskin blt penerima bagi sembako
gerbang jemput sambut 3s karakter pembiasaan piket sapa salam
mengoreksi koreksi pr tugas ulangan nilai asesmen asesmen tindak lanjut input
wali kelas home visit bolos bimbing pembimbingan peserta didik bp
kie edukasi cuci tangan gizi penyuluhan promosi kesehatan hipertensi
asuhan igd ugd gawat darurat poli triase umum lansia keperawatan jaga ugd igd bangsal nginap tindakan luka jahit infus
warkah arsip tertata rapikan kependudukan digitalisasi bundel map scan pindai terdigitalisasi
surat keluar pindah skpwni luar kota mobilitas terbit
nik ganda keluhan aduan input konsolidasi
buku baru inlislite katalog olah pustaka stempel
edit foto video dokumentasi wawancara kegiatan pimpinan terdokumentasi unggah drive
kebakaran jaga pos siaga piket rumah tanggulang respon
penyuluhan sosialisasi apar pengetahuan bahaya masyarakat edukasi kebakaran
formalin pasar uji mutu pengawasan
simulasi gempa siaga kesiapsiagaan
makanan minuman uji sampel kualitas keracunan
fisika kimia biologi sejarah ekonomi sosiologi geografi mengajar pembelajaran kurikulum
statistik publikasi bps indeks survei angka
bencana korban pengungsi
pelatihan belajar komunitas lokakarya workshop kompetensi kkg mgmp kombel webinar
pelayanan publik loket pengunjung antrian layanan tamu resepsionis paten pengantar kecamatan
binwil desa kelurahan fasilitasi pembinaan monitoring lurah kades kasi wilayah trantib
musrenbangcam rakor forkopimcam lintas sektor koordinasi instansi
tindak lanjut hasil pemeriksaan temuan rekomendasi bpk itjen lhp pemutakhiran pemantauan
audit reguler kinerja operasional kka lapangan entry exit meeting ketaatan
reviu rka lkpd laporan keuangan dak fisik lppd spip sakip evaluasi akuntabilitas zona integritas
pengaduan investigasi gratifikasi saber pungli wbs klarifikasi aduan
manajemen risiko spip konsultansi pendampingan asistensi quality assurance
kenaikan pangkat kgb berkala pensiun usul berkas nominatif siasn verifikasi sk layanan kepegawaian mutasi administrasi
formasi pengadaan cpns pppk cat seleksi rekrutmen analisis jabatan abk anjab penempatan
disiplin hukuman absensi kehadiran presensi tpp pemeriksaan kode etik pembinaan
diklat latsar pim pka bimtek pengembangan kompetensi tubel ujian dinas beasiswa
data pegawai siasn simpeg pemutakhiran arsip dms peremajaan
penilaian kinerja ekin skp e-kinerja pelaporan dialog
angkut sampah dlh tps truk retribusi sapu penyapuan rute kebersihan persampahan pelayanan
bank sampah 3r daur ulang kompos pengurangan tps3r pilah kompos magot
kualitas lingkungan sungai air udara sampel uji pemantauan pencemaran pengawasan
izin lingkungan amdal ukl-upl uklupl sppl dokumen persetujuan pengkajian verlap
rth taman pohon pangkas tebang siram tanaman penghijauan pembibitan hijau terbuka
adiwiyata kampung iklim proklim sosialisasi kesadaran peran serta masyarakat sekolah
destinasi wisata daya tarik pantai kawasan pengelolaan kebersihan pos objek
promosi pariwisata konten pameran brosur media event pemasaran
industri hotel homestay restoran usaha pendaftaran tdup pembinaan pengawasan standar sertifikasi
festival karnaval atraksi event calender pentas ekraf ekonomi kreatif pelaku
pokdarwis pelatihan pemandu guide sdm kapasitas sadar
risalah rapat notulen dewan paripurna komisi pansus badan persidangan sidang bamus banggar
kunjungan kerja kunker reses perjalanan anggota dewan fasilitasi pendampingan tamu
produk hukum ranperda naskah akademik raperda propemperda fasilitasi pembentukan legislasi
aspirasi audiensi unjuk rasa masyarakat demo penyaluran pokir
humas dokumentasi publikasi media dewan berita peliputan
keuangan sekretariat gaji spj tunjangan perjadin penatausahaan
resep obat dispensing penyerahan racik pelayanan farmasi klinik rawat jalan
stok opname gudang obat expired distribusi permintaan perbekalan sediaan alkes pengelolaan lplpo amprah
pio konseling visite edukasi pasien informasi obat kepatuhan rekonsiliasi eso mtm
narkotika psikotropika pelaporan sipnap lplpo laporan pemakaian
nikah akad penghulu rujuk pencatatan pemeriksaan berkas buku simkah kehendak daftar
bimbingan perkawinan bimwin catin calon pengantin sakinah keluarga konsultasi brus
wakaf akta ikrar tanah aiw sertifikasi zakat
haji manasik jemaah umrah pendaftaran rekomendasi
penyuluhan agama majelis taklim khutbah ceramah pengajian binaan moderasi kerukunan
masjid musala kemasjidan arah kiblat hisab rukyat syariah id
lalu lintas pengaturan simpang sekolah pasar penjagaan cfd
terminal penumpang bus kedatangan keberangkatan produksi ramp manifes
uji kendaraan kir pkb blue bukti lulus emisi rem
parkir tepi jalan retribusi jukir pungut penataan
bangun gedung rehab konsultan kontraktor addendum mc pho fho kontrak administrasi
perumahan rtlh kumuh bsps rumah layak huni bedah kawasan permukiman psu
sanitasi spam air minum pipa sambungan ipal septik pdam
jalan lubang tambal pemeliharaan leger aspal hotmix rutin patching trotoar
tanah ukur peta bidang sertifikat pengadaan ganti
ketahanan pangan cadangan lumbung panganan harga p2l pekarangan
ternak vaksin pmk sapi ib inseminasi poskeswan periksa hewan rph potong pengobatan kesehatan
nelayan bantuan kapal kusuka kartu alat tangkap
umkm koperasi nib halal pirt pendampingan kur usaha pelatihan kemasan pelaku mikro
rat koperasi kesehatan penilaian pengawasan laporan
pasar pedagang retribusi los kios tera
investasi lkpm oss penanaman modal promosi pengawasan realisasi
perizinan oss nib pbg sip verifikasi berkas izin terbit pelayanan loket konsultasi helpdesk
perempuan anak kekerasan kdrt korban pendampingan psikolog rujukan ppa uptd kasus penjangkauan
gender pug ppr genre forum anak kla layak
kb akseptor iud implan mop mow kontrasepsi pelayanan mkjp
bkb bkr bkl posyandu stunting tpk pendamping keluarga pembinaan kampung
pemuda karang taruna pramuka paskibraka kepemudaan pelatihan organisasi
atlet pelatih pertandingan turnamen porprov stadion olahraga prestasi latihan
kesbang ormas wawasan kebangsaan politik parpol fkub konflik deteksi dini paskibraka
linmas poskamling pelatihan satlinmas siskamling keamanan pos ronda
pengadaan tender evaluasi penawaran dokumen kualifikasi pokja aanwijzing reviu hps pemilihan
kontrak e-katalog epurchasing ppk penyedia pesan
aset bmd inventarisasi kib kendaraan labeling pemanfaatan penghapusan sensus
jdih peraturan unggah hukum legal drafting harmonisasi perwal sk
bantuan hukum sidang gugatan perkara pengadilan jaksa kuasa surat
organisasi kelembagaan sop anjab tatalaksana pelayanan ikm skm proses bisnis
kesra hibah proposal keagamaan mtq verifikasi bantuan
perekonomian inflasi tpid bumd harga elpiji pengendalian
protokol acara upacara susunan tempat
surat masuk keluar disposisi agenda srikandi tata naskah pengiriman ekspedisi persuratan
rumah tangga kebersihan gedung ac genset kendaraan dinas bbm servis pemeliharaan sarana
website konten medsos ppid humas rilis berita informasi publik
lab sampel darah urin spesimen
radiologi rontgen foto thorax usg ct
gizi diet makanan pasien menu dapur distribusi penyelenggaraan asuhan skrining
fisioterapi terapi latihan rehabilitasi pasien
gigi cabut tambal scaling poli
rekam medis koding icd berkas klaim bpjs casemix
sanitasi jentik tempat umum air inspeksi ikl kesling limbah hygiene
p2p tb hiv kusta tracing kontak dbd pe skrining ptm surveilans posbindu penemuan
jiwa odgj kunjungan pendampingan
prolanis senam lansia hipertensi dm kronis
ukgs uks penjaringan sekolah skrining siswa
kia anc nifas kunjungan bumil hamil kelas balita
rujukan ambulans antar pasien transport sopir
pengemudi antar jemput sopir kendaraan mobil perjalanan kesiapan
keamanan jaga malam satpam pos kunci kontrol kantor
pramu bakti kebersihan sapu pel kantor ruang
peserta didik ppdb spmb dapodik data siswa emis pendaftaran
bos arkas rkas spj sekolah dana
kurikulum jadwal ksp supervisi guru kepala manajerial rapat pengelolaan
perpustakaan sekolah buku lab komputer anbk
osis pramuka ekskul ekstrakurikuler paskibra pmr latih
bk konseling siswa kasus home visit layanan
projek p5 kokurikuler profil pelajar
tk bermain sentra dongeng motorik mewarnai
penelitian kajian riset jurnal inovasi kelitbangan
bencana pos pantau gunung hujan
`

export const circlesOf = new Map<string, number[]>()

circles
  .trim()
  .split('\n')
  .forEach((line, circle) => {
    for (const word of list(line)) circlesOf.set(word, [...(circlesOf.get(word) ?? []), circle])
  })

/** Say nothing about which work it is. */
export const common = list(
  'dan di ke dari untuk pada yang dengan dalam oleh terhadap sesuai secara tepat waktu cepat standar prosedur terlaksananya terlaksana tersedianya meningkatnya tersusunnya terkelolanya terwujudnya terpenuhinya terlayaninya tertanganinya kegiatan atas serta bagi para para jenjang satuan sah akurat laksana laksanakan pelaksanaan terselenggaranya optimal baik efektif efisien upaya jumlah persentase tingkat hari ini saya kantor dinas kota kabupaten mataram pak bu tim baru lama',
)
