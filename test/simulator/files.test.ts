import { GrammyError, InputFile } from 'grammy'
import { expect, test } from 'vitest'
import { onePixel, openSimulator } from './open-simulator.ts'

const described = (error: unknown) => (error instanceof GrammyError ? error.description : String(error))

async function withSiti() {
  const opened = await openSimulator()
  const siti = opened.telegram.user(41)
  siti.start()
  const download = async (fileId: string) => {
    const { file_path } = await opened.api.getFile(fileId)
    const response = await fetch(`${opened.url}/file/bot${opened.telegram.token}/${file_path}`)
    return Buffer.from(await response.arrayBuffer())
  }
  return { ...opened, siti, download }
}

test('what a person sends can be fetched, byte for byte', async () => {
  const { api, siti, download } = await withSiti()
  const bytes = Buffer.from('%PDF-1.7 isi')
  siti.document(bytes, { file_name: 'bukti.pdf', mime_type: 'application/pdf', caption: 'Bukti' })
  const [update] = await api.getUpdates({ offset: -1 })
  const document = update?.message?.document
  expect(document).toMatchObject({
    file_name: 'bukti.pdf',
    mime_type: 'application/pdf',
    file_size: bytes.length,
  })
  expect(await download(document?.file_id ?? '')).toEqual(bytes)
})

test('what the bot uploads is seen by the person and can be sent again by its id', async () => {
  const { api, siti, download } = await withSiti()
  const sent = await api.sendDocument(41, new InputFile(Buffer.from('a;b'), 'rekap.csv'), {
    caption: 'Rekap',
  })
  expect(siti.last()).toMatchObject({
    caption: 'Rekap',
    document: { file_name: 'rekap.csv', bytes: Buffer.from('a;b') },
  })
  await api.sendDocument(41, sent.document.file_id)
  expect(siti.messages.filter(({ document }) => document)).toHaveLength(2)
  const photo = await api.sendPhoto(41, new InputFile(onePixel, 'a.png'))
  expect(photo.photo.at(-1)).toMatchObject({ width: 1, height: 1 })
  expect(await download(photo.photo[0]?.file_id ?? '')).toEqual(onePixel)
  expect(await api.sendPhoto(41, sent.document.file_id).catch(described)).toBe(
    "Bad Request: can't use file of type Document as Photo",
  )
})

test('files that are no pictures, empty, unknown or too big are refused', async () => {
  const { api, siti } = await withSiti()
  const photo = (bytes: Buffer) => api.sendPhoto(41, new InputFile(bytes, 'a.jpg')).catch(described)
  expect(await photo(Buffer.from('text'))).toBe('Bad Request: IMAGE_PROCESS_FAILED')
  expect(await photo(Buffer.alloc(0))).toBe('Bad Request: file must be non-empty')
  expect(await api.sendDocument(41, 'nonsense').catch(described)).toBe(
    'Bad Request: wrong file identifier/HTTP URL specified',
  )
  siti.document(Buffer.alloc(20 * 1024 * 1024 + 1), { file_name: 'besar.bin' })
  const [update] = await api.getUpdates({ offset: -1 })
  expect(await api.getFile(update?.message?.document?.file_id ?? '').catch(described)).toBe(
    'Bad Request: file is too big',
  )
})

test('files are only given to who knows the token', async () => {
  const { url } = await withSiti()
  expect((await fetch(`${url}/file/bot1:x/documents/file_1`)).status).toBe(404)
})

test('an album is several messages of one group', async () => {
  const { api, siti } = await withSiti()
  const photo = () => ({ type: 'photo' as const, media: new InputFile(onePixel, 'a.png') })
  await api.sendMediaGroup(41, [{ ...photo(), caption: 'Bukti' }, photo()])
  expect(new Set(siti.messages.flatMap(({ media_group_id }) => media_group_id ?? [])).size).toBe(1)
  expect(siti.messages.filter((message) => message.photo)).toHaveLength(2)
})
