import { join, say, type Rich } from '../rich.ts'

/** Said around a day that was told in one message. */
const id = {
  guess: ' ❓',
  whenMissing: say`*jam berapa?*`,
  targetMissing: say`*untuk RHK yang mana?*`,
  whatMissing: say`*apa yang dikerjakan?*`,
  fill: { what: '📝 Uraian', target: '🎯 RHK', time: '🕑 Jam', quantity: '🔢 Jumlah', evidence: '📎 Bukti' },
  fillLabel: (field: string, position: number, guessed: boolean) =>
    `${field} no ${position}${guessed ? ' ❓' : ''}`,
  hint: (lacking: number, guessed: boolean, masked: boolean): Rich =>
    join([
      masked ? say`🔒 _Data pribadi disamarkan._` : [],
      guessed ? say`❓ _= dugaan saya, mohon diperiksa._` : [],
      lacking > 0
        ? say`✍️ Tekan yang masih kosong, atau ketik, misalnya *no 1 jam 9-11*.`
        : say`_Sudah benar? Tekan *Kirim*. Perbaikan boleh diketik: *no 1 50 berkas*, *hapus 2*, atau tambahkan kegiatan lain._`,
    ]),
  unmask: '👁 Bukan data pribadi',
  about: (position: number, description: string) => say`*Kegiatan ${position}* · ${description}\n`,
  stillMissing: say`Masih ada yang kosong. Satu ini dulu:`,
  noRow: (rows: number) => say`Nomor itu tidak ada. Kegiatannya nomor 1 sampai ${rows}.`,
  added: (rows: number) => say`➕ ${rows} kegiatan ditambahkan.`,
  otherDay: (said: string, open: string) =>
    say`Pesan itu tentang *${said}*, sedangkan kartu ini untuk *${open}*, jadi belum saya tambahkan. Kirim kartu ini dulu (atau *batal*), lalu kirim lagi pesannya.`,
  toSent: (code: string) =>
    say`Laporan *${code}* untuk hari itu sudah terkirim. Kegiatan ini saya tambahkan ke sana; tekan *Kirim* untuk memperbaruinya.`,
  dayClosed: (day: string) =>
    say`Laporan untuk *${day}* tidak dapat dibuat lagi, atau harinya belum tiba. Kegiatannya sudah saya catat; untuk hari yang mana?`,
  reread: say`✏️ Saya baca ulang pesan Anda.`,
  others: (names: string[]) =>
    say`Terusan ini laporan ${names.length > 0 ? names.slice(0, 3).join(', ') : 'orang lain'}, jadi tidak saya catat atas nama Anda. Bila ada bagian Anda, tuliskan bagian itu saja.`,
  which: say`Saya belum yakin maksudnya. Yang mana?`,
  meanings: {
    report: '📝 Laporan kegiatan',
    leave: '🏖 Cuti, izin, atau dinas luar',
    approval: '✅ Persetujuan',
    check_in: '🎯 Capaian target',
    repeat: '🔁 Sama seperti kemarin',
    correction: '✏️ Ralat laporan',
    cancel: '✖️ Batalkan',
    question: '❓ Pertanyaan atau rekap',
    chat: '💬 Bukan apa-apa',
  },
  ok: say`👍 Baik.`,
  bareApproval: say`Persetujuan tidak dapat dengan *ok* saja, supaya tidak salah orang. Pilih dari daftar ini, atau ketik *setuju 2*.`,
  memory: (words: { words: string; target: string; unit: string | null }[]) =>
    words.length === 0
      ? say`Belum ada yang saya ingat. Saat Anda memilih RHK untuk suatu kegiatan, saya mengingatnya agar lain kali terisi sendiri.`
      : join([
          say`*Yang saya ingat dari pilihan Anda*`,
          ...words.map(
            (w, i) => say`*${i + 1}.* ${w.words} → ${w.target}${w.unit === null ? '' : ` (${w.unit})`}`,
          ),
          say`\n_Tekan nomornya untuk menghapus._`,
        ]),
  forgetAll: '🗑 Hapus semua',
  erase: (position: number) => `🗑 ${position}`,
}

const en: typeof id = {
  guess: ' ❓',
  whenMissing: say`*what time?*`,
  targetMissing: say`*for which planned result?*`,
  whatMissing: say`*what was done?*`,
  fill: {
    what: '📝 What',
    target: '🎯 Result',
    time: '🕑 Time',
    quantity: '🔢 Quantity',
    evidence: '📎 Evidence',
  },
  fillLabel: (field, position, guessed) => `${field} no ${position}${guessed ? ' ❓' : ''}`,
  hint: (lacking, guessed, masked) =>
    join([
      masked ? say`🔒 _Personal data is masked._` : [],
      guessed ? say`❓ _= my guess, please check._` : [],
      lacking > 0
        ? say`✍️ Tap what is empty, or type it, for example *no 1 jam 9-11*.`
        : say`_All right? Tap *Send*. You can also type: *no 1 50 berkas*, *delete 2*, or add another activity._`,
    ]),
  unmask: '👁 Not personal data',
  about: (position, description) => say`*Activity ${position}* · ${description}\n`,
  stillMissing: say`Something is still empty. This one first:`,
  noRow: (rows) => say`There is no such number. The activities are number 1 to ${rows}.`,
  added: (rows) => say`➕ ${rows} ${rows === 1 ? 'activity' : 'activities'} added.`,
  otherDay: (said: string, open: string) =>
    say`That message is about *${said}*, and this card is for *${open}*, so I have not added it. Send this card first (or *cancel*), then send the message again.`,
  toSent: (code) =>
    say`The report *${code}* of that day was sent already. I add this to it; tap *Send* to renew it.`,
  dayClosed: (day) =>
    say`No report can be made for *${day}* any more, or it is yet to come. I kept the activities; which day are they for?`,
  reread: say`✏️ I read your message again.`,
  others: (names) =>
    say`This forwarded report is by ${names.length > 0 ? names.slice(0, 3).join(', ') : 'somebody else'}, so I do not book it to you. If part of it is yours, write that part.`,
  which: say`I am not sure what you mean. Which one?`,
  meanings: {
    report: '📝 A report of work',
    leave: '🏖 Leave or official travel',
    approval: '✅ Approval',
    check_in: '🎯 Progress on a target',
    repeat: '🔁 The same as yesterday',
    correction: '✏️ Correct a report',
    cancel: '✖️ Cancel',
    question: '❓ A question or summary',
    chat: '💬 Nothing',
  },
  ok: say`👍 All right.`,
  bareApproval: say`An *ok* alone approves nothing, so that it cannot hit the wrong person. Choose from this list, or type *setuju 2*.`,
  memory: (words) =>
    words.length === 0
      ? say`I remember nothing yet. When you choose a result for an activity, I remember it and fill it in next time.`
      : join([
          say`*What I remember of your choices*`,
          ...words.map(
            (w, i) => say`*${i + 1}.* ${w.words} → ${w.target}${w.unit === null ? '' : ` (${w.unit})`}`,
          ),
          say`\n_Tap a number to erase it._`,
        ]),
  forgetAll: '🗑 Erase all',
  erase: (position) => `🗑 ${position}`,
}

export const told = { id, en }
