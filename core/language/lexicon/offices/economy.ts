/** Farming, fishing, food, trade, small business, work, tourism and permits. Lines as in `school.ts`. */
export const economy = `
# pertanian penyuluh tanaman
penyuluhan pendampingan budidaya teknologi tanaman penerapan petani kelompok | demplot sekolah lapang tanam panen padi jagung bawang cabai kedelai semai pupuk dosis jarak jajar legowo varietas kunjung sawah anjangsana temu ladang cek pertanaman organik kompos bimbing poc pompa bajak
kelembagaan petani kelompok tani penguatan kapasitas | poktan gapoktan kwt rapat pengurus ad art simluhtan rdk pertemuan kas buku administrasi kelas pengukuhan kep korporasi proposal p4s anggota
hama penyakit organisme pengganggu tumbuhan pengendalian opt perlindungan serangan | wereng tikus ulat penggerek blas patek kresek semprot pestisida gropyokan perangkap feromon popt amati agens hayati trichoderma gerdal keong burung layu
data statistik luas tanam panen produktivitas produksi pelaporan | ubinan sp ksa poktan rekap lapor timbang gabah hektar lht e-proposal standing crop utp input padi lahan bulanan isi laporan form pertanian
sarana produksi bersubsidi pupuk penyaluran benih alsintan prasarana bantuan | rdkk erdkk urea npk kios tebus kartu tani ktp alokasi nota traktor pompa combine hand bagi kawal cek stok verval kp3 distributor irigasi jut bahas rdkk usul uppo brigade
programa materi penyuluhan rencana kerja penyuluh | rktp programa leaflet brosur folder ppt susun bahan sinopsis balai bpp
# peternakan kesehatan hewan
kesehatan hewan pengobatan penyakit veteriner pelayanan | vaksin pmk lsd rabies suntik sapi kambing anjing kucing sakit periksa obat poskeswan cacing vitamin isikhnas surveilans sampel darah antraks skkh
pembibitan produksi ternak inseminasi pakan populasi reproduksi | ib kawin suntik pkb bunting straw n2 sapi hijauan silase rumput kandang ayam bibit kelahiran peternak tolo upsus unggas
kesehatan masyarakat veteriner pemotongan daging produk hewan | rph potong antemortem postmortem kurban nkv halal juleha hati cacing daging beku kesmavet
# ketahanan pangan
ketersediaan cadangan pangan distribusi harga | lumbung beras gpm murah pantau stok panel enumerator neraca bulog bapanas skpg pola diversifikasi
konsumsi penganekaragaman keamanan pangan segar | b2sa p2l kwt pekarangan lomba cipta menu residu uji psat rapid test sampel pasar
# perikanan kelautan
budidaya produksi perikanan benih ikan pembudidaya | kolam nila lele tebar pakan pelet panen sampling bbi induk mijah bioflok pokdakan cpib kuras grading rumput laut udang restocking
perikanan tangkap nelayan pemberdayaan | kub perahu kusuka mesin jaring bbm rekomendasi asuransi bantuan kapal pas coldbox katinting
mutu pengolahan hasil perikanan pengawasan olahan pemasaran | poklahsar kemasan formalin uji pasar abon bakso pindang sertifikat skp organoleptik gemarikan segar es higienis
pelelangan pendaratan ikan tpi pengelolaan pelabuhan | lelang bongkar timbang karcis nelayan bakul es kebersihan dermaga lapak retribusi
data statistik produksi perikanan | catat hasil tangkapan enumerator trip rekap satu data input kapal bulanan
pengawasan sumber daya kelautan konservasi | patroli bom potas pokmaswas mangrove penyu terumbu karang
# perdagangan pasar
retribusi pasar pungutan penerimaan pendapatan | karcis tagih pungut los kios lapak setor bank tunggakan eretribusi
kebersihan ketertiban keamanan pasar sarana | sampah sapu got lapak pkl atur satpam parkir kran lampu toilet tertib atap
pedagang data penataan tempat usaha kios | data ulang sewa sip blok los tutup segel undi relokasi pindah verifikasi shp
harga kebutuhan pokok stabilitas ketersediaan barang penting pantau | survei sp2kp cabai beras minyak telur stok inflasi pasar murah operasi gas elpiji distributor gudang sphp bapok
metrologi tera alat ukur tertib niaga perlindungan konsumen | tera ulang timbangan spbu takar cap pompa bdkt nozzle meter sidang uttp
pengawasan barang beredar perdagangan distribusi | kedaluwarsa sni toko ritel sidak label minol tdg gudang siup pangkalan
promosi produk ekspor dalam negeri | pameran stan eksportir ska misi dagang kurasi
# koperasi umkm usaha mikro
pemberdayaan usaha mikro pembinaan umkm pelaku wirausaha | nib oss halal pirt kemasan bazar stan kurasi foto produk kur pelatihan omzet qris data sidt pkl warung merek inkubasi marketplace
koperasi pembinaan pengawasan perkoperasian penilaian | rat simpan pinjam ksp kesehatan badan hukum notaris ods kdmp merah putih pengurus buku pendirian kdkmp
pelatihan kompetensi sdm kapasitas koperasi umkm | bimtek digital marketing narasumber kelas peserta modul
# perindustrian
industri kecil menengah ikm pembinaan sentra perajin | tenun mesin perajin siinas data kunjung produk pelatihan hki desain kemasan halal dekranasda tahu tempe standardisasi
# tenaga kerja ketenagakerjaan disnaker
penempatan kesempatan kerja informasi pasar | ak1 kartu kuning loker lowongan job fair pencaker karirhub siapkerja magang bkk perusahaan wawancara disabilitas jepang pencari bursa
pelatihan keterampilan kompetensi produktivitas blk | jahit las barista komputer instruktur seleksi peserta modul uji kejuruan bahan praktik lpk tuk ajar kelas pbk
hubungan industrial perselisihan harmonis penyelesaian | mediasi phk pesangon bipartit tripartit pekerja buruh demo anjuran sengketa klarifikasi perusahaan risalah mogok
syarat kerja perusahaan upah jaminan norma | pp pkb umk dewan pengupahan wlkp pkwt lembur bpjs periksa thr posko k3 bpjstk
pekerja migran perlindungan penempatan luar negeri | cpmi pmi tki rekom paspor sosialisasi jenazah pulang deportasi p3mi ltsa desa wawancara calon
transmigrasi | calon transmigran seleksi lokasi berangkat kupt
# pariwisata ekonomi kreatif
promosi pemasaran destinasi wisata pariwisata | konten ig reels foto video brosur pameran event kalender travel fam trip influencer caption baliho duta calendar
destinasi daya tarik objek wisata pengelolaan | tiket retribusi loket pantai gazebo toilet sampah taman parkir balawista cek spot pengunjung jaga
kelompok sadar wisata pelaku usaha pembinaan industri | pokdarwis desa hotel homestay restoran pemandu guide bimtek chse sertifikasi tdup kunjung kuliner spa
pergelaran seni acara festival event penyelenggaraan | panggung sound gladi karnaval lomba pentas mc artis eo dekor stan gelar penari latihan tari gendang pembukaan penutupan musik
data kunjungan wisatawan statistik | rekap hotel turis tamu domestik mancanegara hunian okupansi form
ekonomi kreatif pelaku | kriya film musik subsektor kuliner kata kreatif pelatihan hki desain ekraf
# kebudayaan museum
pelestarian budaya cagar kebudayaan objek pemajuan | situs juru pelihara wbtb tari sanggar adat prasasti pendataan lontar opk dapobud tacb gendang tradisi
koleksi museum pengunjung layanan edukasi | pandu siswa tiket rawat koleksi konservasi pameran registrasi katalog vitrin guide
# pemuda olahraga
pemuda kepemudaan pengembangan pembinaan organisasi | paskibraka pelopor karang taruna seleksi knpi wirausaha pramuka latih pertukaran
olahraga keolahragaan prestasi atlet pembudayaan | porprov popda pelatih lomba gor stadion lapangan klub koni senam sewa kejuaraan rumput turnamen jogging rekreasi
# dpmptsp perizinan investasi penanaman modal
perizinan nonperizinan berusaha penerbitan izin pelayanan terbit | oss nib sip berkas paraf sk cetak validasi verifikasi reklame praktik dokter proses tanda tangan tolak simbg notifikasi izin terbit front back office
verifikasi lapangan permohonan izin tinjau teknis | survei lokasi cek tim teknis bap toko apotek ukur reklame koordinat rekomendasi tinjau
pengawasan pelaporan realisasi penanaman modal investasi pengendalian | lkpm proyek pma pmdn perusahaan bimtek inspeksi bap kunjung kendala lapor triwulan
promosi minat investor peluang penanaman modal | expo pameran profil peta potensi investor calon pemodal video ipro bisnis temu brosur tawar misi forum pengusaha
konsultasi informasi pengaduan perizinan layanan | help desk meja loket tamu tanya wa aduan keluhan skm mpp gerai dampingi bantu akun oss reset keliling jemput bola
`
