/** Short forms and chat spellings, with what they stand for. One line each way of writing. */
export const abbreviations = new Map<string, string>(
  `
ybs yang bersangkutan
yth yang terhormat
yg yang
dgn dengan
dg dengan
sm dengan
ama dengan
bareng dengan
bersama dengan
dlm dalam
utk untuk
u/ untuk
krn karena
karna karena
thd terhadap
trhdp terhadap
pd pada
dr dari
dri dari
ttg tentang
tntg tentang
spy supaya
sprt seperti
spt seperti
tsb tersebut
dll dan lain-lain
dsb dan sebagainya
& dan
jg juga
sdh sudah
udh sudah
udah sudah
blm belum
blum belum
tdk tidak
gak tidak
nggak tidak
ga tidak
td tadi
tdi tadi
hr hari
bsk besok
kmrn kemarin
kmarin kemarin
kemaren kemarin
smlm semalam
mgg minggu
bln bulan
thn tahun
th tahun
jl jl.
jln jalan
kel kelurahan
kec kecamatan
lingk lingkungan
ling lingkungan
lkg lingkungan
kab kabupaten
prov provinsi
kr kr.
ds ds.
dpn depan
blkg belakang
rmh rumah
skt sakit
sklh sekolah
mngajar mengajar
ngajar mengajar
ngajr mengajar
ngisi mengisi
nyusun menyusun
nyicil menyicil
ngurus mengurus
ngoreksi mengoreksi
ngetik mengetik
ngeprint mencetak
ngawas mengawasi
ngawasi mengawasi
ngawasin mengawasi
nagih menagih
nganter mengantar
nganterin mengantar
nyiapin menyiapkan
nyiapkan menyiapkan
ngecek mengecek
ngumpulin mengumpulkan
ngumpulkan mengumpulkan
ngolah mengolah
ngatur mengatur
ngurusin mengurus
nyetrilkan sterilkan
nyetril sterilkan
ngantar mengantar
ngarsip mengarsipkan
ngarsipin mengarsipkan
ngerekap merekap
nerima menerima
nemenin menemani
nemani menemani
ngerjain mengerjakan
ngerjakan mengerjakan
nindaklanjuti menindaklanjuti
bantuin membantu
benerin memperbaiki
bersihin bersihkan
rapiin rapikan
beresin membereskan
print mencetak
hsl hasil
kls kelas
klas kelas
bhs bahasa
lap laporan
lapdu laporan pengaduan
lpran laporan
laporn laporan
adm administrasi
admin administrasi
dok dokumen
doc dokumen
berks berkas
srt surat
ket keterangan
sket surat keterangan
suket surat keterangan
keg kegiatan
giat kegiatan
verif verifikasi
ferifikasi verifikasi
verval verifikasi dan validasi
ver verifikasi
val validasi
rekapan rekap
koord koordinasi
koor koordinasi
kordinasi koordinasi
konsul konsultasi
sosialisai sosialisasi
sosialisi sosialisasi
narsum narasumber
ortu orang tua
psr pasar
tlp telepon
telp telepon
kend kendaraan
px pasien
pasn pasien
dtg datang
lngsung langsung
lgsg langsung
msk masuk
plg pulang
pulg pulang
sblm sebelum
sbg sebagai
stlh setelah
bgmn bagaimana
kpd kepada
pimp pimpinan
ka kepala
pegwai pegawai
peg pegawai
pgw pegawai
masy masyarakat
masyrkt masyarakat
wrg warga
pddk penduduk
pend pendidikan
penddkn pendidikan
kes kesehatan
pelay pelayanan
pelyanan pelayanan
yan pelayanan
peny penyusunan
pembuatn pembuatan
pengawsan pengawasan
monitor monitoring
monitring monitoring
permhnan permohonan
permohnan permohonan
undngan undangan
und undangan
disposis disposisi
prgrm program
kerj kerja
komp komputer
jar jaringan
apk aplikasi
pelat pelatihan
`
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const at = line.indexOf(' ')
      return [line.slice(0, at), line.slice(at + 1)]
    }),
)
