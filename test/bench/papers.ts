import { monthPdf } from '../../workers/papers/month.ts'
import { sampleMonth } from '../papers/sample-month.ts'

const seconds = 4

/** `npm run bench -- pdf`: papers of a month of 21 reported days with three rows each, on one thread. */
export async function measurePapers(): Promise<void> {
  const summary = sampleMonth()
  await print('pdf_per_s', () => monthPdf(summary))
}

/** After a warm-up: fonts and libraries are loaded once a process. */
async function print(name: string, make: () => Promise<Uint8Array>): Promise<void> {
  for (let i = 0; i < 5; i++) await make()
  const begun = performance.now()
  let done = 0
  for (; performance.now() - begun < seconds * 1000; done++) await make()
  process.stdout.write(`${name} ${((done * 1000) / (performance.now() - begun)).toFixed(1)}\n`)
}
