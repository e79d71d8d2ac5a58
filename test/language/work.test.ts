import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { matchTarget, targetIndex } from '../../core/language/target.ts'
import type { Target } from '../../core/language/parsed.ts'

interface Office {
  office: string
  targets: Target[]
  /** What was done, in the words of the day, and the result a careful reader would choose. */
  work: [string, string | null][]
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`./work-${name}.json`, import.meta.url), 'utf8')) as Office[]

function rightIn(offices: Office[]): number {
  const found = offices.flatMap(({ targets, work }) => {
    const index = targetIndex(targets)
    return work.map(([words, target]) => matchTarget(words, index).target === target)
  })
  return found.filter(Boolean).length / found.length
}

test('work of offices that were looked at finds its result', () =>
  expect(rightIn(read('open'))).toBeGreaterThanOrEqual(0.93))

test('work of offices that were never looked at finds its result as often as is told', () =>
  expect(rightIn(read('held'))).toBeGreaterThanOrEqual(0.62))

test.each(['memverifikasi berkas', 'verif berkas pindah datang'])(
  'the act itself leads to the result that is named by it: %s',
  (words) => {
    const titles = [
      'Tersimpannya berkas permohonan dalam arsip digital',
      'Terverifikasinya berkas permohonan KTP-el',
    ]
    const targets = titles.map((title, i) => ({ id: String(i), title, indicators: [] }))
    expect(matchTarget(words, targetIndex(targets)).target).toBe('1')
  },
)
