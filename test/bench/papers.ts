import { evaluationPdf } from '../../workers/papers/evaluation.ts'
import { skpPdf } from '../../workers/papers/skp.ts'
import { print } from './figures.ts'
import { sampleEvaluation, sampleSkp } from '../papers/sample-forms.ts'
import { heatMap } from '../../workers/papers/heat-map.ts'
import { minutesChart } from '../../workers/papers/minutes-chart.ts'
import { monthPdf } from '../../workers/papers/month.ts'
import { resultsChart } from '../../workers/papers/results-chart.ts'
import { sampleMap } from '../papers/sample-map.ts'
import { sampleMonth } from '../papers/sample-month.ts'

const seconds = 3

/** `npm run bench -- pdf`: papers of a month of 21 reported days with three rows each, on one thread. */
export async function measurePapers(): Promise<void> {
  const summary = sampleMonth()
  await perSecond('pdf_per_s', () => monthPdf(summary))
  const evaluation = sampleEvaluation()
  await perSecond('evaluation_pdf_per_s', () => evaluationPdf(evaluation))
  const skp = sampleSkp()
  await perSecond('skp_pdf_per_s', () => skpPdf(skp))
  await perSecond('minutes_charts_per_s', () => minutesChart(summary))
  await perSecond('results_charts_per_s', () => resultsChart(summary))
  const people = sampleMap(30, 20, 'people')
  await perSecond('heat_maps_per_s', () => heatMap(people))
}

/** After a warm-up: fonts and libraries are loaded once a process. */
async function perSecond(name: string, make: () => Promise<Uint8Array>): Promise<void> {
  for (let i = 0; i < 5; i++) await make()
  const begun = performance.now()
  let done = 0
  for (; performance.now() - begun < seconds * 1000; done++) await make()
  print(name, (done * 1000) / (performance.now() - begun), 1)
}
