import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createCertificate } from './tls.ts'

export interface MediaServer {
  /** `127.0.0.1:<port>`, as it is told to clients. */
  readonly host: string
  /** To be trusted by whoever sends or fetches files: the certificate is signed by itself. */
  readonly caPem: string
  /** How many files it keeps. */
  stored(): number
  close(): Promise<void>
}

const LARGEST = 100 * 1024 * 1024

/** Keeps encrypted files: clients post them under their hash and get an address to fetch them from. */
export async function startMediaServer(): Promise<MediaServer> {
  const { key, cert } = createCertificate()
  const files = new Map<string, Buffer>()
  const server = createServer({ key, cert }, (req, res) => {
    const url = new URL(req.url ?? '/', `https://${req.headers.host ?? 'localhost'}`)
    if (req.method === 'POST') void keep(files, req, res, url)
    else give(files, res, url)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  // It listens on TCP, so its address is never a string or null.
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    caPem: cert,
    stored: () => files.size,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function keep(files: Map<string, Buffer>, req: IncomingMessage, res: ServerResponse, url: URL) {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= LARGEST) chunks.push(chunk)
  }
  const name = url.pathname.split('/').at(-1) ?? ''
  const isKnown = url.pathname.startsWith('/mms/') && url.searchParams.get('token') === name
  if (!isKnown || !url.searchParams.get('auth')?.startsWith('sim-')) return answer(res, 401, { error: {} })
  if (size === 0 || size > LARGEST) return answer(res, 413, { error: {} })
  const directPath = `/v/${name}.enc`
  files.set(directPath, Buffer.concat(chunks))
  answer(res, 200, { url: `https://${url.host}${directPath}`, direct_path: directPath })
}

function give(files: Map<string, Buffer>, res: ServerResponse, url: URL): void {
  const bytes = files.get(url.pathname)
  if (!bytes) return answer(res, 404, {})
  res.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length })
  res.end(bytes)
}

function answer(res: ServerResponse, status: number, body: object): void {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
