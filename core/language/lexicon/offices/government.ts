/** Planning, money, oversight, personnel, information and the secretariats of region and council. Lines as in `school.ts`. */
export const government = `
# inspektorat pengawasan auditor apip
audit pemeriksaan pengelolaan keuangan kinerja ketaatan perangkat daerah reguler | kka pkp entry exit meeting sampel uji fisik opname kas wawancara konfirmasi dokumen bukti auditi opd sekolah desa puskesmas p2hp survei pendahuluan kasir kertas kerja tulis kasek temuan cek fisik bendahara sekolah aset obrik irban
reviu dokumen perencanaan penganggaran laporan keuangan kinerja evaluasi | lkpd rka rkpd renja lkjip sakip hps dak lppd rpjmd penyerapan chr kkr sipd evaluasi pbj
tindak lanjut rekomendasi hasil pemeriksaan temuan penyelesaian | tlhp siptl bpk itjen bukti setor tgr sts matriks pemutakhiran nagih surat sisa matrik tptgr
pengaduan masyarakat kasus pemeriksaan tujuan tertentu investigasi penanganan khusus | bap panggil terlapor pelapor saksi kades aduan klarifikasi lapdu wbs pkkn kerugian perceraian disiplin
laporan hasil pengawasan penyusunan lhp | ketik konsep lha naskah ekspose notisi nhp cetak jilid koreksi kirim ikhtisar
pendampingan konsultasi pencegahan korupsi pengendalian intern integritas | spip risiko mcp mcsp kpk gratifikasi upg lhkpn zi wbk saber pungli asistensi klinik spi register maturitas survei benturan sosialisasi antigratifikasi antikorupsi daftar risiko bantu lhkasn dumas konsultansi qa
pengawasan penyelenggaraan pemerintahan daerah audit | entry exit bos kas bendahara uji fisik proyek opname sampel kka pkpt
reviu evaluasi | rka hps lkpd lkjip renja telaah pengadaan mamin dak lppd sakip penyerapan tapd
tindak lanjut temuan terselesaikan | siptl tlhp bpk bukti setor pengembalian kerugian pantau matriks tptgr
pengaduan tertangani kasus investigasi | pelapor terlapor keterangan pungli klarifikasi bap dumas perselingkuhan
maturitas pengendalian intern pencegahan korupsi integritas | spip risiko mcp lhkpn gratifikasi zi wbs saber register survei spi antikorupsi
# bappeda bapperida perencanaan pembangunan
dokumen rencana pembangunan daerah perencanaan penyusunan konsisten selaras penganggaran | rkpd rpjmd renja renstra rpjpd bab narasi sipd ranwal rancangan cascading program input tagging verifikasi desk indikator pagu review rka reviu penganggaran kua ppas dpa
partisipasi aspirasi pemangku kepentingan musrenbang forum penjaringan usulan | konsultasi publik pokir dewan kamus desa kecamatan undangan forum opd lintas reses aula fgd berita acara delegasi
pengendalian evaluasi capaian program monitoring pelaporan | monev triwulan realisasi serapan emonev dak lapangan analisis lkpj hasil e81 kunjung kegiatan deviasi tepra kendala
data statistik geospasial informasi kebijakan kajian bahan analisis | pdrb ipm peta gis spasial infografis bps metadata portal geoportal paparan shapefile buku dashboard olah makro gini
kemiskinan stunting koordinasi lintas sektor percepatan penanggulangan | tkpk tpps rembuk aksi konvergensi p3ke lokus kesra sdgs spm bidang rpkd audit
sinergi koordinasi pusat provinsi bidang ekonomi infrastruktur sosial | rakor kementerian bappenas konsultasi zoom dak krisna air minum sanitasi pokja sinkronisasi
penelitian pengembangan inovasi riset daerah kelitbangan | iga indeks lomba kajian survei jurnal proposal brida kuesioner policy brief
usulan aspirasi musyawarah partisipatif | musrenbang pokir kamus sipd verifikasi kecamatan
kerja sama inovasi riset kelitbangan | iga inovasi kajian jurnal lomba mou
# bapenda pendapatan pajak daerah
penerimaan penagihan pajak daerah tunggakan piutang pemungutan | tagih teguran surat paksa antar wp hotel resto sita stiker tempel himbau imbauan tunggak cicil samsat door operasi sisir tagihan telepon datangi layang nunggak
pendataan pendaftaran objek subjek pajak wajib baru potensi | npwpd survei data baru ukur reklame kos warung resto daftar lapangan formulir geotag op rumah
penetapan pelayanan ketetapan pembetulan mutasi keberatan | sppt cetak skpd mutasi pecah balik nama bphtb validasi nota hitung loket salah pengurangan njop znt permohonan keringanan pecah salinan
pengawasan pemeriksaan kepatuhan wajib pajak | uji petik tapping box bill omzet jaga kasir lhp pembukuan alat rekam cek monitoring kurang
laporan realisasi pendapatan penerimaan | rekon bank rekap harian bku pad setor kasda ketik susun bulanan target sts buku penerimaan cocokkan selisih opsen
intensifikasi sosialisasi penyuluhan pajak | gebyar undian spanduk qris kanal sosialisasi bulan panutan
target penerimaan pajak daerah tercapai | tagih piutang hotel restoran stiker belum samsat gabungan operasi teguran surat tunggakan datangi panggil juru sita
basis data objek subjek termutakhir | survei lapangan pbb baru npwpd peta blok nop zona znt daftar warung perumahan ukur
wajib pajak terlayani prima loket | bphtb cetak kode bayar jawab chat wa tanya antre sppt salinan npwpd bantu qris
keberatan pengurangan pembetulan pajak selesai | telaah keringanan penelitian berkas permohonan berita pembatalan restitusi
laporan penerimaan daerah pelaporan rekonsiliasi | rekon setoran bank realisasi pad mingguan harian bulanan kasda
pelaporan pendapatan tersusun | grafik cocokkan kas daerah setoran realisasi tabel evaluasi
# bpkad keuangan daerah aset
anggaran penyusunan apbd penganggaran | rka dpa kua ppas tapd pergeseran sipd asistensi ssh perwal pagu perubahan input banggar anggaran kas penjabaran parsial
perbendaharaan pencairan belanja sp2d kas | sp2d spm spd verifikasi gaji bank rkud transfer sp2d terbit skpp tpp potongan uji salur bud
akuntansi laporan keuangan pelaporan pertanggungjawaban | lkpd neraca calk lra jurnal rekon konsolidasi opini bpk opd jurnal koreksi lo lpe
aset barang milik daerah pengelolaan pengamanan | kib sensus sertifikat sewa hapus lelang label kendaraan simbmd hibah rekon bast appraisal tanah plang pinjam psp bmd
barang milik daerah penatausahaan tertib inventarisasi | kib sensus stiker kode label ebmd simda input mutasi kir pengguna rekap
sertifikat tanah pengamanan pemerintah | bpn bidang patok batas plang sertifikasi ukur dikuasai warga sengketa
pemindahtanganan penghapusan barang lelang | taksir rusak scrap lelang hibah musnah sk motor kendaraan kpknl bongkaran
pemanfaatan aset sewa kontribusi pendapatan kerja sama | sewa kios pinjam pakai ksp bgs tarif perjanjian penyewa gedung kontribusi
neraca aset rekonsiliasi nilai | rekon belanja modal penyusutan kapitalisasi kdp persediaan semester opd calk
kas daerah pencairan belanja perbendaharaan | sp2d gaji spd saldo rkud bank uji skpp
anggaran apbd penyusunan penganggaran | rka dpa pergeseran sipd ssh tapd verifikasi perkada
laporan keuangan pemerintah daerah akuntansi | lra lo neraca calk jurnal konsolidasi opd bpk koreksi
# bendahara keuangan penatausahaan opd
pencairan pembayaran pihak ketiga anggaran belanja tagihan | spp spm ls gu up tu sp2d kontrak honor narasumber ppk transfer rekanan termin vendor cek kkpd sipd bank bayar listrik giro
gaji tunjangan penghasilan pegawai pembayaran aparatur | tpp amprah potongan taspen simgaji rapel slip absen kgb rekap bpjs pppk thr
pembukuan pertanggungjawaban penatausahaan spj | bku kuitansi spj buku pembantu nota lpj kas tutup panjar opname cap tempel perjadin register sp2d lengkapi
perpajakan pajak kewajiban | pph ppn setor ebilling billing bupot lapor coretax kpp faktur ntpn djp
laporan keuangan rekonsiliasi | rekon lra neraca calk bank bpkad aset persediaan sipd realisasi semester calbmd
belanja pembayaran penatausahaan tagihan | spp gu ls tu bayar listrik internet honor kuitansi transfer cms npd uang muka makan minum
laporan keuangan opd penyusunan | calk lra neraca rekon semester persediaan bku fungsional spj
# bkpsdm kepegawaian bkd bkn
kenaikan pangkat pensiun mutasi pegawai layanan kepegawaian | kp bup usul berkas siasn sk pertek nota taspen karpeg karis janda kgb gaji berkala verifikasi pindah golongan tte dms cuti periode duda dpcp purna karip pns file
pengadaan formasi penempatan cpns pppk seleksi kebutuhan | cat skd skb sanggah pelamar drh nip ujian sscasn anjab abk peta spmt paruh waktu honorer casn
kompetensi pengembangan pendidikan pelatihan diklat aparatur | latsar pka pkp tubel izin belajar bimtek jp ukom narasumber peserta kelas orientasi sertifikat panitia pretest aktualisasi coaching bangkom corpu widyaiswara
disiplin kode etik penegakan pembinaan aparatur | bap hukdis absen sidak panggil cerai apel tegur majelis finger bolos mangkir sidang laporan hukuman indisipliner absensi fingerprint
data informasi kepegawaian sistem mutakhir valid | siasn simpeg mysapk update peremajaan drh dms scan arsip takah riwayat rekon disparitas input profil statistik karpeg karis karsu kartu tanya zoom bkn
penilaian kinerja penghargaan aparatur | skp ekinerja satyalancana satya predikat tpp dialog rekap piagam teladan indeks validasi pck sosialisasi ekinerja desk kinerja imt
jabatan promosi talenta manajemen karier | pelantikan jpt pansel baperjakat rotasi asesmen uji kompetensi jf inpassing angka kredit undangan nine box selter
formasi pegawai kebutuhan terpenuhi pengadaan | pppk paruh waktu cpns sk nip berkas cat honorer usul rincian anjab serah kontrak
kenaikan pangkat pensiun layanan selesai mutasi | kp usul periode masa kerja bup pertek berkas satyalancana gaji berkala pindah taspen
kapasitas kompetensi asn meningkat pengembangan | latsar golongan tugas belajar tubel diklat pim bimtek seminar panitia ujian dinas coaching
disiplin tegak asn kode etik | bolos selingkuh bap periksa cerai panggil hukdis sidak absen tegur majelis
talenta karier jabatan manajemen pengembangan promosi | kotak sembilan box pelantikan eselon pemetaan asesmen jpt rotasi ukom mutasi pejabat
data asn mutakhir termutakhir sistem informasi | siasn nama salah perbaiki dms unggah peremajaan simpeg disparitas scan takah
penilaian kinerja penghargaan tunjangan | ekinerja skp predikat satyalancana tpp teladan rekap bantu opd dialog
# kominfo diskominfo informatika
jaringan internet akses pusat data infrastruktur intra konektivitas | wifi fiber fo kabel router mikrotik switch access point server down lemot bandwidth putus tarik splicing data center genset backup vps nas ups tower cctv vm backup database ap radio ip virtual vpn troubleshooting
aplikasi layanan sistem elektronik pengembangan pemerintahan spbe terintegrasi | coding ngoding bug fitur deploy database website modul api uat user manual login error subdomain desain akun opd update android integrasi hosting domain ui testing excel spreadsheet
publikasi informasi peliputan komunikasi kanal penyebarluasan pembangunan | liput berita rilis foto video edit reels medsos ig desain infografis wartawan konferensi pers live streaming radio podcast videotron naskah konten upload banner siaran kim moderasi komentar fb facebook admin
keamanan informasi persandian siber | csirt pentest deface scan malware patching password tte sandi insiden sertifikat ssl firewall jamming iku kami judi waf enkripsi passphrase hack kebobolan kerentanan bsre
pengaduan aspirasi informasi publik permohonan ppid | span lapor sp4n jawab disposisi pemohon dip wa aduan warga tanggap call center 112 keberatan dik
statistik sektoral data satu | metadata opd portal dataset walidata epss rekap input romantik opendata
infrastruktur jaringan andal tersedia konektivitas | kabel fo putus sambung access point setting wifi router cctv server mikrotik bandwidth rack internet
aplikasi layanan spbe berkembang digital | bug fitur website admin bimtek esurat deploy coding integrasi subdomain super app pengembangan indeks
informasi pembangunan publik tersebar komunikasi media | posting rilis berita ig walikota video foto liput desain konten caption podcast wartawan kim advertorial
keamanan informasi persandian terjaga siber | judol serangan tte sertifikat insiden csirt malware sandi jamming audit pentest password
data sektoral statistik terkelola satu | walidata dataset portal metadata romantik epss bina forum unggah
permohonan informasi pengaduan ppid terlayani | sp4n lapor sengketa jawab dip keberatan uji konsekuensi aduan call center 112
# kesbangpol bangsa politik
wawasan kebangsaan ideologi pancasila pendidikan | fpk pembauran bela negara sosialisasi sekolah paskibraka bendera
kewaspadaan konflik nasional deteksi pemantauan | kominda fkdm unras demo orang asing isu intel tim terpadu laporan pantau forkopimda
organisasi kemasyarakatan ormas politik parpol demokrasi | skt bantuan keuangan banpol verifikasi lsm pemilu partai rekomendasi penelitian magang izin kesbangpol
kerukunan umat beragama toleransi | fkub rumah ibadah tokoh forum dialog
wawasan kebangsaan pembauran ideologi bela negara | paskibraka paskibra pancasila fpk latih materi lintas agama fkub dialog bendera toleransi
partai politik demokrasi pendidikan parpol | parpol banpol lpj bantuan keuangan pemilih pemula pemilu verifikasi kelas indeks
organisasi kemasyarakatan ormas terdata | ormas lsm skt sekretariat cek lapor keberadaan daftar hibah yayasan
potensi konflik dini deteksi kewaspadaan | kominda demo aksi tawuran mediasi fkdm situasi pantau unjuk intelijen orang asing laporan forkopimda tim
rekomendasi penelitian izin terlayani | riset mahasiswa kkn magang surat pemohon survei skripsi email
# setwan sekretariat dprd dewan
rapat persidangan alat kelengkapan dewan fasilitasi sidang | paripurna komisi banggar banmus pansus undangan daftar hadir konsumsi snack ruang mik sound palu materi jadwal siapkan rdp bapemperda dprd proyektor persiapan
risalah notulen notula rapat penyusunan | ketik rekaman transkrip catat dengar resume paripurna edit notulis
produk hukum raperda pembentukan legislasi daerah perda propemperda | harmonisasi naskah akademik ranperda kajian keputusan pimpinan evaluasi biro hukum kemenkumham pasal pansus inisiatif ahli
kunjungan kerja reses penerimaan tamu dewan fasilitasi | kunker tiket hotel rombongan dampingi dapil bus spt sppd studi tamu bimtek oleh konstituen tenda kursi pesan bandara daftar hadir anggota siapkan
aspirasi masyarakat unjuk rasa pengaduan penerimaan | demo massa hearing audiensi warga terima mahasiswa dialog surat tuntutan
keuangan hak anggota pimpinan dewan administrasi | gaji tunjangan spj perjadin spp uang bendahara reses kuitansi perumahan transport pajak representasi
sarana prasarana kerumahtanggaan rumah tangga sekretariat | mobil ketua bengkel bbm ac kursi aula inventaris lampu bersih rumah dinas servis taman atk tukang listrik gorden
publikasi kegiatan dewan humas protokol | berita foto media rilis liput video medsos wartawan live ig website protokoler majalah paripurna reses
rapat dewan alat kelengkapan terfasilitasi persidangan | undangan paripurna konsumsi mik jadwal daftar hadir pansus komisi banmus ruang
risalah dokumentasi persidangan terdokumentasi | ketik rekam transkrip notulen arsip perpustakaan keputusan jdih
tenaga ahli kajian produk hukum dprd | naskah raperda propemperda harmonisasi pasal fraksi pemandangan
# setda sekretariat daerah bagian pemerintahan
protokol keprotokolan acara pimpinan kegiatan tata | mc gladi rundown upacara pelantikan kursi layout susunan tata tempat setting pandu bendera doa petugas nametag podium kirim undangan vip seragam penerima
komunikasi dokumentasi pimpinan kegiatan kepala daerah terdokumentasi | foto video liput edit rilis caption ikuti wali kota bupati wakil drone upload arsip klip mengedit ambil wawancara pak wali drive album
naskah sambutan pidato bahan pimpinan | ketik konsep telaah paparan poin sekda laporan kata bahan materi draf walikota
tamu kunjungan penyambutan jamuan rumah tangga pimpinan | bandara vip jemput makan rumah jabatan konsumsi cenderamata kamar hotel catering menteri gladi penyambutan rombongan welcome
agenda jadwal kegiatan pimpinan | susun koordinasi ajudan disposisi undangan harian konfirmasi sespri
hukum produk peraturan harmonisasi perundang | perwal perbup sk keputusan perda paraf jdih pasal koreksi fasilitasi draf konsul abstrak drafting
bantuan hukum perkara sengketa advokasi | sidang gugatan kuasa ptun pn jawaban saksi replik somasi bukti banding tun duplik
organisasi tata laksana kelembagaan pelayanan publik reformasi birokrasi | sop anjab abk evjab peta skm sakip rb pekppp fkp lkjip standar nomenklatur lakip resepsionis kepuasan maklumat frontliner sotk beban tatalaksana
kesejahteraan rakyat keagamaan hibah kesra | hibah proposal masjid mtq haji safari ramadan imam marbot guru ngaji santunan rekomendasi yatim mental spiritual
perekonomian inflasi bumd pengendalian | tpid harga pasar gas elpiji bumd kur rakor mendagri subsidi pupuk tpakd perusda migas
pengadaan barang jasa pemilihan lelang ukpbj tender | pokja spse reviu hps penawaran evaluasi klarifikasi aanwijzing bahp sirup katalog kompetisi mini vendor lpse advokasi verifikasi penyedia rup upload epurchasing pphp negosiasi purchase nontender kualifikasi
pemerintahan otonomi kerja sama batas wilayah | lppd lkpj mou pks batas pilar toponimi camat ltgd spm evaluasi kunjung tapal rupabumi pilkada
administrasi pembangunan realisasi pengendalian | tepra fisik keuangan serapan laporan dak bulanan rakor monev kontrak sirup
produk hukum daerah harmonis pembentukan peraturan | raperda perwal sk harmonisasi pansus kanwil paraf konsep keputusan koreksi fasilitasi draf lembaran naskah propemperda
sengketa perkara bantuan hukum terselesaikan pemerintah | gugatan sidang ptun pn somasi bukti kuasa skk kejaksaan jawaban banding saksi posbakum miskin
dokumentasi peraturan informasi hukum akses jdih | unggah scan abstrak berita lembaran katalog perpustakaan website salinan
kesadaran hukum masyarakat aparatur penyuluhan | kadarkum desa sadar lomba kdrt narkoba ceramah sekolah paralegal
perjanjian kerja sama daerah pengkajian | mou pks telaah kontrak sewa pendapat hukum naskah kesepakatan nota tkksd
kelembagaan perangkat daerah organisasi tepat fungsi ukuran | sotk uptd perwali pembentukan tupoksi evaluasi penataan nomenklatur
jabatan analisis beban kerja peta evaluasi | anjab abk kelas hitung evjab informasi faktor desk
pelayanan publik kualitas perangkat daerah meningkat | skm standar kuesioner maklumat fkp pekppp sp4n aduan unit inovasi responden mpp pendampingan
akuntabilitas kinerja instansi pemerintah nilai | sakip lkjip lke cascading perjanjian iku evaluasi pohon esakip lakip
reformasi birokrasi percepatan zona integritas | rb tematik evidence zi wbk kemenpan rencana aksi lke agen perubahan budaya berakhlak
tata laksana prosedur kerja standar | sop proses bisnis probis tata naskah korpri seragam hari jam kerja
kesra keagamaan sosial bantuan hibah terfasilitasi | masjid proposal hibah marbot mtq guru ngaji haji verifikasi insentif yatim safari
pemilihan penyedia pengadaan transparan bersaing tender | evaluasi penawaran aanwijzing kualifikasi pembuktian sanggah hps kak reviu pokja penawar lelang jawab bahp
layanan pengadaan elektronik lpse sistem | spse akun reset server verifikasi penyedia pendaftaran helpdesk user uptime
advokasi bimbingan pelaku pengadaan konsultasi pembinaan | ppk bimtek hps konsultasi pejabat klinik pendampingan sertifikasi probity
rencana umum pengadaan terumumkan pengumuman | sirup rup paket tayang opd input swakelola kpa
katalog produk dalam negeri transaksi elektronik | ekatalog onboarding umkm pdn tkdn etalase toko epurchasing belanja lokal bela
umum rumah tangga perlengkapan kendaraan setda | bbm gedung pendopo kendaraan listrik konsumsi tamu ac kebersihan
`
