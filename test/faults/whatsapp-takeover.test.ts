import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { projectRoot } from '../../prisma/migrate.ts'
import { createSimulator } from '../../simulator/index.ts'
import { startWhatsAppServer } from '../../simulator/whatsapp/index.ts'
import { testDatabase } from '../database.ts'
import { until } from '../waiting.ts'
import { link, ours, sessionKey } from '../whatsapp/pair.ts'
import { lapkinProgram } from '../whatsapp/program.ts'

test('when the process that speaks for a number is killed, a waiting one goes on, without a new scan', async () => {
  if (!existsSync(join(projectRoot(), 'dist/lapkin.js'))) throw new Error('dist is missing: npm run build')
  const { url: databaseUrl, db, close } = await testDatabase({ demo: true })
  const dataDir = await mkdtemp(join(tmpdir(), 'lapkin-takeover-'))
  const server = await startWhatsAppServer()
  const telegram = createSimulator({ limits: false })
  const { url } = await telegram.listen(0)
  await link(server, db)
  const program = () =>
    lapkinProgram({
      databaseUrl,
      dataDir,
      telegram: { url, token: telegram.telegram.token },
      whatsapp: { url: server.url, number: ours, key: sessionKey },
    })
  const [first, second] = [program(), program()]
  onTestFinished(async () => {
    await Promise.all([first.kill(), second.kill()])
    await server.close()
    await telegram.close()
    await close()
    await rm(dataDir, { recursive: true, force: true })
  })
  const healthOf = async (one: typeof first) => (await fetch(`${one.url()}/healthz`)).text()
  const upOf = async (one: typeof first) =>
    /lapkin_channel_up\{channel="whatsapp"\} (\d)/.exec(
      await (await fetch(`${one.url()}/metrics`)).text(),
    )?.[1]
  const taken = () => db.inbox.count({ where: { channel: 'whatsapp' } })

  await first.start()
  await until(async () => (await upOf(first)) === '1')
  await second.start()
  await until(async () => (await healthOf(second)).includes('another process speaks for this number'))
  expect(await upOf(second)).toBe('0')
  const rina = server.user('628120000106', { partner: ours })
  await rina.connect()
  await rina.text('satu')
  await until(async () => (await taken()) === 1)

  await first.kill()
  await rina.text('dua')
  await until(async () => (await taken()) === 2, 20)
  await until(async () => (await upOf(second)) === '1')
  expect(await healthOf(second)).not.toContain('whatsapp')
  await until(() => rina.messages.filter(({ fromBot }) => fromBot).length === 2, 20)
  expect(server.companions(ours)).toHaveLength(1)
}, 90_000)
