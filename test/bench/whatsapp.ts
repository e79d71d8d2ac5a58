import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, disconnect } from '../../prisma/client.ts'
import { openEmbedded } from '../../prisma/embedded.ts'
import { migrate } from '../../prisma/migrate.ts'
import { createSimulator } from '../../simulator/index.ts'
import { startWhatsAppServer } from '../../simulator/whatsapp/index.ts'
import { measureLoss } from '../whatsapp/loss.ts'
import { print } from './figures.ts'
import { inFolder } from './stage.ts'
import { link, ours, sessionKey } from '../whatsapp/pair.ts'
import { lapkinProgram } from '../whatsapp/program.ts'

const rounds = 20
const lossRuns = 5
const idleMs = 3_000

/**
 * `whatsapp_roundtrip_ms` with the pauses an unofficial client makes, `whatsapp_typing_ms` of it while "typing …" is
 * shown; what a linked
 * number adds to the memory; and how many messages are lost in the worst of several runs.
 */
export async function measureWhatsApp(): Promise<void> {
  await inFolder(async (folder) => {
    await roundtrip(await database(folder, 'roundtrip'), folder)
    const lost: number[] = []
    for (let run = 1; run <= lossRuns; run++) {
      const { url, stop } = await database(folder, `loss-${run}`)
      const { sent, kept, parked } = await measureLoss({ databaseUrl: url, dataDir: folder })
      lost.push(sent - kept + parked)
      await stop()
    }
    print('whatsapp_lost_of_240', Math.max(...lost), 0)
  })
}

async function database(folder: string, name: string) {
  const postgres = await openEmbedded(join(folder, name))
  await migrate(postgres.url)
  return postgres
}

async function roundtrip({ url, stop }: Awaited<ReturnType<typeof database>>, folder: string) {
  const server = await startWhatsAppServer()
  const telegram = createSimulator({ limits: false })
  const db = connect(url, { poolSize: 3, role: 'lapkin_across' })
  await link(server, db)
  await disconnect(db)
  const settings = {
    databaseUrl: url,
    dataDir: folder,
    telegram: { url: (await telegram.listen(0)).url, token: telegram.telegram.token },
  }
  const without = lapkinProgram({ ...settings, whatsapp: null })
  await without.start()
  await sleep(idleMs)
  const idleMb = await without.residentMb()
  await without.kill()
  const program = lapkinProgram({ ...settings, whatsapp: { url: server.url, number: ours, key: sessionKey } })
  await program.start()
  await sleep(idleMs)
  print('whatsapp_session_mb', (await program.residentMb()) - idleMb, 0)
  const phone = server.user('628120000001', { partner: ours })
  await phone.connect()
  const times: number[] = []
  const pauses: number[] = []
  phone.onChange(() => void (phone.sees.typing && typingSince === 0 && (typingSince = performance.now())))
  let typingSince = 0
  for (let n = 0; n < rounds; n++) {
    const begun = performance.now()
    typingSince = 0
    await phone.text(`halo ${n}`)
    while (phone.messages.filter(({ fromBot }) => fromBot).length <= n) await sleep(2)
    times.push(performance.now() - begun)
    pauses.push(typingSince === 0 ? 0 : performance.now() - typingSince)
  }
  print('whatsapp_roundtrip_ms', times, 0)
  print('whatsapp_typing_ms', pauses, 0)
  print('whatsapp_rss_mb', await program.residentMb(), 0)
  await program.kill()
  await telegram.close()
  await server.close()
  await stop()
}
