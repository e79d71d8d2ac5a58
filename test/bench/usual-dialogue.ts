import { randomUUID } from 'node:crypto'
import type { Conversation, ConversationFlavor } from '@grammyjs/conversations'
import { InlineKeyboard, type Context } from 'grammy'
import type { Tx } from '../../prisma/client.ts'

export type UsualContext = ConversationFlavor<Context>
type Talk = Conversation<UsualContext>

/** The eight updates of a report, with the words by which the benchmark knows the product's questions. */
export function reportDialogue(tx: () => Tx) {
  return async (talk: Talk, ctx: Context): Promise<void> => {
    const address = String(ctx.chatId)
    const person = await talk.external(() => findPerson(tx(), address))
    await ctx.reply('Laporan hari apa?', {
      reply_markup: new InlineKeyboard().text('Hari ini', 'day:0').text('Kemarin', 'day:1'),
    })
    await tapped(talk, /^day:/)
    await ctx.reply('Apa yang dikerjakan?')
    const description = await heard(talk)
    const results = await talk.external(() => findResults(tx(), person.id))
    const choices = InlineKeyboard.from(
      results.map(({ id, shortTitle }) => [InlineKeyboard.text(shortTitle, `result:${id}`)]),
    )
    await ctx.reply('Untuk rencana hasil kerja (RHK) yang mana?', { reply_markup: choices })
    const rhkId = (await tapped(talk, /^result:/)).slice('result:'.length)
    await ctx.reply('Dari jam berapa sampai jam berapa?')
    const hours = await heard(talk)
    await ctx.reply('Berapa banyak?')
    const quantity = await heard(talk)
    await ctx.reply('Ada bukti?', { reply_markup: new InlineKeyboard().text('Tanpa bukti', 'evidence:no') })
    await tapped(talk, /^evidence:/)
    await ctx.reply(`Periksa laporan: ${description}, ${hours}, ${quantity}. Sudah benar?`, {
      reply_markup: new InlineKeyboard().text('Kirim', 'check:send').text('Batal', 'check:cancel'),
    })
    await tapped(talk, /^check:/)
    const report = { agencyId: person.agencyId, employeeId: person.id, description, rhkId, hours, quantity }
    const code = await talk.external(() => save(tx(), report))
    await ctx.reply(`Laporan ${code} terkirim.`)
    const card = new InlineKeyboard().text('Setujui', `yes:${code}`).text('Kembalikan', `no:${code}`)
    await ctx.api.sendMessage(person.approver, `Laporan ${code}: ${description}`, { reply_markup: card })
  }
}

async function heard(talk: Talk): Promise<string> {
  const { message } = await talk.waitFor('message:text')
  return message.text
}

async function tapped(talk: Talk, data: RegExp): Promise<string> {
  const ctx = await talk.waitForCallbackQuery(data)
  await ctx.answerCallbackQuery()
  return ctx.callbackQuery.data
}

async function findPerson(tx: Tx, address: string) {
  const { employeeId } = await tx.address.findFirstOrThrow({ where: { channel: 'telegram', address } })
  const { id, agencyId, supervisors } = await tx.employee.findUniqueOrThrow({
    where: { id: employeeId },
    include: { supervisors: { where: { role: 'CONSIDERING_OFFICIAL' } } },
  })
  const supervisorId = supervisors[0]?.supervisorId ?? ''
  const approver = await tx.address.findFirstOrThrow({ where: { employeeId: supervisorId } })
  return { id, agencyId, approver: approver.address }
}

async function findResults(tx: Tx, employeeId: string) {
  const skp = await tx.skp.findFirstOrThrow({ where: { employeeId }, include: { results: true } })
  return skp.results.map(({ id, shortTitle }) => ({ id, shortTitle }))
}

interface Report {
  agencyId: string
  employeeId: string
  description: string
  rhkId: string
  hours: string
  quantity: string
}

async function save(tx: Tx, { agencyId, employeeId, description, rhkId, hours, quantity }: Report) {
  const now = new Date()
  const id = randomUUID()
  const code = id.slice(0, 6).toUpperCase()
  const minutes = hours.split('-').map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)))
  const [startsAt = 0, endsAt = 0] = minutes
  const duration = endsAt - startsAt
  await tx.dailyReport.create({
    data: {
      id,
      agencyId,
      employeeId,
      code,
      status: 'SUBMITTED',
      version: 1,
      createdAt: now,
      updatedAt: now,
      day: now,
    },
  })
  await tx.reportVersion.create({
    data: { reportId: id, version: 1, sentAt: now, late: false, warnings: [] },
  })
  await tx.activity.create({
    data: {
      reportId: id,
      version: 1,
      position: 1,
      kind: 'MAIN_DUTY',
      rhkId,
      description,
      startsAt,
      endsAt,
      durationMinutes: duration,
      effectiveMinutes: duration,
      quantity: Number.parseInt(quantity, 10),
      unit: 'berkas',
    },
  })
  return code
}
