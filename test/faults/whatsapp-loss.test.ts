import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../prisma/migrate.ts'
import { testDatabase } from '../database.ts'
import { measureLoss } from '../whatsapp/loss.ts'

test('of 240 messages, over eight cuts and two kills, each is handled once, by number and by hidden identity', async () => {
  if (!existsSync(join(projectRoot(), 'dist/lapkin.js'))) throw new Error('dist is missing: npm run build')
  const { url, close } = await testDatabase({ demo: true })
  const dataDir = await mkdtemp(join(tmpdir(), 'lapkin-loss-'))
  try {
    const loss = await measureLoss({ databaseUrl: url, dataDir })
    expect(loss).toEqual({ sent: 240, kept: 240, parked: 0, waiting: 0 })
  } finally {
    await close()
    await rm(dataDir, { recursive: true, force: true })
  }
}, 150_000)
