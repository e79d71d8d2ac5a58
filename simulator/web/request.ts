import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBytes } from '../telegram/body.ts'
import type { PageContext } from './context.ts'

export interface Request {
  req: IncomingMessage
  res: ServerResponse
  url: URL
  /** The parts of the path in brackets: a person's key or a file's id, and what is asked of it. */
  name: string
  detail: string
}

export interface Route {
  method: 'GET' | 'POST'
  path: RegExp
  run(context: PageContext, request: Request): unknown
}

export const LARGEST_UPLOAD = 50 * 1024 * 1024

export async function readJson(req: IncomingMessage): Promise<unknown> {
  return JSON.parse((await readBytes(req, 1024 * 1024)).toString())
}

/** Documents are always saved, never shown: a page somebody uploads must not run beside ours. */
export function sendBytes(
  res: ServerResponse,
  file: { bytes: Buffer; name: string; picture: string | null },
): void {
  res.writeHead(200, {
    'content-type': file.picture ?? 'application/octet-stream',
    'content-disposition': `${file.picture === null ? 'attachment' : 'inline'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'content-length': file.bytes.length,
  })
  res.end(file.bytes)
}
