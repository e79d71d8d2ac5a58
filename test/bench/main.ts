/** Each part loads only what it runs, so that its memory and its start are its own. */
const parts: Record<string, () => Promise<void>> = {
  // What others talk to, or measure.
  telegram: async () => (await import('./play.ts')).playTelegram(),
  echo: async () => (await import('./echo.ts')).runEcho(),
  telegraf: async () => (await import('./telegraf.ts')).runTelegraf(),
  usual: async () => (await import('./usual.ts')).runUsual(),
  product: async () => (await import('./product.ts')).runProduct(),
  // What can be asked for by name.
  spine: async () => (await import('./spine.ts')).measureSpine(),
}

await parts[process.argv[2] ?? '']?.()
