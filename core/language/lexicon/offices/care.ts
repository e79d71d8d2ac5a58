/** Hospitals, health centres, their laboratories and the health office. Lines as in `school.ts`. */
export const care = `
# rumah sakit rsud perawat ruang rawat keperawatan
asuhan keperawatan pasien rawat inap tindakan pelayanan ruang | jaga shift dinas infus injeksi suntik obat tensi ttv vital luka ganti balut verban perban kateter ngt oksigen nebul sonde mandi miring transfusi visite dokter operan bangsal pagi sore malam ekg jahit hecting ncp
gawat darurat igd ugd emergensi kegawatdaruratan triase | jaga triase resusitasi rjp kecelakaan kll jahit luka nebulizer sesak pingsan kejang ekg rujuk ambulans observasi dokter pasien masuk datang
rawat jalan poliklinik poli pelayanan kesehatan perorangan umum | periksa pasien anamnesis dokter tensi kontrol resep antrean rujukan umum penyakit dalam anak bedah saraf mata tht
operasi bedah kamar anestesi instrumen | ok siapkan alat instrumentator asisten bius spinal sectio appendix katarak jadwal steril set cssd sirkuler kuretase sterilisasi pascaoperasi
dokumentasi asuhan rekam medis catatan terintegrasi terdokumentasi | cppt askep isi lengkapi erm catat simrs form sbar resume entri status partograf rm entri pasien pulang ringkasan medis berkas
asuhan keperawatan perorangan gedung upaya kesehatan dalam tindakan | poli ugd igd luka jaga dinas shift malam umum lansia anak rawat tindakan jahit infus tensi darurat gawat ruang periksa pasien
pencatatan pelaporan kesehatan akurat data pelayanan | epuskesmas epus asik sitb input entri register rekap lb1 laporan bulanan ptm sipp pcare komdat
pendampingan rujukan pasien transportasi ambulans evakuasi | antar rujuk rs ambulans sisrute sopir dampingi oksigen
edukasi penyuluhan kesehatan pasien keluarga pkrs promosi | leaflet cuci tangan batuk diet pulang discharge planning poster penyuluhan ruang tunggu
mutu keselamatan pasien akreditasi pencegahan infeksi ppi | ikp insiden indikator audit hand hygiene survei apd bundle hais pokja sop telusur phlebitis sismadak ronde limbah tajam inm
perawatan rumah keluarga risiko keluarga homecare kunjungan perkesmas | homecare visit rumah luka stroke dm lansia pis pk keluarga binaan jiwa tb pasung kontrol
mutu keselamatan pasien indikator kepuasan terjaga | survei komplain kotak saran ronde insiden jatuh identifikasi gelang audit
kesiapan alat ruang sarana linen obat emergensi logistik | troli cek hitung inventaris oksigen tabung amprah linen alkes bhp sterilkan suction monitor syringe
bimbingan praktik mahasiswa orientasi perawat baru pendidikan klinik | mahasiswa preceptor ci ners preklinik ujian bimbing logbook kredensial
# bidan kebidanan ibu anak kia
persalinan nifas pertolongan ibu bersalin asuhan | partus vk jaga his bukaan ketuban lahir jahit perineum kala plasenta induksi partograf sc vakum kf perdarahan pph lochea ponek poned inpartu
antenatal ibu hamil kehamilan pemeriksaan kesehatan | anc bumil usg kia buku k1 k4 k6 tbj djj leopold lila hb fe trimester risti kelas preeklamsia p4k
bayi baru lahir neonatal neonatus asuhan | imd hb0 vit salep tali pusat mandi kn shk timbang fototerapi kuning bblr perina metode kangguru asfiksia kn1 perinatologi kmc
keluarga berencana kontrasepsi pelayanan kb akseptor | suntik pil implan iud akdr kondom pasang lepas aff cabut konseling mop mow wus pus kontrol tubektomi
balita anak imunisasi tumbuh kembang posyandu bayi cakupan pemantauan pertumbuhan perkembangan | vaksin suntik bcg dpt polio mr timbang ukur vitamin bias sdidtk mtbs kader pmt kejar sweeping stunting gizi kpsp hpv kelas sekolah dasar murid polio crash idl ddtk bian
pencatatan pelaporan kebidanan kohort dokumentasi rekam medis | kohort pws ekohort buku register asik laporan bulanan rekap input lb3 erm rm partograf entri lengkapi pasien pulang
kunjungan nifas neonatus keluarga ibu balita rumah | kn kf jenguk pascasalin bufas menyusui asi laktasi pijat oksitosin
kelas ibu penyuluhan kesehatan reproduksi remaja edukasi kelompok | senam asi eksklusif mpasi posyandu catin kespro ttd kader dukun kemitraan
kegawatdaruratan maternal neonatal rujukan komplikasi | peb hap hpp syok rujuk dampingi ambulans nicu asfiksia retensio
# puskesmas upaya kesehatan masyarakat
promosi kesehatan penyuluhan pemberdayaan promkes | phbs germas leaflet sekolah posbindu kader ceramah ukbm desa siaga poster smd mmd desa
penyakit menular pencegahan pengendalian surveilans p2 | tb tbc sitb dahak kontak hiv dbd pe fogging jentik psn malaria kusta diare rabies campak skdr mangkir pmo obat investigasi abate larvasida covid tracing epidemiologi mopping suspek w2
penyakit tidak menular ptm posbindu deteksi dini lansia | tensi gula kolesterol iva sadanis prolanis senam hipertensi diabetes skrining posyandu cek kesehatan gratis ckg asik
gizi masyarakat perbaikan stunting balita | timbang ukur pmt pmba lila vitamin eppgbm sigizi tablet darah ttd rematri kek garam asi kurus weighing konseling antropometri ppgbm
kesehatan lingkungan sanitasi kesling air | ikl jamban stbm tpp tfu ttu depot dam air sampel kantin pasar limbah odf jasa boga sanitarian klinik inspeksi sehat abj tpm jasaboga
kesehatan jiwa | odgj pasung kontrol obat suntik rujuk rsj srq skrining kader kunjung
kesehatan anak sekolah remaja uks usaha | skrining penjaringan ukgs ttd bias dokcil uks siswa anak sd smp pkpr rematri gigi imunisasi trias
manajemen puskesmas mutu akreditasi perencanaan administrasi | lokmin ruk rpk pkp sop pokja blud rapat staf audit internal indikator minilok survei
pelayanan pengobatan perorangan pasien gedung rawat jalan umum poli | bp periksa tensi anamnesis obati jahit ugd luka nebul rujuk surat sakit sehat lansia mtbs antrean tindakan loket
imunisasi vaksin rantai dingin bayi anak cakupan | suhu kulkas coldchain dpt campak polio bias bcg sweeping drop
kesehatan ibu anak kia hamil bersalin nifas | bumil k1 k4 usg anc kelas partus nifas kb kontrasepsi pil suntik bayi neonatus
farmasi obat perbekalan bmhp ketersediaan | lplpo resep racik stok amprah kadaluarsa serah gudang apotek hitung etiket
laboratorium pemeriksaan sampel | darah dahak urin hb gds malaria hiv sifilis reagen
kunjungan keluarga sehat pis pk perkesmas binaan perawatan | homecare rumah rawat lansia stroke odgj iks luka
pencatatan pelaporan data sistem informasi kesehatan surveilans | entri asik epus sitb sigizi ehmis rekap laporan bulanan skdr input cohort validasi
vektor jentik demam berdarah lingkungan pemberantasan | psn abate fogging larvasida nyamuk dbd pe kasus rumah jumantik ovitrap
air minum bersih sarana kualitas pengawasan | depot dam sumur gali kaporit sampel uji ikl pdam sipa galon
pangan tempat pengelolaan jasa boga higiene inspeksi | kantin katering rumah makan restoran dapur sppg usap penjamah tpp slhs jajanan
jamban sanitasi rumah tangga perilaku hidup bersih | stbm pemicuan babs odf wc septik cuci tangan phbs limbah
limbah medis b3 fasilitas pengelolaan | infeksius timbang manifes transporter safety cold storage tps incinerator benda tajam
konseling konsultasi klinik sanitasi gizi pasien rujukan internal | tb diare diet anemia dm kolesterol klien
# gigi mulut dokter perawat terapis
pelayanan kesehatan gigi mulut asuhan | cabut tambal scaling karang ukgs odontogram sikat gigi anak poli pasien rujuk alat steril
kesehatan gigi anak sekolah masyarakat promosi | ukgs ukgmd sikat massal penjaringan tk sd posyandu
pencatatan sterilisasi alat dental bahan logistik | autoklaf dental unit kompresor amprah bahan register tambalan komposit
# apoteker farmasi kefarmasian instalasi obat apotek
pelayanan resep kefarmasian obat informasi dispensing penyerahan rawat jalan | depo rajal ranap udd odd racik puyer kapsul etiket serah telaah skrining apotek jaga shift igd kronis pulang pio kie konseling lembar apoteker
persediaan perbekalan pengelolaan obat alat kesehatan bmhp logistik sediaan gudang | stok opname so amprah terima faktur pbf pesan sp ed kadaluarsa expired musnah distribusi retur kartu stok e-katalog rko suhu kulkas formularium pft fornas vaksin lplpo gfk vendor kosong permintaan alkes kadaluwarsa
farmasi klinik pemantauan terapi rawat inap bangsal | visite ronde pto meso mtm rekonsiliasi interaksi dosis cppt antibiotik home pharmacy care konseling soap pkod eso
laporan pemakaian penggunaan obat pelaporan | sipnap narkotika psikotropika lplpo generik por indikator antibiotik fornas bulanan rekap selena
peracikan sediaan steril sitostatika produksi | tpn iv admixture kemo handling laf bsc aseptik campur ampul
mutu keselamatan obat high alert lasa penyimpanan | label suhu kulkas kelembapan troli emergensi kit kedaluwarsa double check
edukasi konseling informasi obat pasien penggunaan | pio kie leaflet insulin inhaler dagusibu gema cermat homecare
# laboratorium kesehatan labkesda pranata klinik patologi
pemeriksaan laboratorium klinik spesimen sampel patologi pelayanan | darah urin hematologi kimia gula hb golongan widal dengue ns1 bta tcm dahak malaria mikroskop feses hiv sifilis hbsag baca hasil validasi flebotomi ambil periksa sputum
kualitas air makanan lingkungan pengujian kimia | depot uji kolam e.coli coliform bakteri besi ph klorin boraks formalin usap alat sampel kirim shu
pengambilan contoh uji sampling lapangan sampel | ambil sampel air kolam depot sungai udara botol coolbox antar titik lokasi
mutu kalibrasi kendali pemantapan alat laboratorium | qc kontrol pme grafik levey kalibrasi centrifuge mikropipet sop rak audit iso suhu servis maintenance running hematologi quality control alat analyzer
reagen logistik bahan habis pakai | stok pesan amprah kartu kadaluarsa strip tabung vacutainer gudang terima bhp mutasi catat kartu habis
pengelolaan limbah keselamatan k3 laboratorium | infeksius safety box b3 apd autoklaf disinfeksi jerigen
hasil penerbitan sertifikat laporan uji administrasi pelanggan | cetak serah lhu shu loket terima sampel pendaftaran tarif retribusi tanda terima
keselamatan biosafety mutu dokumen akreditasi standar | iso 17025 sop kaji ulang audit apar jas survei pelanggan
spesimen klinis klinik pemeriksaan teliti darah urine pasien | preparat bta leukosit trombosit hapus narkoba haji ambil vena hitung jenis sputum golongan kehamilan widal kolesterol
sampel lingkungan makanan air pengujian fisika mikrobiologi | timbal logam merkuri kolam renang boraks formalin rhodamin pdam sumur e.coli kuman jajanan siklamat
akurasi alat mutu internal terpelihara kendali | mikroskop analyzer banding harian kontrol kalibrasi setting pipet antarlab inkubator
bahan perlengkapan media reagen tersedia pengujian | cawan petri steril stik kulkas agar media bungkus kapas tabung lancet pot
administrasi hasil penerimaan sampel pendaftaran | sertifikat ketik catat masuk daftar kuitansi antar amplop ekspedisi
keamanan kerja sisa limbah uji | safety box jarum autoklaf bekas insinerator tumpahan apd eyewash
# radiologi radiografer fisioterapi rehabilitasi medik penunjang
pelayanan radiologi pencitraan foto rontgen radiografi | thorax ct usg mri cetak film posisi kontras baca ekspertise pacs apron panoramik abdomen ekstremitas mobile radiografer
terapi fisioterapi rehabilitasi medik gerak | latih stroke tens us rom infrared okupasi wicara jalan exercise
transfusi darah bank unit donor pelayanan | donor kantong crossmatch utd golongan skrining aftap bdrs
gizi dietetik makanan pasien instalasi asuhan | diet bubur cair porsi distribusi menu dapur konseling trolley bahan plating skrining masak nutrisi katering
pencitraan diagnostik pemeriksaan radiologi permintaan dokter | rontgen foto thorax toraks ct scan usg mri mammografi panoramik abdomen bno posisi kontras tangan kaki gigi kepala tulang
keselamatan radiasi proteksi petugas pasien dosis | tld apron paparan bapeten surveymeter ppr timbal film badge
pemeliharaan alat peralatan pencitraan kalibrasi | warming tabung teknisi servis kalibrasi qc cr dr printer mesin uji kesesuaian
dokumentasi ekspertise arsip gambar hasil | pacs cetak film bacaan upload ris cd amplop expertise kirim
logistik bahan habis pakai persediaan | film kontras amprah stok sarung masker box dus gel kertas
# rekam medis rsud pendaftaran perekam informasi kesehatan
pendaftaran penerimaan pasien registrasi rawat jalan inap | daftar loket antrean sep bpjs kartu kunjungan baru lama igd admisi gelang identitas mobile jkn rujukan finger
penyimpanan pendistribusian retensi berkas rekam medis pengelolaan filing | cari antar ambil status map rak filing assembling susut musnah scan simpan kembali tracer poli misfile sortir
kodefikasi klasifikasi koding penyakit tindakan icd | ngoding kode diagnosa diagnosis prosedur icd10 icd9 resume grouper kasus
klaim jaminan pemberkasan pembiayaan bpjs jkn | casemix inacbg eklaim vedika pending berkas purifikasi txt scan verifikator revisi kapitasi pcare tagihan resume sep dispute scan unggah inacbgs
statistik pelaporan rumah sakit indikator data sistem informasi | rl sirs online bor los toi sensus harian rekap 10 besar siranap laporan bulanan mortalitas
kelengkapan mutu isi rekam medis analisis | kuantitatif kualitatif klpcm kembalikan dokter lengkapi tanda tangan diagnosa
surat keterangan medis visum resume pelepasan informasi | asuransi kematian lahir ver surat jasa raharja pengadilan
# sarana rumah sakit ipsrs teknik elektromedis
pemeliharaan alat kesehatan kalibrasi elektromedik sarana medis | servis tensimeter ventilator ekg infus pump inkubator dental unit aspak mesin autoklaf perbaiki cek uji
sanitasi limbah lingkungan rumah sakit ipal | ipal b3 medis incinerator linen laundry hama tikus air bersih swab
jenazah pemulasaraan forensik visum | mandi kamar mayat ver autopsi ambulans jenazah kafan
# dinas kesehatan
sumber daya kesehatan tenaga nakes perizinan fasilitas | sip str izin klinik apotek pirt sarana visitasi nusantara sisdmk renbut pkm akreditasi
pelayanan kesehatan primer rujukan mutu fasilitas | puskesmas bimtek supervisi integrasi ilp akreditasi psc 119 jamkesda uhc pbi
kesehatan keluarga masyarakat kia gizi | supervisi bidan kelas amp audit maternal stunting posyandu
pencegahan pengendalian penyakit imunisasi surveilans klb | distribusi vaksin kipi skdr ebs pe crash program zoonosis logistik rdt validasi
promosi kesehatan pemberdayaan masyarakat gerakan hidup sehat | germas posyandu kader forum kota sehat ukbm desa siaga iklan
kefarmasian alat kesehatan makanan minuman pembinaan | apotek toko pirt instalasi distribusi vaksin obat puskesmas gudang p-irt iebe
kesehatan lingkungan kerja olahraga | jamban odf stbm hotel tpp kebugaran haji ukk sampel
perencanaan anggaran data informasi kesehatan pelaporan | profil renja rka dak spm siskes asik rekap pis indikator
`
