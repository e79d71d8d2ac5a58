import { measure, measureOnlyWhatsApp } from './measure.ts'
import { measureParse } from './parse.ts'
import { playTelegram } from './play.ts'
import { runEcho } from './echo.ts'
import { runProduct } from './product.ts'

/** Each side runs in a process of its own: this file again, told by its first argument which part it plays. */
const parts: Record<string, () => Promise<void>> = {
  telegram: playTelegram,
  echo: runEcho,
  product: runProduct,
  whatsapp: measureOnlyWhatsApp,
  parse: measureParse,
}

async function measureAll(): Promise<void> {
  await measureParse()
  await measure()
}

await (parts[process.argv[2] ?? ''] ?? measureAll)()
