import { longDay, shortDay, type Day } from '../calendar/day.ts'
import type { AgencyCalendar, CalendarChange, ListedDay } from '../calendar/change.ts'
import type { HolidayKind } from '../calendar/schedule.ts'
import { join, say, type Rich } from '../rich.ts'
import type { Language } from './language.ts'

const most = 12

const id = {
  kinds: {
    PUBLIC_HOLIDAY: 'Hari libur',
    LEAVE_JOINT: 'Cuti bersama',
    WORKDAY: 'Hari kerja',
  } satisfies Record<HolidayKind, string>,
  line: ({ day, kind, name, unit, tentative }: ListedDay) =>
    say`${shortDay(day, 'id')} · ${name} · _${id.kinds[kind].toLowerCase()}_${unit === null ? '' : ` · ${unit}`}${tentative ? ' · ⏳ menunggu sidang isbat' : ''}`,
  list: (calendar: AgencyCalendar | null): Rich => {
    const days = (calendar?.days ?? []).slice(0, most)
    return days.length === 0
      ? say`Tidak ada hari libur yang tercatat mulai hari ini.`
      : join([
          say`🗓 *Hari libur berikutnya*`,
          ...days.map(id.line),
          say`_Sumber: ${[...new Set(days.map(({ source, version }) => `${source} (versi ${version})`))].slice(0, 3).join('; ')}_`,
        ])
  },
  askAct: say`*Apa yang diubah di kalender instansi?*\n_Banyak sekaligus, juga jadwal dinas dan cuti: kirim berkas Excel atau CSV ke chat ini (judul kolomnya di */impor*)._`,
  acts: {
    add: '➕ Tambah atau ganti hari',
    move: '🌙 Pindahkan (sidang isbat)',
    remove: '➖ Hapus hari',
    ramadan: '🕌 Jam kerja Ramadan',
  },
  askDay: say`*Tanggal berapa?*\n_Contoh: 25 November, 25/11/2026_`,
  askTo: say`*Dipindahkan ke tanggal berapa?*`,
  askFirst: say`*Tanggal berapa 1 Ramadan menurut sidang isbat?*`,
  askEid: say`*Tanggal berapa Idul Fitri menurut sidang isbat?*`,
  badDay: say`Tanggalnya belum terbaca. Tulis seperti *25 November 2026* atau *25/11/2026*.`,
  notListed: say`Hari itu tidak ada di daftar libur. Pilih atau tulis tanggal yang ada.`,
  badEid: say`Idul Fitri harus 29 atau 30 hari setelah 1 Ramadan. Periksa lagi tanggalnya.`,
  askName: say`*Apa nama harinya?*\n_Contoh: Cuti bersama Natal, Galungan, Pilkada_`,
  badName: say`Tulis namanya dengan 3 sampai 80 huruf.`,
  askKind: say`*Jenisnya?*`,
  askUnit: say`*Berlaku untuk siapa?*\n_Pilih, atau tulis nama unitnya._`,
  allUnits: 'Semua unit',
  badUnit: say`Unit itu belum ditemukan. Pilih *Semua unit*, atau tulis nama unitnya seperti di data kepegawaian.`,
  askSource: say`*Apa dasarnya?*\n_Contoh: SE Wali Kota 800/123/2026, Keppres 5/2027, sidang isbat 19 Maret 2026_`,
  badSource: say`Tulis nomor surat atau dasarnya (paling sedikit 4 huruf), supaya dapat ditelusuri.`,
  change: (change: CalendarChange, unit: string | null): Rich => {
    if (change.act === 'ramadan')
      return say`🕌 Jam kerja Ramadan semua unit: *${longDay(change.first, 'id')}* (hari pertama sampai 11.00) sampai sehari sebelum *${longDay(change.idulFitri, 'id')}*.`
    const where = unit === null ? 'semua unit' : unit
    if (change.act === 'unset') return say`➖ *${longDay(change.day, 'id')}* dihapus (${where}).`
    return say`${change.kind === 'WORKDAY' ? '🔁' : '➕'} *${longDay(change.day, 'id')}*: ${change.name}, ${id.kinds[change.kind].toLowerCase()} (${where}).`
  },
  check: (lines: Rich[]) => join([say`*Simpan perubahan ini?*`, ...lines]),
  save: '✅ Simpan',
  done: (lines: Rich[]) =>
    join([say`✅ *Kalender diubah.* Pengingat dan menit kerja langsung mengikutinya.`, ...lines]),
  notAdmin: say`Hanya pengelola kepegawaian yang dapat mengubah kalender.`,
  moved: (day: Day) => `pindah ke ${shortDay(day, 'id')}`,
}

const en: typeof id = {
  kinds: { PUBLIC_HOLIDAY: 'Public holiday', LEAVE_JOINT: 'Joint leave', WORKDAY: 'Working day' },
  line: ({ day, kind, name, unit, tentative }) =>
    say`${shortDay(day, 'en')} · ${name} · _${en.kinds[kind].toLowerCase()}_${unit === null ? '' : ` · ${unit}`}${tentative ? ' · ⏳ until the sidang isbat' : ''}`,
  list: (calendar) => {
    const days = (calendar?.days ?? []).slice(0, most)
    return days.length === 0
      ? say`No holiday is noted from today on.`
      : join([
          say`🗓 *Coming holidays*`,
          ...days.map(en.line),
          say`_Source: ${[...new Set(days.map(({ source, version }) => `${source} (version ${version})`))].slice(0, 3).join('; ')}_`,
        ])
  },
  askAct: say`*What changes in the agency's calendar?*\n_Many at once, duty rosters and leave too: send an Excel or CSV file to this chat (its headings: */import*)._`,
  acts: {
    add: '➕ Add or replace a day',
    move: '🌙 Move (sidang isbat)',
    remove: '➖ Remove a day',
    ramadan: '🕌 Hours of Ramadan',
  },
  askDay: say`*Which day?*\n_For example: 25 November, 25/11/2026_`,
  askTo: say`*To which day does it move?*`,
  askFirst: say`*Which day is 1 Ramadan by the sidang isbat?*`,
  askEid: say`*Which day is Idul Fitri by the sidang isbat?*`,
  badDay: say`I could not read that day. Write it like *25 November 2026* or *25/11/2026*.`,
  notListed: say`That day is not in the list of holidays. Choose or write one that is.`,
  badEid: say`Idul Fitri must be 29 or 30 days after 1 Ramadan. Please check the day.`,
  askName: say`*What is the day called?*\n_For example: Cuti bersama Natal, Galungan, Pilkada_`,
  badName: say`Write a name of 3 to 80 letters.`,
  askKind: say`*Which kind?*`,
  askUnit: say`*For whom?*\n_Choose, or write the name of the unit._`,
  allUnits: 'All units',
  badUnit: say`I did not find that unit. Choose *All units*, or write its name as in the personnel data.`,
  askSource: say`*On what ground?*\n_For example: SE Wali Kota 800/123/2026, Keppres 5/2027, sidang isbat 19 Maret 2026_`,
  badSource: say`Write the number of the letter or the ground (at least 4 letters), so that it can be traced.`,
  change: (change, unit) => {
    if (change.act === 'ramadan')
      return say`🕌 Hours of Ramadan for all units: from *${longDay(change.first, 'en')}* (the first day until 11.00) to the day before *${longDay(change.idulFitri, 'en')}*.`
    const where = unit === null ? 'all units' : unit
    if (change.act === 'unset') return say`➖ *${longDay(change.day, 'en')}* removed (${where}).`
    return say`${change.kind === 'WORKDAY' ? '🔁' : '➕'} *${longDay(change.day, 'en')}*: ${change.name}, ${en.kinds[change.kind].toLowerCase()} (${where}).`
  },
  check: (lines) => join([say`*Save this change?*`, ...lines]),
  save: '✅ Save',
  done: (lines) =>
    join([say`✅ *The calendar is changed.* Reminders and working minutes follow at once.`, ...lines]),
  notAdmin: say`Only personnel officers may change the calendar.`,
  moved: (day) => `moved to ${shortDay(day, 'en')}`,
}

export const calendarTexts: Record<Language, typeof id> = { id, en }
