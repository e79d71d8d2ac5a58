import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../database.ts'
import { run, type Running } from '../faults/process.ts'
import { until } from '../waiting.ts'

let home: TestDatabase
let dataDir: string
let running: Running | undefined
let printed = ''

beforeEach(async () => {
  home = await testDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'lapkin-alone-'))
  printed = ''
})
afterEach(async () => {
  await running?.stop()
  running = undefined
  await home.close()
  await rm(dataDir, { recursive: true, force: true })
})

async function workers(port: string): Promise<string> {
  const env = { DATABASE_URL: home.url, DATA_DIR: dataDir, DEMO: 'off', WORKERS_PORT: port }
  running = await run('lapkin.js', ['workers'], {
    env,
    cwd: dataDir,
    print: (text) => void (printed += text),
  })
  return /http:\/\/\S+(?=\/healthz)/.exec(printed)?.[0] ?? ''
}

const page = async (url: string) => {
  const response = await fetch(url)
  return { status: response.status, text: await response.text() }
}

test('workers that run alone say how they are', async () => {
  const url = await workers('0')
  expect(await page(`${url}/healthz`)).toEqual({ status: 200, text: '{"ready":true}' })
  const metrics = await page(`${url}/metrics`)
  expect(metrics.text).toMatch(/^lapkin_queue_depth \d+$/m)
  expect(metrics.text).toContain('process_resident_memory_bytes')
})

test('a job that fails is named by the process in which it failed', async () => {
  const url = await workers('0')
  await home.owner.$executeRawUnsafe('alter table document_jobs rename to elsewhere')
  await until(async () => (await page(`${url}/healthz`)).text.includes('The job documents failed'))
  expect((await page(`${url}/healthz`)).status).toBe(200)
  expect((await page(`${url}/metrics`)).text).toMatch(/^lapkin_job_failures_total\{job="documents"\} [1-9]/m)
})

test('a port that is taken is told by the name of its setting', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  const { port } = taken.address() as AddressInfo
  await expect(workers(String(port))).rejects.toThrow(`or set WORKERS_PORT to another one`)
  taken.close()
})
