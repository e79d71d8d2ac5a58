import type { Changes } from '../structure/change.ts'
import type { Trouble, Why } from '../structure/problems.ts'
import { dayWhy } from './structure-days.ts'
import { planWhy } from './own-plan.ts'

type About = (about: string[]) => string

const q = (text: string | undefined) => `“${(text ?? '').slice(0, 60)}”`

/** What is wrong and what to do about it, in one or two short sentences. */
const idWhy: Record<Why, About> = {
  noTable: () =>
    'tidak ada tabel yang dikenali. Pakai judul kolom seperti di templat (ketik /impor untuk melihatnya).',
  skippedSheet: () => 'lembar ini dilewati karena judul kolomnya tidak dikenali.',
  hiddenSheet: () => 'lembar tersembunyi ini dilewati. Tampilkan dulu bila harus ikut diimpor.',
  missing: ([column]) => `kolom ${q(column)} kosong. Isi dulu.`,
  nipLost: ([value]) =>
    `NIP terbaca ${q(value)}: angka terakhirnya sudah hilang di Excel. Ubah format kolom NIP menjadi Teks, lalu ketik ulang 18 angkanya.`,
  nipLength: ([value]) => `NIP ${q(value)} bukan 18 angka. Periksa dan tulis ulang.`,
  nipBirth: ([value]) => `8 angka pertama NIP ${q(value)} bukan tanggal lahir yang benar. Periksa lagi.`,
  nipTwice: ([nip, row]) => `NIP ${nip} sudah ada di baris ${row}. Hapus salah satunya.`,
  noDate: ([value]) => `tanggal ${q(value)} tidak terbaca. Tulis seperti 31-12-2026.`,
  futureDate: ([value]) => `tanggal ${q(value)} belum tiba. Impor lagi pada atau setelah tanggal itu.`,
  dateOrder: ([value]) => `tanggal akhir ${q(value)} mendahului tanggal mulainya. Perbaiki salah satunya.`,
  noGrade: ([value]) => `golongan ${q(value)} tidak dikenal. Tulis seperti III/d (PNS) atau IX (PPPK).`,
  noType: ([value]) => `status ${q(value)} tidak dikenal. Tulis PNS, CPNS, PPPK, atau PPPK Paruh Waktu.`,
  noPhone: ([value]) => `nomor ${q(value)} bukan nomor HP. Tulis seperti 081234567890.`,
  phoneTwice: ([value, row]) => `nomor ${q(value)} sama dengan baris ${row}. Tetap diterima; periksa bila keliru.`,
  noZone: ([value]) => `zona waktu ${q(value)} tidak dikenal. Tulis WIB, WITA, atau WIT.`,
  noUnit: ([value]) => `unit ${q(value)} tidak ditemukan, atau namanya dipakai beberapa unit. Samakan dengan lembar Unit, atau pakai kodenya.`,
  unitTwice: ([value]) => `unit ${q(value)} tertulis lebih dari sekali. Beri kode yang berbeda, atau hapus salah satunya.`,
  unitCycle: ([names]) => `unit induk berputar: ${names}. Perbaiki kolom Unit Induk.`,
  noPerson: ([value]) => `${q(value)} tidak ada di data pegawai. Periksa NIP atau namanya, atau tambahkan orangnya.`,
  badPerson: ([value]) => `baris pegawai ${q(value)} sendiri masih bermasalah. Perbaiki baris itu dulu.`,
  manyPersons: ([value]) => `nama ${q(value)} dimiliki beberapa orang. Tulis NIP-nya.`,
  noSupervisor: () =>
    'atasannya belum ada. Isi NIP pemberi pertimbangan, atau tulis “ya” di kolom Pimpinan Puncak bila memang tidak beratasan.',
  ownSupervisor: ([name]) => `${name} tertulis sebagai atasannya sendiri. Isi NIP atasannya.`,
  supervisorCycle: ([names]) => `atasan berputar: ${names}. Perbaiki salah satu atasannya.`,
  otherName: ([written, known]) => `NIP ini milik ${q(known)}, bukan ${q(written)}. Periksa NIP atau namanya.`,
  noOldNip: ([value]) => `NIP lama ${q(value)} tidak ditemukan. Periksa, atau kosongkan bila orangnya baru.`,
  maybeSame: ([name, nip]) =>
    `${q(name)} sudah ada dengan NIP ${nip}. Bila orangnya sama, isi kolom NIP Lama; bila bukan, tulis “ya” di kolom Orang Baru.`,
  otherAgency: ([written, own]) => `berkas ini milik ${q(written)}, sedangkan Anda mengelola ${q(own)}. Tidak ada yang diimpor.`,
  noAgency: () => 'instansi belum ada. Tambahkan lembar Instansi (nama dan zona waktu) seperti di templat.',
  noAspect: ([value]) => `aspek ${q(value)} tidak dikenal. Tulis Kuantitas, Kualitas, Waktu, atau Biaya.`,
  noKind: ([value]) => `jenis ${q(value)} tidak dikenal. Tulis Utama atau Tambahan.`,
  noTarget: ([value]) => `target ${q(value)} harus satu angka dengan satuan, misalnya 12 Dokumen atau 100%.`,
  noLeadersResult: ([value]) => `RHK atasan ${q(value)} tidak ditemukan di SKP atasannya. RHK ini diterima tanpa kaitan itu.`,
  noPeriod: () => 'periode SKP kosong. Isi tanggal mulai dan selesainya.',
  overlapping: ([from, until]) => `periode ini bertumpuk dengan SKP ${from} s.d. ${until} milik orang yang sama. Perbaiki tanggalnya.`,
  noRole: ([value]) => `peran ${q(value)} tidak dikenal. Tulis Ketua atau Anggota.`,
  ...dayWhy.id,
  ...planWhy.id,
} // prettier-ignore

const enWhy: Record<Why, About> = {
  noTable: () => 'no table was recognised. Use the headings of the template (write /impor to see them).',
  skippedSheet: () => 'this sheet is left out, because its headings are not known.',
  hiddenSheet: () => 'this hidden sheet is left out. Show it first if it is to be imported.',
  missing: ([column]) => `the column ${q(column)} is empty. Fill it in.`,
  nipLost: ([value]) => `the NIP reads ${q(value)}: Excel has lost its last digits. Format the column as Text and type the 18 digits again.`,
  nipLength: ([value]) => `the NIP ${q(value)} does not have 18 digits. Check it.`,
  nipBirth: ([value]) => `the first 8 digits of the NIP ${q(value)} are no date of birth. Check it.`,
  nipTwice: ([nip, row]) => `the NIP ${nip} is in row ${row} already. Delete one of them.`,
  noDate: ([value]) => `the date ${q(value)} cannot be read. Write it like 31-12-2026.`,
  futureDate: ([value]) => `the date ${q(value)} is still to come. Import again on that day or later.`,
  dateOrder: ([value]) => `the end ${q(value)} is before the beginning. Mend one of them.`,
  noGrade: ([value]) => `the grade ${q(value)} is not known. Write it like III/d (PNS) or IX (PPPK).`,
  noType: ([value]) => `the status ${q(value)} is not known. Write PNS, CPNS, PPPK or PPPK Paruh Waktu.`,
  noPhone: ([value]) => `the number ${q(value)} is no mobile phone. Write it like 081234567890.`,
  phoneTwice: ([value, row]) => `the number ${q(value)} is also in row ${row}. It is taken; check it.`,
  noZone: ([value]) => `the time zone ${q(value)} is not known. Write WIB, WITA or WIT.`,
  noUnit: ([value]) => `the unit ${q(value)} was not found, or several share the name. Write it as in the sheet Unit, or use its code.`,
  unitTwice: ([value]) => `the unit ${q(value)} is there more than once. Give them different codes, or delete one.`,
  unitCycle: ([names]) => `the parent units go round in a circle: ${names}. Mend the column Unit Induk.`,
  noPerson: ([value]) => `${q(value)} is not among the employees. Check the NIP or name, or add the person.`,
  badPerson: ([value]) => `the row of employee ${q(value)} has a problem itself. Mend that row first.`,
  manyPersons: ([value]) => `several people are called ${q(value)}. Write the NIP.`,
  noSupervisor: () => 'there is no superior yet. Fill in the NIP of the pemberi pertimbangan, or “ya” under Pimpinan Puncak if there is nobody above.',
  ownSupervisor: ([name]) => `${name} is written as their own superior. Fill in the superior’s NIP.`,
  supervisorCycle: ([names]) => `the superiors go round in a circle: ${names}. Mend one of them.`,
  otherName: ([written, known]) => `this NIP belongs to ${q(known)}, not to ${q(written)}. Check the NIP or the name.`,
  noOldNip: ([value]) => `the old NIP ${q(value)} was not found. Check it, or leave it empty for a new person.`,
  maybeSame: ([name, nip]) => `${q(name)} is here already with the NIP ${nip}. The same person: fill in NIP Lama; another one: write “ya” under Orang Baru.`,
  otherAgency: ([written, own]) => `this file belongs to ${q(written)}, and you look after ${q(own)}. Nothing is imported.`,
  noAgency: () => 'there is no agency yet. Add the sheet Instansi (name and time zone) as in the template.',
  noAspect: ([value]) => `the aspect ${q(value)} is not known. Write Kuantitas, Kualitas, Waktu or Biaya.`,
  noKind: ([value]) => `the kind ${q(value)} is not known. Write Utama or Tambahan.`,
  noTarget: ([value]) => `the target ${q(value)} must be one number with a unit, for example 12 Dokumen or 100%.`,
  noLeadersResult: ([value]) => `the leader’s result ${q(value)} is not in the leader’s SKP. This one is taken without the link.`,
  noPeriod: () => 'the period of the SKP is empty. Fill in its first and last day.',
  overlapping: ([from, until]) => `this period overlaps the same person’s SKP ${from} to ${until}. Mend the dates.`,
  noRole: ([value]) => `the role ${q(value)} is not known. Write Ketua or Anggota.`,
  ...dayWhy.en,
  ...planWhy.en,
} // prettier-ignore

const idThings: Record<keyof Changes, string> = {
  agency: 'instansi', units: 'unit', placements: 'letak unit', people: 'pegawai', postings: 'riwayat jabatan',
  links: 'hubungan atasan', teams: 'tim kerja', members: 'anggota tim', skps: 'SKP', results: 'RHK', indicators: 'IKI',
  holidays: 'hari di kalender', shifts: 'jadwal dinas', leaves: 'cuti dan dinas', disciplines: 'catatan disiplin',
} // prettier-ignore
const enThings: Record<keyof Changes, string> = {
  agency: 'agency', units: 'units', placements: 'places of units', people: 'employees', postings: 'postings',
  links: 'links to superiors', teams: 'work teams', members: 'team members', skps: 'SKP', results: 'results', indicators: 'indicators',
  holidays: 'days of the calendar', shifts: 'duty shifts', leaves: 'leave and duty elsewhere', disciplines: 'discipline facts',
} // prettier-ignore

export interface Counted {
  kind: keyof Changes
  added: number
  changed: number
}

function where(
  { sheet, row, column }: Trouble,
  words: { sheet: string; row: string; column: string },
): string {
  const parts = [
    sheet === '' ? '' : `${words.sheet} ${sheet}`,
    row === null ? '' : `${words.row} ${row}`,
    column === null ? '' : `${words.column} ${column}`,
  ]
  return parts.filter(Boolean).join(', ')
}

const id = {
  /** "Lembar Pegawai, baris 7, kolom B: …" */
  trouble: (trouble: Trouble) => {
    const at = where(trouble, { sheet: 'Lembar', row: 'baris', column: 'kolom' })
    return `${at}${at && ': '}${idWhy[trouble.why](trouble.about)}`
  },
  counts: (counts: Counted[]) =>
    counts.length === 0
      ? '0 perubahan'
      : counts
          .map(({ kind, added, changed }) => `${idThings[kind]}: ${added} baru, ${changed} berubah`)
          .join('\n'),
  unreadable: {
    oldXls: 'Berkas ini Excel lama (.xls), walau mungkin namanya .xlsx. Buka di Excel, pilih Simpan Sebagai → Excel Workbook (.xlsx), lalu kirim lagi.',
    locked: 'Berkas ini dikunci dengan sandi. Simpan tanpa sandi, lalu kirim lagi.',
    tooBig: 'Berkas ini terlalu besar (batas 10 MB). Hapus lembar dan gambar yang tidak perlu, atau bagi menjadi beberapa berkas.',
    unreadable: 'Isi berkas ini tidak terbaca sebagai Excel (.xlsx) atau CSV. Simpan ulang dari Excel, lalu kirim lagi.',
  }, // prettier-ignore
}
type Words = typeof id
const en: Words = {
  trouble: (trouble) => {
    const at = where(trouble, { sheet: 'Sheet', row: 'row', column: 'column' })
    return `${at}${at && ': '}${enWhy[trouble.why](trouble.about)}`
  },
  counts: (counts) =>
    counts.length === 0
      ? '0 changes'
      : counts
          .map(({ kind, added, changed }) => `${enThings[kind]}: ${added} new, ${changed} changed`)
          .join('\n'),
  unreadable: {
    oldXls: 'This is an old Excel file (.xls), whatever its name says. Open it in Excel, choose Save As → Excel Workbook (.xlsx), and send it again.',
    locked: 'This file has a password. Save it without one and send it again.',
    tooBig: 'This file is too big (10 MB at most). Delete sheets and pictures that are not needed, or part it into several files.',
    unreadable: 'This file cannot be read as Excel (.xlsx) or CSV. Save it anew in Excel and send it again.',
  }, // prettier-ignore
}

export const structureTexts = { id, en }
