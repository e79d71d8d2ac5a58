/** Offices that serve people: population, social, health, education, work, family. One process a line. */
export const people = `
ktp ktpel identitas rekam perekaman cetak keping biometrik iris sidik blangko adjudicate prr sfe wajib
kartu keluarga kk anggota tambah pisah biodata nik
kelahiran kematian perkawinan perceraian akta kutipan pencatatan sipil pengakuan pengesahan adopsi register saksi
pindah datang skpwni mobilitas domisili antarwilayah migrasi surat luar
kia anak ikd digital aktivasi identitas jemput bola sekolah kepemilikan
data kependudukan dkb siak konsolidasi pemanfaatan pks sinkron agregat profil
ajar mengajar pembelajaran kbm kelas materi mapel tatap muka jam pelajaran kurikulum masuk tematik lkpd praktik diskusi kelompok literasi numerasi mtk ipa ips bahasa olahraga agama
rencana pembelajaran rpp modul ajar atp prota promes silabus cp perangkat media bahan tujuan diferensiasi
nilai penilaian asesmen ulangan ujian soal koreksi rapor remedial pengayaan sumatif formatif kisi pas pts anbk asts asas tugas hasil belajar input
konseling bk siswa bermasalah bolos kasus home visit layanan rpl bullying perundungan dcm akpd klasikal karier studi lanjut peminatan
wali kelas orang tua ortu komite paguyuban mediasi panggil murid rapor kehadiran
ekstrakurikuler osis pramuka pmr paskibra osn o2sn fls2n lomba latih pembina bakat minat olimpiade bimbing pembimbingan kesiswaan
kokurikuler p5 projek profil karakter pembiasaan kebiasaan salat duha yasinan imtaq kepramukaan sapa gerbang
kepala sekolah supervisi guru manajerial observasi kelas rkas rks program raport pendidikan kewirausahaan supervisi akademik pengelolaan
dapodik ppdb spmb emis peserta didik operator data nisn pip ijazah mutasi siswa buku induk verval sinkron
bos arkas rkas bosp spj siplah belanja sekolah dana bku
perpustakaan sekolah pinjam buku pojok baca literasi katalog
laboratorium praktikum alat bahan ipa komputer laboran jadwal inventaris
mgmp kkg pmm kombel komunitas belajar pkb pelatihan guru penggerak sertifikasi pengembangan keprofesian kompetensi webinar berbagi praktik baik
paud tk main sentra balok motorik bernyanyi mewarnai meronce ceria usia dini bermain cerita anak
tumbuh kembang ddtk anekdot portofolio checklist perkembangan observasi anak timbang kpsp
kursus pkbm paket kesetaraan kejar warga belajar nonformal
jenjang karier sertifikasi tunjangan profesi tpg sktp guru tendik gtk penataan pemerataan
dosen kuliah mahasiswa skripsi bimbing ujian silabus rps perkuliahan tridharma penelitian jurnal pengabdian
perawat asuhan keperawatan askep pasien rawat inap bangsal infus injeksi tensi vital ttv luka ganti balut operan shift jaga tindakan observasi ncp
igd ugd triase gawat darurat emergensi resusitasi ambulans rujuk rujukan kecelakaan
poli rawat jalan periksa dokter pasien anamnesis diagnosis resep umum konsultasi pelayanan pengobatan
operasi bedah ok kamar instrumen anestesi sterilisasi cssd pembiusan pascaoperasi
bersalin partus persalinan vk ponek poned inpartu nifas melahirkan kala plasenta
anc hamil bumil antenatal usg k1 k4 k6 trimester kelas ibu kia risti buku fe
neonatus bayi lahir imd hb0 kn1 tali pusat shk perinatologi inkubator kmc
kb kontrasepsi iud implan suntik pil akseptor mop mow konseling aff
imunisasi vaksin bcg polio campak mr dpt bias idl bian sweeping kejar kipi
posyandu balita timbang gizi stunting pmt antropometri vitamin kader ppgbm lila obat cacing ilp
gizi diet menu makanan asuhan konseling dapur distribusi skrining porsi nutrisi katering
obat resep farmasi racik puyer dispensing apoteker kefarmasian penyerahan etiket apotek kie
stok obat gudang farmasi lplpo expired amprah permintaan distribusi alkes bmhp perbekalan sediaan kadaluwarsa
pio visite mtm eso rekonsiliasi konseling obat pemantauan terapi klinik
narkotika psikotropika prekursor sipnap
rekam medis koding icd berkas rm coding assembling kelengkapan erm retensi simrs pendaftaran status
klaim bpjs casemix inacbgs vedika pending verifikasi jkn kapitasi
laboratorium darah urin hematologi kimia hb gula spesimen sputum tcm bta reagen mikroskop malaria widal sampel pemeriksaan flebotomi
mutu laboratorium kontrol qc pme kalibrasi pemantapan alat
radiologi rontgen thorax usg ct scan foto radiografer ekspertise
fisioterapi terapi okupasi rom pasien stroke rehabilitasi medik latihan wicara
gigi cabut tambal scaling ukgs odontogram mulut
sanitasi lingkungan jentik abj ttu tpm tpp depot air ikl inspeksi hygiene jamban stbm jasaboga pirt kesling limbah
promosi kesehatan penyuluhan phbs germas edukasi leaflet sosialisasi ceramah ukbm pemberdayaan
penyakit menular tb tbc hiv dbd malaria kusta rabies diare skrining tracing kontak surveilans pe epidemiologi mopping suspek penemuan kasus w2 skdr klb
ptm hipertensi diabetes posbindu skrining deteksi dini iva sadanis lansia prolanis gula kolesterol
jiwa odgj pasung skrining kunjungan kontrol
kunjungan rumah homecare pis pk keluarga pendampingan risiko perkesmas puskesmas keliling pusling
sekolah uks penjaringan skrining siswa rematri ttd trias ckg
akreditasi mutu pokja indikator ikp keselamatan pasien inm insiden ppi audit cuci tangan
limbah medis b3 incinerator ipal
jenazah pemulasaraan ambulans
bantuan sosial bansos pkh bpnt sembako beras salur kpm blt penerima penyaluran atensi
data terpadu dtks dtsen siksng verval desil usulan musyawarah ground check miskin pemutakhiran kesejahteraan
rehabilitasi sosial odgj gelandangan pengemis anjal terlantar lansia disabilitas jangkau razia reunifikasi shelter panti napza abh ppks pmks assessment kursi roda alat bantu
jaminan kesehatan pbi bpjs reaktivasi rekomendasi sktm
bencana pengungsi tagana dapur umum logistik buffer kedaruratan korban
pahlawan tmp psks tksm karang taruna lks tksk pilar pekerja sosial lembaga pemberdayaan
panti asuhan adopsi anak pengangkatan asuh yatim
perempuan anak kekerasan kdrt uptd ppa pendampingan korban visum psikolog shelter perlindungan
gender pug ppr kla layak forum anak puspaga sekolah ramah kabupaten arg
keluarga berencana penyuluh plkb pus kampung kb bkb bkr bkl genre catin tpk elsimil bangga kencana lini poktan
pencari kerja ak1 kartu kuning lowongan job fair bursa penempatan siapkerja karirhub
pelatihan kerja blk keterampilan menjahit las instruktur magang peserta sertifikasi kejuruan pbk
hubungan industrial phk mediasi perselisihan bipartit pekerja buruh mogok anjuran tripartit
upah umk lembur perusahaan pp pkb wlkp norma k3 pengawasan syarat bpjstk
pekerja migran pmi cpmi deportasi tki perlindungan
transmigrasi transmigran lokasi penempatan
nikah akad penghulu kua rujuk catin bimwin simkah wali rafak kehendak peristiwa mempelai
wakaf aiw nazir tanah ikrar zakat masjid musala imam takmir kemasjidan kiblat hisab rukyat
haji umrah manasik jemaah porsi paspor biometrik pelunasan istitha pendaftaran
penyuluh agama majelis taklim ceramah khotbah pengajian bimbingan kerukunan moderasi
madrasah ra pontren pesantren tpq diniyah emis izop guru
`
