/** Schools and campuses. A line of `#` names the office; then one result a line: words of plans | words of the day. */
export const school = `
# guru kelas mapel sekolah madrasah siswa peserta didik
pembelajaran proses belajar mengajar kurikulum kelas aktif menyenangkan intrakurikuler tatap muka bermutu jenjang madrasah menengah dasar | ajar masuk jam jp materi mapel bab tema praktik praktikum bedah diskusi kelompok presentasi eksperimen percobaan penjas pjok olahraga renang tik matematika ipa ips bahasa inggris seni agama pancasila lkpd literasi numerasi gantikan inval bimbing baca tulis hitung calistung daring fikih akidah akhlak quran hadis ski arab tajwid fisika kimia biologi sejarah geografi ekonomi sosiologi informatika prakarya sbdp pjok bengkel kejuruan kunjungan lapangan kbm tematik mtk
perangkat ajar rencana bahan media modul administrasi perencanaan pembelajaran sarana inovatif rancangan | rpp atp cp tp prota promes silabus ppt slide video canva lkpd lks peraga tempel gunting kardus karton laminating quizizz kahoot wordwall susun bikin ketik unduh jadwal jurnal kktp soal latihan flashcard poster alat mengetik cetak alur kosp silabus rancangan sarana inovatif botol kisi bank soal diferensiasi
penilaian asesmen hasil belajar evaluasi perbaikan remedial pengayaan capaian | koreksi nilai rapor erapor ulangan uh pts pas sts sas asts asat sumatif formatif ujian soal kisi kuis pr tugas periksa buku leger rekap input analisis butir ngawas anbk tka bagi kenaikan remidi portofolio rubrik asas
pembimbingan ekstrakurikuler minat bakat karakter prestasi kesiswaan budi pekerti pembiasaan akhlak pembinaan siswa | latih lomba osn fls2n o2sn pramuka kemah persami pmr paskibra osis drumben marching hadrah tari nari pentas nyanyi puisi pidato silat voli futsal bulutangkis tahfiz duha literasi pagi gerbang sapa sambut senam upacara petugas piket tatib tertib terlambat kebersihan jumat bersih imtaq p5 kokurikuler dampingi jemput piket guru cerdas cermat olimpiade debat baca puisi rebana qasidah kultum kantin sehat dokter kecil wali projek yasinan
orang tua wali komite kerja sama kemitraan hubungan keluarga masyarakat | panggil ortu wa grup paguyuban home visit kunjung rumah jemput rapat pertemuan parenting curhat anak konsultasi ayah ibu mama titip kabari komunikasi bagi rapor buku penghubung belum masuk sakit jenguk
kompetensi profesi keprofesian pengembangan diri karya inovatif ilmiah profesional pendidik berkelanjutan pkb | webinar mgmp kkg kombel komunitas belajar pmm ruang gtk pelatihan bimtek diklat workshop ptk penelitian tindakan artikel jurnal best practice bab sertifikat ppg guru penggerak coaching refleksi observasi modul mandiri ikut zoom berbagi baik
bimbingan konseling layanan bk masalah siswa pribadi sosial karier | kasus bolos alpa berantem berkelahi bully rokok panggil curhat home visit angket akpd klasikal individu kelompok mediasi peminatan jurusan snbp snbt kampus kuliah alumni surat pernyataan rpl bullying perundungan dcm
wali kelas pengelolaan administrasi kelas tambahan | absen presensi jurnal denah struktur piket bangku buku induk tabungan uang kas leger rapor ortu pembinaan bimbingan
proses belajar mengajar pembelajaran bermakna berpihak terselenggara | tatap muka kelas praktikum diskusi presentasi ajar masuk eksperimen bab ipa ips mtk jp materi literasi numerasi
perangkat ajar rencana pembelajaran tersusun media | modul alur tujuan atp cp prota promes lkpd ppt alat peraga kosp
penilaian hasil belajar pelaporan asesmen | soal pas sas pts nilai rapor koreksi esai input remedial ulangan bank kartu analisis kisi
pendampingan pembimbingan murid luar kelas ekstrakurikuler | debat kir osn latih lomba dampingi bimbing tim ekskul pramuka pmr olimpiade basket tari cerdas o2sn fls2n
tugas tambahan piket wali kesiswaan | piket wakasek kurikulum rapat wali jadwal panitia kepala lab pembina upacara kbm
profesionalisme kompetensi diri pengembangan berkembang | webinar mgmp best practice pmm workshop tulis artikel kombel belajar seminar kkg lokakarya ppg
bimbingan konseling bk layanan konselor | konseling curhat broken home klasikal gadget arahkan pilihan karier sma individu kelompok minat
program perangkat bimbingan konseling | rpl promes prota satuan layanan bk
penelusuran kebutuhan data pribadi siswa asesmen bimbingan | angket sosiometri dcm akpd aum him buku pribadi tes bakat
pelanggaran ketidakhadiran siswa tata tertib disiplin | alpa bolos telat skorsing razia poin hp rokok tawuran panggil surat perjanjian
# guru paud tk anak usia dini
kegiatan bermain belajar anak pembelajaran sentra | main ajar lagu nyanyi mewarnai gambar kolase meronce balok plastisin senam cerita dongeng doa hitung huruf outing sentra pasir air motorik lari gunting tempel jemput sambut makan bersama gosok gigi ceria
rencana kegiatan alat permainan edukatif ape media perangkat | rpph rppm modul ajar bikin susun puzzle kardus botol bekas flanel hias kelas mading gunting laminating tema siapkan
perkembangan penilaian tumbuh kembang asesmen anak | ceklis anekdot hasil karya portofolio foto catat observasi ddtk kpsp timbang ukur berat tinggi rapor narasi lila stppa checklist
orang tua kemitraan parenting | buku penghubung komite rapat grup wa kunjung rumah ortu bekal jemput puncak tema home visit jenguk sakit
# kepala sekolah manajerial supervisi pengawas pembina
supervisi akademik guru pembinaan observasi kinerja pendidik | kunjung kelas amati instrumen umpan balik catat coaching pkg pmm ekinerja nilai guru tendik observasi periksa administrasi
manajerial pengelolaan rencana kerja sekolah program anggaran evaluasi | rkas rkt rks arkas bos kuitansi rapat dewan tim eds rapor pendidikan akreditasi visi ktsp kosp sk tugas jadwal tanda tangan ekspedisi undangan dinas mkks kkks k3s raport
kewirausahaan sarana lingkungan sekolah prasarana | kantin koperasi tukang atap wc rehab dak meja taman keliling ruang kelas cek lab toilet pagar
pendampingan satuan pendidikan sekolah binaan pengawasan mutu | kunjung binaan pengawas dampingi kepsek rapor pendidikan pbd akreditasi monitoring ujian anbk laporan kepengawasan refleksi
kepemimpinan pembelajaran supervisi pendidik | observasi kelas guru umpan balik perangkat ajar coaching periksa instrumen pkg refleksi
rencana kerja anggaran satuan pendidikan tersusun | rkas rkt rkjm rapor pendidikan refleksi arkas eds program
iklim sekolah aman inklusif nyaman budaya | perundungan mediasi sambut gerbang ramah anak tppk disiplin karakter tata tertib
kolaborasi kemitraan orang tua pemangku kepentingan | komite wali rapat bank mou dunia usaha alumni kelurahan puskesmas polsek
sumber daya sekolah terkelola sarana guru keuangan | spj bos inventaris laptop bagi tugas mengajar rehab toilet tanda tangan atk aset jadwal gtt
# tata usaha sekolah operator
dapodik data pendidikan peserta didik pemutakhiran validasi | sinkron emis pip verval pd ptk nisn nik residu ijazah simpatika mutasi buku induk foto tarik server spmb ppdb operator input
keuangan sekolah bos bantuan operasional pertanggungjawaban | arkas rkas siplah spj bku kuitansi nota pajak belanja tarik bank honor tutup buku toko bosp
persuratan kepegawaian sekolah administrasi tata usaha | surat keterangan siswa aktif legalisir ijazah mutasi sk gtt absen guru kgb dupak agenda skp berkala stempel
kepegawaian pendidik tenaga kependidikan administrasi | sk pembagian tugas kgb gaji berkala absensi guru rekap skp cuti dupak usul pangkat tpg
data pokok pendidikan valid dapodik | sinkron nisn ganda residu verval pip emis rombel perbaiki operator
surat arsip persuratan kearsipan tertib | agenda masuk keluar undangan kirim gudang simpan map disposisi buku
keuangan sekolah akuntabel | bku arkas bos spj nota atk belanja siplah pajak honor
sarana prasarana barang milik sekolah inventaris | kursi meja proyektor kode tempel rusak data kib gudang buku laptop
kesiswaan siswa administrasi terlayani murid | legalisir ijazah mutasi masuk surat aktif keterangan kartu pelajar skl buku induk pindah spmb alumni
rumah tangga kebersihan sekolah keamanan | taman kelas satpam listrik air wc toren
# dosen perguruan tinggi kampus universitas politeknik mahasiswa
pendidikan pengajaran perkuliahan dharma kuliah | ajar kelas mk rps sks praktikum ujian uts uas nilai siakad kuis lms responsi presensi materi slide kontrak dosen tridharma
bimbingan mahasiswa tugas akhir skripsi tesis pengujian | bimbing bab proposal seminar sidang uji kkn pkl pa krs wali magang revisi konsultasi penguji sempro
penelitian publikasi riset karya ilmiah jurnal | artikel scopus sinta olah data sampel lab proposal hibah bima sitasi haki luaran review kuesioner submit
pengabdian kepada masyarakat pkm | desa mitra penyuluhan pelatihan umkm kelompok bina ipteks sosialisasi kkn
penunjang kelembagaan akreditasi penjaminan mutu prodi | borang led lkps ami sister bkd senat panitia rapat jurusan wisuda pmb reviewer bkd
layanan akademik kemahasiswaan registrasi administrasi | krs khs transkrip ijazah legalisir ukt pddikti feeder neo yudisium wisuda beasiswa kipk cuti kelas jadwal ruang surat aktif kuliah
# dinas pendidikan kebudayaan
kurikulum mutu pendidikan satuan pembinaan sekolah akreditasi | monitoring anbk tka rapor pendidikan kosp supervisi sekolah penggerak pengawas sosialisasi
pendidik tenaga kependidikan guru gtk penataan tunjangan | tpg sktp sertifikasi mutasi impassing ppg dapodik info gtk nuptk honorer pemerataan inpassing angka kredit pak
sarana prasarana sekolah rehabilitasi pembangunan | dak rehab ruang kelas rkb toilet meubelair survei rusak kontraktor progres ukur foto krisna
bantuan siswa bos pip beasiswa penyaluran | rekon arkas bop verifikasi sk pencairan rkas markas aktivasi rekening seragam
paud nonformal kesetaraan pendidikan masyarakat pnf | pkbm lkp paket ujian izin operasional ats putus sekolah bunda kunjung hibah
penerimaan murid baru objektif transparan spmb | ppdb zonasi kuota afirmasi jalur keluhan orang tua verifikasi daya tampung juknis domisili
mutu satuan pendidikan rapor | anbk analisis visitasi akreditasi kombel pendampingan asesor kurikulum sekolah literasi kspsk
bantuan operasional beasiswa peserta didik tersalur | pip bos rekon calon penerima kip seragam arkas siswa miskin
guru kebutuhan pemerataan tunjangan terpenuhi | mutasi kekurangan hitung tunjangan profesi tpg validasi pppk redistribusi sertifikasi
gedung sarana sekolah terpelihara rehabilitasi | rehab kelas roboh ukur toilet mebel usulan dak ruang atap
nonformal anak usia dini pembinaan paud kesetaraan | pkbm lkp kursus jahit bunda paud bop lembaga paket
`
