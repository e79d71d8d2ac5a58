import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../prisma/migrate.ts'

const read = (path: string) => readFile(join(projectRoot(), path), 'utf8')

test('every table of the database is in the inventory of personal data, and nothing else is', async () => {
  const tables = [...(await read('prisma/schema.prisma')).matchAll(/@@map\("(\w+)"\)/g)].map(
    ([, name]) => name,
  )
  const rows = [...(await read('docs/privacy.md')).matchAll(/^\| `(\w+)` .*$/gm)]
  expect(new Set(rows.map(([, name]) => name))).toEqual(new Set(tables))
  expect(rows).toHaveLength(tables.length)
})

test('of each table that holds somebody’s data the inventory says what, how long, and what erasure means', async () => {
  const rows = [...(await read('docs/privacy.md')).matchAll(/^\| `\w+` .*$/gm)].map(([line]) =>
    line.split('|').map((cell) => cell.trim()),
  )
  const incomplete = rows.filter(
    ([, , whose, what, kept, erased]) =>
      whose === '' || (whose !== 'none' && [what, kept, erased].includes('')),
  )
  expect(incomplete.map(([, name]) => name)).toEqual([])
})
