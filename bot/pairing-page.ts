import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { plain, type Rich } from '../core/rich.ts'
import { whatsappTexts } from '../core/texts/whatsapp.ts'
import type { WhatsAppOptions } from './channels/whatsapp/index.ts'
import type { Handler } from './http.ts'

type Tell = WhatsAppOptions['tell']

/** The code to scan as a page that renews itself, for who runs Lapkin where no terminal is at hand. */
export interface PairingPage extends Pick<Tell, 'state' | 'pairing'> {
  /** Below the server's address. Whoever scans the code lends us their number, so the name of the page is a secret. */
  path: string
  handler: Handler
}

const refreshSeconds = 5

export function pairingPage(): PairingPage {
  const path = `/whatsapp/${randomBytes(12).toString('base64url')}`
  let shown: Parameters<Tell['pairing']>[0] | null = null
  let linked = false
  return {
    path,
    state(state) {
      linked = state === 'open'
      if (state !== 'unlinked') shown = null
    },
    pairing: (how) => void (shown = how),
    handler(req, res) {
      if (req.method !== 'GET' || req.url !== path) return false
      void draw(shown, linked).then((body) => answer(res, body))
      return true
    },
  }
}

async function draw(shown: Parameters<Tell['pairing']>[0] | null, linked: boolean): Promise<string> {
  const t = whatsappTexts.id
  if (shown === null) return page(linked ? t.linked : t.waiting, '')
  const { toString } = await import('qrcode')
  return page(t.pairing(shown.code), await toString(shown.qr, { type: 'svg', width: 360 }))
}

function page(words: Rich, picture: string): string {
  const paragraphs = plain(words)
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
  return `<!doctype html>
<html lang="id">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta http-equiv="refresh" content="${refreshSeconds}" />
  <title>Lapkin · WhatsApp</title>
  <style>body { font: 17px/1.5 system-ui, sans-serif; max-width: 400px; margin: 32px auto; padding: 0 16px }</style>
  <h1>Lapkin · WhatsApp</h1>
  ${paragraphs.join('\n  ')}
  ${picture}
</html>
`
}

function answer(res: ServerResponse, body: string): void {
  res
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    })
    .end(body)
}
