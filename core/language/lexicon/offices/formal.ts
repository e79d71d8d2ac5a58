/** Formal words of plans beside the short ones of the day, where the two share no root. One process a line. */
export const formal = `
organisme pengganggu tumbuhan hama penyakit tanaman wereng popt agens semprot tikus ulat perlindungan
penempatan tenaga kerja pasar kesempatan loker lowongan ak1 bursa fair pencaker bkk
pelatihan keterampilan pencari produktivitas blk jahit las kejuruan instruktur
bahan pustaka koleksi buku pelestarian sampul jilid rusak fumigasi
bahan pustaka pengolahan buku katalog inlislite label klasifikasi
pemustaka layanan sirkulasi referensi buku pinjam kembali telusur cari
minat kegemaran membaca masyarakat literasi perpus keliling dongeng ekstensi
perorangan upaya kesehatan asuhan keperawatan poli ugd igd luka infus tensi rawat jaga dinas malam tindakan
masyarakat upaya kesehatan pencegahan penyakit psn jentik phbs kie fogging sekolah posyandu
pencatatan pelaporan kesehatan epus sitb asik entri sipd simrs pcare erm rm
cakupan pemantauan pertumbuhan perkembangan balita bayi imunisasi vaksin timbang ukur
persalinan nifas asuhan ibu partus vk sc kala bersalin
pembelajaran proses kurikulum mengajar masuk kelas mapel jp bahasa matematika ipa ips fisika kimia pjok sbdp seni
perencanaan perangkat bahan sarana pembelajaran rpp rpph modul media ppt lkpd ape kardus botol silabus prota
penilaian asesmen capaian belajar rapor nilai koreksi pr ulangan soal ujian tugas
peserta didik pembimbingan tugas tambahan karakter osis piket lomba ekskul wali gerbang upacara
kemitraan kerja sama orang tua wali parenting home visit penghubung paguyuban komite
kompetensi profesional pendidik keprofesian kkg mgmp webinar pmm kombel bimtek
tumbuh kembang anak didik anekdot ddtk catatan observasi portofolio
pimpinan kegiatan terdokumentasi kepala daerah foto video walikota bupati edit drive rekam
naskah sambutan bahan pimpinan pidato ketik konsep telaah paparan
acara pimpinan tata keprotokolan rundown gladi mc upacara pelantikan setting susunan
kunjungan tamu daerah jamuan sambut bandara terima penyambutan
peliputan publikasi pemerintah daerah live streaming berita rilis infografis konten desain
alih media pelestarian statis sikn jikn scan foto naskah
penyusutan pemusnahan retensi musnah ba jra usul inaktif
inaktif penataan pengelolaan boks pilah deskripsi daftar penataan depo
reagen habis pakai logistik bhp stok gudang mutasi opname media
klinik spesimen pemeriksaan sputum tcm darah urin hematologi
kualitas air makanan lingkungan depot uji kultur sampel mikrobiologi keracunan
waktu tanggap kebakaran penanggulangan padam api jaga pos rumah kejadian
nonkebakaran penyelamatan evakuasi tawon ular cincin kucing rescue
pencegahan kebakaran bangunan inspeksi hydrant apar proteksi sprinkler
perikanan budidaya produksi nila lele benih tebar pakan pelet kolam
perikanan tangkap nelayan kub kapal kusuka kelompok perahu
mutu pengolahan hasil perikanan formalin organoleptik olahan kemasan
ketenteraman ketertiban umum patroli pantau titik ronda gangguan anak jalanan balap
peraturan daerah kepala penegakan pkl reklame spanduk teguran tegur miras yustisi bongkar
pengamanan pengawalan pejabat gedung acara pam kawal demo rumah jabatan
lalu lintas kelancaran ketertiban atur simpang sekolah macet parkir derek sidak
kelaikan sarana angkutan kir rampcheck uji laik
perlengkapan jalan rambu marka lampu apill cermin pju
pengguna jasa angkutan umum terminal penumpang halte tiket
berita acara rekapitulasi ba bap rekap laporan hasil
pencairan pembayaran pihak ketiga spp spm sp2d ls termin kontrak rekanan
gaji tunjangan aparatur tpp absen amprah potongan rapel
pembukuan pertanggungjawaban belanja bku spj lpj kuitansi perjadin kas verifikasi
perpajakan kewajiban pph ppn ebilling setor lapor
laporan keuangan rekonsiliasi bank bpkad lra neraca data
pendapatan realisasi laporan rekon bank pad harian setoran
objek subjek pajak pendataan baru reklame resto kos hotel survei daftar
ketetapan penetapan pajak sppt mutasi pembetulan cetak bphtb
kepatuhan wajib pajak pemeriksaan uji petik tapping audit
penerimaan pajak penagihan tunggakan teguran juru sita tempel
penerima berhak bantuan salur beras blt sembako bpnt antre
penyandang masalah kesejahteraan jalanan anjal gepeng odgj jangkau razia terlantar gelandangan
lanjut usia disabilitas rehabilitasi kursi roda alat bantu terapi kunjung
data terpadu kesejahteraan verval dtks dtsen siks usul ground
jaminan kesehatan rekomendasi bpjs pbi reaktivasi warga rujukan
kedaruratan penanganan bencana evakuasi banjir pohon tumbang longsor kaji
kebutuhan dasar logistik nasi air droping tenda posko dapur
peringatan dini informasi ews pusdalops piket pantau radio cuaca
pascabencana rehabilitasi rekonstruksi kaji rusak jitupasna verifikasi rumah
sarana produksi bersubsidi pupuk rdkk kios nota tebus benih alsintan
budidaya teknologi penyuluhan demplot legowo pendampingan tanam sekolah lapang panen
data statistik pertanian ubinan luas tanam produksi sp
identitas penduduk wajib rekam ktp cetak keping
identitas anak digital kia ikd aktivasi
mobilitas antarwilayah pindah datang skpwni
keluhan masyarakat layanan aduan nik ganda wa tanggap
pencatatan sipil akta lahir mati kawin cerai legalisir
administrasi kependudukan dokumen warkah scan arsip
pajak bumi bangunan sppt pbb tagih antar setor kolektor
kebersihan keamanan lingkungan gotong royong kali siskamling bakti sampah
pemberdayaan kemasyarakatan lembaga musyawarah pkk karang lpm rt rw rapat
data profil warga wilayah pendataan verifikasi input miskin dasawisma update
administrasi warga surat pengantar domisili sktm nikah loket pelayanan
infrastruktur pemantauan laporan foto progres cek tinjau lapangan
gambar teknis biaya perhitungan rab drawing volume ukur cad
drainase irigasi pengendali banjir saluran keruk sedimen pompa pintu
jalan jembatan kondisi mantap tambal aspal rabat lubang
pemanfaatan ruang kesesuaian kkpr pbg imb izin lokasi krk
retribusi pasar karcis pungut los kios setor
kebersihan ketertiban pasar lapak sampah drainase tertib
pedagang tempat usaha data kios blok sewa sip
harga ketersediaan pokok pantau survei cabe beras minyak
alat ukur takar timbang tera spbu timbangan metrologi
hubungan industrial harmonis mediasi phk bipartit sengketa klarifikasi
syarat kerja perusahaan pp pkb upah wlkp umk
pekerja migran perlindungan pmi cpmi tki deportan
jaringan infrastruktur pusat data fo wifi server kabel down router
aplikasi sistem elektronik spbe bug fitur modul website coding deploy
keamanan informasi persandian csirt tte rentan bssn serangan
statistik sektoral metadata walidata satu data
kenaikan pangkat mutasi layanan kp nota usul pertek berkas
pemberhentian pensiun purna bup taspen berkas
pengadaan formasi seleksi cpns pppk casn cat
penegakan disiplin hukdis absen kode etik panggil bap
pengembangan kompetensi diklat latsar pka pkn tubel bangkom
manajemen talenta asesmen jabatan promosi uji
akuntabilitas kinerja sakip lkjip cascading pohon evaluasi iku
ketatausahaan surat agenda disposisi masuk keluar ekspedisi srikandi
barang milik daerah aset kib inventaris opname label stiker simda
kerumahtanggaan sarana prasarana kebersihan ac listrik kendaraan ruang servis perlengkapan
temuan tindak lanjut rekomendasi bpk tlhp setor bukti pemutakhiran
pengawasan intern audit reviu lhp kka entry exit kertas
pengendalian intern manajemen risiko spip register konsultansi
pencegahan korupsi integritas gratifikasi lhkpn wbs pungli mcp
legislasi pembentukan perda raperda pansus naskah akademik harmonisasi ranperda
persidangan rapat alat kelengkapan dewan risalah paripurna notulen komisi undangan
aspirasi penjaringan reses konstituen demo audiensi hearing dapil
kefarmasian pelayanan resep racik obat serah apotek
perbekalan sediaan farmasi stok gudang lplpo amprah expired
informasi obat konseling pio visite pasien edukasi
gizi masyarakat pmt stunting balita ukur konseling
kesehatan lingkungan ikl jamban depot ttu sanitasi inspeksi
penyakit menular pengendalian tb hiv dbd kontak skrining surveilans pe
penyakit tidak menular ptm hipertensi gula posbindu skrining
klaim pembiayaan bpjs casemix koding berkas vedika
nikah pencatatan akad kua berkas rujuk penghulu daftar
bimbingan keluarga sakinah bimwin catin perkawinan konsultasi
keagamaan bimbingan penyuluhan majelis taklim pengajian binaan
persampahan pelayanan angkut tpa truk sapu kontainer rute
pengurangan sampah bank kompos daur magot pilah 3r
pencemaran kerusakan lingkungan sampel sungai limbah udara aduan pantau
ruang terbuka hijau taman pohon pangkas siram tanam
destinasi pariwisata pengelolaan wisata pantai objek wahana tiket
pemasaran pariwisata promosi event festival konten pameran
ekonomi kreatif kebudayaan pelestarian sanggar pentas tari cagar museum
usaha mikro pemberdayaan umkm nib halal pirt kemasan kur bazar pelaku
perkoperasian koperasi rat simpan pinjam sehat pengawas
perindustrian industri ikm sentra perajin siinas
penanaman modal realisasi investasi lkpm pengusaha
perizinan berusaha oss nib sip izin berkas verifikasi
kepemudaan pemuda paskibraka pelopor karang
keolahragaan prestasi atlet porprov pelatih lapangan gor
perlindungan perempuan anak kekerasan korban kdrt dampingi visum psikolog
pengarusutamaan gender hak anak pug kla forum
keluarga berencana kontrasepsi iud implan suntik pil akseptor pus
ketahanan keluarga bkb bkr bkl balita remaja lansia stunting tpk
kerukunan wawasan kebangsaan forum fkub ormas ideologi
kewaspadaan nasional konflik deteksi intel unras pantau
perencanaan pembangunan rkpd renja musrenbang usulan renstra rpjmd sipd
penganggaran apbd rka dpa kua pagu pergeseran
pengendalian evaluasi pembangunan monev triwulan realisasi emonev
kebijakan kajian data bahan paparan analisis telaah policy
pemerintahan desa apbdes add siskeudes perangkat kades
bantuan hukum perkara gugatan sidang jawaban kuasa
ketatalaksanaan kelembagaan sop anjab abk peta jabatan
hewan kesehatan vaksin pmk obat poskeswan sakit periksa
produksi peternakan inseminasi ib bibit kandang pakan
ketahanan pangan cadangan harga lumbung gpm pekarangan
keimigrasian pelayanan paspor foto wawancara permohonan mpaspor
pemasyarakatan pembinaan warga binaan napi remisi blok
pertanahan pendaftaran sertifikat ptsl ukur roya balik
perbendaharaan pelaksanaan anggaran satker sp2d spm revisi dipa
kepabeanan cukai rokok pita pib penindakan
pengunjung museum taman zoo tiket koleksi
transportasi perhubungan laut kapal dermaga sandar manifes
jenazah pemakaman makam tpu gali lahat
`
