import { setTimeout as sleep } from 'node:timers/promises'
import { connect, disconnect } from '../../prisma/client.ts'
import { createSimulator } from '../../simulator/index.ts'
import { startWhatsAppServer } from '../../simulator/whatsapp/index.ts'
import { link, ours, sessionKey } from './pair.ts'
import { lapkinProgram } from './program.ts'

export interface Loss {
  sent: number
  /** Kept once each. */
  kept: number
  /** Not handled, but given up. */
  parked: number
  /** Still waiting at the server. */
  waiting: number
}

const messages = 240
const people = 4
/** So that each finds the line open: after a kill the program needs some forty messages' time to come back. */
const cuts = [15, 35, 55, 75, 130, 145, 210, 225]
const kills = [80, 160]
const betweenMs = 75
const patienceMs = 60_000

/** People write all the while, and the program's line is cut and the program killed. */
export async function measureLoss({
  databaseUrl,
  dataDir,
}: {
  databaseUrl: string
  dataDir: string
}): Promise<Loss> {
  const server = await startWhatsAppServer()
  const telegram = createSimulator({ limits: false })
  const { url } = await telegram.listen(0)
  const db = connect(databaseUrl, { poolSize: 3, role: 'lapkin_across' })
  await link(server, db)
  const program = lapkinProgram({
    databaseUrl,
    dataDir,
    telegram: { url, token: telegram.telegram.token },
    whatsapp: { url: server.url, number: ours, key: sessionKey },
  })
  await program.start()
  const phones = Array.from({ length: people }, (_, n) =>
    server.user(`62812000000${n}`, { partner: ours, addressing: n % 2 === 0 ? 'pn' : 'lid' }),
  )
  await Promise.all(phones.map((phone) => phone.connect()))
  let restarting = Promise.resolve()
  try {
    for (let n = 0; n < messages; n++) {
      await phones[n % people]?.text(`pesan ${n}`)
      if (cuts.includes(n)) server.cut(ours)
      if (kills.includes(n)) {
        await restarting
        await program.kill()
        restarting = program.start()
      }
      await sleep(betweenMs)
    }
    await restarting
    const end = Date.now() + patienceMs
    const count = () => db.inbox.count({ where: { channel: 'whatsapp', account: ours } })
    while ((await count()) < messages && Date.now() < end) await sleep(50)
    const parked = await db.inbox.count({ where: { channel: 'whatsapp', status: 'failed' } })
    return { sent: messages, kept: await count(), parked, waiting: server.waiting(ours) }
  } finally {
    await restarting
    await program.kill()
    await disconnect(db)
    await telegram.close()
    await server.close()
  }
}
