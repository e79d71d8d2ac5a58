import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../prisma/migrate.ts'
import { judge } from './judge.ts'

const one = (license?: string) =>
  judge({
    packages: { '': { version: '1' }, 'node_modules/x': { version: '1', ...(license && { license }) } },
  })

test('every package that runs with Lapkin has a licence that fits GPL-3.0-or-later', async () => {
  const lock: unknown = JSON.parse(await readFile(join(projectRoot(), 'package-lock.json'), 'utf8'))
  const all = judge(lock)
  expect(all.length).toBeGreaterThan(100)
  expect(all.filter(({ why }) => why === null)).toEqual([])
})

test.each(['GPL-2.0-only', 'SSPL-1.0', 'UNLICENSED', 'MIT AND SSPL-1.0', undefined])(
  '%s is refused',
  (licence) => {
    expect(one(licence).map(({ why }) => why)).toEqual([null])
  },
)

test('of a choice one that fits is enough', () => {
  expect(one('(GPL-2.0-only OR MIT)').map(({ why }) => why)).toEqual(['compatible'])
})
