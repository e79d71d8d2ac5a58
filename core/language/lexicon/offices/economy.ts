/** Farming, fishing, food, trade, small business, work, tourism and permits. Lines as in `school.ts`. */
export const economy = `
# pertanian penyuluh tanaman
penyuluhan pendampingan budidaya teknologi tanaman penerapan petani kelompok | demplot sekolah lapang tanam panen padi jagung bawang cabai kedelai semai pupuk dosis jarak jajar legowo varietas kunjung sawah anjangsana temu ladang cek pertanaman organik kompos bimbing poc pompa bajak
kelembagaan petani kelompok tani penguatan kapasitas | poktan gapoktan kwt rapat pengurus ad art simluhtan rdk pertemuan kas buku administrasi kelas pengukuhan kep korporasi proposal p4s anggota
hama penyakit organisme pengganggu tumbuhan pengendalian opt perlindungan serangan | wereng tikus ulat penggerek blas patek kresek semprot pestisida gropyokan perangkap feromon popt amati agens hayati trichoderma gerdal keong burung layu
data statistik luas tanam panen produktivitas produksi pelaporan | ubinan sp ksa poktan rekap lapor timbang gabah hektar lht e-proposal standing crop utp input padi lahan bulanan isi laporan form pertanian
sarana produksi bersubsidi pupuk penyaluran benih alsintan prasarana bantuan | rdkk erdkk urea npk kios tebus kartu tani ktp alokasi nota traktor pompa combine hand bagi kawal cek stok verval kp3 distributor irigasi jut bahas rdkk usul uppo brigade
programa materi penyuluhan rencana kerja penyuluh | rktp programa leaflet brosur folder ppt susun bahan sinopsis balai bpp
produktivitas tanaman pangan hortikultura budidaya | demplot padi jajar legowo panen raya tanam inpari jagung varietas ajari petani benih semai pupuk kunjungi sawah olah tanah bibit
kelompok tani kelembagaan penguatan gapoktan kwt | temu rdk adart pertemuan kelas kemampuan simluhtan musyawarah anggota bentuk bina
pupuk bersubsidi sarana produksi alsintan bantuan tersalur | erdkk rdkk kios stok urea npk benih traktor cpcl penebusan pompa
hama penyakit organisme pengganggu terkendali perlindungan | wereng tikus gropyokan amati popt semprot ulat pestisida agens hayati ubinan
data luas tanam produksi statistik pelaporan terlapor | ubinan simotandi ltt ksa sp laporan lahan panen
irigasi tersier air lahan prasarana jalan usaha tani | jut jitut saluran pompa embung dam parit p3a
hasil olahan pascapanen pemasaran agribisnis | keripik kemasan panen pengering pasar tani olah mocaf
# peternakan kesehatan hewan
kesehatan hewan pengobatan penyakit veteriner pelayanan | vaksin pmk lsd rabies suntik sapi kambing anjing kucing sakit periksa obat poskeswan cacing vitamin isikhnas surveilans sampel darah antraks skkh
pembibitan produksi ternak inseminasi pakan populasi reproduksi | ib kawin suntik pkb bunting straw n2 sapi hijauan silase rumput kandang ayam bibit kelahiran peternak tolo upsus unggas
kesehatan masyarakat veteriner pemotongan daging produk hewan | rph potong antemortem postmortem kurban nkv halal juleha hati cacing daging beku kesmavet
pelayanan kesehatan hewan pengobatan klinik puskeswan | obati kembung scabies sakit suntik vitamin steril kucing anjing kambing operasi cacing periksa
penyakit hewan menular strategis zoonosis pengendalian | rabies pmk vaksin ai antraks sampel darah disinfektan semprot lsd brucellosis surveilans unggas
produk asal hewan aman sehat utuh halal kesmavet daging | rph daging kios nkv potong telur susu antemortem postmortem kurban ayam kulkas pengawasan
populasi mutu ternak reproduksi bibit | ib inseminasi bunting pkb kebuntingan isikhnas birahi straw pejantan eartag sapi
lalu lintas ternak dokumen ketentuan hewan | skkh truk pos kirim surat karantina eartag check point kapal
pakan hijauan kandang kelompok peternak usaha | silase konsentrat rumput kelompok bantuan ternak kandang koloni limbah biogas
# ketahanan pangan
ketersediaan cadangan pangan distribusi harga | lumbung beras gpm murah pantau stok panel enumerator neraca bulog bapanas skpg pola diversifikasi
konsumsi penganekaragaman keamanan pangan segar | b2sa p2l kwt pekarangan lomba cipta menu residu uji psat rapid test sampel pasar
ketersediaan cadangan pangan stok pemerintah | cppd gudang neraca bulog beras stok lumbung hitung
harga pasokan pangan pokok terkendali stabil distribusi | pantau pasar gpm gerakan murah enumerator panel kios fasilitasi beras cabai
penganekaragaman konsumsi pangan lokal keragaman | b2sa nonberas olahan lomba menu pph umbi sorgum sosialisasi skor
keamanan pangan segar asal tumbuhan mutu | psat rapid residu pestisida sayur registrasi pduk formalin sampel uji buah
kerawanan gizi rawan pangan penanganan | fsva skpg peta bantuan rentan keluarga sppg beras
pekarangan pangan lestari kelompok wanita | p2l kwt bibit cabai polibag hidroponik kebun rpl demplot
# perikanan kelautan
budidaya produksi perikanan benih ikan pembudidaya | kolam nila lele tebar pakan pelet panen sampling bbi induk mijah bioflok pokdakan cpib kuras grading rumput laut udang restocking
perikanan tangkap nelayan pemberdayaan | kub perahu kusuka mesin jaring bbm rekomendasi asuransi bantuan kapal pas coldbox katinting
mutu pengolahan hasil perikanan pengawasan olahan pemasaran | poklahsar kemasan formalin uji pasar abon bakso pindang sertifikat skp organoleptik gemarikan segar es higienis
pelelangan pendaratan ikan tpi pengelolaan pelabuhan | lelang bongkar timbang karcis nelayan bakul es kebersihan dermaga lapak retribusi
data statistik produksi perikanan | catat hasil tangkapan enumerator trip rekap satu data input kapal bulanan
pengawasan sumber daya kelautan konservasi | patroli bom potas pokmaswas mangrove penyu terumbu karang
nelayan pemberdayaan kelompok usaha kecil tangkap | kub kusuka perahu jaring mesin bbm rekomendasi asuransi bantuan tpi
pembudi daya ikan kolam produksi budidaya benih | pokdakan lele nila pakan panen restocking bioflok cpib kualitas air obat
pengolahan pemasaran hasil perikanan mutu | abon kerupuk poklahsar gemarikan cold storage pasar higienis kemasan skp
pengawasan sumber daya laut perairan konservasi | pokmaswas patroli bom terumbu penyu mangrove alat tangkap
data statistik perikanan pelaporan | produksi satu data enumerator validnet pendaratan lelang bakul
# perdagangan pasar
retribusi pasar pungutan penerimaan pendapatan | karcis tagih pungut los kios lapak setor bank tunggakan eretribusi
kebersihan ketertiban keamanan pasar sarana | sampah sapu got lapak pkl atur satpam parkir kran lampu toilet tertib atap
pedagang data penataan tempat usaha kios | data ulang sewa sip blok los tutup segel undi relokasi pindah verifikasi shp
harga kebutuhan pokok stabilitas ketersediaan barang penting pantau | survei sp2kp cabai beras minyak telur stok inflasi pasar murah operasi gas elpiji distributor gudang sphp bapok
metrologi tera alat ukur tertib niaga perlindungan konsumen | tera ulang timbangan spbu takar cap pompa bdkt nozzle meter sidang uttp
pengawasan barang beredar perdagangan distribusi | kedaluwarsa sni toko ritel sidak label minol tdg gudang siup pangkalan
promosi produk ekspor dalam negeri | pameran stan eksportir ska misi dagang kurasi
harga kebutuhan pokok barang penting stabil terkendali stok distribusi | cabe beras minyak catat pantau operasi murah lpg gas gudang migor distributor pangkalan sidak bapok
pasar rakyat pedagang penataan sarana tertata | lapak relokasi los kios retribusi karcis sptb bongkar undi kebersihan lantai
tera ulang alat ukur timbangan metrologi legal uttp | timbangan spbu nozzle meja emas takaran cap jembatan bejana anak pompa dacin tanda sah
barang keadaan terbungkus bdkt pengawasan label | kemasan bungkus ritel gula isi netto label toko uji petik
perlindungan konsumen pengawasan barang beredar | aduan pembeli kadaluarsa sni label toko bpsk sidak mamin
pemahaman tertib ukur kemetrologian edukasi pelaku usaha | penyuluhan pedagang sosialisasi pasar
ketertelusuran standar kerja laboratorium kalibrasi | bejana bsml anak timbangan verifikasi suhu massa kirim
potensi wajib tera data basis | pendataan pedagang uttp input data siptl
ekspor promosi dagang produk lokal pemasaran | pameran misi dagang ska buyer kurasi bazar expo galeri
perizinan usaha perdagangan distribusi gudang tdg | siup tdg verifikasi rekom waralaba miras oss
konsumen terlindungi kemetrologian ukuran | takaran bensin dacin stempel timbang curang eceran
# koperasi umkm usaha mikro
pemberdayaan usaha mikro pembinaan umkm pelaku wirausaha | nib oss halal pirt kemasan bazar stan kurasi foto produk kur pelatihan omzet qris data sidt pkl warung merek inkubasi marketplace
koperasi pembinaan pengawasan perkoperasian penilaian | rat simpan pinjam ksp kesehatan badan hukum notaris ods kdmp merah putih pengurus buku pendirian kdkmp
pelatihan kompetensi sdm kapasitas koperasi umkm | bimtek digital marketing narasumber kelas peserta modul
koperasi berkualitas sehat kelembagaan pengawasan | rat ksp kspps periksa kesehatan nik bubar akta ods merah putih pembentukan penilaian kdkmp pengurus
usaha mikro daya saing naik kelas produk pengembangan | foto produk pirt halal nib kurasi marketplace kemasan logo merek pameran digital pelatihan sablon oleh galeri
pembiayaan modal akses kredit fasilitasi usaha | kur bank pinjaman lpdb bunga pedagang subsidi
kewirausahaan wirausaha baru inkubasi kompetensi sdm | pelatihan pemuda inkubator mentoring sertifikasi skkni
data koperasi pelaku usaha basis | ods sidt pendataan pl-kumkm lengkap verval
usaha mikro berkembang pemasaran | shopee jualan daring tokopedia warung halal oleh oleh kurasi
# perindustrian
industri kecil menengah ikm pembinaan sentra perajin | tenun mesin perajin siinas data kunjung produk pelatihan hki desain kemasan halal dekranasda tahu tempe standardisasi
industri kecil menengah tumbuh ikm pembinaan perajin | tenun mesin batako perajin pelatihan bantu sentra kluster bahan baku emas mutiara cukli gerabah desain
data informasi industri sistem nasional | siinas akun laporan verifikasi tkdn
sarana standar mutu sertifikasi produk industri | sni halal merek tkdn sertifikat kemasan uji
# tenaga kerja ketenagakerjaan disnaker
penempatan kesempatan kerja informasi pasar | ak1 kartu kuning loker lowongan job fair pencaker karirhub siapkerja magang bkk perusahaan wawancara disabilitas jepang pencari bursa
pelatihan keterampilan kompetensi produktivitas blk | jahit las barista komputer instruktur seleksi peserta modul uji kejuruan bahan praktik lpk tuk ajar kelas pbk
hubungan industrial perselisihan harmonis penyelesaian | mediasi phk pesangon bipartit tripartit pekerja buruh demo anjuran sengketa klarifikasi perusahaan risalah mogok
syarat kerja perusahaan upah jaminan norma | pp pkb umk dewan pengupahan wlkp pkwt lembur bpjs periksa thr posko k3 bpjstk
pekerja migran perlindungan penempatan luar negeri | cpmi pmi tki rekom paspor sosialisasi jenazah pulang deportasi p3mi ltsa desa wawancara calon
transmigrasi | calon transmigran seleksi lokasi berangkat kupt
kompetensi angkatan kerja pelatihan vokasi blk | kelas las barista rias jahit instruktur seleksi peserta uji ukom modul komputer tata boga ujian lsp kejuruan
penempatan pasar kerja informasi lowongan | kartu kuning ak1 karirhub job fair loker bkk bursa perusahaan penyandang magang
perselisihan hubungan industrial penyelesaian | phk mediasi bipartit tripartit anjuran klarifikasi gaji pesangon serikat perjanjian bersama
pekerja migran perlindungan | pmi tki malaysia arab jenazah pulang paspor rekom calon nonprosedural saudara deportasi desmigratif
norma syarat kerja pengupahan jaminan penerapan | peraturan perusahaan umk upah wlkp bpjs lembur pkb pkwt dewan pengupahan thr
transmigrasi | transmigran kimtrans pendaftaran lokasi
pencari kerja fasilitasi memperoleh pekerjaan | kartu pencari jepang magang hotel hubungi lowongan wawancara lamaran sms pelamar
tenaga kerja dalam luar negeri terlindungi | taiwan malaysia sakit pulang bpjs kepesertaan toko kecelakaan
hubungan kerja harmonis | tripartit upah buruh pecat pesangon mogok keluhan
informasi laporan ketenagakerjaan data | angka pengangguran ketik bulanan wajib lapor ikut
# pariwisata ekonomi kreatif
promosi pemasaran destinasi wisata pariwisata | konten ig reels foto video brosur pameran event kalender travel fam trip influencer caption baliho duta calendar
destinasi daya tarik objek wisata pengelolaan | tiket retribusi loket pantai gazebo toilet sampah taman parkir balawista cek spot pengunjung jaga
kelompok sadar wisata pelaku usaha pembinaan industri | pokdarwis desa hotel homestay restoran pemandu guide bimtek chse sertifikasi tdup kunjung kuliner spa
pergelaran seni acara festival event penyelenggaraan | panggung sound gladi karnaval lomba pentas mc artis eo dekor stan gelar penari latihan tari gendang pembukaan penutupan musik
data kunjungan wisatawan statistik | rekap hotel turis tamu domestik mancanegara hunian okupansi form
ekonomi kreatif pelaku | kriya film musik subsektor kuliner kata kreatif pelatihan hki desain ekraf
kunjungan wisatawan pemasaran promosi | konten ig table top pameran brosur reels famtrip kalender event data
usaha jasa pariwisata standar pembinaan pelaku | hotel homestay restoran biro tdup chse sertifikasi bimtek pemandu spa pokdarwis desa wisata
ekonomi kreatif pelaku pengembangan subsektor | kriya musik film kopi hki merek pentas ekraf komunitas
# kebudayaan museum
pelestarian budaya cagar kebudayaan objek pemajuan | situs juru pelihara wbtb tari sanggar adat prasasti pendataan lontar opk dapobud tacb gendang tradisi
koleksi museum pengunjung layanan edukasi | pandu siswa tiket rawat koleksi konservasi pameran registrasi katalog vitrin guide
cagar budaya koleksi lestari pelestarian benda | keris lontar fumigasi konservasi situs zonasi registrasi tacb bersihkan storage ruang simpan juru pelihara
kunjungan edukasi museum publik pameran | pandu rombongan siswa tur label temporer tiket pengunjung belajar bersama
sanggar pelaku seni tradisi pembinaan | gendang beleq latihan wayang kelompok tari musik lomba pelatih nik
objek pemajuan kebudayaan inventarisasi pendataan | dapobud wawancara tokoh adat wbtb tradisi lisan kamus pokok pikiran ppkd
pergelaran festival budaya penyelenggaraan pentas | pawai panggung sound rundown panitia parade penampil gladi
# pemuda olahraga
pemuda kepemudaan pengembangan pembinaan organisasi | paskibraka pelopor karang taruna seleksi knpi wirausaha pramuka latih pertukaran
olahraga keolahragaan prestasi atlet pembudayaan | porprov popda pelatih lomba gor stadion lapangan klub koni senam sewa kejuaraan rumput turnamen jogging rekreasi
prestasi atlet olahraga daerah pembinaan | silat tes fisik popda porprov kontingen pelatih honor tc seleksi pplpd kejurda latihan tali asih
pemuda kewirausahaan kepeloporan partisipasi | pelopor wirausaha sablon seleksi ppap pertukaran anak muda usaha jambore
sarana prasarana olahraga terpelihara lapangan gedung | stadion gor lampu rumput futsal sewa tribun kolam renang tenis cat lintasan jadwal
kejuaraan event olahraga masyarakat rekreasi | lari senam massal jalan sehat turnamen fornas kormi panitia sepeda cfd
organisasi kepemudaan kepramukaan lembaga | knpi pramuka hibah saka kemah okp perkemahan karang taruna paskibraka kwarcab
kepemudaan kegiatan terselenggara | capaska paskibraka sumpah pemuda jambore karang pelopor rapat latih
prasarana olahraga terawat tersedia | ring basket kran toilet gor jaring lapangan lampu net cat
# dpmptsp perizinan investasi penanaman modal
perizinan nonperizinan berusaha penerbitan izin pelayanan terbit | oss nib sip berkas paraf sk cetak validasi verifikasi reklame praktik dokter proses tanda tangan tolak simbg notifikasi izin terbit front back office
verifikasi lapangan permohonan izin tinjau teknis | survei lokasi cek tim teknis bap toko apotek ukur reklame koordinat rekomendasi tinjau
pengawasan pelaporan realisasi penanaman modal investasi pengendalian | lkpm proyek pma pmdn perusahaan bimtek inspeksi bap kunjung kendala lapor triwulan
promosi minat investor peluang penanaman modal | expo pameran profil peta potensi investor calon pemodal video ipro bisnis temu brosur tawar misi forum pengusaha
konsultasi informasi pengaduan perizinan layanan | help desk meja loket tamu tanya wa aduan keluhan skm mpp gerai dampingi bantu akun oss reset keliling jemput bola
perizinan berusaha nonberusaha terbit tepat waktu penerbitan | izin praktik bidan apotek reklame paraf draf berkas nib sip verifikasi pbg tte tolak kkpr
realisasi penanaman modal investasi promosi iklim | lkpm investor peluang potensi peta tinjau lahan kemitraan insentif pma pmdn ippro
kepuasan pemohon layanan pengaduan informasi | front office keluhan google review konsultasi skm loket antre mpp helpdesk whatsapp tanya
pengawasan pengendalian perizinan kepatuhan pelaku | tinjau toko tanpa kafe kesesuaian inspeksi bap lapangan pkkpr
data sistem informasi perizinan pelaporan | sicantik error simbg rekap terbit bulanan arsip aplikasi dashboard
`
