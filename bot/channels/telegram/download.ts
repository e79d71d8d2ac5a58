import type { Api } from 'grammy'
import type { Fetched } from '../channel.ts'
import { describeError, understand } from './answers.ts'

/** What the Bot API hands out at most. */
export const maxDownload = 20 * 1024 * 1024

const tooBig: Fetched = { outcome: 'never', why: 'larger than 20 MB' }
const timeoutMs = 60_000

/** Fetches a file by its `file_id`. */
export async function download(api: Api, apiRoot: string, fileId: string): Promise<Fetched> {
  try {
    const { file_path, file_size } = await api.getFile(fileId)
    if (file_size !== undefined && file_size > maxDownload) return tooBig
    if (file_path === undefined) return { outcome: 'never', why: 'no path given' }
    const url = `${apiRoot}/file/bot${api.token}/${file_path}`
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) })
    if (response.ok) return await read(response)
    return { outcome: 'later', afterSeconds: 5, why: `download ${response.status}` }
  } catch (error) {
    return judge(error)
  }
}

async function read(response: Response): Promise<Fetched> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > maxDownload) return tooBig
    chunks.push(chunk)
  }
  return { outcome: 'fetched', bytes: Buffer.concat(chunks) }
}

function judge(error: unknown): Fetched {
  const meaning = understand(error)
  if (meaning.outcome === 'later') return meaning
  const why = describeError(error)
  // Telegram says the same of a wrong id and of a file that is away for a while.
  if (error instanceof Error && /temporarily unavailable/i.test(error.message)) {
    return { outcome: 'later', afterSeconds: 60, why }
  }
  return { outcome: 'never', why }
}
