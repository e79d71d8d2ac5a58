import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../prisma/migrate.ts'
import { sections } from '../../prisma/own-data/index.ts'

/** A chat that is nobody's yet: whoever it is cannot ask as a person. */
const ofNobodyKnown = ['strangers']

test('every table that holds somebody’s data is shown in /dataku and lies in the archive', async () => {
  const inventory = await readFile(join(projectRoot(), 'docs/privacy.md'), 'utf8')
  const personal = [...inventory.matchAll(/^\| `(\w+)` +\| ([^|]+?) +\|/gm)]
    .filter(([, name, whose]) => whose !== 'none' && !ofNobodyKnown.includes(name ?? ''))
    .map(([, name]) => name)
  const shown = new Set(Object.values(sections).flatMap(({ tables }) => tables))
  expect(personal.filter((name) => !shown.has(name ?? ''))).toEqual([])
  expect([...shown].filter((name) => !personal.includes(name))).toEqual([])
})
