import { figuresPrinted, verdict } from './figures.ts'

type Bench = () => Promise<void>

/** What the benchmarks talk to, each in a process of its own that loads only what it runs. */
const parts: Record<string, Bench> = {
  telegram: async () => (await import('./play.ts')).playTelegram(),
  echo: async () => (await import('./echo.ts')).runEcho(),
  telegraf: async () => (await import('./telegraf.ts')).runTelegraf(),
  usual: async () => (await import('./usual.ts')).runUsual(),
  product: async () => (await import('./product.ts')).runProduct(),
  summarise: async () => (await import('./summary-size.ts')).runSize(),
}

/** What can be asked for by name; without one, all of it. */
const benches: Record<string, Bench> = {
  spine: async () => (await import('./spine.ts')).measureSpine(),
  durable: async () => (await import('./durable.ts')).measureDurable(),
  backlog: async () => (await import('./backlog.ts')).measureBacklog(),
  fanout: async () => (await import('./fanout.ts')).measureFanout(),
  restarts: async () => (await import('./restarts.ts')).measureRestarts(),
  memory: async () => (await import('./processes.ts')).measureMemory(),
  second: async () => (await import('./processes.ts')).measureSecondProcess(),
  audit: async () => (await import('./audit.ts')).measureAudit(),
  parse: async () => (await import('./parse.ts')).measureParse(),
  pdf: async () => (await import('./papers.ts')).measurePapers(),
  import: async () => (await import('./import.ts')).importAlone(),
  reminders: async () => (await import('./reminders.ts')).remindersAlone(),
  whatsapp: async () => (await import('./whatsapp.ts')).measureWhatsApp(),
  nation: async () => (await import('./nation.ts')).measureNation(),
  growth: async () => (await import('./left-behind.ts')).measureGrowth(),
  summary: async () => (await import('./summary.ts')).measureSummary(),
}

const [, , name] = process.argv
const part = parts[name ?? '']
const bench = benches[name ?? '']
if (part !== undefined) await part()
else if (bench !== undefined) {
  await bench()
  console.log(verdict(figuresPrinted))
} else if (name === 'chart') await (await import('./chart.ts')).drawChart(process.argv[3])
else if (name === undefined) await (await import('./all.ts')).measureAll(Object.keys(benches))
else console.log(`There is: ${Object.keys(benches).join(', ')}, and chart FILE`)
