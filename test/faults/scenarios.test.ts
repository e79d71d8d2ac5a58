import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../prisma/migrate.ts'
import { perform, small } from './scenario.ts'
import { scenarios } from './scenarios.ts'

for (const scenario of scenarios)
  test(`${scenario.name}: ${scenario.promise}`, async (context) => {
    if (!existsSync(join(projectRoot(), 'dist/test/faults/bot.js')))
      throw new Error('dist is missing: npm run build')
    const { violations, skipped } = await perform(scenario, small)
    if (skipped !== null) return context.skip(skipped)
    expect(violations).toEqual([])
  }, 120_000)
