import { clockTime, localDay, shortDay, type Day } from '../calendar/day.ts'
import { join, say, type Rich } from '../rich.ts'
import type { LookedAt, Looked, PrivacyRequest, RequestKind, RequestStatus } from '../rights/facts.ts'
import type { Language } from './language.ts'

/** A request with how long there is, by the clock of who reads it. */
export type Clocked = PrivacyRequest & { hoursLeft: number }

const at = (moment: Date, zone: string, language: Language) =>
  `${shortDay(localDay(moment, zone), language)} ${clockTime(moment, zone)}`

const span = (from: Day | null, until: Day | null, language: Language) => {
  if (from === null || until === null) return ''
  return from === until
    ? ` (${shortDay(from, language)} ${from.slice(0, 4)})`
    : ` (${shortDay(from, language)} ${from.slice(0, 4)} – ${shortDay(until, language)} ${until.slice(0, 4)})`
}

const id = {
  title: (page: string, number: number, of: number): Rich =>
    say`🔎 *Data saya · ${page}* (${number}/${of})`,
  who: (name: string, position: string, unit: string): Rich => say`${name}, ${position}, ${unit}`,
  kind: (name: string, count: number, from: Day | null, until: Day | null): Rich =>
    count === 0
      ? say`• ${name}: tidak ada`
      : say`• ${name}: *${count.toLocaleString('id-ID')}*${span(from, until, 'id')}`,
  explain: say`_Isi lengkapnya: *unduh*. Ada yang keliru? *koreksi data*. Ingin dihapus? *hapus data*. Lama simpan tiap jenis diatur instansi menurut jadwal retensi arsipnya._`,
  looksButton: '👁 Siapa melihat',
  pages: '🔎 Data saya',
  previous: '‹ Sebelumnya',
  next: 'Berikutnya ›',
  download: '🗄 Unduh semua',
  fix: '✏️ Koreksi data',
  erase: '🗑 Hapus data',
  looksTitle: (number: number, of: number): Rich => say`👁 *Siapa melihat data Anda* (${number}/${of})`,
  noLooks: say`👁 *Siapa melihat data Anda*\nBelum ada yang tercatat membuka data Anda.`,
  look: ({ at: when, by, what }: Looked, zone: string): Rich =>
    say`• ${at(when, zone, 'id')}: *${by}*, ${id.what[what]}`,
  what: {
    report: 'laporan Anda',
    evidence: 'bukti laporan Anda',
    team: 'keadaan tim hari itu',
    month: 'rekap atau peta bulanan tim',
    plan: 'SKP Anda',
    agency: 'rekap seluruh instansi',
  } satisfies Record<LookedAt, string> as Record<LookedAt, string>,
  looksNote: say`_Tercatat dalam jejak audit saat data dibuka. Kartu laporan yang Anda kirim sendiri kepada atasan tidak dihitung._`,

  kinds: { CORRECTION: 'koreksi data', ERASURE: 'penghapusan data' } satisfies Record<RequestKind, string> as Record<RequestKind, string>,
  status: {
    OPEN: 'menunggu jawaban',
    ACCEPTED: 'disetujui, sedang dikerjakan',
    DONE: 'selesai',
    REFUSED: 'ditolak',
  } satisfies Record<RequestStatus, string> as Record<RequestStatus, string>,
  askFix: say`*Data apa yang keliru, dan yang benar apa?*\n_Contoh: jabatan saya sejak 1 Oktober 2026 Penata Kependudukan, di sini masih Operator._\n\nLaporan yang sudah terkirim diperbaiki dengan *ralat*; atasan yang keliru dengan *atasan*.`,
  askErase: say`*Data apa yang ingin dihapus, dan mengapa?*\nPercakapan, pesan, pengingat, dan ingatan dapat dihapus. Laporan, SKP, dan evaluasi adalah arsip dinas: selama Anda pegawai semuanya tetap disimpan; sesudah berhenti, nama dan NIP di dalamnya disamarkan.`,
  short: say`Tulis paling sedikit 10 huruf, paling banyak 1.000, supaya administrator mengerti.`,
  check: (kind: RequestKind, words: string): Rich =>
    say`*Kirim permintaan ${id.kinds[kind]} ini?*\n“${words}”\n\nAdministrator instansi menjawab paling lama 3 × 24 jam. Tidak ada yang diubah atau dihapus sebelum dijawab.`,
  send: '📨 Kirim',
  drop: 'Batal',
  dropped: say`Tidak jadi. Tidak ada yang dikirim.`,
  sent: (due: Date, zone: string, admins: number): Rich =>
    admins > 0
      ? say`📨 Permintaan tercatat dan sudah disampaikan kepada administrator. Jawabannya paling lambat *${at(due, zone, 'id')}*, saya kirim ke sini.`
      : say`📨 Permintaan tercatat, jawaban paling lambat *${at(due, zone, 'id')}*. Instansi Anda belum punya administrator di Lapkin: sampaikan juga kepada pengelola kepegawaian.`,
  already: (kind: RequestKind, due: Date, zone: string): Rich =>
    say`Permintaan ${id.kinds[kind]} Anda masih menunggu jawaban, paling lambat *${at(due, zone, 'id')}*. Tunggu jawabannya dulu; yang baru dapat dikirim sesudah itu.`,

  notAdmin: say`Daftar permintaan hanya untuk administrator instansi. Permintaan Anda sendiri ada di *dataku*.`,
  mine: (requests: PrivacyRequest[], zone: string): Rich =>
    join([
      say`*Permintaan Anda*`,
      ...requests.map(({ kind, status, askedAt, answer }) =>
        join([say`• ${at(askedAt, zone, 'id')}: ${id.kinds[kind]}, ${id.status[status]}`, answer === null ? [] : say`: “${answer}”`], ''),
      ),
    ]),
  nothing: say`Tidak ada permintaan yang menunggu jawaban.`,
  list: (requests: Clocked[]): Rich =>
    join([
      say`🗂 *Permintaan data pribadi* · ${requests.length}\n_Batas jawaban 3 × 24 jam (UU 27/2022). Yang paling mendesak di atas._\n`,
      ...requests.map((one, i) => say`*${i + 1}.* ${one.employeeName}: ${id.kinds[one.kind]} · ${id.left(one)}`),
    ]),
  left: ({ status, hoursLeft }: Pick<Clocked, 'status' | 'hoursLeft'>): string => {
    if (status === 'ACCEPTED') return id.status.ACCEPTED
    return hoursLeft < 0 ? `⚠️ lewat ${-hoursLeft} jam` : `${hoursLeft < 24 ? '⏳ ' : ''}sisa ${hoursLeft} jam`
  },
  open: (number: number) => `Buka ${number}`,
  asked: (one: Clocked, zone: string): Rich =>
    say`*${one.employeeName}* (${one.employeeUnit}) meminta *${id.kinds[one.kind]}*, ${at(one.askedAt, zone, 'id')} · ${id.left(one)}\n“${one.words ?? ''}”`,
  answerFix: 'Data sudah diperbaiki (mis. dengan */impor*) atau permintaan ditolak?',
  answerErase: 'Setuju menghapus, atau ditolak dengan alasan?',
  choices: { CORRECTION: '✅ Sudah diperbaiki', ERASURE: '🗑 Setujui penghapusan' } satisfies Record<RequestKind, string> as Record<RequestKind, string>,
  refuse: '⛔ Tolak',
  later: 'Nanti',
  askNote: say`*Apa yang sudah diperbaiki?* Tulis singkat untuk pegawainya.`,
  askWhy: say`*Mengapa ditolak?* Tulis alasannya dan dasar hukumnya; pegawai membacanya persis seperti ini.`,
  shortWhy: say`Tulis paling sedikit 10 huruf: pegawai berhak tahu apa jawabannya.`,
  sure: (name: string): Rich =>
    say`*Hapus data ${name}?* Percakapan, pesan, pengingat, ingatan, dan kode dihapus untuk selamanya. Bila masa kerjanya di sini sudah berakhir, nama, NIP, dan nomor ponselnya disamarkan dan chatnya diputus. Laporan, SKP, dan keputusan tetap disimpan sebagai arsip (UU 43/2009).`,
  yes: '🗑 Ya, hapus',
  answered: (name: string, outcome: RequestStatus): Rich =>
    outcome === 'ACCEPTED'
      ? say`Baik. Data ${name} dihapus dalam beberapa menit; saya kabari bila selesai.`
      : say`Tercatat: ${id.status[outcome]}. *${name}* sudah diberi tahu.`,
  postponed: say`Baik, permintaan itu tetap menunggu di *permintaan*.`,
  own: say`Permintaan Anda sendiri dijawab administrator lain.`,
  gone: say`Permintaan itu sudah dijawab. Ketik *permintaan* untuk daftar yang sekarang.`,
  notice: (one: { name: string; unit: string; kind: RequestKind; due: Date }, zone: string): Rich =>
    say`🗂 *${one.name}* (${one.unit}) meminta *${id.kinds[one.kind]}*. Jawab paling lambat *${at(one.due, zone, 'id')}*: ketik *permintaan*.`,
  reminder: (one: { name: string; kind: RequestKind; hoursLeft: number }): Rich =>
    one.hoursLeft < 0
      ? say`⚠️ Permintaan ${id.kinds[one.kind]} dari *${one.name}* sudah lewat batas 3 × 24 jam. Jawab sekarang: ketik *permintaan*.`
      : say`⏳ Tinggal *${one.hoursLeft} jam* untuk menjawab permintaan ${id.kinds[one.kind]} dari *${one.name}*. Ketik *permintaan*.`,
  told: (kind: RequestKind, outcome: RequestStatus, answer: string | null): Rich =>
    join([
      outcome === 'ACCEPTED'
        ? say`Permintaan penghapusan data Anda disetujui dan sedang dikerjakan.`
        : say`Permintaan ${id.kinds[kind]} Anda: *${id.status[outcome]}*.`,
      answer === null ? [] : say`“${answer}”`,
      outcome === 'REFUSED'
        ? say`Tidak setuju? Hubungi pejabat pelindungan data instansi Anda, atau Komdigi.`
        : [],
    ]),
  erased: (whole: boolean): Rich =>
    whole
      ? say`🗑 Data pribadi Anda sudah dihapus. Laporan, SKP, dan evaluasi disimpan sebagai arsip tanpa nama dan NIP Anda. Chat ini tidak lagi terhubung.`
      : say`🗑 Percakapan, pesan, pengingat, ingatan, dan kode Anda sudah dihapus. Laporan, SKP, dan evaluasi tetap disimpan sebagai arsip dinas; chat ini tetap terhubung (ketik *keluar* untuk memutuskannya).`,
  erasedAdmin: (requestedBy: string): Rich => say`🗑 Penghapusan data *${requestedBy}* selesai dan tercatat.`,
  adminHelp: say`• *permintaan* – permintaan koreksi dan penghapusan data pegawai\n• *impor* – data pegawai dari berkas`,
  rightsHelp: say`• *dataku* – data Anda yang disimpan, dan siapa yang melihat\n• *unduh* – semuanya dalam satu berkas`,
  slow: say`Pesan Anda datang terlalu cepat, jadi pesan-pesan berikutnya belum saya kerjakan. Yang sudah terkirim dan draf Anda aman. Tunggu satu menit, lalu kirim lagi yang terakhir.`,
  tooMany: say`Terlalu banyak pesan dari chat ini. Tunggu satu menit, lalu kirim kode aktivasi Anda.`,
} // prettier-ignore

export type RightsTexts = typeof id

const en: RightsTexts = {
  title: (page, number, of) => say`🔎 *My data · ${page}* (${number}/${of})`,
  who: (name, position, unit) => say`${name}, ${position}, ${unit}`,
  kind: (name, count, from, until) =>
    count === 0
      ? say`• ${name}: none`
      : say`• ${name}: *${count.toLocaleString('en-GB')}*${span(from, until, 'en')}`,
  explain: say`_All of it as a file: *download*. Something wrong? *correct data*. To be erased? *erase data*. How long each kind is kept is set by the agency’s archive schedule._`,
  looksButton: '👁 Who looked',
  pages: '🔎 My data',
  previous: '‹ Previous',
  next: 'Next ›',
  download: '🗄 Download all',
  fix: '✏️ Correct data',
  erase: '🗑 Erase data',
  looksTitle: (number, of) => say`👁 *Who looked at your data* (${number}/${of})`,
  noLooks: say`👁 *Who looked at your data*\nNobody is on record for opening your data yet.`,
  look: ({ at: when, by, what }, zone) => say`• ${at(when, zone, 'en')}: *${by}*, ${en.what[what]}`,
  what: {
    report: 'your report',
    evidence: 'the evidence of your report',
    team: 'how the team’s day stood',
    month: 'the team’s month',
    plan: 'your SKP',
    agency: 'the month of the whole agency',
  },
  looksNote: say`_Noted in the audit trail when data are opened. Cards of reports that you sent to your supervisor yourself are not counted._`,
  kinds: { CORRECTION: 'correction of data', ERASURE: 'erasure of data' },
  status: { OPEN: 'waits for an answer', ACCEPTED: 'agreed, being carried out', DONE: 'done', REFUSED: 'refused' },
  askFix: say`*What is wrong, and what would be right?*\n_For example: since 1 October 2026 my post is Penata Kependudukan, here it is still Operator._\n\nA report that was sent is mended with *correct*; a wrong superior with *supervisor*.`,
  askErase: say`*Which data should be erased, and why?*\nTalks, messages, reminders and what is remembered can be erased. Reports, SKP and evaluations are records of the state: they are kept while you are employed; after that your name and NIP in them are replaced.`,
  short: say`Write at least 10 and at most 1,000 characters, so that the administrator understands.`,
  check: (kind, words) =>
    say`*Send this request for ${en.kinds[kind]}?*\n“${words}”\n\nAn administrator of the agency answers within 3 × 24 hours. Nothing is changed or erased before that.`,
  send: '📨 Send',
  drop: 'Cancel',
  dropped: say`Let go. Nothing was sent.`,
  sent: (due, zone, admins) =>
    admins > 0
      ? say`📨 The request is noted and the administrators know. You get the answer here by *${at(due, zone, 'en')}*.`
      : say`📨 The request is noted, to be answered by *${at(due, zone, 'en')}*. Your agency has no administrator in Lapkin yet: tell your personnel office too.`,
  already: (kind, due, zone) =>
    say`Your request for ${en.kinds[kind]} still waits for an answer, by *${at(due, zone, 'en')}*. Wait for it first; a new one can be sent afterwards.`,
  notAdmin: say`The list of requests is for administrators of the agency. Your own requests are under *mydata*.`,
  mine: (requests, zone) =>
    join([
      say`*Your requests*`,
      ...requests.map(({ kind, status, askedAt, answer }) =>
        join([say`• ${at(askedAt, zone, 'en')}: ${en.kinds[kind]}, ${en.status[status]}`, answer === null ? [] : say`: “${answer}”`], ''),
      ),
    ]),
  nothing: say`No request waits for an answer.`,
  list: (requests) =>
    join([
      say`🗂 *Requests about personal data* · ${requests.length}\n_To be answered within 3 × 24 hours (UU 27/2022). The most urgent first._\n`,
      ...requests.map((one, i) => say`*${i + 1}.* ${one.employeeName}: ${en.kinds[one.kind]} · ${en.left(one)}`),
    ]),
  left: ({ status, hoursLeft }) => {
    if (status === 'ACCEPTED') return en.status.ACCEPTED
    return hoursLeft < 0 ? `⚠️ ${-hoursLeft} hours late` : `${hoursLeft < 24 ? '⏳ ' : ''}${hoursLeft} hours left`
  },
  open: (number) => `Open ${number}`,
  asked: (one, zone) =>
    say`*${one.employeeName}* (${one.employeeUnit}) asks for *${en.kinds[one.kind]}*, ${at(one.askedAt, zone, 'en')} · ${en.left(one)}\n“${one.words ?? ''}”`,
  answerFix: 'Are the data corrected (with */impor*, for example), or is it refused?',
  answerErase: 'Agree to the erasure, or refuse with a reason?',
  choices: { CORRECTION: '✅ It is corrected', ERASURE: '🗑 Agree to erase' },
  refuse: '⛔ Refuse',
  later: 'Later',
  askNote: say`*What was corrected?* A short note for the employee.`,
  askWhy: say`*Why is it refused?* Write the reason and the legal basis; the employee reads it just so.`,
  shortWhy: say`Write at least 10 characters: the employee has a right to an answer.`,
  sure: (name) =>
    say`*Erase the data of ${name}?* Talks, messages, reminders, what is remembered and codes are erased for good. If their time here is over, name, NIP and phone number are replaced and the chat is disconnected. Reports, SKP and decisions are kept as archives (UU 43/2009).`,
  yes: '🗑 Yes, erase',
  answered: (name, outcome) =>
    outcome === 'ACCEPTED'
      ? say`Good. The data of ${name} are erased within some minutes; I will tell you when it is done.`
      : say`Noted: ${en.status[outcome]}. *${name}* has been told.`,
  postponed: say`The request still waits under *requests*.`,
  own: say`Your own request is answered by another administrator.`,
  gone: say`That request is answered already. Write *requests* for the list of now.`,
  notice: (one, zone) =>
    say`🗂 *${one.name}* (${one.unit}) asks for *${en.kinds[one.kind]}*. Answer by *${at(one.due, zone, 'en')}*: write *requests*.`,
  reminder: (one) =>
    one.hoursLeft < 0
      ? say`⚠️ The request for ${en.kinds[one.kind]} of *${one.name}* is past its 3 × 24 hours. Answer it now: write *requests*.`
      : say`⏳ *${one.hoursLeft} hours* are left to answer the request for ${en.kinds[one.kind]} of *${one.name}*. Write *requests*.`,
  told: (kind, outcome, answer) =>
    join([
      outcome === 'ACCEPTED'
        ? say`Your request for erasure was agreed to and is being carried out.`
        : say`Your request for ${en.kinds[kind]}: *${en.status[outcome]}*.`,
      answer === null ? [] : say`“${answer}”`,
      outcome === 'REFUSED'
        ? say`You do not agree? Talk to your agency’s data protection officer, or to Komdigi.`
        : [],
    ]),
  erased: (whole) =>
    whole
      ? say`🗑 Your personal data are erased. Reports, SKP and evaluations are kept as archives without your name and NIP. This chat is no longer connected.`
      : say`🗑 Your talks, messages, reminders, what was remembered and codes are erased. Reports, SKP and evaluations are kept as records of the state; this chat stays connected (write *logout* to disconnect it).`,
  erasedAdmin: (requestedBy) => say`🗑 The data of *${requestedBy}* are erased, and it is on record.`,
  adminHelp: say`• *requests* – employees’ requests for correction and erasure\n• *import* – employees from a file`,
  rightsHelp: say`• *mydata* – what is stored about you, and who looked\n• *download* – all of it in one file`,
  slow: say`Your messages come too fast, so I leave the next ones alone. What you sent before and your draft are safe. Wait a minute, then send the last one again.`,
  tooMany: say`Too many messages from this chat. Wait a minute, then send your activation code.`,
} // prettier-ignore

export const rightsTexts: Record<Language, RightsTexts> = { id, en }
