/** Small closed classes of words. What a class is good for is said where it is used. */
export function list(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/))
}

export const months = new Map<string, number>(
  'januari jan|februari feb pebruari peb|maret mar mrt|april apr|mei|juni jun|juli jul|agustus agu agt ags agst|september sep sept|oktober okt oct|november nov nop nopember|desember des dec'
    .split('|')
    .flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
)

/** 1 = Monday. */
export const weekdays = new Map<string, number>(
  "senin sen snn|selasa sel slasa|rabu rab rbu|kamis kam kms|jumat jum jumaat jmt jum'at|sabtu sab sbtu|minggu ahad"
    .split('|')
    .flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
)

export type Part = 'pagi' | 'siang' | 'sore' | 'malam'

export const parts = new Map<string, Part>(
  'pagi paginya subuh subuhnya pg pgi dini|siang siangnya sg sng|sore sorenya petang sorean|malam malamnya mlm malem malemnya'
    .split('|')
    .flatMap((names, i) =>
      names
        .split(' ')
        .map((name): [string, Part] => [name, (['pagi', 'siang', 'sore', 'malam'] as const)[i] ?? 'pagi']),
    ),
)

/** Minutes to add to reach the sender's clock are made from these and the sender's own offset. */
export const zones = new Map([
  ['wib', 7],
  ['wita', 8],
  ['wit', 9],
])

const digits = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ')
export const numerals = new Map<string, number>([
  ...digits.map((name, i): [string, number] => [name, i]),
  ['sepuluh', 10],
  ['sebelas', 11],
  ['seratus', 100],
  ['seribu', 1000],
])

export const until = list('sampai smp smpe sampe smpai sampei hingga sd until')
export const hourMarks = list('jam pkl pukul jm j pkul')
export const hourWords = list('jam jm j hour hours')
export const minuteWords = list("menit mnt mnit min minutes menitan '")
export const halves = list('setengah stgh stengah stngh stgah')
export const quarters = list('seperempat prapat seprapat')
export const less = list('kurang krg krang')
export const more = list('lewat lwt lebih lbh')

/** Begin another activity wherever they stand. */
export const links = list(
  'lanjut lnjt lanjutkan dilanjutkan dilanjut lanjutnya trus terus trs trus2 kemudian kmd kmdn kmudian lalu selanjutnya setelahnya sesudahnya seterusnya habis abis setelah sehabis stlh sesudah sesudahnya berikutnya terakhir sisanya sorenya siangnya paginya malamnya pulangnya abisnya selesai',
)

/** After these the end of the activity before is the start, if only an end is said. */
export const onward = list(
  'lanjut lnjt lanjutkan dilanjutkan dilanjut lanjutnya trus terus trs kemudian kmd kmdn kmudian lalu selanjutnya',
)

/** Say nothing about the work when they begin a clause. */
export const fillers = list(
  `tadi td tdi saya sy sya kami aku gue sudah sdh udah udh telah tlah juga jg pada pd hari hr ini itu tersebut tsb yaitu yakni dan & serta di dilanjutkan
  mulai dari dr dri sejak selama kegiatan giat keg waktu jam pukul pkl maka nah oh ya adapun ada sekalian sambil sela2nya sela2 pulang balik kembali kantor tinggal
  ke sempat smpat langsung lgsg bangetbgt bgt sekitar kira2 kira-kira sekira utk untuk lagi bersama-sama rabu senin selasa kamis jumat sabtu minggu sisanya
  itu harinya ybs nya kemarin kmrn kemaren melakukan2 oleh adalah berupa kerjakan mengerjakan lah sih deh dong kok nih yg yang subuh`,
)

/** What a description does not end with. */
export const trailing = list(
  `di ke dari dr dgn dg dengan sebanyak sebyk sbanyak sejumlah dpt dapat dapet selama selma pada pd utk untuk yang yg dan & serta hadir dihadiri peserta jumlah jml jumlahnya total
  mulai sejak kira2 kira-kira sekitar sktr = : - , / + per masing2 masing-masing tadi td lah sih antrian antrean pengunjung bgt sampai smp s/d sekaligus jam pukul pkl oleh kepada terhadap lebar sdh sudah seharian datang dtg hasil nya pak bu buk bapak ibu an`,
)

export const greetings = list(
  `selamat slamat met assalamualaikum assalamu'alaikum assalamu alaikum ass asslmkm asw aslm askum asslm assalam samlekum samlikum wr wb wrwb warahmatullahi wabarakatuh waalaikumsalam om swastyastu shalom salam
  bapak bpk pak pk bp ibu bu ibuk buk bunda mas mbak kak kakak bos boss ndan komandan dan min mimin admin yth yang terhormat izin ijin mohon mhn maaf mf permisi lapor melapor melaporkan laporan lap lapkin lkh lporan
  harian kegiatan keg giat hari hr ini saya sy kami sebagai berikut sbb berikut adalah untuk utk atas nama pada tanggal tgl kepsek kepala kabid kabag kasi kasubag kasubbag lurah camat kadis sekdis sekretaris koord koordinator ketua kapus dokter dok direktur kakak suster
  wita wib wit pagi siang sore malam dgn dengan hormat bersama menyampaikan sampaikan disampaikan laporkan pelaksanaan tugas di tempat kerja aktivitas aktifitas ijinlah sekalian semua dan teman rekan all tadi baru sempat sore2 bisa trims assalamualaikum. tim trc pleton regu piket shift grup group iii ii iv i a b c d`,
)

export const breaks = list(
  'istirahat istrahat rehat ishoma isoma ishoma. sholat shalat salat solat jumatan makan ngopi sarapan dzuhur zuhur dhuhur lunch break coffee pulang',
)

export const notDone = list('belum blm blum blom ditunda tertunda batal dibatalkan urung gagal')
export const plans = list('besok bsk bsok besoknya lusa nanti rencananya rencana insyaallah insya')
