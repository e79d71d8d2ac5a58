import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { connect, disconnect } from '../../prisma/client.ts'
import { openEmbedded } from '../../prisma/embedded.ts'
import { migrate } from '../../prisma/migrate.ts'
import { createSimulator } from '../../simulator/index.ts'
import { startWhatsAppServer } from '../../simulator/whatsapp/index.ts'
import { measureLoss } from '../whatsapp/loss.ts'
import { link, ours, sessionKey } from '../whatsapp/pair.ts'
import { openHandset } from '../whatsapp/phone.ts'
import { lapkinProgram } from '../whatsapp/program.ts'

const rounds = 20

/** `whatsapp_roundtrip_ms` with the pauses an unofficial client makes, memory of a linked process, and what is lost. */
export async function measureWhatsApp(folder: string, print: Print): Promise<void> {
  await mkdir(folder, { recursive: true })
  await roundtrip(await database(folder, 'roundtrip'), folder, print)
  const { url, stop } = await database(folder, 'loss')
  const { sent, kept, parked } = await measureLoss({ databaseUrl: url, dataDir: folder })
  print('whatsapp_lost_of_240', sent - kept + parked, 0)
  await stop()
}

type Print = (name: string, value: number, digits: number) => void

async function database(folder: string, name: string) {
  const postgres = await openEmbedded(join(folder, name))
  await migrate(postgres.url)
  return postgres
}

async function roundtrip({ url, stop }: Awaited<ReturnType<typeof database>>, folder: string, print: Print) {
  const server = await startWhatsAppServer()
  const telegram = createSimulator({ limits: false })
  const db = connect(url, { poolSize: 3 })
  await link(server, db)
  await disconnect(db)
  const program = lapkinProgram({
    databaseUrl: url,
    dataDir: folder,
    telegram: { url: (await telegram.listen(0)).url, token: telegram.telegram.token },
    whatsapp: { url: server.url, number: ours, key: sessionKey },
  })
  await program.start()
  const phone = await openHandset(server, '628120000001', ours)
  const times: number[] = []
  for (let n = 0; n < rounds; n++) {
    const begun = performance.now()
    await phone.say(`halo ${n}`)
    while (phone.messages.length <= n) await new Promise((resolve) => setTimeout(resolve, 2))
    times.push(performance.now() - begun)
  }
  print('whatsapp_roundtrip_ms', times.toSorted((a, b) => a - b)[rounds / 2] ?? NaN, 0)
  print('whatsapp_rss_mb', await program.residentMb(), 0)
  phone.close()
  await program.kill()
  await telegram.close()
  await server.close()
  await stop()
}
