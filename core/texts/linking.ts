import type { ChannelName } from '../messages.ts'
import { say, type Rich } from '../rich.ts'
import type { Language } from './language.ts'

/** A second chat network for the same person. */
interface Words {
  code(code: string, minutes: number): Rich
  wrongNumber: Rich
  /** What was written between the code and the proof of who writes is kept nowhere. */
  notTaken: Rich
  reminders(channel: ChannelName): string
  remindersNow(channel: ChannelName): Rich
}

const names: Record<ChannelName, string> = { telegram: 'Telegram', whatsapp: 'WhatsApp' }

const id: Words = {
  code: (code, minutes) =>
    say`Untuk memakai Lapkin di aplikasi chat lain juga, kirim kode ini dari sana kepada Lapkin:\n\n\`${code}\`\n\nBerlaku ${minutes} menit dan hanya sekali. Jangan berikan kepada siapa pun.`,
  wrongNumber: say`Kode itu untuk orang dengan nomor ponsel lain. Kirim dari nomor Anda yang tercatat di data kepegawaian, atau hubungi pengelola kepegawaian untuk memperbarui data.`,
  notTaken: say`Pesan ini belum saya catat, karena Anda belum selesai terhubung. Selesaikan satu langkah di bawah, lalu kirim lagi pesannya.`,
  reminders: (channel) => `Pengingat lewat ${names[channel]}`,
  remindersNow: (channel) => say`Pengingat dan kartu: lewat ${names[channel]}`,
}

const en: Words = {
  code: (code, minutes) =>
    say`To use Lapkin in another chat app as well, send this code from there to Lapkin:\n\n\`${code}\`\n\nIt is good for ${minutes} minutes and only once. Give it to nobody.`,
  wrongNumber: say`That code is for somebody with another phone number. Send it from your number in the personnel data, or ask the personnel officer to update the data.`,
  notTaken: say`I did not take this message down, as you are not linked yet. Do the one step below, then send it again.`,
  reminders: (channel) => `Reminders by ${names[channel]}`,
  remindersNow: (channel) => say`Reminders and cards: by ${names[channel]}`,
}

export const linkingTexts: Record<Language, Words> = { id, en }
