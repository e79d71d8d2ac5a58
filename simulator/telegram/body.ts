import { Busboy } from '@fastify/busboy'
import type { BusboyHeaders } from '@fastify/busboy'
import type { IncomingMessage } from 'node:http'
import { ApiFailure, badRequest } from './failure.ts'
import type { Params, Upload } from './parameters.ts'

/** Bots may upload 50 MB; a little more for the form around it. */
const LARGEST_BODY = 52 * 1024 * 1024

/** Reads a call's parameters from wherever the real server accepts them: query, form, JSON or multipart. */
export async function readParams(req: IncomingMessage, query: string | undefined): Promise<Params> {
  const values: Record<string, unknown> = query ? fromForm(query) : {}
  const uploads = new Map<string, Upload>()
  const type = req.headers['content-type'] ?? ''
  if (type.startsWith('multipart/form-data')) await readMultipart(req, values, uploads)
  else {
    const body = await readBytes(req, LARGEST_BODY)
    if (body.length > 0) Object.assign(values, fromBody(type, body.toString()))
  }
  return { values, uploads }
}

export function readBytes(req: IncomingMessage, atMost: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    req.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= atMost) chunks.push(chunk)
    })
    req.on('end', () => {
      if (size > atMost) reject(tooLarge())
      else resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks))
    })
    req.on('error', reject)
  })
}

function fromForm(form: string): Record<string, unknown> {
  return Object.fromEntries(new URLSearchParams(form))
}

function fromBody(type: string, body: string): Record<string, unknown> {
  if (!type.startsWith('application/json')) {
    return type.startsWith('application/x-www-form-urlencoded') ? fromForm(body) : {}
  }
  try {
    const parsed: unknown = JSON.parse(body)
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed }
  } catch {
    // Answered below like any other body that is not an object.
  }
  throw badRequest("can't parse request JSON object")
}

function readMultipart(
  req: IncomingMessage,
  values: Record<string, unknown>,
  uploads: Map<string, Upload>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // Busboy types the header as always present, and it was just checked.
    const form = new Busboy({
      headers: req.headers as BusboyHeaders,
      limits: { fileSize: LARGEST_BODY, fieldSize: 1024 * 1024 },
    })
    form.on('field', (name, value) => {
      values[name] = value
    })
    form.on('file', (name, stream, file_name, _encoding, mime_type) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('limit', () => reject(tooLarge()))
      stream.on('end', () => uploads.set(name, { file_name, mime_type, bytes: Buffer.concat(chunks) }))
    })
    form.on('finish', resolve)
    form.on('error', () => reject(badRequest("can't parse multipart form data")))
    req.pipe(form)
  })
}

function tooLarge(): ApiFailure {
  return new ApiFailure(413, 'Request Entity Too Large')
}
