import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '../../prisma/migrate.ts'

const Package = z.object({ scripts: z.object({ bot: z.string() }) })

/** What `npm run bot` tells Node, so that what is measured runs as it is started. */
export function nodeFlags(): string[] {
  const { scripts } = Package.parse(JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')))
  return scripts.bot.match(/--\S+(?= .*dist\/lapkin\.js)/g) ?? []
}
