/** Roads, transport, land, environment, order, fire and disaster. Lines as in `school.ts`. */
export const order = `
# satpol pp pamong praja
pembinaan penyuluhan kepatuhan masyarakat pelaku usaha sosialisasi peraturan daerah | imbau himbau edukasi pemilik kos warung pkl pedagang sekolah pelajar datangi surat edaran brosur jam buka
penindakan penegakan yustisi nonyustisi pelanggaran peraturan daerah perda perkada | razia miras tuak sita segel bongkar bap tipiring sidang ppns teguran tertulis sp1 panggil pelanggar denda pkl reklame spanduk baliho copot turunkan rokok tanpa izin kos mesum tertibkan lapak trotoar bangunan liar yustisi
ketenteraman ketertiban umum gangguan deteksi dini wilayah pengawasan tibum patroli | patroli keliling pantau titik rawan balap liar anak punk gepeng pengemis odgj taman pasar kafe malam cegah tawuran ronda bubarkan nongkrong jaga taman pkl trantibum
pengamanan aset objek vital tamu pejabat pengawalan pemerintah | jaga pos kantor rumah dinas jabatan pendopo kawal wali kota bupati vip demo unjuk rasa acara upacara gedung balai gerbang pam piket tamu rumdin lantik voorijder
perlindungan masyarakat satuan linmas satlinmas kapasitas | latih linmas pos kamling siskamling tps pemilu kader kelurahan desa seragam data pkd kamling
peraturan daerah kepala tegak penegakan yustisi perda perkada | baliho copot pkl surat peringatan rokok ilegal reklame bongkar segel tipiring razia miras izin ppns cukai kos
ketertiban umum ketenteraman terselenggara patroli | keliling gepeng balap liar lerai bubarkan keributan pasar pengemis odgj anak punk pantau razia pelajar
linmas perlindungan masyarakat terlatih kesiapsiagaan | latih baris pembekalan anggota poskamling tps pengamanan satlinmas data simulasi
aset pejabat terjaga pengamanan pengawalan gedung | pendopo kawal walikota jaga pos rumah dinas kantor piket tamu vip upacara
laporan administrasi kejadian tersusun | ketik laporan regu jurnal absen giat dokumentasi spj
# damkar pemadam kebakaran penyelamatan
kebakaran penanggulangan pemadaman tanggap kejadian | padam api rumah ruko kompor gas listrik sampah lahan ilalang gudang asap kebakar meluncur laka regu siaga pos pendinginan call damkar respon si jago
penyelamatan evakuasi nonkebakaran rescue operasi | ular tawon kucing cincin sumur pohon tumbang potong kunci terkunci biawak monyet sapi hanyut tenggelam kecelakaan lift sarang anak selamat gergaji animal
pencegahan inspeksi proteksi kebakaran bangunan gedung | apar hydrant sprinkler alarm cek periksa hotel mal ruko rekomendasi tangga darurat
pengetahuan kesiapsiagaan masyarakat penyuluhan edukasi pemadaman sosialisasi | tk sekolah anak kunjung redkar latih simulasi karung basah demo apar ibu pkk kantor
armada peralatan pemeliharaan operasional sarana | panasi mesin pompa selang cuci mobil tangki isi air oli ban unit fireman nozzle apd scba cek gulung jemur servis perahu karet pengemudi stnk randis pul pelat
waktu tanggap pemadaman kebakaran | padam api lahan rumah siaga regu pendinginan laporan lokasi mobil unit semprot
penyelamatan evakuasi nonkebakaran | ular tawon cincin kucing sumur pohon korban biawak kunci
inspeksi proteksi pencegahan edukasi masyarakat relawan | apar hydrant gedung mall hotel redkar simulasi tk sekolah sosialisasi
peralatan kendaraan kesiapan sarana terpelihara | selang panas mobil pompa cek scba tangki bersih cuci servis
# bpbd bencana penanggulangan
kesiapsiagaan pencegahan mitigasi masyarakat menghadapi bencana tangguh | sosialisasi simulasi destana sekolah spab gempa tsunami rambu jalur evakuasi latih relawan gladi apel peta siaga pelatihan frpb forum prb pleno pengurangan risiko kentongan
darurat penanganan evakuasi korban tanggap operasi | banjir longsor angin puting beliung pohon tumbang cari hanyut sar trc perahu assessment kaji cepat atap terbang rob
kebutuhan dasar logistik korban bantuan pengungsi | bagi antar droping air bersih tangki terpal selimut sembako nasi bungkus dapur umum tenda gudang matras hygiene kit kekeringan beras mi kirim
informasi peringatan dini data kebencanaan pusdalops | piket pantau ews cctv tinggi muka air cuaca bmkg radio ht wa grup laporan kejadian infografis dibi sirene update rekap peta
kajian rehabilitasi rekonstruksi pemulihan pascabencana kerusakan | jitupasna hitung rusak rumah verifikasi stimulan huntara huntap r3p survei ukur sk penerima foto inarisk krb risiko dampak hunian sementara
kesiapsiagaan masyarakat tangguh pencegahan mitigasi meningkat | latihan evakuasi gempa simulasi sekolah spab kelurahan destana rambu jalur tsunami kajian sosialisasi fprb
kejadian darurat penanganan tanggap | evakuasi banjir pohon tumbang terjang kebakaran angin posko trc assessment perahu cari
pemulihan rehabilitasi rekonstruksi pascabencana sarana terdampak | kerusakan hitung talud jembatan dana rehab jitupasna usul hibah bnpb hunian
logistik peralatan bencana tersedia | gudang stok selimut tenda genset perahu karet mesin cek distribusi terpal matras pompa
informasi kebencanaan peringatan dini tersampaikan | cctv sungai grup bmkg sebar pusdalops data kejadian radio ews laporan infografis
# dishub perhubungan
lalu lintas manajemen rekayasa pengaturan ketertiban kelancaran | atur simpang jaga penyeberangan sekolah zebra macet cfd pengalihan arus survei hitung kendaraan lhr kajian satu arah andalalin water barrier kawal event anak padat tutup jalan kemacetan zebra cross padat lalin mrll
parkir perparkiran penertiban pengelolaan | jukir derek gembok karcis titik tepi jalan liar tertibkan setoran kantong qris rompi
perlengkapan jalan fasilitas rambu isyarat apill keselamatan | marka cat lampu merah traffic light pasang ganti cermin guardrail zoss pita kejut pju kabel controller perbaiki bohlam rusak tiang zebra cross mengecat cat
pengujian berkala kendaraan bermotor kelaikan kir uji sarana angkutan kelaikan | uji rem emisi lampu truk pikap bus stiker smart card blue antre numpang mutasi asap gandar penguji lulus tolak rampcheck po akap sarana kir bluee
angkutan terminal penumpang umum pelayanan | bus ramp check rampcheck sopir trayek angkot po tiket jadwal mudik posko kps halte berangkat datang manifes brt shuttle toilet akdp
retribusi pemungutan jasa perhubungan pendapatan | karcis setor pungut juru tagih bank terminal parkir kir rekap bukti target
pelayaran penyeberangan pelabuhan kapal | dermaga muat manifes perahu boat life jacket sandar nakhoda ukur pas kecil manifest syahbandar
berita acara rekapitulasi laporan kegiatan penyusunan | ba bap rekap ketik laporan hasil retribusi uji derek cetak
informasi laporan pemantauan pengawasan penyusunan | rekap foto ketik lapor harian mingguan hasil cek
kelancaran keselamatan lalu lintas terwujud | urai macet rekayasa arus karnaval atur simpang sekolah pengalihan atcs andalalin water barrier zoss
parkir tepi jalan terkelola | gembos ban jukir bina liar retribusi karcis titik setor rompi derek
pengujian kendaraan bermotor laik | kir emisi pikap kartu rem lampu uji numpang smartcard bus truk speksi
angkutan umum layanan tersedia trayek | izin bemo ramp bus terminal mudik perpanjang halte tarif kps sopir sekolah gratis
perlengkapan jalan fasilitas terpasang | zebra cross cat traffic light rambu marka cermin pju guardrail apill perbaiki kabel paku delineator
administrasi pelaporan kegiatan | rekap harian regu laporan absen spj ba ketik
# pupr pekerjaan umum bina marga jalan pengawas teknik
jalan jembatan pemeliharaan rehabilitasi kondisi peningkatan | tambal lubang aspal hotmix patching urc cold mix gorong bahu rabat paving survei rusak alat berat walls grader tandem sirtu tembok talud amblas rutin
irigasi sumber daya air drainase sungai saluran pengendali banjir jaringan | keruk sedimen lumpur gali got sampah pintu air bendung debit p3a petani buka tutup pompa tanggul bronjong normalisasi juru mampet ekskavator embung sekunder selokan genangan sumbat pengerukan
gambar perencanaan teknis perhitungan biaya desain dokumen | rab autocad ukur volume ded survei topografi theodolit ahsp hitung desain backup hps shop drawing konsultan cek lokasi analisa estimasi
pengawasan pemantauan pekerjaan konstruksi infrastruktur proyek mutu lapangan | cek progres slump besi cor kontraktor mandor foto opname mc pho rapat scm direksi volume laporan mingguan harian core drill rekanan galian pondasi tinjau fho beton
bangunan gedung penataan negara | pbg slf simbg tpt tpa retribusi gambar konsultasi rehab plafon taksir kerusakan bobot penilaian laik fungsi
air minum sanitasi limbah cipta karya permukiman | pamsimas spam pipa sr sumur bor mck septik ipal tinja kpp dak pdam sambungan intake ipalt iplt
tata ruang pemanfaatan kesesuaian penataan | kkpr rdtr rtrw krk plotting koordinat gistaru itr lahan sawah lp2b peta advice titik oss pkkpr zonasi
jasa konstruksi pembinaan | sbu skk tukang uji sipjaki tenaga sertifikasi
jalan kota kondisi mantap pemeliharaan | hotmix aspal core drill lubang cold mix tambal patching marka trotoar leger berlubang rusak overlay survei
genangan banjir berkurang drainase saluran sungai | keruk sedimen pompa trash rack sampah kali gorong normalisasi irigasi pintu air talud bronjong walet lumpur
gedung pemerintah bangunan terbangun spesifikasi | pembesian kolom opname progres cor kantor puskesmas sekolah plafon rehab finishing slump mutu
ruang pemanfaatan tertib penataan | pbg kkpr sempadan rtrw forum tegur langgar izin zonasi krk slf tinjau rdtr
perencanaan teknis dokumen tersedia gambar | rab ded topografi desain survei volume hitung gambar autocad ahsp konsultan jembatan trotoar
kontrak administrasi pekerjaan konstruksi | termin adendum pcm tagihan pho mc spmk rekanan bast kontraktor dokumen jaminan denda
jasa konstruksi pembinaan tenaga terampil | sertifikasi tukang skk bimtek sbu sipjaki
air minum sanitasi penyediaan layanan | spam pipa septik ipal sambungan rumah pdam sumur sanimas kpp
sistem drainase pengairan berfungsi | eceng gondok bendung got mampet pintu gulma kanal embung sifon
data dukung desain teknis tersedia | kubikasi timbunan elevasi waterpass theodolit volume backup potongan sketsa itung
persetujuan bangunan tata ruang terlayani | rumah pemohon ruko gsb gambar verifikasi foto lokasi sempadan siteplan
# perkim perumahan kawasan permukiman
rumah tidak layak huni rtlh bsps perumahan swadaya bantuan | survei verifikasi warga dinding lantai atap toko bangunan bedah tfl penerima backlog rusunawa
kawasan kumuh permukiman prasarana psu utilitas | jalan lingkungan paving drainase pengembang fasum serah terima gang ukur mck
penerangan jalan umum pju lampu | ganti pasang kabel panel tiang padam crane mcb bohlam token pln led lapor
pertanahan pengadaan tanah lahan sertifikasi | ganti rugi ukur patok sertifikat bpn sengketa appraisal pemilik warga peta
makam pemakaman tpu | gali kubur lubang jenazah rumput retribusi petak
kumuh kawasan kualitas lingkungan permukiman berkurang | paving gang delineasi peta titik pendataan jalan lingkungan drainase sampah
rumah tidak layak huni bantuan perbaikan swadaya | rtlh bsps survei calon penerima bedah rab verifikasi tukang berpenghasilan rendah mbr
rumah susun sewa terkelola rusunawa | penghuni kontrak tunggakan unit sewa rusun air listrik tagih
prasarana sarana utilitas pengembang penyerahan | fasum fasos psu serah terima site plan developer perumahan bast
sanitasi air minum layak terpenuhi | septik komunal sambungan pdam ksm sr ipal mck
pemakaman umum penerangan lingkungan taman | tpu makam lampu gali ukur lahan pju registrasi
# dlh lingkungan hidup kebersihan persampahan
sampah persampahan kebersihan pengelolaan pelayanan pengangkutan | angkut truk sapu jalan tps tpa kontainer armroll dump rute pasukan kuning gerobak got tumpukan ritase alat berat retribusi container roda tiga residu kompos tps3r uptd arm roll
peran serta masyarakat pengurangan daur ulang 3r pemberdayaan edukasi lingkungan | bank sampah timbang pilah kompos eco enzyme magot adiwiyata proklim kampung sekolah sosialisasi bina kader plastik tanam gotong nasabah biopori reduksi iklim kalpataru
pengawasan ketaatan lingkungan usaha penaatan penegakan hukum kegiatan | sidak pabrik hotel tambak rs cek ipal b3 bap izin sanksi aduan bau limbah tahu simpel asap pencemaran klarifikasi verifikasi surat teguran sp1 paksaan pemerintah
kualitas mutu air udara tanah pemantauan pencemaran laboratorium | sampel sungai laut sumur ambil uji passive sampler ph bod lab iklh parameter outlet bising ispu ika baku
taman ruang terbuka hijau rth pemeliharaan pertamanan | siram potong rumput pangkas pohon dahan tanam bunga bibit pupuk cat lampu mesin babat semprot kran tebang trotoar gulma
dokumen lingkungan amdal penilaian persetujuan kajian | ukl upl sppl rapat komisi amdalnet penapisan rintek pertek periksa bahas konsultan pkplh klhs dplh uklupl
sampah penanganan persampahan kota terlaksana pengangkutan | angkut tps rit truk tpa sapu kontainer rute bbm sopir residu
pengurangan timbulan partisipasi masyarakat | bank nasabah eco enzyme adiwiyata kompos pilah maggot proklim daur ibu sekolah timbang
ketentuan lingkungan usaha pengawasan ketaatan terawasi | ipal sidak hotel aduan bau limbah b3 tahu bengkel sppl outlet verifikasi lapangan
kualitas air udara terukur pemantauan | sampel sungai passive sampler uji emisi ika iku titik lab
taman pohon peneduh rth terpelihara | tebang pangkas siram bunga median rumput bibit tanam potong tumbang
dokumen lingkungan pelaku usaha terlayani persetujuan | ukl upl sppl amdal oss sidang periksa amdalnet dplh rintek
masyarakat sekolah peduli lingkungan terbina | pisah misahin dapur warga ajari adiwiyata kompos lomba pkk komposter
armada peralatan kebersihan terpelihara | dump truck ban gerobak motor oli servis amrol las mesin kendaraan
pencemaran usaha terkendali kegiatan | cerobong pabrik tahu bengkel oli panggil pemilik klinik izin limbah batik laundry
`
