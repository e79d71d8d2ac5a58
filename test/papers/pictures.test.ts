import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { heatMap } from '../../workers/papers/heat-map.ts'
import { minutesChart } from '../../workers/papers/minutes-chart.ts'
import { resultsChart } from '../../workers/papers/results-chart.ts'
import { sampleMap } from './sample-map.ts'
import { sampleMonth } from './sample-month.ts'

/** Width, height, and the share of pixels that are not the paper's white. */
function read(png: Uint8Array): { width: number; height: number; inked: number } {
  const bytes = Buffer.from(png)
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  const [width, height, colours] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[25]]
  expect(colours).toBe(6)
  const packed: Buffer[] = []
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
    if (bytes.subarray(at + 4, at + 8).toString() === 'IDAT')
      packed.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
  const raw = inflateSync(Buffer.concat(packed))
  expect(raw.length).toBe(height * (width * 4 + 1))
  const changes = raw.filter((byte) => byte !== 0 && byte !== 255).length
  return { width, height, inked: changes / raw.length }
}

test('a month of minutes is a picture as wide as a phone, a line a day', async () => {
  const summary = sampleMonth()
  const month = read(await minutesChart(summary))
  expect(month.width).toBe(1080)
  expect(month.height).toBeGreaterThan(1080)
  expect(month.inked).toBeGreaterThan(0)
  const week = read(await minutesChart({ ...summary, days: summary.days.slice(0, 7) }))
  expect(week.height).toBeLessThan(month.height)
})

test('what was approved since looks different', async () => {
  const summary = sampleMonth()
  const days = summary.days.map((day) =>
    day.report === null ? day : { ...day, report: { ...day.report, status: 'APPROVED' as const } },
  )
  expect(await minutesChart({ ...summary, days })).not.toEqual(await minutesChart(summary))
})

test('results are drawn beside their targets, and the same results give the same picture', async () => {
  const picture = await resultsChart(sampleMonth())
  expect(read(picture).width).toBe(1080)
  expect(await resultsChart(sampleMonth())).toEqual(picture)
})

test('an empty month, no results, and odd names still make pictures', async () => {
  const summary = sampleMonth()
  const name = `\u202E<b>&"\u0000 李明 ${'X'.repeat(300)}`
  const empty = { ...summary, days: [], results: [], employee: { ...summary.employee, name } }
  expect(read(await minutesChart(empty)).width).toBe(1080)
  expect(read(await resultsChart(empty, 'en')).width).toBe(1080)
})

test('a head sees up to forty people or units, and how many are left out', async () => {
  const some = read(await heatMap(sampleMap(30, 8, 'people')))
  expect(some.width).toBe(1080)
  const all = read(await heatMap(sampleMap(5, 40, 'people')))
  const more = read(await heatMap(sampleMap(5, 400, 'people')))
  expect(more.height - all.height).toBe(40)
  expect(read(await heatMap(sampleMap(7, 3, 'units'), 'en')).height).toBeLessThan(all.height)
})
