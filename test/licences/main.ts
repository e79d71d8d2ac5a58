import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../prisma/migrate.ts'
import { judge } from './judge.ts'

/** `npm run licences`: which licence each package has that runs with Lapkin; ends with 1 when one is not known to fit. */
const all = judge(JSON.parse(readFileSync(join(projectRoot(), 'package-lock.json'), 'utf8')))
for (const { name, version, licence, why } of all)
  process.stdout.write(
    `${name}@${version}: ${licence}${why === 'compatible' ? '' : ` (${why ?? 'NOT KNOWN TO FIT'})`}\n`,
  )
const wrong = all.filter(({ why }) => why === null)
process.stdout.write(`${all.length} packages, ${wrong.length} not known to fit GPL-3.0-or-later.\n`)
if (wrong.length > 0) process.exitCode = 1
