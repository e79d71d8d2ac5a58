import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded, type OpenDatabase } from '../prisma/embedded.ts'
import { assertNothingLeaked } from './canary/leaks.ts'
import { makeTemplates, dropTemplates } from './templates.ts'

/** One server for all test files; nothing on it must outlive them, so it need not wait for the disk. */
export default async function setup(): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const dataDir = await mkdtemp(join(tmpdir(), 'lapkin-test-'))
  const logs = await mkdtemp(join(tmpdir(), 'lapkin-test-logs-'))
  process.env.LAPKIN_TEST_LOGS = logs
  const server: OpenDatabase = given
    ? { url: given, stop: async () => undefined }
    : await openEmbedded(dataDir, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' })
  // Workers inherit it. The run's own name keeps two runs on one given server apart.
  process.env.LAPKIN_TEST_DATABASE_URL = server.url
  process.env.LAPKIN_TEST_RUN = `lapkin_test_${process.pid}`
  const run = process.env.LAPKIN_TEST_RUN
  const teardown = async () => {
    await dropTemplates(server.url, run)
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
    // Last: what a log gave away fails the run, and nothing is left lying.
    try {
      await assertNothingLeaked(logs)
    } catch (error) {
      // An error while it closes is only printed by vitest.
      process.exitCode = 1
      throw error
    } finally {
      await rm(logs, { recursive: true, force: true })
    }
  }
  try {
    await makeTemplates(server.url, run)
  } catch (error) {
    await teardown()
    throw error
  }
  return teardown
}
