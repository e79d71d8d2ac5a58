import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../prisma/migrate.ts'
import { perform, small, type Scenario } from './scenario.ts'

/** A test for each scenario, at the small size. */
export function play(scenarios: Scenario[]): void {
  for (const scenario of scenarios)
    test(`${scenario.name}: ${scenario.promise}`, async (context) => {
      if (!existsSync(join(projectRoot(), 'dist/test/faults/bot.js')))
        throw new Error('dist is missing: npm run build')
      const { violations, skipped, failed } = await perform(scenario, small)
      if (failed !== undefined) throw failed
      if (skipped !== null) return context.skip(skipped)
      expect(violations).toEqual([])
    }, 120_000)
}
