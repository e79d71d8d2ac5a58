/** Population, social, family, books, archives, village and district. Lines as in `school.ts`. */
export const civic = `
# dukcapil kependudukan catatan sipil
identitas penduduk ktp kartu wajib rekam pendaftaran dokumen kependudukan | perekaman iris sidik foto cetak keping ktpel blangko hilang rusak ganti prr sfe jemput bola sekolah pemula odgj lapas adjudicate
pencatatan sipil akta kelahiran kematian perkawinan perceraian | lahir mati kawin cerai kutipan register saksi nama pengakuan legalisir bayi rs sptjm paraf pengesahan adopsi
kartu keluarga biodata data keluarga | kk pisah gabung tambah anggota kepala cetak barcode tte nik
identitas digital anak kia ikd aktivasi kepemilikan | barcode scan hp aplikasi foto cetak kia tk paud email jemput bola aktivasi cetak smartphone
pindah datang mobilitas penduduk | skpwni luar daerah alamat surat domisili masuk keluar wna antarwilayah migrasi
pemanfaatan data informasi administrasi kependudukan siak | dkb konsolidasi server jaringan hak akses pks sinkron bersih ganda dwh anomali agregat profil
keluhan aduan pengaduan layanan masyarakat | nik ganda wa aktif tidak online bpjs konsol loket hotline komplain salah nama
arsip dokumen digitalisasi warkah | scan pindai buku register map rak unggah folder
keterampilan petugas pembinaan registrasi sosialisasi layanan kependudukan | bimtek operator kecamatan sosialisasi gisa kelurahan sekolah jemput
inovasi kerja sama data pks pemanfaatan akses | bank rs bpjs opd webportal hak akses card reader
# dinas sosial dinsos
data penerima perlindungan kesejahteraan sosial pemutakhiran terpadu | dtsen dtks siks ng verval desil usul musdes ground check operator reaktif padan foto rumah kelayakan siksng
penyandang masalah kesejahteraan sosial pmks ppks jalanan terlantar penanganan korban | jangkau anjal gepeng odgj pengemis gelandangan punk rumah singgah jemput pulang reunifikasi rsj keluarga razia mayat orang telantar bekal panti konferensi kasus psikolog anak
bantuan sosial penyaluran keluarga penerima manfaat | bagi sembako beras pkh bpnt blt kpm kks pos salur himbara antar paket p2k2 graduasi antre undangan bansos
rehabilitasi sosial lanjut usia disabilitas anak pelayanan | lansia kursi roda kaki palsu alat bantu dengar terapi kunjung panti jompo abh dampingi napza shelter asesmen atensi tongkat permakanan
jaminan rekomendasi rujukan layanan kesehatan sosial | bpjs pbi reaktivasi sktm kip surat kis rs loket warga slrt puskesos nonaktif mendesak
korban bencana kedaruratan tanggap | tagana dapur logistik tenda kasur buffer selimut santunan kebakaran ksb
pemberdayaan lembaga sosial pilar | lks karang taruna psm tksk izin yayasan pub undian pahlawan tmp kube kat psks tksm
kebutuhan dasar disabilitas lansia anak terlantar pemenuhan pelayanan standar minimal | kursi roda alat bantu dengar tongkat permakanan jemput orang telantar panti lansia nutrisi pampers asesmen anjal odgj
kemiskinan data akurat basis terkelola verifikasi | desil dtsen dtks siks verval operator padan cek ground check survei komplain usulan
perlindungan jaminan sosial tepat sasaran tersalur keluarga miskin | pbi pkh bpnt kpm rekomendasi salur kks sembako pencairan blt graduasi
warga terdampak bencana alam sosial korban tanggap | nasi bungkus tenda pengungsi banjir kebakaran dapur umum logistik selimut tagana assessment
potensi sumber kesejahteraan sosial peran lembaga psks | karang taruna tksk psm lks izin operasional kube tagana lk3 wkskbm relawan
relawan lembaga sosial terberdayakan | tagana muda karang taruna pengurus latih psm kumpul
rekomendasi sosial warga terlayani | berobat sktm kis aktif bpjs jenazah pelajar bidikmisi
# pppa perempuan anak
perlindungan perempuan anak korban kekerasan penanganan kasus | kdrt dampingi visum polres psikolog sidang shelter konseling jangkau pelecehan cabul asesmen simfoni mediasi bap home visit ppa
pengarusutamaan gender kesetaraan pemenuhan hak anak pemberdayaan perempuan | pug ppr kla forum anak puspaga sekolah ramah gbs focal point arg desa drppa pekka pelatihan kabupaten
korban kekerasan perempuan anak penanganan layanan tertangani | kdrt visum dampingi rumah aman psikolog bap simfoni sidang lapor sapa uptd konseling medis hukum abh pelecehan
hak anak layak kota pemenuhan perlindungan khusus pencegahan | kla forum gugus tugas puspaga sra ramah kawin dini perkawinan pik telepon cegah bullying
gender pengarusutamaan kesetaraan responsif anggaran | pug pprg gbs ppr focal point desk argg data pilah
keberdayaan perempuan ekonomi usaha kepala keluarga industri rumahan | jahit pekka kelompok pelatihan kue bunda umkm modal bazar
data gender anak sistem profil | pilah terpilah profil kumpul sigab indeks ipg idg
organisasi perempuan kelembagaan pembinaan | pkk gow darma wanita dwp kader hari ibu
# keluarga berencana pengendalian penduduk plkb penyuluh kb
keluarga berencana kontrasepsi akseptor pelayanan peserta | iud implan suntik pil pus kondom mkjp konseling dampingi momen tkbk mop mow alokon unmet
ketahanan kesejahteraan keluarga pembangunan pembinaan kelompok | bkb bkr bkl uppka pikr genre lansia remaja kka sekolah lansia tribina plkb bangga kencana
stunting percepatan penurunan pendampingan keluarga berisiko | tpk catin elsimil krs bumil baduta gentingg orang tua asuh audit kasus verval pmt
data lini lapangan pendataan keluarga kampung advokasi penggerakan kie | siga newsiga pk kampung kb kader ppkbd sub mupen penyuluhan rakor balai
kesertaan pasangan usia subur kontrasepsi modern pemakaian peserta aktif | implan iud mow mop suntik pil kondom akseptor safari jemput pascasalin salin kb baru
kelompok kegiatan ketahanan keluarga tribina remaja lansia balita | bkb bkr bkl uppka pikr pik genre pertemuan bina sekolah lansia
stunting keluarga berisiko pendampingan cegah | tpk catin bumil kek baduta krs telur elsimil genting dashat dapur verval
data keluarga pendataan mutakhir | siga pk pus rekap register verval data ulang entri rumah
advokasi komunikasi informasi edukasi bangga kencana program penggerakan | spanduk radio penyuluhan kampung mupen duta sosialisasi mitra toga toma film
alat obat kontrasepsi logistik distribusi gudang faskes | alokon stok antar klinik sirip
# perpustakaan
layanan sirkulasi referensi pemustaka pelayanan | pinjam kembali buku kartu anggota baca pengunjung telusur denda shelving rak loker antre bebas pustaka
bahan pustaka pengolahan katalog pengatalogan pengadaan koleksi | input judul inlislite label klasifikasi ddc barcode cap inventaris katalog sampul call number hibah hunting beli buku baru sumbangan
gemar membaca kegemaran literasi ekstensi promosi masyarakat | keliling pusling mobil dongeng tk sd anak lomba bunda storytelling duta tpbis kelas taman baca perpustakaan keliling sd smp
pelestarian pemeliharaan koleksi preservasi | jilid lem fumigasi debu sampul rusak selotip stock opname weeding kapur barus kuno
pembinaan perpustakaan sekolah desa pengembangan | bina bimtek pengelola akreditasi npp kunjung pustakawan taman bacaan lomba instrumen
kunjungan kepuasan pengguna pemustaka pelayanan | kartu anggota pinjam kuesioner pengunjung loker jam buka anak digital komputer baca
budaya baca literasi masyarakat tumbuh minat gemar promosi | mobil pintar keliling lomba bertutur dongeng resensi duta pojok baca bedah buku kelas inklusi
bahan pustaka olah koleksi terolah pengembangan | ddc barcode label katalog klasifikasi sampul stempel inventaris entri hunting penerbit
naskah kuno kuna lontar deposit karya cetak karya rekam muatan lokal pelestarian | lontar alih aksara serah simpan iss kckr katalog digital
koleksi terpelihara bertambah perpustakaan pengembangan | sampul judul beli jilid stempel sumbangan rusak lem cetak
# kearsipan arsiparis
penataan penyimpanan arsip dinamis inaktif pengelolaan | pilah boks folder label deskripsi daftar rak depo tata bungkus kertas kising record center pindah sortir
penyusutan pemusnahan arsip jra retensi | musnah usul serah nilai daftar berita acara cacah panitia pindah
pembinaan pengawasan kearsipan perangkat daerah | audit srikandi bimtek bina opd kunjung asesor laki nilai instrumen sekolah desa
layanan akses arsip peminjaman informasi | pinjam cari temu tamu peneliti salin fotokopi warga ijazah imb
pelestarian arsip statis alih media akuisisi | scan digital restorasi laminasi naskah foto sikn jikn wawancara sejarah lisan leafcasting kamera
tertib arsip perangkat daerah pencipta pengelolaan dinamis aktif naskah dinas elektronik | srikandi tata naskah bimtek admin berkas klasifikasi internal audit dampingi
arsip bernilai guna sejarah terselamatkan statis khazanah memori kolektif | restorasi digitalisasi foto kuno akuisisi laminasi surat lama peta wawancara tokoh
perawatan penyelamatan arsip preservasi | kuas peta tua zaman foto ulang kapur bersihkan laminasi enkapsulasi rayap
penyusutan arsip habis masa simpan | cacah kertas bekas pilah retensi usul musnah
pembinaan kearsipan opd desa | gudang berkas ajari admin cek aplikasi surat
# kecamatan camat
pelayanan administrasi terpadu kecamatan paten masyarakat | loket legalisir ktp kk rekam sktm skck rekom surat tanda tangan dispensasi nikah waris izin keramaian antre
pembinaan pengawasan pemerintahan desa kelurahan | kades bpd apbdes siskeudes add evaluasi perdes periksa monev spj perangkat pilkades lantik pamong aset rkpdes
ketenteraman ketertiban wilayah trantib koordinasi | patroli linmas sengketa batas mediasi babinsa bhabin kapolsek pkl miras acil konflik ribut kawal warga danramil forkopimcam pos ronda fasilitasi tanah rt siskamling cek kos
perencanaan pemberdayaan masyarakat pembangunan fasilitasi ekonomi kesejahteraan | musrenbang musrenbangcam musdes usulan undangan pkk posyandu umkm stunting lomba desa gotong bumdes pnpm mtq
laporan data kewilayahan profil monografi | rekap bulanan ketik monografi statistik penduduk input update isi buku
pajak bumi bangunan pbb pemungutan | sppt bagi tagih desa setor rekap kolektor kadus dhkp
kelurahan pembinaan penyelenggaraan pemerintahan lurah administrasi | lomba evaluasi buku monografi lpm rt rw monitoring lurah bina periksa dana kelurahan profil
keuangan kepegawaian umum sekretariat kantor program pelaporan | gu spj presensi skp cuti kgb surat agenda atk aset renja lkjip perjalanan dinas bku
kesejahteraan sosial keagamaan kesehatan pendidikan pemberdayaan | mtq stunting posyandu bansos pkk karang taruna rembuk stunting paskibra porseni jahit kader hut
kebersihan lingkungan sarana prasarana wilayah penanganan | gotong royong sampah selokan pohon got jumat bersih tps banjir tinjau jalan
pertanahan ppat camat tanah | akta jual beli hibah waris sporadik saksi ukur sengketa
kebutuhan administrasi warga terlayani | e-ktp ktp foto hajatan keramaian cap pindah legalisir
stabilitas wilayah terjaga keamanan | apel siaga linmas kamling tetangga pagar ribut tawuran polsek koramil miras
pembangunan partisipatif perencanaan | musren usulan tinjau jalan skala prioritas rembug delegasi
sosial keagamaan kegiatan | maulid isra santunan yatim mtq zikir qurban natal safari
# kelurahan lurah
pelayanan administrasi umum warga masyarakat surat | pengantar domisili sktm nikah n1 skck usaha kematian kelahiran waris loket layani warga tanda tangan ketik stempel legalisir pindah
pemberdayaan lembaga kemasyarakatan musyawarah pembangunan | rt rw lpm pkk posyandu karang taruna musrenbangkel rapat kader dasawisma lingkungan kaling insentif pelantikan swakelola rembug
kebersihan keamanan lingkungan ketertiban trantib gotong royong | kerja bakti got sampah jumat bersih siskamling ronda linmas kos fogging roda tiga bank sampah pohon
data profil warga wilayah pemutakhiran pendataan | prodeskel epdeskel miskin dtsen penduduk input survei door kaling sensus kos pendatang
pajak bumi bangunan pbb penagihan | sppt bagi tagih door lunas kolektor setor bapenda
bantuan sosial penyaluran warga | beras bulog bagi blt undangan kpm pkh antre foto bst
surat menyurat keterangan warga administrasi pelayanan umum | domisili usaha sktm nikah kematian pengantar skck belum menikah waris legalisir ktp kk ahli pindah janda
data kependudukan kemiskinan profil pendataan wilayah mutakhir | prodeskel miskin verifikasi kos pindahan rumah epdeskel survei dtsen jiwa
lembaga kemasyarakatan pemberdayaan musyawarah pembinaan | rt rw lpm pkk karang taruna posyandu musrenbang kader rapat pelantikan kepala lingkungan
kebersihan ketertiban keamanan lingkungan terjaga terpelihara | jumat bersih siskamling gotong royong sampah selokan tegur linmas ronda bhabin pohon fogging kos miras
pajak bumi bangunan pbb pemungutan | sppt tagih antar lunas setor kolektor rt door
keuangan kelurahan dana administrasi pertanggungjawaban | spj dana bku kuitansi dau swakelola lpj belanja honor
bantuan sosial penyaluran penerima | beras blt pkh kpm bagi undangan kupon
# dpmd desa pemberdayaan
pemerintahan desa pembinaan administrasi perangkat | pilkades kades bpd lantik perdes siltap pemekaran batas evaluasi sk prodeskel monografi
keuangan aset desa dana pengelolaan | apbdes siskeudes add dd spj cair omspan asistensi verifikasi sipades blt
pembangunan ekonomi desa bumdes lembaga pemberdayaan | bumdes bumdesma posyandu pkk ttg lpm idm indeks pendamping bbgrm lomba kdmp
kapasitas aparatur desa pemerintahan pembinaan | bimtek kades perangkat bpd siskeudes evaluasi apbdes perbup ldkp
keuangan desa dana pengelolaan aset | apbdes siskeudes dd add verifikasi pencairan spj lpj sipades posting
lembaga adat masyarakat pemberdayaan desa posyandu pkk | lpm tp pkk karang taruna kader rtlhs lomba bbgrm gotong tmmd
usaha ekonomi desa bumdes badan milik | bumdes koperasi pasar kopdes ketapang badan hukum pendampingan
`
