import { measure, measureOnlyWhatsApp } from './measure.ts'
import { measureAudit } from './audit.ts'
import { measureParse } from './parse.ts'
import { playTelegram } from './play.ts'
import { runEcho } from './echo.ts'
import { importAlone } from './import.ts'
import { measurePapers } from './papers.ts'
import { measureSummary } from './summary.ts'
import { runProduct } from './product.ts'
import { remindersAlone } from './reminders.ts'

/** Each side runs in a process of its own: this file again, told by its first argument which part it plays; `import` and `reminders` measure only that. */
const parts: Record<string, () => Promise<void>> = {
  telegram: playTelegram,
  echo: runEcho,
  product: runProduct,
  whatsapp: measureOnlyWhatsApp,
  parse: measureParse,
  import: importAlone,
  reminders: remindersAlone,
  pdf: measurePapers,
  summary: measureSummary,
  audit: measureAudit,
}

async function measureAll(): Promise<void> {
  await measureParse()
  await measurePapers()
  await measure()
}

await (parts[process.argv[2] ?? ''] ?? measureAll)()
