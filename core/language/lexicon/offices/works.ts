/** Offices of land, water, roads, transport, order, fire, disaster, environment, food and trade. One process a line. */
export const works = `
jalan aspal hotmix lubang tambal rabat bahu leger patching pemeliharaan rutin rekonstruksi
jembatan pelat girder duiker gorong box culvert
irigasi saluran bendung pintu air embung primer sekunder jaringan p3a debit
drainase banjir selokan normalisasi sedimen genangan got sumbat pengerukan pompa sungai talud
gambar desain ded rab teknis perencanaan volume ukur survei topografi analisa harga ahsp konsultan estimasi hitung
pengawasan proyek kontraktor progres mc pho fho addendum direksi mutu slump lapangan laporan harian konstruksi beton opname fisik
jasa konstruksi sbu skk sipjaki tertib badan usaha
tata ruang rdtr rtrw kkpr pkkpr krk ruang itr pemanfaatan kesesuaian zonasi
bangunan gedung pbg slf simbg imb tpa tpt sertifikat laik fungsi
air minum spam pdam pipa sambungan pamsimas sr intake
sanitasi ipal septik ipalt iplt tinja mck air limbah domestik
rumah rtlh bsps kumuh permukiman psu rusunawa swadaya huni perumahan kawasan
lampu pju penerangan jalan tiang kabel panel padam
tanah lahan pengadaan ganti rugi sertifikat bidang ukur peta appraisal sengketa bpn pertanahan hak
lalu lintas lalin simpang macet rekayasa atur andalalin kendaraan kelancaran keselamatan mrll apill
parkir jukir retribusi karcis tepi gembok derek
uji kendaraan kir pkb laik rem emisi bluee penguji lulus numpang rampcheck berkala
terminal bus angkutan penumpang trayek akdp akap halte tiket angkot manifes ramp sopir keberangkatan
rambu marka guardrail cermin cat zebra traffic light perlengkapan pita kejut
pelabuhan kapal dermaga manifest syahbandar penyeberangan pelayaran nakhoda sandar
patroli trantibum ketertiban ketenteraman gangguan razia wilayah pemantauan titik rawan
perda penegakan penertiban pkl reklame yustisi segel teguran pelanggar bongkar miras tipiring sita ppns peraturan kos lapak sidang bap
pengamanan kawal pejabat unjuk rasa aset acara gedung vip pam demo objek vital
linmas satlinmas pos ronda siskamling kader bela tps perlindungan masyarakat
kebakaran damkar padam pemadaman api respon armada apar kompor gas si jago merah
penyelamatan rescue evakuasi ular tawon kucing cincin sarang sumur animal korban hanyut
apar hydrant inspeksi proteksi gedung redkar sosialisasi pencegahan simulasi
armada selang pompa perawatan tangki peralatan mobil servis kesiapan apd scba
bencana banjir longsor gempa evakuasi trc darurat tanggap assessment kaji pohon tumbang puting beliung kekeringan korban
logistik peralatan tenda dapur terpal bantuan gudang droping air tangki distribusi posko
peringatan dini ews bmkg pusdalops informasi cuaca piket radio ht laporan kejadian sirene
mitigasi simulasi destana spab rambu evakuasi kesiapsiagaan tangguh peta risiko sekolah siaga
rehabilitasi rekonstruksi jitupasna rusak pascabencana stimulan huntap huntara verifikasi
sampah angkut tpa tps truk sapu kontainer persampahan kebersihan arm roll rute armada
bank sampah daur kompos 3r tps3r magot pilah reduksi nasabah pengurangan
pencemaran air udara sungai emisi limbah sampel kualitas b3 pemantauan iku ika pengaduan lingkungan baku mutu outlet ipal
amdal uklupl sppl persetujuan lingkungan dokumen amdalnet penapisan izin pembahasan
taman rth pohon pangkas tanam bibit siram hijau penghijauan tebang rumput bunga gulma hutan kota
adiwiyata proklim kampung iklim kalpataru sadar peran serta sekolah
hutan mangrove kph rehabilitasi lahan bibit illegal patroli kayu
padi tanam panen petani poktan gapoktan penyuluh demplot sekolah lapang budidaya jagung jajar legowo benih varietas dosis teknologi bpp pendampingan binaan rdk
pupuk subsidi rdkk kios erdkk alokasi nota sarana produksi kartu tani
hama opt wereng tikus ulat blas semprot pestisida popt agens pengendalian serangan
statistik pertanian ubinan luas tanam sp produktivitas data produksi ksa
kelompok tani pengukuhan simluhtan kelas kelembagaan kapasitas rembug pengurus
alsintan traktor combine pompa uppo pinjam mesin brigade
pangan cadangan lumbung ketahanan skpg gpm murah p2l pola konsumsi b2sa diversifikasi
keamanan pangan segar uji residu psat formalin boraks sampel
ternak sapi kambing unggas inseminasi ib pkb bibit populasi kandang pakan hijauan kelahiran
hewan vaksin pmk lsd rabies antraks sakit pengobatan poskeswan skkh surveilans dokter
rph potong daging antemortem postmortem halal kesmavet nkv kurban
ikan budidaya nila lele benih kolam pokdakan pakan restocking bbi pembenihan tebar
nelayan kub kapal kusuka tangkap alat perahu bbm mesin
tpi lelang pelelangan pendaratan bongkar es
olahan ikan mutu poklahsar gemarikan kemasan higienis
pasar pedagang los kios lapak retribusi karcis sewa penataan kebersihan blok tagih
harga bapok sembako survei stok komoditas sp2kp inflasi cabai beras minyak pantau operasi murah
tera ulang timbangan metrologi ukur spbu uttp nozzle cap tanda bdkt
perdagangan distributor gudang tdg siup ekspor impor minol gas pangkalan pengawasan barang beredar
umkm usaha mikro nib halal pirt kur kemasan pelaku wirausaha pendampingan bazar pameran foto produk kurasi inkubasi naik kelas digital marketplace
koperasi rat simpan pinjam pengawas kesehatan nik kdkmp merah putih badan hukum anggota penilaian
industri ikm perajin sentra siinas tenun mesin pelatihan hki merek produksi standardisasi
izin perizinan oss nib sip praktik verifikasi berkas terbit rekomendasi loket nonperizinan validasi sk permohonan penerbitan mpp
investasi lkpm penanaman modal pma pmdn promosi pelaku proyek realisasi peluang pengawasan
wisata destinasi daya tarik pengunjung pantai desa pokdarwis guide pemandu toilet retribusi objek spot
promosi pariwisata event festival pameran kalender brosur konten fam trip calendar karnaval media
hotel restoran homestay usaha tdup chse sertifikasi spa biro pembinaan standar
ekonomi kreatif ekraf pelaku kriya film musik kuliner subsektor
budaya seni sanggar cagar museum tari adat pentas opk koleksi juru pelihara situs wbtb tradisi
pemuda kepemudaan paskibraka opk wirausaha karang organisasi pramuka duta
olahraga atlet pelatih porprov popda kejuaraan stadion gor lapangan klub koni prestasi senam rekreasi latihan
pustaka buku katalog klasifikasi inlislite label olah pengolahan koleksi pengatalogan barcode entri judul input
sirkulasi pinjam pemustaka kembali layanan pengunjung referensi kartu anggota baca denda
literasi gemar baca keliling mobil dongeng duta tpbis bunda storytelling kunjungan paud lomba
pelestarian rawat sampul jilid fumigasi rusak preservasi naskah kuno
`
