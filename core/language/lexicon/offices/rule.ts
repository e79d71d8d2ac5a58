/** Offices of planning, money, oversight, personnel, information, law and the ministries' own. One process a line. */
export const rule = `
rpjmd rkpd renstra renja rpjpd perencanaan dokumen pembangunan musrenbang forum konsultasi bab rancangan cascading target indikator program
penelitian kajian inovasi riset jurnal iga kelitbangan brida rekomendasi policy brief
ekonomi makro pdrb indikator statistik kemiskinan ipm gini pertumbuhan data analisis publikasi
sosial budaya pemerintahan bidang stunting kemiskinan koordinasi tkpk aksi konvergensi
infrastruktur kewilayahan tata ruang sanitasi bidang fisik prasarana pokja pkp
monev evaluasi pengendalian triwulan realisasi capaian e81 emonev hasil rencana
apbd ppas kua rka evaluasi ranperda anggaran tapd penganggaran nota penjabaran pergeseran parsial
perbendaharaan sp2d spd kas daerah rkud gaji verifikasi spm terbit pencairan kuasa bud potongan skpp penguji
akuntansi lkpd laporan keuangan jurnal konsolidasi rekonsiliasi calk neraca realisasi
aset bmd sertifikasi sewa pemanfaatan penghapusan sensus kib pinjam pakai appraisal penilaian simbmd hibah
pajak daerah pbb bphtb reklame restoran hotel wajib daftar npwpd pendataan objek pendaftaran wp baru survei potensi
penetapan skpd sppt nota ketetapan cetak keberatan pengurangan validasi mutasi balik nama pembetulan
penagihan tunggakan piutang sita surat teguran paksa bayar juru himbauan tempel stiker nunggak tagih
pemeriksaan pajak uji petik tapping alat rekam omzet kepatuhan pengawasan audit monitoring kurang bayar
penerimaan pad realisasi setoran bank kasda rekon laporan pendapatan target kanal qris opsen
audit pemeriksaan reguler kka pkp lhp temuan reviu ketaatan kinerja obrik entry exit irban auditi bukti wawancara
reviu rka lkpd dak laporan rencana pbj hps penyerapan
tindak lanjut rekomendasi bpk tlhp itjen tgr pemutakhiran setor sisa
investigasi pengaduan gratifikasi wbs kasus pungli klarifikasi saber lhkpn lhkasn dumas integritas benturan
spip risiko maturitas register konsultansi pendampingan asistensi klinik qa mcp
pegawai pangkat kenaikan usul kp nota pertek bkn siasn verifikasi berkas sk periode golongan mutasi
pensiun bup taspen duda janda dpcp skpp batas usia purna karip
cpns pppk casn seleksi cat formasi pengadaan nip drh ujian peserta sanggah pelamar
jabatan promosi rotasi lelang jpt pansel pelantikan talenta manajemen asesmen uji kompetensi baperjakat tes rekam
latsar pka pkp diklat tubel izin belajar beasiswa ujian dinas ukom pengembangan kompetensi bangkom jp corpu widyaiswara peserta lms
disiplin hukdis kode etik cerai bap sidang pelanggaran absensi presensi majelis panggil
kinerja ekinerja skp tpp predikat dialog penghargaan satyalancana indeks imt evaluasi
informasi kepegawaian data simpeg arsip dms rekon peremajaan digital tata naskah ip asn
kesbangpol ormas parpol bantuan keuangan lsm skt verifikasi banpol politik pendidikan
wawasan kebangsaan pancasila bela negara pembauran fkub toleransi forum ideologi kerukunan
konflik deteksi dini kominda intelijen kewaspadaan isu pemantauan unras orang asing potensi
jaringan internet wifi fiber fo bandwidth server router access point data center vpn troubleshooting kabel switch mikrotik infrastruktur konektivitas
aplikasi sistem bug fitur coding deploy database api modul user spbe website pengembangan hosting domain subdomain ui testing migrasi program layanan
siber keamanan csirt tte sertifikat elektronik insiden sandi persandian pentest kerentanan malware bsre enkripsi iku kami judi
publikasi berita konten medsos video liputan rilis radio infografis diseminasi podcast desain informasi publik wartawan konferensi pers monitoring media kim
statistik sektoral metadata satu data walidata epss rekomendasi opendata dataset portal forum
ppid informasi publik permohonan dip dik keterbukaan monev keberatan uji
rapat paripurna dewan dprd risalah notulen komisi pansus banggar banmus persidangan masa sidang dengar pendapat hearing rdp jadwal agenda
reses aspirasi konstituen pokir dapil masyarakat audiensi demo unjuk rasa
kunjungan kerja kunker anggota dprd dampingi perjalanan sppd studi banding tamu fasilitasi kunci
raperda inisiatif propemperda kajian fasilitasi perancang legislasi pembentukan peraturan tenaga ahli
desa apbdes siskeudes dana add bumdes perangkat kades profil prodeskel rkpdes idm pendamping spj evaluasi bpd pilkades
kelurahan rt rw lingkungan warga surat pengantar keterangan domisili sktm usaha ahli waris nikah legalisir pelayanan administrasi loket umum waris
pemberdayaan pkk posyandu kader lpm dasawisma karang gotong royong musyawarah swadaya rembug perencanaan warga
pbb sppt tagih kolektor lingkungan lunas pajak bumi warga
kecamatan camat binwil paten forkopimcam rakor lintas sektor trantib fasilitasi desa lurah pembinaan pengawasan evaluasi
kppn spm sp2d satker pencairan konfirmasi rekon sakti omspan retur kontrak uji tagihan dipa lpj bendahara kiriman
anggaran dipa revisi satker ikpa pelaksanaan halaman penyerapan pembinaan asistensi deviasi treasury
pajak wp spt lapor npwp coretax wajib konsultasi asistensi waskon sp2dk helpdesk tpt efin permohonan imbauan visit penyuluhan
bea cukai impor ekspor rokok ilegal pita manifes pib kargo penindakan operasi gempur
paspor imigrasi wni permohonan wawancara foto penerbitan mpaspor penggantian biometrik antrean
wna izin tinggal itas itap kitas kitap visa perpanjang orang asing stay telex
pengawasan keimigrasian timpora deportasi detensi overstay hotel apoa operasi tpi tempat pemeriksaan
lapas napi narapidana warga binaan wbp remisi asimilasi blok sidang tpp pembinaan kamar geledah regu jaga register kunjungan tahanan bapas litmas klien
pertanahan sertifikat ptsl ukur bidang balik nama roya hak tanggungan warkah peta yuridis puldadis tanah elektronik buku
sensus survei bps responden sakernas susenas pencacahan listing entri mitra lapangan petugas dok pml ppl blok
pengadilan perkara sidang panitera putusan jurusita relaas mediasi hakim minutasi ecourt berkas register berita acara
kejaksaan tuntutan penyidikan jaksa eksekusi barang bukti dakwaan p21 saksi tilang
pemilu kpu pemilih dpt coklit kpps ppk pantarlih pps pdpb daftar
bawaslu pengawasan pelanggaran panwas pencegahan
cuaca prakiraan bmkg sinop observasi gempa metar alat sensor
obat makanan bpom sarana sampling pengawasan edar registrasi kosmetik iklan uji penindakan
karantina sertifikat hewan tumbuhan pemasukan pengeluaran komoditas periksa
narkoba bnn rehabilitasi tes urin penyalahguna asesmen rawat tat desa bersinar
anggota personel polri tni sat babin bhabin binmas kamtibmas
balai benih produksi uptd instalasi mutu pengujian sertifikasi lab
`
