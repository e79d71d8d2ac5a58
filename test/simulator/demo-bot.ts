import { InputFile } from 'grammy'
import type { Bot } from 'grammy'
import { telegramIdOf } from '../../simulator/person.ts'
import type { SimPerson } from '../../simulator/person.ts'
import { onePixel } from './open-simulator.ts'

export const people: SimPerson[] = [
  {
    key: 'siti',
    name: 'Siti Rahmawati, S.E.',
    role: 'Analis Keuangan',
    unit: 'Subbagian Keuangan',
    phone: '+6281200000001',
  },
  {
    key: 'made',
    name: 'Drs. I Made Sudarsana',
    role: 'Kepala Subbagian',
    unit: 'Subbagian Keuangan',
    phone: '+6281200000002',
  },
  { key: 'wayan', name: 'Ni Wayan Lestari', role: 'Arsiparis', unit: 'Subbagian Umum dan Kearsipan' },
]

const supervisor = telegramIdOf('made')

/** A small bot that uses all that the page can show. */
export function reportBot(bot: Bot): void {
  void bot.api.setMyCommands([
    { command: 'lapor', description: 'Laporkan pekerjaan hari ini' },
    { command: 'kontak', description: 'Sambungkan nomor telepon' },
    { command: 'berkas', description: 'Rekap bulan ini' },
  ])
  bot.command('start', (ctx) =>
    ctx.reply('Halo, <b>selamat pagi</b>! Tulis pekerjaan Anda.', { parse_mode: 'HTML' }),
  )
  bot.command('kontak', (ctx) =>
    ctx.reply('Boleh kami tahu nomor Anda?', {
      reply_markup: { keyboard: [[{ text: 'Kirim nomor saya', request_contact: true }], ['Nanti saja']] },
    }),
  )
  bot.on('message:contact', (ctx) => ctx.reply('Nomor diterima', { reply_markup: { remove_keyboard: true } }))
  bot.command('berkas', async (ctx) => {
    await ctx.replyWithChatAction('upload_document')
    await ctx.replyWithPhoto(new InputFile(onePixel, 'grafik.png'), { caption: 'Grafik bulan ini' })
    await ctx.replyWithDocument(new InputFile(Buffer.from('hari;jam\n1;8\n'), 'rekap.csv'))
  })
  bot.on('message:document', (ctx) => ctx.reply(`Berkas ${ctx.message.document.file_name} diterima`))
  bot.on('edited_message:text', (ctx) => ctx.reply(`Diubah: ${ctx.editedMessage.text}`))
  bot.on('message:text', async (ctx) => {
    const text = `<b>Laporan #12</b>\n<blockquote>${ctx.message.text}</blockquote>\nOleh <i>${ctx.from.first_name}</i>`
    const card = await ctx.reply(`${text}\nDikirim ke atasan`, { parse_mode: 'HTML' })
    const decide = [
      { text: 'Setujui', callback_data: `ok:${ctx.chat.id}:${card.message_id}` },
      { text: 'Minta perbaikan', callback_data: 'no' },
    ]
    const more = [{ text: 'Buka bukti', url: 'https://example.go.id/bukti/12' }]
    await ctx.api
      .sendMessage(supervisor, text, {
        parse_mode: 'HTML',
        reply_markup: { inline_keyboard: [decide, more] },
      })
      .catch(() => undefined)
  })
  bot.on('callback_query:data', async (ctx) => {
    await ctx.answerCallbackQuery('Tercatat')
    const [, chat = '', message = ''] = ctx.callbackQuery.data.split(':')
    await ctx.editMessageText('Anda menyetujui laporan #12')
    await ctx.api.editMessageText(Number(chat), Number(message), '<b>Laporan #12</b>\nDisetujui ✓', {
      parse_mode: 'HTML',
    })
  })
}
