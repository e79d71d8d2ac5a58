// Generates the Prisma client. The CLI would download a schema engine that `generate` never runs, and fails
// where that host is out of reach; naming any existing program keeps it from asking.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

const cli = createRequire(import.meta.url).resolve('prisma/build/index.js')
const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }
const { status } = spawnSync(process.execPath, [cli, 'generate', '--no-hints'], { env, stdio: 'inherit' })
process.exit(status ?? 1)
