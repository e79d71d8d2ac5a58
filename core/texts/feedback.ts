import { localDay, shortDay, type Day } from '../calendar/day.ts'
import type { BerakhlakValue } from '../performance/berakhlak.ts'
import type { DialogueKind, FeedbackKind, FeedbackFacts, ReceivedFeedback } from '../performance/feedback.ts'
import { join, say, type Rich } from '../rich.ts'
import type { Language } from './language.ts'

const values: Record<BerakhlakValue, string> = {
  BERAKHLAK_PELAYANAN: 'Berorientasi Pelayanan',
  BERAKHLAK_AKUNTABEL: 'Akuntabel',
  BERAKHLAK_KOMPETEN: 'Kompeten',
  BERAKHLAK_HARMONIS: 'Harmonis',
  BERAKHLAK_LOYAL: 'Loyal',
  BERAKHLAK_ADAPTIF: 'Adaptif',
  BERAKHLAK_KOLABORATIF: 'Kolaboratif',
}

/** What feedback says of itself, before its own words. */
type Said = Pick<ReceivedFeedback, 'authorName' | 'kind' | 'rhkTitle' | 'value' | 'text'>

const about = ({ rhkTitle, value }: Said) => rhkTitle ?? (value === null ? '' : values[value])
const mark: Record<FeedbackKind, string> = { PRAISE: '👏', IMPROVEMENT: '🛠' }

const id = {
  values,
  title: ({ received, blockers, steps }: FeedbackFacts): Rich =>
    join([
      say`*Umpan balik*\nDiterima: ${received.length} · Langkah lanjut: ${steps.length} · Kendala terbuka: ${blockers.length}`,
      say`_Isinya hanya dibaca pemberi dan penerimanya._`,
    ]),
  give: '✍️ Beri umpan balik',
  read: '📥 Baca yang diterima',
  dialogue: '🗒 Catat dialog kinerja',
  raise: '🚧 Sampaikan kendala',
  answer: (count: number) => `💬 Jawab kendala (${count})`,
  step: (count: number) => `☑️ Langkah lanjut (${count})`,
  nothingReceived: say`Belum ada umpan balik untuk Anda.`,
  page: (rows: ReceivedFeedback[], zone: string, page: number, pages: number): Rich =>
    join([
      say`*Umpan balik untuk Anda* (${page}/${pages})`,
      ...rows.map(
        (row) =>
          say`${mark[row.kind]} *${row.authorName}* · ${shortDay(localDay(row.sentAt, zone), 'id')} · _${about(row)}_\n${row.text}`,
      ),
    ]),
  askTo: say`*Untuk siapa?*\nKetik nomor atau namanya.`,
  relations: { SUPERVISOR: 'atasan', SUBORDINATE: 'bawahan', TEAM: 'rekan' },
  askAbout: (name: string) => say`*Tentang apa?*\nPilih hasil kerja ${name} atau nilai BerAKHLAK.`,
  askKind: say`*Apresiasi atau perbaikan?*`,
  kinds: { PRAISE: '👏 Apresiasi', IMPROVEMENT: '🛠 Perbaikan' },
  askText: say`*Tulis umpan baliknya.*\n_Sebut kejadian yang nyata dan akibatnya, tanpa menilai orangnya._`,
  short: say`Tulis 10 sampai 1.000 karakter, supaya penerimanya mengerti.`,
  sent: (name: string) =>
    say`Umpan balik terkirim kepada *${name}*. Hanya Anda berdua yang dapat membacanya.`,
  received: (row: Said) =>
    say`${mark[row.kind]} *Umpan balik dari ${row.authorName}*\n_${about(row)}_\n${row.text}\n_Hanya Anda berdua yang dapat membacanya._`,
  askWith: say`*Dialog dengan siapa?*`,
  askForm: say`*Bentuknya apa?*`,
  forms: { DIALOGUE: 'Dialog kinerja', COACHING: 'Bimbingan', COUNSELING: 'Konseling' },
  askNotes: say`*Apa yang dibicarakan?*`,
  askStep: say`*Langkah lanjut apa yang disepakati?*\nKetik *lewati* bila tidak ada.`,
  askDue: say`*Selesai kapan?*\nPilih, atau tulis tanggal seperti *15-12-2026*.`,
  weeks: ['1 minggu', '2 minggu', '1 bulan'],
  badDue: say`Tanggalnya belum terbaca atau sudah lewat. Tulis seperti *15-12-2026*, paling lama setahun lagi.`,
  noted: (name: string, due: Day | null) =>
    due === null
      ? say`Catatan dengan *${name}* disimpan.`
      : say`Catatan dengan *${name}* disimpan. Anda berdua diingatkan pada ${shortDay(due, 'id')}.`,
  dialogueFrom: (name: string, form: DialogueKind, notes: string, step: string | null, due: Day | null) =>
    join([
      say`🗒 *${id.forms[form]} dengan ${name}*\n${notes}`,
      step === null || due === null
        ? []
        : say`Langkah lanjut: *${step}*, paling lambat ${shortDay(due, 'id')}.`,
    ]),
  askBlocker: say`*Apa kendalanya?*\n_Tulis apa yang terhambat dan bantuan yang diperlukan._`,
  raised: (name: string | null) =>
    name === null
      ? say`Kendala dicatat. Atasan Anda belum tercatat; hubungi pengelola kepegawaian agar ada yang menjawab.`
      : say`Kendala disampaikan kepada *${name}* dan tetap terbuka sampai dijawab.`,
  blocker: (name: string, text: string) => say`🚧 *Kendala dari ${name}*\n${text}`,
  answerNow: '💬 Jawab',
  askWhich: say`*Kendala siapa yang dijawab?*`,
  askAnswer: (name: string, text: string) => say`🚧 *${name}*: ${text}\n\n*Apa jawaban Anda?*`,
  answered: (name: string) => say`Jawaban dikirim kepada *${name}*. Kendala ditutup.`,
  yourAnswer: (text: string, name: string, capacity: string, answer: string) =>
    say`💬 *Kendala Anda dijawab* oleh ${name}, ${capacity}\n🚧 ${text}\n${answer}`,
  askStepDone: say`*Langkah mana yang sudah selesai?*`,
  stepDone: (text: string) => say`☑️ Selesai: *${text}*. Atasan Anda diberi tahu.`,
  stepDoneBy: (name: string, text: string) => say`☑️ *${name}* menyelesaikan langkah lanjut: ${text}`,
  stepDue: (name: string, text: string, due: Day) =>
    say`⏰ Langkah lanjut *${text}* (${name}) jatuh tempo ${shortDay(due, 'id')}.`,
  gone: say`Itu sudah tidak ada atau sudah dijawab.`,
}

type FeedbackTexts = typeof id

const en: FeedbackTexts = {
  values,
  title: ({ received, blockers, steps }) =>
    join([
      say`*Feedback*\nReceived: ${received.length} · Next steps: ${steps.length} · Open blockers: ${blockers.length}`,
      say`_Only giver and receiver can read it._`,
    ]),
  give: '✍️ Give feedback',
  read: '📥 Read what I received',
  dialogue: '🗒 Note a dialogue',
  raise: '🚧 Raise a blocker',
  answer: (count) => `💬 Answer blockers (${count})`,
  step: (count) => `☑️ Next steps (${count})`,
  nothingReceived: say`There is no feedback for you yet.`,
  page: (rows, zone, page, pages) =>
    join([
      say`*Feedback for you* (${page}/${pages})`,
      ...rows.map(
        (row) =>
          say`${mark[row.kind]} *${row.authorName}* · ${shortDay(localDay(row.sentAt, zone), 'en')} · _${about(row)}_\n${row.text}`,
      ),
    ]),
  askTo: say`*For whom?*\nType the number or the name.`,
  relations: { SUPERVISOR: 'supervisor', SUBORDINATE: 'subordinate', TEAM: 'colleague' },
  askAbout: (name) => say`*About what?*\nChoose a result of ${name} or a BerAKHLAK value.`,
  askKind: say`*Praise or improvement?*`,
  kinds: { PRAISE: '👏 Praise', IMPROVEMENT: '🛠 Improvement' },
  askText: say`*Write your feedback.*\n_Name what happened and what came of it; do not judge the person._`,
  short: say`Write 10 to 1,000 characters, so that the receiver understands.`,
  sent: (name) => say`Your feedback went to *${name}*. Only the two of you can read it.`,
  received: (row) =>
    say`${mark[row.kind]} *Feedback from ${row.authorName}*\n_${about(row)}_\n${row.text}\n_Only the two of you can read it._`,
  askWith: say`*A dialogue with whom?*`,
  askForm: say`*Of what form?*`,
  forms: { DIALOGUE: 'Performance dialogue', COACHING: 'Coaching', COUNSELING: 'Counselling' },
  askNotes: say`*What was talked about?*`,
  askStep: say`*Which next step was agreed?*\nType *skip* if there is none.`,
  askDue: say`*Done by when?*\nChoose, or write a date like *15-12-2026*.`,
  weeks: ['1 week', '2 weeks', '1 month'],
  badDue: say`I could not read that date, or it is over. Write it like *15-12-2026*, at most a year ahead.`,
  noted: (name, due) =>
    due === null
      ? say`The notes with *${name}* are kept.`
      : say`The notes with *${name}* are kept. You will both be reminded on ${shortDay(due, 'en')}.`,
  dialogueFrom: (name, form, notes, step, due) =>
    join([
      say`🗒 *${en.forms[form]} with ${name}*\n${notes}`,
      step === null || due === null ? [] : say`Next step: *${step}*, by ${shortDay(due, 'en')}.`,
    ]),
  askBlocker: say`*What is in the way?*\n_Write what is held up and which help is needed._`,
  raised: (name) =>
    name === null
      ? say`The blocker is noted. Your supervisor is not recorded; ask your HR administrator, so that somebody can answer.`
      : say`The blocker went to *${name}* and stays open until answered.`,
  blocker: (name, text) => say`🚧 *A blocker of ${name}*\n${text}`,
  answerNow: '💬 Answer',
  askWhich: say`*Whose blocker do you answer?*`,
  askAnswer: (name, text) => say`🚧 *${name}*: ${text}\n\n*What is your answer?*`,
  answered: (name) => say`Your answer went to *${name}*. The blocker is closed.`,
  yourAnswer: (text, name, capacity, answer) =>
    say`💬 *Your blocker was answered* by ${name}, ${capacity}\n🚧 ${text}\n${answer}`,
  askStepDone: say`*Which step is done?*`,
  stepDone: (text) => say`☑️ Done: *${text}*. Your leader is told.`,
  stepDoneBy: (name, text) => say`☑️ *${name}* finished a next step: ${text}`,
  stepDue: (name, text, due) => say`⏰ The next step *${text}* (${name}) is due ${shortDay(due, 'en')}.`,
  gone: say`That is not there any more, or was answered already.`,
}

export const feedbackTexts: Record<Language, FeedbackTexts> = { id, en }
