import { open, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import type { House } from '../house.ts'
import type { Scenario } from '../scenario.ts'
import { canMount, server, type Server } from '../server.ts'
import { until } from '../until.ts'
import { pause } from './network.ts'

const house = async () => ({ people: 12, database: await (await server()).database() })

/** Half of the people act before, half while the server is in trouble. */
function during(trouble: (server: Server, house: House, seconds: number) => Promise<void>): Scenario['play'] {
  return async (house, { seconds }) => {
    const bot = await house.open()
    try {
      house.everybodyActs(house.people.slice(0, 6))
      await trouble(await server(), house, seconds)
      await house.noteInHand()
      await house.quiet(90)
      await house.isNormal()
    } finally {
      await bot.stop()
    }
    return 1
  }
}

const othersAct = ({ everybodyActs, people }: House) => everybodyActs(people.slice(6))

export const postgres: Scenario[] = [
  {
    name: 'PostgreSQL is restarted',
    promise: 'what came meanwhile is done when it is back',
    house,
    play: during(async (server, house) => {
      await server.stop()
      othersAct(house)
      await pause(500)
      await server.start()
    }),
  },
  {
    name: 'PostgreSQL is killed',
    promise: 'what was confirmed is there, what was not comes again',
    house,
    play: during(async (server, house) => {
      await server.kill()
      othersAct(house)
      await server.start()
    }),
  },
  {
    name: 'PostgreSQL freezes',
    promise: 'everybody waits, and nothing is done twice when it goes on',
    house,
    play: during(async (server, house, seconds) => {
      server.freeze()
      othersAct(house)
      await pause(seconds * 2_000)
      server.thaw()
    }),
  },
  {
    name: 'all connections of PostgreSQL are taken',
    promise: 'messages wait until there is one again',
    house,
    play: during(async (_server, house, seconds) => {
      const taken = await takeAll(house.url)
      othersAct(house)
      await pause(seconds * 1000)
      for (const client of taken) await client.end()
    }),
  },
  {
    name: 'the disk of PostgreSQL is full',
    promise: 'nothing is confirmed that is not on the disk, and all is done when there is room',
    skipped: () => (canMount() ? null : 'this machine does not let us mount a small disk'),
    house,
    play: during(async (server, house, seconds) => {
      if (server.disk === null) throw new Error('the server has no disk of its own')
      const filler = join(server.disk, 'filler')
      await fill(filler)
      othersAct(house)
      await pause(seconds * 1000)
      await rm(filler)
      // PostgreSQL ends itself when it cannot write its log.
      const answers = () => house.db.$queryRaw`select 1`.then(() => true, () => false) // prettier-ignore
      await until(async () => {
        await server.ensure()
        return answers()
      })
    }),
  },
]

async function takeAll(url: string): Promise<Client[]> {
  const taken: Client[] = []
  for (;;) {
    const client = new Client({ connectionString: url })
    client.on('error', () => undefined)
    try {
      await client.connect()
      taken.push(client)
    } catch {
      return taken
    }
  }
}

/** To the last page; also what PostgreSQL had reserved for its log is used up by what comes then. */
async function fill(filler: string): Promise<void> {
  const file = await open(filler, 'w')
  for (let size = 1 << 24; size >= 1 << 12; size >>= 1) while (await writes(file, size)) continue
  await file.close()
}

const writes = (file: FileHandle, size: number) =>
  file.write(Buffer.alloc(size)).then(({ bytesWritten }) => bytesWritten === size, () => false) // prettier-ignore
