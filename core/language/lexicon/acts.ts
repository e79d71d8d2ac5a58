/**
 * What is done: words of plans for the kind of result | the verbs people begin with. An act speaks for every result of its
 * kind, whatever it is done to: "servis", "ganti" and "cat" are done to what is to be kept in order.
 */
export const acts = `
lapor laporan pelaporan rekap rekapitulasi data | lapor rekap rekapitulasi ketik susun laporan grafik lpj lakip kirim angka tabel
terpelihara pemeliharaan terawat perawatan perbaikan berfungsi andal mantap bersih kebersihan prasarana peralatan armada kesiapan | servis perbaiki ganti bersihkan potong cat rawat cuci pasang tambal pangkas siram cek kalibrasi sapu bersihin panaskan benahi las kuras gali angkat lap sampul jilid
data basis mutakhir termutakhir terbaru terdata pendataan pemutakhiran profil akurat terdaftar sistem | input entri update perbarui perbaiki data mendata unggah upload sinkron validasi verval cek padan pemadanan coklit daftar survei ukur ketuk isi sisir angket sebar olah
informasi publik publikasi tersebar tersampaikan terinformasi dokumentasi kehumasan diseminasi rilis promosi | posting rilis liput foto video edit unggah sebar siaran konten desain caption wawancara siarkan pameran
terlayani layanan pelayanan kepuasan prima pengguna pengunjung pemohon permohonan | layani loket jaga front bantu terima jawab antre tanggapi respon konsultasi urus jelaskan cap proses tanda
kompetensi kapasitas profesional profesionalisme pengembangan keprofesian berkembang diri sdm aparatur konselor | webinar bimtek diklat workshop pelatihan seminar kursus mgmp kkg mgbk latsar pelajari ikut
terbina pembinaan penguatan pemberdayaan menguat keberdayaan terberdayakan peran kapasitas kelembagaan berkembang tumbuh | bina dampingi pendampingan latih pelatihan bimtek bimbing kunjungi ajari pertemuan temu kumpul kurasi
kesadaran pemahaman partisipasi pengetahuan budaya promosi edukasi komunikasi pencegahan tercegah literasi terbina | sosialisasi penyuluhan edukasi ceramah kampanye lomba ajak ajari siaran kie kunjungan kultum
terawasi pengawasan pengendalian kepatuhan tertib tegak penegakan disiplin pelanggaran terkendali terjamin pencemaran | sidak periksa awasi tegur razia tindak sita copot panggil bap segel tinjau cek inspeksi bongkar catat
terselesaikan penyelesaian tertangani penanganan sengketa perselisihan pengaduan keluhan konflik kasus harmonis | mediasi klarifikasi tanggapi tangani damaikan lerai sidang jawab telaah gugatan aduan dengar
tersusun penyusunan dokumen perencanaan rencana rancangan perangkat kebijakan bahan program desain | susun buat bikin draf revisi rancang konsep reviu hitung gambar
tersalur penyaluran bantuan distribusi pemenuhan jaminan | bagi antar salur serahkan kirim droping distribusi cairkan
penerimaan pendapatan pungut terpungut pemungutan target retribusi pajak piutang | tagih pungut tarik setor datangi
terbit penerbitan dokumen izin perizinan pencatatan | terbitkan cetak proses verifikasi paraf tte teliti
arsip kearsipan tertib persuratan terselamatkan penyelamatan pelestarian lestari | scan pindai digitalisasi simpan restorasi susun jilid label agendakan arsipkan musnah pilah
anggaran keuangan pembayaran belanja penatausahaan pembukuan pertanggungjawaban | bayar spp spm spj input cairkan transfer bku gu ls
siaga kesiapsiagaan tangguh mitigasi | latihan simulasi bentuk pasang apel
ketenteraman ketertiban keamanan pengamanan terjaga stabilitas | patroli jaga kawal keliling pantau amankan siskamling ronda lerai bubarkan pos
koordinasi terkoordinasi sinergi kerja sama kemitraan kolaborasi terjalin | rapat koordinasi rakor zoom audiensi temu hubungi panggil
kualitas mutu terukur pengujian uji ukur pemeriksaan pemantauan terpantau | ambil sampel uji ukur tes kalibrasi timbang periksa baca hitung
barang aset logistik tersedia perlengkapan inventaris bahan | stok opname amprah catat tempel kode inventaris cek beli belanja pesan terima gudang label
penilaian nilai evaluasi capaian kinerja hasil akuntabilitas asesmen | nilai koreksi evaluasi isi olah ukur skor
penyelenggaraan terselenggara event festival kejuaraan acara pergelaran | panitia lomba rundown panggung gladi acara senam persiapan
rehabilitasi perlindungan terlindungi korban kebutuhan dasar | jemput jangkau evakuasi antar bawa dampingi pulangkan rujuk
`
