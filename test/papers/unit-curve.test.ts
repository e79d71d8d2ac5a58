import { expect, test } from 'vitest'
import type { Grade } from '../../core/performance/grade.ts'
import { unitCurvePicture } from '../../workers/papers/unit-curve.ts'

const given: Grade[] = ['BAIK', 'BAIK', 'SANGAT_BAIK', 'BUTUH_PERBAIKAN']
const curve = { unit: 'Dinas Uji', performance: 'BAIK' as const, given, all: 6 }
const options = { period: 'Triwulan III 2026', language: 'id' as const }
const size = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)]

test('the guide stands as a curve beside the grades given: another guide, or another grade, is another picture', async () => {
  const picture = await unitCurvePicture([curve], options)
  expect(size(picture)).toEqual([1080, 820])
  expect(await unitCurvePicture([{ ...curve, performance: 'SANGAT_KURANG' }], options)).not.toEqual(picture)
  expect(await unitCurvePicture([{ ...curve, given: given.slice(1) }], options)).not.toEqual(picture)
})

test('several units stand below each other, and before any grade there is only the guide', async () => {
  const two = await unitCurvePicture([curve, { ...curve, given: [] }], { ...options, language: 'en' })
  expect(size(two)).toEqual([1080, 1340])
})
