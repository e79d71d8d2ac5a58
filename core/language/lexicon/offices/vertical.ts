/** Offices of ministries, courts and agencies; and what every office does for itself. Lines as in `school.ts`. */
export const vertical = `
# kua kementerian agama kemenag penghulu penyuluh
nikah pencatatan akad rujuk pelayanan pengawasan | daftar periksa rafak wali akad balai buku simkah n1 n2 berkas catin legalisir kutipan mempelai tauliyah jadwal penghulu kehendak
bimbingan perkawinan keluarga sakinah calon pengantin | bimwin catin suscatin brus konsultasi rumah tangga cerai mediasi remaja pusaka stunting bekal suami istri ribut rujuk
wakaf zakat administrasi pemberdayaan | aiw ikrar nazhir nazir tanah sertifikat upz muzaki mustahik baznas siwak w1 rukyat
rumah ibadah kemasjidan pembinaan hisab kiblat masjid | arah kiblat ukur masjid musala takmir marbot remaja sertifikat simas imam dkm kompas theodolit jadwal salat
penyuluhan agama bimbingan masyarakat penerangan keagamaan moderasi | majelis taklim ceramah khotbah pengajian lapas binaan kultum tpq iqra ibu kerukunan jumat narkoba radio dai baca quran ustaz kelompok
data laporan keagamaan statistik | rekap nb peristiwa bulanan emis input epa pnbp tempat ibadah
haji umrah penyelenggaraan jemaah pelayanan | manasik porsi paspor lunas siskohat koper berangkat biometrik daftar visa kloter batal istitha
madrasah pendidikan islam pontren pesantren | emis izop bos pip guru simpatika supervisi akreditasi santri ra diniyah tpg rdm
calon pengantin keluarga terbina pranikah bimbingan | nasihat pranikah suami istri damaikan pisah cekcok remaja usia sekolah
kehidupan beragama rumah ibadah terbina umat | kultum kajian takmir kiblat musala masjid ceramah pengajian khotib mualaf lapas tpq
data laporan keagamaan kecamatan kementerian | angka rekap bulan kirim tempat ibadah majelis jumlah input
# kppn perbendaharaan djpb
pencairan dana sp2d pengujian spm pelayanan pembayaran | uji tolak sakti satker retur kontrak supplier addk gaji tup validasi front office konversi kppn
pertanggungjawaban bendahara laporan rekonsiliasi akuntansi | lpj rekon mono sakti lkpp saldo rekening e-rekon skpe kuasa bun capaian output
bimbingan pendampingan satker layanan konsultasi | csm hai djpb bimtek sosialisasi ikpa asistensi wa admin kkp digipay treasury
penyaluran transfer daerah dana desa dak fisik tkd | omspan desa syarat verifikasi pemda kur salur umi debitur
revisi dipa pelaksanaan anggaran pemantauan | halaman iii penyerapan ikpa deviasi eppa reviu
# pajak kpp pratama djp
pelayanan perpajakan wajib pajak | loket tpt npwp efin coretax spt lapor antre aktivasi helpdesk sertel pkp pemadanan passphrase
penyuluhan edukasi kepatuhan | kelas pajak webinar sosialisasi relawan pojok bendahara radio tax
pengawasan penerimaan penggalian potensi | sp2dk visit imbauan dinamisasi lhp2dk waskon ar himbau data kunjung mpn lhpt
pemeriksaan penilaian penagihan pajak | skp lhp sita blokir surat paksa jspn juru aset lelang rekening penilai
# bea cukai kepabeanan
pelayanan kepabeanan cukai impor ekspor | pib peb manifes dokumen pos bandara x-ray penumpang fasilitas pita cd bea
pengawasan penindakan barang ilegal | rokok operasi gempur patroli sbp periksa toko intel anjing k9 musnah miras
# imigrasi keimigrasian
paspor penerbitan pelayanan dokumen perjalanan | wawancara foto berkas mpaspor cetak serah antre hilang simkim adjudikasi eazy ganti bap imigrasi wni
izin tinggal orang asing visa | itas itap perpanjang wna evoa alih status foto kitas biometrik kitap stay telex
pengawasan penindakan keimigrasian orang asing | timpora hotel apoa operasi overstay deportasi detensi pro justitia villa pantau bap jaringan
pemeriksaan tempat tpi bandara pelabuhan | konter paspor datang berangkat autogate kru kapal stempel clearance tunda
# lapas rutan pemasyarakatan
pembinaan kepribadian kemandirian warga binaan narapidana | napi kerja kebun batik mebel ngaji salat gereja paket sidang tpp remisi asimilasi pb cb sdp olahraga bimker litmas wbp
keamanan ketertiban penjagaan pengamanan | regu blok kontrol razia geledah kamar pos p2u hp barang trolling apel kunci sel tes urine teralis kawal
pelayanan tahanan kunjungan perawatan kesehatan makanan | besuk titip barang klinik dapur bama extra fooding registrasi expirasi penasihat terima obat air
bimbingan klien kemasyarakatan litmas bapas pendampingan | pk klien wajib lapor diversi abh anak sidang home visit penjamin integrasi
# bpn pertanahan agraria kantor
pendaftaran hak sertifikat tanah pemeliharaan data | balik nama roya ht apht ptsl cek skpt blokir cetak loket berkas puldadis yuridis validasi elektronik alih media bt su ppat tanggungan
survei pengukuran pemetaan bidang | ukur gps patok rtk gambar plotting kkp pbt petugas batas su gu mitra cors
penataan pengadaan landreform tanah | gtra redistribusi pertimbangan teknis ganti rugi p4t akses reform konsolidasi lp2b
sengketa konflik perkara penanganan | mediasi gelar sidang pengadu blokir surat klarifikasi
# bps statistik
pendataan lapangan survei sensus pencacahan | responden susenas sakernas cacah listing dok ubinan ksa pml ppl blok door wawancara capi mitra sbh
pengolahan data validasi | entri edit coding batching receiving anomali clean tabulasi fasih
diseminasi publikasi analisis statistik rilis | dda brs infografis buku pst layani konsultasi romantik website pdrb inflasi
pembinaan statistik sektoral desa cantik | epss desa walidata opd metadata agen
survei sensus jadwal kaidah terlaksana lapangan pencacahan | cacah susenas sakernas harga pasar komoditas listing blok petugas dampingi pengawasan ruta pantau ihk se2026 wawancara
pengolahan data hasil bersih konsisten | entri vsen validasi anomali coding kbli editing batching tabulasi fasih dokumen
publikasi rilis indikator strategis diseminasi | inflasi layout angka infografis brs kemiskinan pdrb ipm rapat rilis dda konten
konsumen data pelayanan statistik terpadu terlayani | pst pengunjung balas permintaan konsultasi wa email perpustakaan
statistik sektoral pembinaan pemerintah daerah | epss romantik rekomendasi opd desa cantik diskominfo metadata walidata
mitra petugas terlatih terkelola rekrutmen | pcl pml ppl pelatihan seleksi wawancara sobat kontrak honor innas kelas peserta
# bmkg meteorologi klimatologi geofisika
pengamatan observasi cuaca | sinop metar alat sangkar hujan taman bmkgsoft awan suhu speci pilot balon pagi jam
prakiraan informasi peringatan dini | prediksi radar taf buletin infografis nowcasting gelombang gempa medsos siaran briefing
peralatan pemeliharaan kalibrasi | aws aws arg sensor panel kabel logger bersih servis seismometer
# kpu pemilu pilkada
daftar pemilih pemutakhiran data | dpt dpb coklit pantarlih sidalih ganda meninggal rekap pdpb kpu
penyelenggaraan tahapan pemilu logistik pemungutan | kpps ppk pps tps kotak surat suara lipat gudang sortir rekap sirekap bimtek bilik
sosialisasi pendidikan pemilih partisipasi | sekolah pemula podcast rpp medsos kampus difabel
hukum pencalonan kampanye sengketa parpol | sipol silon caleg pkpu sidang verifikasi paw dana
# bawaslu pengawas
pengawasan tahapan pencegahan pelanggaran | awasi form a imbauan panwascam coklit alat peraga aps patroli
penanganan pelanggaran sengketa | laporan temuan klarifikasi gakkumdu kajian sidang ajudikasi
# pengadilan kepaniteraan mahkamah
penyelesaian perkara persidangan kepaniteraan | sidang panitera ba putusan ketik minutasi sipp ecourt relaas panggil jurusita eberpadu mediasi ucap hakim majelis berkas
pelayanan terpadu ptsp pengadilan | loket gugatan daftar panjar posbakum informasi salinan akta cerai legalisir surat ecourt
# kejaksaan kejari
penuntutan perkara pidana persidangan | jaksa sidang dakwaan tuntut p21 tahap dua rentut eksekusi tahanan saksi spdp kawal penyidikan
barang bukti pemulihan aset tilang | musnah lelang rampasan denda bb kembali
intelijen penerangan datun | jms pps mou skk legal pakem penyuluhan sekolah
# bnn narkotika
rehabilitasi penyalahguna narkoba | asesmen tat konseling rawat klien skhpn urin tes ibm bnn
pencegahan pemberdayaan masyarakat antinarkoba | bersinar sosialisasi sekolah penggiat desa p4gn
# bpom obat makanan
pengawasan pemeriksaan sarana obat makanan | apotek toko ritel gudang periksa tms bap capa rph distribusi produksi takjil
sampling pengujian laboratorium produk | sampel beli uji pangan kosmetik hplc mikro keliling
sertifikasi pendampingan registrasi | umkm md cpob izin irtp denah konsultasi
# karantina
tindakan karantina hewan ikan tumbuhan pemeriksaan sertifikasi | bandara pelabuhan kargo periksa sertifikat kh kt pemilik dok sapi benih tolak musnah lab instalasi pengeluaran komoditas
# kehutanan kph taman nasional
perlindungan pengamanan hutan kawasan | patroli ilegal logging kayu perambahan api karhutla pos smart gunung pendaki
rehabilitasi hutan lahan pemberdayaan | bibit tanam kth perhutanan sosial persemaian madu mangrove kph illegal
# kpknl djkn lelang kekayaan negara
lelang pelayanan piutang negara | pejabat risalah pemohon kl limit aanwijzing bank hasil sp3 debitur bkpn blokir
penilaian pengelolaan kekayaan negara bmn | nilai survei objek psp hapus sewa satker siman wasdal sertifikat
# bpkp bpk pemeriksa auditor
pengawasan audit evaluasi akuntabilitas keuangan pembangunan | kka bukti desa bumd hambatan klarifikasi ekspose lhp spip probity
pemeriksaan laporan keuangan pengujian | kkp entry sampel kas opname temuan konfirmasi lhp
# kanwil hukum kemenkum
kekayaan intelektual layanan pendaftaran merek | hki merek cipta indikasi geografis konsultasi umkm
administrasi hukum umum notaris fidusia | apostille mpdn wilayah pewarganegaraan protokol
harmonisasi rancangan peraturan daerah | raperda raperbup rapat pasal selesai perancang
bantuan penyuluhan hukum budaya | desa sadar paralegal posbankum obh sekolah
# basarnas pencarian pertolongan
operasi pencarian pertolongan korban siaga | kapal tenggelam pendaki rib hanyut evakuasi drone selam siaga tim
latihan potensi kesiapan peralatan | relawan latih perahu alut cek mesin tali water rescue
# ksop syahbandar pelabuhan kelautan bandara
keselamatan keamanan pelayaran penerbangan pengawasan | spb kapal marine inspector muat nakhoda awak clearance inaportnet patroli avsec xray
kepelabuhanan lalu lintas angkutan laut | tambat labuh pbm bongkar muat pnbp rkbm tongkang
status hukum sertifikasi kapal | ukur pas gross akta endorse buku pelaut
# balai wilayah sungai jalan nasional
operasi pemeliharaan bendungan irigasi sungai | pintu debit bendung hidrologi curah hujan p3tgai alat berat
pelaksanaan pembangunan kontrak ppk satker | progres mc rapat pcm kontraktor pho addendum emon termin
# bpmp bgp balai penjaminan mutu pendidikan guru
fasilitasi penjaminan mutu satuan pendidikan kebijakan | dampingi dinas rapor pbd ikm sekolah kunjung advokasi
pengembangan kompetensi guru kepala sekolah | pelatihan calon kepsek fasilitator lms daring modul narasumber
# balai bahasa
pembinaan bahasa sastra literasi | ukbi wajah bahasa ruang publik penyuluhan revitalisasi cerpen
pengembangan pelindungan kamus terjemahan | kosakata kbbi dialek penerjemahan cerita
# rri tvri penyiaran
produksi siaran program | rekam naskah naik siar operator host dialog edit musik
pemberitaan liputan berita | wawancara liput naskah reporter kontributor
# bkn kantor regional
mutasi status kepegawaian pertek kenaikan | usul siasn verifikasi instansi pensiun nip dms
pengawasan pengendalian nspk manajemen asn | audit rekomendasi konsultasi bimtek instansi
seleksi cat fasilitasi penilaian kompetensi | titik lokasi cat peserta sesi ujian assessor
# kantor sekretariat umum tata usaha subbag
ketatausahaan persuratan surat administrasi naskah dinas tata usaha | surat masuk keluar agenda disposisi srikandi nomor stempel kirim ekspedisi undangan fotokopi jilid antar amplop ketik nota kurir korespondensi tnd
kepegawaian pegawai administrasi disiplin | absen cuti kgb kp berkas skp sk finger siasn presensi arsip usul
barang milik negara daerah aset inventaris persediaan | kib bmn stok opname atk label sakti simak bon gudang catat kir kursi laptop simbmd barcode simda
sarana prasarana kerumahtanggaan pemeliharaan kebersihan gedung kantor | ac lampu bersih sapu pel taman servis kendaraan tukang listrik air bocor genset cat toilet kursi mobil bengkel bbm angkat pindah cuci pramu
keuangan perbendaharaan pembayaran pertanggungjawaban | spj spm gaji lpj sakti kuitansi pajak bank honor perjadin gup
perencanaan program anggaran evaluasi pelaporan kinerja | renja rka dpa lkjip sakip perjanjian laporan bulanan evaluasi pagu esakip target pk revisi rkakl cascading
pengadaan barang jasa | katalog hps kak spk bast penyedia rup pesan belanja penawaran nego
kehumasan publikasi layanan informasi | ig berita foto video desain website rilis ppid konten caption instagram editing
kompetensi pengembangan diri pelatihan | webinar bimtek diklat jp sertifikat zoom lms mooc kursus ikut pelajari
perencanaan dokumen anggaran program penyusunan | renja rka lkjip pk draf sipd entri perubahan pagu sakip renstra iku
surat arsip terkelola persuratan | agenda masuk disposisi filing cabinet simpan antar undangan ekspedisi srikandi nomor kirim
barang rumah tangga kantor terkelola perlengkapan | ac servis atk bagi gudang masuk catat inventaris kendaraan lampu mobil kebersihan galon
pelayanan tamu informasi penerima umum | resepsionis telepon tamu buku front satpam parkir antar
`
