import { longDay, type Day } from '../calendar/day.ts'
import type { NoActing } from '../structure/acting.ts'
import type { CheckedImport } from '../structure/facts.ts'
import { blocking } from '../structure/plan.ts'
import { join, say, type Rich } from '../rich.ts'
import { structureTexts } from './structure.ts'

const pageSize = 8

export interface Acting {
  standIn: string
  absent: string
  post: string
  capacity: 'PLT' | 'PLH'
  letterNumber: string
  from: Day
  lastDay: Day
}

const capacities = { PLT: 'Plt.', PLH: 'Plh.' }

/** What a dry run found, a page of its troubles at a time (1 = the first). */
function found(
  { counts, troubles }: CheckedImport,
  page: number,
  words: { title: string; none: string; many: (count: number) => string; page: (at: number, of: number) => string; changes: string },
  t: (typeof structureTexts)['id'],
): Rich {
  const wrong = blocking(troubles).length
  const pages = pagesOf(troubles.length)
  const at = Math.min(page, pages)
  const shown = troubles.slice((at - 1) * pageSize, at * pageSize)
  return join(
    [
      say`*${words.title}*`,
      say`${wrong === 0 ? words.none : words.many(wrong)}${pages > 1 ? ` ${words.page(at, pages)}` : ''}`,
      join(shown.map((trouble) => say`${trouble.harmless ? 'ℹ️' : '⚠️'} ${t.trouble(trouble).slice(0, 400)}`)),
      say`*${words.changes}*\n${t.counts(counts)}`,
    ],
    '\n\n',
  )
} // prettier-ignore

export const pagesOf = (troubles: number) => Math.max(1, Math.ceil(troubles / pageSize))

const id = {
  import: {
    explain: (tables: string) =>
      say`*Impor data pegawai*\n\nKirim berkas Excel (.xlsx) atau CSV ke chat ini. Saya periksa dulu setiap barisnya; tidak ada yang ditulis sebelum Anda menyetujui.\n\nJudul kolom yang saya kenal:\n${tables}\n\nFormat kolom NIP sebagai *Teks*, supaya 18 angkanya utuh.`,
    received: say`Berkas diterima dan sedang diperiksa. Hasilnya segera saya kirim; belum ada yang ditulis.`,
    notAdmin: say`Impor data hanya untuk administrator instansi. Bila data Anda keliru, ketik *atasan* atau hubungi pengelola kepegawaian.`,
    working: say`Berkas Anda masih diperiksa. Tunggu sebentar, hasilnya saya kirim ke sini.`,
    found: (checked: CheckedImport, page: number) =>
      found(checked, page, {
        title: 'Hasil pemeriksaan berkas',
        none: 'Semua baris benar.',
        many: (count) => `${count} masalah. Perbaiki di berkasnya lalu kirim lagi, atau tulis yang benar saja.`,
        page: (at, of) => `(halaman ${at} dari ${of})`,
        changes: 'Yang akan berubah',
      }, structureTexts.id), // prettier-ignore
    nothing: say`Tidak ada yang perlu ditulis.`,
    whole: 'Tulis semua',
    rest: 'Tulis yang benar saja',
    more: 'Halaman berikutnya',
    drop: 'Batal',
    show: 'Lihat semua masalah',
    accepted: say`Baik, sedang ditulis. Saya kabari bila selesai.`,
    dropped: say`Impor dibatalkan. Tidak ada yang ditulis.`,
    over: say`Impor itu sudah selesai atau dibatalkan. Untuk mengimpor lagi, kirim berkasnya.`,
    written: (counts: CheckedImport['counts']) =>
      say`✅ *Impor selesai.*\n${structureTexts.id.counts(counts)}`,
    changedMeanwhile: say`Data berubah sejak berkas diperiksa, jadi belum ada yang ditulis. Ini hasil periksa yang baru.`,
    broken: say`Maaf, berkas ini tidak dapat saya olah walau sudah saya coba tiga kali; ini kesalahan di sisi saya. Tidak ada yang ditulis. Silakan kirim berkasnya sekali lagi. Bila tetap gagal, beri tahu pengelola sistem.`,
    unreadable: structureTexts.id.unreadable,
  },
  superior: {
    yours: (superiors: { name: string; capacity: string }[]) =>
      superiors.length === 0
        ? say`Atasan Anda belum tercatat. Laporan tetap bisa dikirim. Tekan tombol di bawah agar administrator melengkapinya.`
        : say`Laporan Anda diperiksa oleh:\n${superiors.map(({ name, capacity }) => `• ${name}, ${capacity}`).join('\n')}\n\nKeliru? Tekan tombol di bawah; laporan Anda tetap berjalan seperti biasa.`,
    wrong: 'Atasan saya salah',
    told: say`Sudah saya sampaikan kepada administrator. Tetaplah melapor seperti biasa: laporan Anda tersimpan dan akan sampai ke atasan yang benar.`,
    nobody: say`Sudah dicatat, tetapi instansi Anda belum punya administrator di Lapkin. Sampaikan juga kepada pengelola kepegawaian. Laporan Anda tetap berjalan.`,
    notice: (name: string, unit: string, superiors: string[]) =>
      say`⚠️ *${name}* (${unit}) menyatakan atasannya keliru. Tercatat sekarang: ${superiors.join(', ') || 'belum ada'}.\n\nPerbaiki dengan mengirim berkas berkolom NIP dan NIP Pemberi Pertimbangan (ketik */impor*).`,
  },
  acting: {
    notYours: say`Penunjukan Plt/Plh dicatat oleh administrator, atau oleh atasan pejabat yang digantikan.`,
    askAbsent: say`*Plt/Plh:* siapa pejabat yang digantikan? Pilih, atau ketik nama atau NIP-nya.`,
    askStandIn: (absent: string) =>
      say`Siapa yang menggantikan *${absent}*? Pilih, atau ketik nama atau NIP-nya.`,
    askCapacity: say`Sebagai apa?`,
    plh: 'Plh. (pejabatnya berhalangan sementara)',
    plt: 'Plt. (jabatannya kosong)',
    askLetter: say`Nomor suratnya?`,
    askFrom: say`Mulai tanggal berapa? Contoh: 24-11-2026.`,
    today: 'Hari ini',
    askUntil: say`Sampai dengan tanggal berapa? Setelah hari itu wewenang kembali dengan sendirinya.`,
    check: (a: Acting) =>
      say`*Periksa penunjukan*\n${capacities[a.capacity]} ${a.post}: *${a.standIn}*\nMenggantikan: ${a.absent}\nSurat: ${a.letterNumber}\nBerlaku: ${longDay(a.from, 'id')} s.d. ${longDay(a.lastDay, 'id')}`,
    save: 'Simpan',
    saved: (a: Acting) =>
      say`✅ Tercatat. *${a.standIn}* menjadi ${capacities[a.capacity]} ${a.post}, ${longDay(a.from, 'id')} s.d. ${longDay(a.lastDay, 'id')}.`,
    notice: (a: Acting) =>
      say`Anda ditunjuk sebagai *${capacities[a.capacity]} ${a.post}* menggantikan ${a.absent}, ${longDay(a.from, 'id')} s.d. ${longDay(a.lastDay, 'id')} (surat ${a.letterNumber}). Selama itu laporan pegawainya Anda yang memutuskan.`,
    unknown: (words: string) => say`“${words}” tidak ditemukan. Ketik nama lengkap atau 18 angka NIP-nya.`,
    many: (names: string) => say`Ada beberapa yang cocok: ${names}. Ketik nama lengkap atau NIP-nya.`,
    shortLetter: say`Tulis nomor suratnya, paling sedikit 3 huruf atau angka.`,
    noDate: say`Tanggalnya tidak terbaca. Tulis seperti 31-12-2026.`,
    why: {
      self: say`Seseorang tidak bisa menggantikan dirinya sendiri. Pilih orang lain.`,
      dates: say`Tanggal akhirnya mendahului tanggal mulai. Ketik *kembali* untuk memperbaiki.`,
      past: say`Masa itu sudah lewat. Tulis tanggal akhir hari ini atau sesudahnya.`,
      already: say`Pada masa itu pejabat ini sudah punya pengganti.`,
      standInAway: say`Orang itu sendiri sedang digantikan pada masa itu. Pilih orang lain.`,
      absentActs: say`Pejabat ini sedang menggantikan orang lain pada masa itu. Tunjuk dulu penggantinya di sana.`,
      nobody: say`Pejabat ini tidak punya bawahan di Lapkin pada masa itu, jadi tidak ada yang perlu digantikan.`,
    } satisfies Record<NoActing, Rich>,
  },
}
export type StructureTalk = typeof id

const en: StructureTalk = {
  import: {
    explain: (tables) =>
      say`*Importing employees*\n\nSend an Excel (.xlsx) or CSV file to this chat. I check each row first; nothing is written before you say so.\n\nThe headings I know:\n${tables}\n\nFormat the NIP column as *Text*, so that its 18 digits stay whole.`,
    received: say`The file is here and is being checked. I will send what I find; nothing is written yet.`,
    notAdmin: say`Only administrators of the agency can import. If your own data are wrong, write *supervisor* or ask your personnel office.`,
    working: say`Your file is still being checked. I will send what I find here.`,
    found: (checked, page) =>
      found(checked, page, {
        title: 'What the check found',
        none: 'All rows are right.',
        many: (count) => `${count} problems. Mend them in the file and send it again, or write only what is right.`,
        page: (at, of) => `(page ${at} of ${of})`,
        changes: 'What will change',
      }, structureTexts.en), // prettier-ignore
    nothing: say`There is nothing to write.`,
    whole: 'Write everything',
    rest: 'Only what is right',
    more: 'Next page',
    drop: 'Cancel',
    show: 'Show all problems',
    accepted: say`It is being written. I will tell you when it is done.`,
    dropped: say`The import is cancelled. Nothing was written.`,
    over: say`That import is done or cancelled. To import again, send the file.`,
    written: (counts) => say`✅ *The import is done.*\n${structureTexts.en.counts(counts)}`,
    changedMeanwhile: say`Something changed since the file was checked, so nothing is written yet. This is the new check.`,
    broken: say`Sorry, I could not work through this file although I tried three times; the fault is mine. Nothing was written. Please send the file once more. If that fails too, tell whoever runs this system.`,
    unreadable: structureTexts.en.unreadable,
  },
  superior: {
    yours: (superiors) =>
      superiors.length === 0
        ? say`You have no superior here yet. You can report all the same. Tap below to let an administrator know.`
        : say`Your reports are looked at by:\n${superiors.map(({ name, capacity }) => `• ${name}, ${capacity}`).join('\n')}\n\nWrong? Tap below; your reports go on as usual.`,
    wrong: 'My superior is wrong',
    told: say`The administrators know now. Go on reporting as usual: your reports are kept and will reach the right superior.`,
    nobody: say`It is noted, but your agency has no administrator in Lapkin yet. Tell your personnel office too. Your reports go on as usual.`,
    notice: (name, unit, superiors) =>
      say`⚠️ *${name}* (${unit}) says that their superior is wrong. Now: ${superiors.join(', ') || 'none'}.\n\nTo mend it, send a file with the columns NIP and NIP Pemberi Pertimbangan (write */impor*).`,
  },
  acting: {
    notYours: say`Standing in is entered by an administrator, or by the superior of the absent official.`,
    askAbsent: say`*Plt/Plh:* who is stood in for? Choose, or write the name or NIP.`,
    askStandIn: (absent) => say`Who stands in for *${absent}*? Choose, or write the name or NIP.`,
    askCapacity: say`In which capacity?`,
    plh: 'Plh. (the official is away for a while)',
    plt: 'Plt. (the post is vacant)',
    askLetter: say`The number of the letter?`,
    askFrom: say`From which day? For example 24-11-2026.`,
    today: 'Today',
    askUntil: say`Up to and including which day? After it everything reverts by itself.`,
    check: (a) =>
      say`*Check the appointment*\n${capacities[a.capacity]} ${a.post}: *${a.standIn}*\nStands in for: ${a.absent}\nLetter: ${a.letterNumber}\nFrom ${longDay(a.from, 'en')} to ${longDay(a.lastDay, 'en')}`,
    save: 'Save',
    saved: (a) =>
      say`✅ Noted. *${a.standIn}* is ${capacities[a.capacity]} ${a.post} from ${longDay(a.from, 'en')} to ${longDay(a.lastDay, 'en')}.`,
    notice: (a) =>
      say`You are appointed *${capacities[a.capacity]} ${a.post}* in place of ${a.absent}, from ${longDay(a.from, 'en')} to ${longDay(a.lastDay, 'en')} (letter ${a.letterNumber}). Until then you decide on the reports.`,
    unknown: (words) => say`“${words}” was not found. Write the full name or the 18 digits of the NIP.`,
    many: (names) => say`Several fit: ${names}. Write the full name or the NIP.`,
    shortLetter: say`Write the number of the letter, three letters or digits at least.`,
    noDate: say`That date cannot be read. Write it like 31-12-2026.`,
    why: {
      self: say`Nobody can stand in for themselves. Choose somebody else.`,
      dates: say`The end is before the beginning. Write *back* to mend it.`,
      past: say`That time is over. Write an end of today or later.`,
      already: say`Somebody stands in for this official in that time already.`,
      standInAway: say`That person is being stood in for in that time. Choose somebody else.`,
      absentActs: say`This official stands in for somebody else in that time. Appoint another one there first.`,
      nobody: say`This official has nobody under them in Lapkin in that time, so there is nothing to stand in for.`,
    },
  },
}

export const structureTalk = { id, en }
