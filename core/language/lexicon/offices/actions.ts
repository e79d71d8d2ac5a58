/** What is done, whatever it is done to: how plans name the act, and how people do. One act a line. */
export const actions = `
pencatatan pelaporan laporan administrasi terdokumentasi data mutakhir input entri catat update isi rekap rekapitulasi ketik unggah upload kirim lapor posting
pengelolaan terkelola tertib terdigitalisasi digitalisasi penataan tertata arsip dokumen scan pindai rapikan simpan bundel susun map label warkah
tersusunnya penyusunan dokumen rancangan perangkat bahan susun bikin buat konsep draf revisi finalisasi ketik rumuskan siapkan desain
promosi pengetahuan kesadaran pencegahan penyuluhan sosialisasi edukasi kie ceramah kampanye bahaya pemahaman leaflet komunikasi
kesiapsiagaan siaga mitigasi simulasi latihan gladi apel tangguh
sinergi koordinasi kerja sama kemitraan hubungan terjalin rakor zoom konsultasi audiensi rapat pusat provinsi kementerian
pemeliharaan terpelihara berfungsi kesiapan andal keandalan perbaikan perbaiki servis ganti pasang cuci bersihkan panasi cek rawat benahi
penegakan tegak penertiban tertib teguran tegur tindak sita segel turunkan bongkar bubarkan pelanggaran liar
pembinaan terbina pendampingan kapasitas kelembagaan bina kunjungi dampingi monitoring arahan penguatan pemberdayaan
pengawasan terawasi pemeriksaan kepatuhan mutu periksa cek sidak uji inspeksi tinjau awasi razia
pengujian uji ukur kualitas hasil sampel contoh pengambilan ambil lab kalibrasi tes
penyaluran tersalur distribusi pemenuhan bantuan salur bagi antar serahkan droping kirim terima penerima berhak
pemungutan terpungut penerimaan penagihan tagih pungut setor karcis tarik bayar tunggakan
kompetensi pengembangan keprofesian profesional kapasitas diri webinar pelatihan bimtek diklat workshop mgmp kkg seminar sertifikat ikuti
pengamanan keamanan jaga piket pos patroli kawal kontrol ronda amankan pantau
dokumentasi publikasi peliputan informasi foto video edit liput unggah konten rilis siaran streaming caption
pelayanan terlayani kepuasan layani loket antrean pemohon terima tamu pengunjung konsultasi bantu masyarakat
penyelesaian tertangani penanganan tindak lanjut selesaikan mediasi klarifikasi tanggapi respon jawab
pendataan terdata pemutakhiran profil potensi basis survei data ulang door verval verifikasi sensus objek lapangan
penilaian terukur evaluasi hasil capaian nilai ukur skor koreksi asesmen
perencanaan rencana usulan program kebutuhan proposal anggaran jadwal
pengadaan pemilihan penyediaan tersedia beli pesan belanja survei harga penawaran negosiasi
penjangkauan rehabilitasi pemulihan jangkau evakuasi rujuk antar dampingi terapi bina
pengendalian terkendali pemantauan terpantau pantau kendali semprot monitoring kontrol waspada
penerbitan terbit cetak terbitkan tanda verifikasi berkas permohonan validasi legalisir
penyelenggaraan fasilitasi terfasilitasi acara kegiatan gladi siapkan setting dekor undangan konsumsi mc
`
