import fc from 'fast-check'
import { GrammyError, HttpError } from 'grammy'
import type { Message } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { describeError, understand } from '../../bot/channels/telegram/answers.ts'
import { html } from '../../bot/channels/telegram/html.ts'
import { inbound } from '../../bot/channels/telegram/inbound.ts'
import { outbound, outboundEdit } from '../../bot/channels/telegram/outbound.ts'
import { shorten, split } from '../../bot/channels/split.ts'
import { plain, say } from '../../core/rich.ts'
import type { Rich } from '../../core/rich.ts'

const now = new Date('2026-03-02T08:00:00Z')
const from = { id: 7, is_bot: false, first_name: 'Ayu', language_code: 'id' }
const chat = { id: 7, type: 'private', first_name: 'Ayu' }
const sent = { message_id: 12, date: 1_772_438_400, chat, from }

/** An update as recorded, without the fields that nothing reads. */
function read(update: object) {
  return inbound({ update_id: 99, ...update }, '1000', now)
}
const said = (message: object) => read({ message: { ...sent, ...message } as Message })?.said

describe('what arrives', () => {
  test('a text carries who, where, when and which message', () => {
    expect(read({ message: { ...sent, text: 'rapat 08.00-10.00' } })).toEqual({
      channel: 'telegram',
      account: '1000',
      address: '7',
      messageId: '99',
      messageRef: '12',
      sentAt: new Date(1_772_438_400_000),
      language: 'id',
      said: { type: 'text', text: 'rapat 08.00-10.00', forwarded: false },
    })
  })

  test('a start link stays a text with its code', () => {
    expect(said({ text: '/start ABC-123' })).toMatchObject({ type: 'text', text: '/start ABC-123' })
  })

  test('a forwarded text is known as such', () => {
    expect(said({ text: 'x', forward_origin: { type: 'hidden_user' } })).toMatchObject({ forwarded: true })
  })

  test('an edit names the message that was changed, and counts from the change', () => {
    const edited = read({ edited_message: { ...sent, edit_date: 1_772_438_460, text: 'rapat 08.00-11.00' } })
    expect(edited).toMatchObject({ messageRef: '12', said: { type: 'edit', text: 'rapat 08.00-11.00' } })
    expect(edited?.sentAt).toEqual(new Date(1_772_438_460_000))
  })

  test('of a photo the largest size is taken, with its caption', () => {
    const photo = [{ file_id: 'small' }, { file_id: 'large', file_size: 900 }]
    expect(said({ photo, caption: 'bukti' })).toEqual({
      type: 'attachment',
      attachment: { kind: 'photo', remoteId: 'large', bytes: 900, claimedMime: null },
      caption: 'bukti',
    })
  })

  test('a document keeps the type it claims', () => {
    const document = { file_id: 'd', mime_type: 'application/pdf' }
    expect(said({ document })).toMatchObject({
      attachment: { kind: 'document', bytes: null, claimedMime: 'application/pdf' },
    })
  })

  test.each([
    [7, true],
    [8, false],
    [undefined, false],
  ])('a contact of user %s, shared by user 7, is their own: %s', (user_id, own) => {
    expect(said({ contact: { phone_number: '+628', user_id } })).toEqual({
      type: 'contact',
      phone: '+628',
      own,
    })
  })

  test.each([
    [{ voice: {} }, 'voice'],
    [{ video_note: {} }, 'video'],
    [{ animation: {}, document: { file_id: 'old clients' } }, 'video'],
    [{ sticker: {} }, 'sticker'],
    [{ location: {} }, 'location'],
    [{ poll: {} }, 'other'],
  ])('%o cannot be used: %s', (message, what) => {
    expect(said(message)).toEqual({ type: 'unsupported', what })
  })

  test('a tap names the message of its button', () => {
    const message = { message_id: 33, date: 0, chat }
    expect(read({ callback_query: { id: 'q', from, message, data: 'a:b:1' } })).toMatchObject({
      messageRef: '33',
      sentAt: now,
      said: { type: 'tap', data: 'a:b:1' },
    })
  })

  test('in a group everything is just "in a group", also a tap', () => {
    const group = { id: -5, type: 'supergroup', title: 'Dinas' }
    expect(said({ chat: group, text: 'halo' })).toEqual({ type: 'group' })
    const message = { message_id: 33, date: 0, chat: group }
    expect(read({ callback_query: { id: 'q', from, message, data: 'x' } })?.said).toEqual({ type: 'group' })
    expect(read({ edited_message: { ...sent, chat: group, text: 'hai' } })).toBeNull()
  })

  test.each([
    ['kicked', false],
    ['member', true],
  ])('being %s means reachable: %s', (status, reachable) => {
    const my_chat_member = { chat, from, date: 1, new_chat_member: { status } }
    expect(read({ my_chat_member })?.said).toEqual({ type: 'reachable', reachable })
  })

  test('what nobody wrote is passed over', () => {
    expect(said({ pinned_message: {} })).toBeUndefined()
    expect(read({ poll: {} })).toBeNull()
  })
})

const anyText = fc.string({ unit: 'binary', maxLength: 300 })
const anyRich: fc.Arbitrary<Rich> = fc.array(
  fc.record(
    { text: anyText, style: fc.constantFrom('bold' as const, 'italic' as const, 'code' as const) },
    { requiredKeys: ['text'] },
  ),
  { maxLength: 6 },
)
const unescape = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const withoutTags = (text: string) => text.replaceAll(/<\/?[bi]>|<\/?code>/g, '')

describe('what is said', () => {
  test("nobody's words can become markup", () => {
    fc.assert(fc.property(anyText, (text) => unescape(html([{ text }])) === text))
    expect(html(say`*Laporan* ${'<b>&'}`)).toBe('<b>Laporan</b> &lt;b&gt;&amp;')
  })

  test('a long text is cut into parts that fit and are the text together', () => {
    fc.assert(
      fc.property(anyRich, fc.integer({ min: 2, max: 200 }), (rich, limit) => {
        const parts = split(rich, limit)
        expect(parts.map(plain).join('')).toBe(plain(rich))
        for (const part of parts) {
          expect(plain(part).length).toBeLessThanOrEqual(limit)
          expect(unescape(withoutTags(html(part)))).toBe(plain(part))
          expect(plain(part)).not.toMatch(/\p{Surrogate}/u)
        }
      }),
    )
  })

  test('a cut is at a line end rather than at a space, and never inside a character', () => {
    expect(split([{ text: 'satu dua\ntiga empat' }], 14).map(plain)).toEqual(['satu dua\n', 'tiga empat'])
    expect(split([{ text: 'satu dua tiga' }], 10).map(plain)).toEqual(['satu dua ', 'tiga'])
    const family = '👨‍👩‍👧'
    expect(split([{ text: family.repeat(3) }], 20).map(plain)).toEqual([family.repeat(2), family])
  })

  test('buttons stand under the last part only, with their data as it was', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 64 }), (data) => {
        const reply = { text: [{ text: 'kata '.repeat(2000) }], buttons: [[{ label: 'Ya', data }]] }
        const calls = outbound('7', reply)
        expect(calls).toHaveLength(3)
        expect(calls.slice(0, 2).some(({ params }) => 'reply_markup' in params)).toBe(false)
        expect(calls[2]?.params.reply_markup).toEqual({
          inline_keyboard: [[{ text: 'Ya', callback_data: data }]],
        })
      }),
      { numRuns: 20 },
    )
  })

  test('links show no preview, and a quiet message makes no sound', () => {
    expect(outbound('7', { text: say`Halo`, quiet: true })).toEqual([
      {
        method: 'sendMessage',
        params: {
          chat_id: 7,
          text: 'Halo',
          parse_mode: 'HTML',
          link_preview_options: { is_disabled: true },
          disable_notification: true,
        },
      },
    ])
  })

  test('the phone number is asked for with the button of the network, which goes away again', () => {
    expect(outbound('7', { text: say`Nomor?`, askContact: 'Bagikan' })[0]?.params.reply_markup).toEqual({
      keyboard: [[{ text: 'Bagikan', request_contact: true }]],
      one_time_keyboard: true,
      resize_keyboard: true,
    })
    expect(outbound('7', { text: say`Baik`, closeContact: true })[0]?.params.reply_markup).toEqual({
      remove_keyboard: true,
    })
  })

  test('a file carries its text, and one too long for it follows apart', () => {
    const file = { kind: 'photo' as const, remoteId: 'f', fileId: 'x' }
    expect(outbound('7', { text: say`_Bukti_`, file })).toEqual([
      {
        method: 'sendPhoto',
        params: { chat_id: 7, photo: 'f', caption: '<i>Bukti</i>', parse_mode: 'HTML' },
      },
    ])
    const long = outbound('7', { text: [{ text: 'x'.repeat(1025) }], file })
    expect(long.map(({ method }) => method)).toEqual(['sendPhoto', 'sendMessage'])
  })

  test('an edit without buttons takes them away, and is one message however long', () => {
    const { method, params } = outboundEdit('7', '12', { text: [{ text: 'x'.repeat(5000) }] })
    expect(method).toBe('editMessageText')
    expect(params).toMatchObject({ message_id: 12, reply_markup: { inline_keyboard: [] } })
    expect(plain(shorten([{ text: 'x'.repeat(5000) }], 4096))).toBe('x'.repeat(4095) + '…')
  })
})

describe('what an answer means', () => {
  const failed = (error_code: number, description: string, parameters = {}) =>
    new GrammyError('failed', { ok: false, error_code, description, parameters }, 'sendMessage', {
      text: 'rahasia',
    })

  test.each([
    [
      failed(429, 'Too Many Requests', { retry_after: 17 }),
      { outcome: 'later', afterSeconds: 17, everyone: true },
    ],
    [failed(403, 'Forbidden: bot was blocked by the user'), { outcome: 'unreachable' }],
    [failed(400, 'Bad Request: message is not modified: specified new …'), { outcome: 'sent' }],
    [failed(400, 'Bad Request: message to edit not found'), { outcome: 'gone' }],
    [failed(400, "Bad Request: message can't be edited"), { outcome: 'gone' }],
    [failed(400, 'Bad Request: chat not found'), { outcome: 'unreachable' }],
    [failed(400, "Bad Request: can't parse entities"), { outcome: 'never' }],
    [failed(401, 'Unauthorized'), { outcome: 'later', afterSeconds: 30, everyone: true }],
    [failed(404, 'Not Found'), { outcome: 'later', afterSeconds: 30, everyone: true }],
    [failed(502, 'Bad Gateway'), { outcome: 'later', afterSeconds: 5, everyone: false }],
    [new HttpError('failed', new Error()), { outcome: 'later', afterSeconds: 5, everyone: false }],
    [new Error('Request timed out'), { outcome: 'later', afterSeconds: 5, everyone: false }],
  ])('%s', (error, meaning) => {
    expect(understand(error)).toMatchObject(meaning)
  })

  test('no description of an error holds the token or what was said', () => {
    const inner = Object.assign(new Error('https://api.telegram.org/bot1:SECRET/x'), { code: 'ECONNRESET' })
    expect(describeError(new HttpError('bot1:SECRET', inner))).toBe('HttpError Error ECONNRESET')
    expect(describeError(failed(400, 'Bad Request: rahasia'))).toBe('GrammyError sendMessage 400')
    expect(describeError('bot1:SECRET')).toBe('unknown error')
  })
})
