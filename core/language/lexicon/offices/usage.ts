/** What people say for their work where neither the plan nor the office's own words show it. One process a line. */
export const usage = `
ktp ktp-el rekam perekaman keping identitas wajib biometrik sidik penerbitan
warkah arsip digitalisasi terdigitalisasi scan pindai dokumen kependudukan tertib
warkah scan pindai arsip terdigitalisasi digitalisasi kelola dokumen
aduan pengaduan keluhan komplain lapor sp4n ganda aspirasi
ajar mengajar mapel pembelajaran belajar kelas tematik matematika mtk ipa ips fisika kimia biologi sejarah geografi pjok sbdp inggris ppkn kurikulum tatap muka jp
koreksi ulangan asesmen nilai rapor e-rapor rapot pts pas soal ujian sumatif formatif remedial penilaian pr kisi-kisi terukur tryout
lomba osn olimpiade osis pramuka ekstrakurikuler ekskul bimbing pembimbingan minat bakat karakter senam kir debat karier karir konseling piket pembinaan pembiasaan home visit gerbang jemput kesiswaan cerdas cermat tambahan bk wali kelas peserta didik
orang tua ortu wali murid komite parenting kemitraan mama penghubung kerja sama paguyuban home visit
poli pasien rawat luka ugd igd tindakan asuhan keperawatan shift jaga gigi gedung darurat gawat infus bangsal inap
epus e-puskesmas sitb asik input pencatatan pelaporan laporan rekam medis entri data rm erm partograf terdokumentasi catat ptm
homecare home care kunjungan rumah perawatan keluarga follow visite tb risiko berisiko
homecare kunjungan rumah perawatan
penyuluhan promosi kesehatan psn kie dbd phbs cuci tangan pencegahan penyakit sosialisasi masyarakat fogging jentik
monev monitoring evaluasi pengendalian e-monev capaian pelaksanaan triwulan realisasi dak
kir rampcheck laik kelaikan uji kendaraan bus angkutan emisi sarana berkala
bap ba berita acara laporan rekap rekapitulasi retribusi
parkir lalin lalu lintas ketertiban derek sidak atur cfn trotoar simpang pengaturan tertib
rambu marka lampu traffic apill pju perlengkapan
rambu marka apill perlengkapan cermin guardrail
surat domisili sktm pengantar keterangan nikah usaha loket administrasi umum legalisasi
surat domisili sktm pengantar keterangan administrasi umum
musyawarah musrenbangkel rapat karang taruna pkk lpm pemberdayaan lembaga kemasyarakatan fasilitasi undangan rembug
pendataan data profil prodeskel warga update mutakhir sosial ekonomi penduduk dtks verifikasi lapangan miskin
bansos beras bantuan kpm pkh sembako salur blt bagi penyaluran penerima manfaat tersalur berhak bpnt
pbb sppt pajak bumi bangunan pungut tagih setoran
bku spj lpj kas pembukuan pertanggungjawaban kuitansi fungsional perjadin buku
pph ppn pajak setor e-billing billing kpp perpajakan npwp bukti potong
rekon rekonsiliasi bank laporan keuangan lra neraca calk
ubinan sp statistik akurat
dtsen dtks verval siks-ng pemutakhiran perlindungan sosial data ground check
lansia lanjut usia disabilitas rehabilitasi kursi roda terapi slb
reklame objek subjek pendataan pendaftaran npwpd daftar baru
realisasi pad laporan pendapatan bank rekon
bayi baru lahir tali pusat inisiasi menyusu imd neonatal vit vitamin salep perinatologi
csirt bssn kerentanan tte sandi keamanan informasi sertifikat elektronik enkripsi persandian
pemilahan boks inaktif penataan record center menata nata tata abjad folder dinamis penyimpanan personal file
pembinaan kearsipan srikandi audit arsip bina perangkat
foto video dokumentasi edit ngedit wawancara upload drive terdokumentasikannya rekaman
agenda jadwal susun harian disposisi kegiatan
air minum makanan kultur kualitas depot keracunan uji bakteriologi
kalibrasi quality control mutu mikropipet pemantapan qc pme peralatan
ambil sampel kolam contoh lapangan sampling pengambilan
benih nila restocking budidaya kolam lele pokdakan pakan pelet
audit reviu lhp tindak lanjut temuan pemeriksaan pengawasan kkp
reviu lkjip sakip laporan kinerja
kb stunting penyuluhan bkb lini lapangan kampung
arsip dokumen scan pindai digitalisasi digital berkas simpan boks
keluhan pengaduan aduan komplain lapor lapdu sp4n aspirasi dumas klarifikasi tanggapi
asesmen penilaian nilai ulangan koreksi soal ujian pts pas sumatif rapor e-rapor raport evaluasi remedial diagnostik hasil
pencatatan pelaporan laporan entri input epus e-puskesmas asik sitb rekap rekam medis erm rm partograf data
pajak setor npwp pph ppn pelaporan spt bukti potong kpp
lalu lintas lalin atur kemacetan simpang jalan macet persimpangan arus pengaturan rekayasa
parkir derek juru karcis retribusi trotoar jukir
rambu marka fasilitas perlengkapan lampu apill cctv pju penerangan zebra cross
surat keterangan pengantar nikah domisili sktm pelayanan administrasi warga kelurahan loket skck
inaktif tata penataan pemilahan daftar arsip dinamis personal file boks rak
pembinaan kearsipan audit perangkat daerah srikandi
syarat kerja perusahaan upah minimum pp pkb wajib lapor lembur umk
inspeksi sprinkler hydrant apar gedung proteksi bangunan cegah pencegahan
audit reviu pemeriksaan pengawasan temuan inspektorat tindak lanjut lhp kka apip
administrasi pelaporan piket operasional rekap ketik absensi tata usaha
`
