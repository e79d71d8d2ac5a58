/** Names of systems, forms and things that only the office itself uses, with what they serve. One process a line. */
export const jargon = `
laporan hasil pengawasan pemeriksaan lhp nhp ketik konsep naskah ekspose
audit reviu pemeriksaan kka kkp fisik gedung konfirmasi wawancara opname uji petik entry exit dokumen auditi kasek
pengaduan masyarakat pemeriksaan bap terlapor pelapor kades klarifikasi kasus saksi khusus
tindak lanjut pemeriksaan tlhp sts setor tgr pemutakhiran matriks
pengadaan aparatur cpns pppk skd skb cat sesi ujian panselda pelamar sscasn drh nip formasi
data informasi kepegawaian siasn mysapk karpeg karis karsu pdm drh dms peremajaan update biodata
penilaian kinerja aparatur ekinerja skp tpp predikat disiplin sidak apel presensi finger hukdis
pangkat mutasi pensiun kp bup ecppt pertek usul nota sk golongan pemberhentian
pertunjukan pergelaran festival panggung pentas karnaval event eo artis sound lomba gelar
promosi pemasaran konten ig instagram dm tiktok reels brosur baliho influencer follower
destinasi daya tarik objek tiket toilet gazebo loket pantai taman pengunjung balawista
peran serta masyarakat lingkungan adiwiyata proklim pilah binaan sekolah kader sosialisasi bank
rapat persidangan dewan ruang konsumsi undangan daftar hadir paripurna komisi banggar mikrofon
risalah notulen transkrip ketik rekaman rapat paripurna
kunjungan kerja reses dewan kunker dapil konstituen rombongan hotel tiket studi laporan
aspirasi unjuk rasa hearing audiensi demo warga massa keluhan
keuangan sekretariat dewan spj perjadin gaji tunjangan reses bendahara
produk hukum harmonisasi propemperda raperda naskah ranperda fgd pansus
resep informasi obat pio kie apotek depo rajal ranap pulang rawat racik etiket serahkan telaah
steril peracikan sediaan sitostatika tpn iv admixture handling dispensing kemo
persediaan obat alat kesehatan bmhp ed kadaluarsa opname stok gudang amprah terima faktur musnahkan retur
farmasi klinik visite bangsal rekonsiliasi pto mtm eso catatan terapi inap
pemakaian obat laporan lplpo sipnap psikotropika narkotika rekap resep generik antibiotik
nikah pencatatan pengawasan akad catin n1 n2 n4 berkas buku simkah wali periksa rafak daftar
bimbingan perkawinan sakinah bimwin catin brus stunting konsultasi rumah tangga mediasi cerai
rumah ibadah penyuluhan agama kiblat masjid musala majelis taklim khotbah takmir remaja ukur
wakaf zakat aiw nazhir upz muzaki baznas ikrar tanah
ketenteraman ketertiban wilayah trantib sengketa batas babinsa bhabin kadus mediasi linmas miras rakor
perencanaan pemberdayaan masyarakat musrenbang musrenbangcam musdes musdus rkpdes rembug usulan undangan lpm pkk
pemerintahan desa pembinaan apbdes siskeudes kades perangkat evaluasi monitoring bpd pilkades adm
administrasi terpadu pelayanan kecamatan paten legalisir ktp kk skck rekomendasi loket surat dispensasi
data kewilayahan monografi laporan bulanan profil statistik penduduk update
madrasah pembelajaran fikih akidah akhlak quran hadis ski arab mengajar kelas tsanawiyah aliyah ibtidaiyah
pembelajaran mengajar praktikum bedah percobaan kelas lab olahraga prakarya informatika inggris sejarah ppkn
modul media bahan ajar susun ppt lkpd quizizz canva video kisi prota
akhlak minat bakat peserta didik ekskul tahfiz pramuka lomba duha yasinan osim rohis marching
kompetensi profesi kegiatan pelatihan bimtek mgmp daring kurikulum webinar pkb jurnal
penilaian hasil belajar pas pts ulangan koreksi nilai rdm rapor kisi asesmen soal
kegemaran membaca literasi storytelling story telling dongeng keliling tk paud duta baca mobil
perpustakaan sekolah desa terbina bimtek pengelola taman bacaan akreditasi npp
informasi peringatan dini tinggi air kali sungai cctv bmkg ews piket grup wa siaga
darurat evakuasi korban cari hilang sar nelayan perairan pohon longsor perahu
kajian pemulihan pascabencana inarisk jitupasna krb hunian kerusakan verifikasi r3p
kelembagaan petani kwt poktan gapoktan pertemuan rutin ad art simluhtan rdk
penyuluhan budidaya rktp programa demplot cek pertanaman bawang cabai jagung anakan semai kunjungan
penerimaan pajak penagihan pkb samsat operasi sisir bapenda relaas tunggakan opsen
pemeriksaan kepatuhan wajib pajak uji omzet nota bill tapping
pusat data jaringan backup database vm server storage nas ssl dns
publikasi peliputan moderasi komentar fb facebook siaran radio podcast admin medsos liputan
keamanan informasi pentest scan malware tte itsa waf serangan deface
aplikasi pengembangan bug fitur login error testing uat deploy
identitas suket biodata rekam ktp foto sidik ulang hilang rusak
pencatatan sipil lahir mati kutipan register saksi nama anak
keluarga kartu pisah kk gabung kepala nambah anggota baru
penjagaan tahanan narapidana regu blok kontrol kamar razia
perbendaharaan spm uji tolak retur supplier addk gpp kontrak pendaftaran
laporan satker rekonsiliasi mono sakti monsakti eRekon capaian output
wp pelayanan loket efin lapor spt aktivasi coretax sertel kode
penilai sidang tuntutan relaas berkas perkara minutasi ecourt e-berpadu
pertanahan ukur peta gps roya cek plotting validasi bidang
spesimen sampel swab rdt sputum darah ambil vena
gizi makanan pasien diet cair bubur sonde snack
radiologi baca film thorax ct ekspertise
rekam medis assembling filing koding retensi kasir daftar pasien
klaim purif vedika pending episode sep jkn
penyakit menular pe tracing sitb tcm mangkir jentik fogging
kesehatan lingkungan ikl dam tpp kantin higiene sanitasi stbm
kesehatan ibu anak anc partograf usg bumil nifas kf kn rujuk kelas
gigi mulut cabut tambal scaling ukgs
jiwa odgj kunjungan obat pasung
jalan aspal lubang patching cold mix marka bahu
drainase gorong saluran sedimen u-ditch lumpur keruk
gedung bangunan rehab plafon atap cat finishing progres mc
tata bangunan pbg slf konsultasi tpt simbg krk advis
air bersih pipa bocor meter sambungan spam
lampu pju ganti kabel panel
persampahan dump arm-roll kontainer tps ritase pasukan kuning sapu
rth pangkas dahan mesin rumput siram
pencemaran sampel air limbah outlet sparing aduan bau
parkir jukir karcis titik setoran pkb
angkutan trayek kps izin sopir ramp terminal
lalu lintas cfd water barrier simpang pengalihan
kir uji numpang rem lampu emisi smartcard
ketertiban pkl miras kos razia odgj tertibkan baliho
kebakaran si jago kompor gardu listrik ilalang lahan sampah
penyelamatan cincin hp biawak monyet ular tawon vespa kunci anak terkunci
bansos kks penerima pencairan himbara graduasi p2k2 kpm
verval dtsen desil siksng tidak layak usulan baru musdes
rehabilitasi alat bantu kaki palsu kursi dengar lansia atensi
pekerja perselisihan pesangon bipartit anjuran
penempatan pencaker ak1 karirhub disnaker magang jepang
pelatihan blk modul peserta uji kompetensi tata boga barista
usaha mikro nib oss halal sppirt qris bazar
koperasi rat buku simpan kdkmp notaris
perdagangan harga pasar murah pangkalan gas migor
metrologi tera timbang spbu pompa
perizinan sip str nakes reklame izin paraf verifikasi tolak
investasi lkpm oss tindak
arsip boks label deskripsi depo rekon berita
pengadaan hps kak penawaran spek ekatalog mini kompetisi
aset kib bast mutasi kendaraan pelat sensus
organisasi sop anjab evjab peta skm ikm
protokol layout vip kursi rundown
bantuan hukum mediasi gugatan duplik kesimpulan
`
