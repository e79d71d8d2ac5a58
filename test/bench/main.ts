import { measure, measureOnlyWhatsApp } from './measure.ts'
import { playTelegram } from './play.ts'
import { runEcho } from './echo.ts'
import { runProduct } from './product.ts'

/** Each side runs in a process of its own: this file again, told by its first argument which part it plays. */
const parts: Record<string, () => Promise<void>> = {
  telegram: playTelegram,
  echo: runEcho,
  product: runProduct,
  whatsapp: measureOnlyWhatsApp,
}

await (parts[process.argv[2] ?? ''] ?? measure)()
