import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * The page is not compiled, so it stays where the source is: next to package.json, above both
 * simulator/web and dist/simulator/web.
 */
function pageFolder(from = dirname(fileURLToPath(import.meta.url))): string {
  if (existsSync(join(from, 'package.json'))) return join(from, 'simulator', 'page')
  const above = dirname(from)
  if (above === from) throw new Error('simulator/page was not found above the simulator')
  return pageFolder(above)
}

const folder = pageFolder()

/** Only plain file names are served, so no path can lead out of the folder. */
export async function servePageFile(name: string, res: ServerResponse): Promise<void> {
  const type = /^[a-z-]+\.[a-z]+$/.test(name) ? TYPES[extname(name)] : undefined
  const bytes = type ? await readFile(join(folder, name)).catch(() => undefined) : undefined
  if (!type || !bytes) return void res.writeHead(404).end()
  res.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-cache',
    'content-security-policy':
      "default-src 'self'; img-src 'self' blob: data:; style-src 'self' 'unsafe-inline'",
  })
  res.end(bytes)
}
