import { clockTime } from '../calendar/day.ts'
import { say, type Rich } from '../rich.ts'
import type { Language } from './language.ts'

/** What an administrator is told about the WhatsApp number. */
interface Words {
  down(since: Date, zone: string): Rich
  up(at: Date, zone: string): Rich
  unlinked(since: Date, zone: string): Rich
  rests(until: Date, zone: string): Rich
  pairing(code: string | null): Rich
  /** Whoever scanned the code had another number in hand. */
  otherNumber(ours: string): Rich
  /** On the page that shows the code. */
  linked: Rich
  waiting: Rich
}

const id: Words = {
  down: (since, zone) =>
    say`⚠️ WhatsApp *terputus sejak ${clockTime(since, zone)}*. Kami terus mencoba menyambung. Pesan masuk tidak hilang; pengingat dan kartu dikirim lewat Telegram bagi yang memakainya.`,
  up: (at, zone) => say`✅ WhatsApp tersambung lagi pukul *${clockTime(at, zone)}*.`,
  unlinked: (since, zone) =>
    say`⚠️ Nomor WhatsApp *tidak tertaut sejak ${clockTime(since, zone)}*. Tautkan lagi: di ponsel nomor itu, buka Perangkat tertaut, lalu pindai kode QR yang kami kirim.`,
  rests: (until, zone) =>
    say`⚠️ WhatsApp memberi tanda pembatasan, jadi nomor itu kami istirahatkan sampai *${clockTime(until, zone)}*. Pengingat dan kartu dikirim lewat Telegram. Periksa ponsel nomor itu; jangan menautkannya berulang-ulang.`,
  pairing: (code) =>
    both(
      say`Tautkan nomor WhatsApp: di ponsel nomor itu, buka *Perangkat tertaut*, lalu pindai kode ini. Berlaku satu menit.`,
      code === null ? [] : say`\n\nAtau pilih "Tautkan dengan nomor telepon" dan ketik *${code}*.`,
    ),
  otherNumber: (ours) =>
    say`⚠️ Yang menautkan bukan nomor *${ours}*, jadi tautan itu kami lepas lagi. Tautkan dari ponsel dengan nomor itu.`,
  linked: say`Nomor WhatsApp sudah tertaut. Halaman ini boleh ditutup.`,
  waiting: say`Menunggu kode dari WhatsApp…`,
}

const en: Words = {
  down: (since, zone) =>
    say`⚠️ WhatsApp has been *cut off since ${clockTime(since, zone)}*. We go on trying to connect. Nothing sent to us is lost; reminders and cards go by Telegram for those who use it.`,
  up: (at, zone) => say`✅ WhatsApp is connected again since *${clockTime(at, zone)}*.`,
  unlinked: (since, zone) =>
    say`⚠️ The WhatsApp number has been *unlinked since ${clockTime(since, zone)}*. Link it again: on that phone, open Linked devices and scan the QR code we send.`,
  rests: (until, zone) =>
    say`⚠️ WhatsApp shows signs of restricting the number, so it rests until *${clockTime(until, zone)}*. Reminders and cards go by Telegram. Look at that phone; do not link it again and again.`,
  pairing: (code) =>
    both(
      say`Link the WhatsApp number: on that phone, open *Linked devices* and scan this code. It is good for a minute.`,
      code === null ? [] : say`\n\nOr choose "Link with phone number" and type *${code}*.`,
    ),
  otherNumber: (ours) =>
    say`⚠️ The phone that linked does not have the number *${ours}*, so we unlinked it. Link the phone with that number.`,
  linked: say`The WhatsApp number is linked. You may close this page.`,
  waiting: say`Waiting for WhatsApp's code…`,
}

function both(first: Rich, second: Rich): Rich {
  return [...first, ...second]
}

export const whatsappTexts: Record<Language, Words> = { id, en }
