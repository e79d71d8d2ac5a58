import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase, openEmbedded } from '../../prisma/embedded.ts'
import { runningProcess } from '../../prisma/process.ts'
import { sql } from '../templates.ts'

let dataDir: string
beforeAll(async () => void (dataDir = await mkdtemp(join(tmpdir(), 'lapkin-embedded-'))))
afterAll(() => rm(dataDir, { recursive: true, force: true }))

test('a second opener connects and stops nothing; the owner stops it; the address stays', async () => {
  const [owner, guest] = await Promise.all([openEmbedded(dataDir), openEmbedded(dataDir)])
  const [first, second] = [owner.url, guest.url]
  expect(second).toBe(first)
  await openEmbedded(dataDir).then((third) => third.stop())
  expect(await sql(first, 'select 1 as one')).toEqual([{ one: 1 }])
  expect((await sql(first, 'show fsync'))[0]).toEqual({ fsync: 'on' })
  expect((await sql(first, 'show listen_addresses'))[0]).toEqual({ listen_addresses: '127.0.0.1' })
  await Promise.all([owner.stop(), guest.stop()])
  await expect(sql(first, 'select 1')).rejects.toThrow()

  const again = await openDatabase({ databaseUrl: undefined, dataDir })
  expect(again.url).toBe(first)
  await again.stop()
})

test('the password is readable by its owner only', async () => {
  expect((await stat(join(dataDir, 'postgres-access.json'))).mode & 0o777).toBe(0o600)
})

test('a server whose owner was killed is adopted and stopped', async () => {
  const lost = await openEmbedded(dataDir)
  // As after kill -9: the server runs, and its owner's number belongs to nobody or to a later process.
  await writeFile(
    join(dataDir, 'postgres-owner.json'),
    JSON.stringify({ pid: process.pid, startedAt: 'long ago' }),
  )
  const heir = await openEmbedded(dataDir)
  expect(heir.url).toBe(lost.url)
  await heir.stop()
  await expect(sql(heir.url, 'select 1')).rejects.toThrow()
})

test('a server that was killed with all its data in memory comes back with what was committed', async () => {
  const server = await openEmbedded(dataDir)
  await sql(server.url, 'create table kept as select 1 as one')
  const pid = Number((await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0])
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => runningProcess(pid)).toBeNull()
  const again = await openEmbedded(dataDir)
  expect(await sql(again.url, 'select one from kept')).toEqual([{ one: 1 }])
  await again.stop()
})

test('a postmaster.pid that names another program is no obstacle', async () => {
  const lines = [process.pid, join(dataDir, 'postgres'), 1, 5432, '', '127.0.0.1', '', 'ready', '']
  await writeFile(join(dataDir, 'postgres/postmaster.pid'), lines.join('\n'))
  await writeFile(
    join(dataDir, 'postgres.lock'),
    JSON.stringify({ pid: 1, startedAt: 'long ago', token: 'x' }),
  )
  const server = await openEmbedded(dataDir)
  expect(await sql(server.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await server.stop()
})

test('a server of the organisation is left alone', async () => {
  const { url, stop } = await openDatabase({ databaseUrl: 'postgresql://db.example/lapkin', dataDir })
  await stop()
  expect(url).toBe('postgresql://db.example/lapkin')
})
