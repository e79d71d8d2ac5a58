import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { readWorkbook } from '../../../prisma/workbook/read.ts'
import type { House } from '../house.ts'
import type { Scenario } from '../scenario.ts'
import { until } from '../until.ts'
import { people } from './network.ts'

/** Says of itself that it has 900 million pixels, and has none. */
function hugePicture(): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const size = Buffer.alloc(17)
  size.writeUInt32BE(30_000, 0)
  size.writeUInt32BE(30_000, 4)
  size.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([head, size, Buffer.from('0000000049454e44ae426082', 'hex')])
}

/** 100 MB of nothing in a few hundred kilobytes. */
const bomb = (): Buffer =>
  Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': [new Uint8Array(100_000_000), { level: 1 }] }))

const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n')

/** What each of them sends, and how it must end; null: it is refused in the chat and not even noted. */
const sent: { what: (user: House['people'][number]['user']) => void; ends: 'stored' | 'refused' | null }[] = [
  { what: (user) => user.document(hugePicture(), { file_name: 'foto.png' }), ends: 'stored' },
  { what: (user) => user.document(bomb(), { file_name: 'bukti.zip' }), ends: 'stored' },
  { what: (user) => user.document(pdf, { file_name: '../../../../etc/cron.d/bukti.pdf' }), ends: 'stored' },
  { what: (user) => user.document(pdf, { file_name: `..\\..\\${'a'.repeat(5_000)}\0.pdf` }), ends: 'stored' },
  { what: (user) => user.document(Buffer.from('MZ\x90\0'.repeat(99)), { file_name: 'foto.jpg', mime_type: 'image/jpeg' }), ends: 'refused' },
  { what: (user) => user.document(Buffer.from('<script>alert(1)</script>'), { file_name: 'a.pdf' }), ends: 'refused' },
  { what: (user) => user.document(Buffer.alloc(21 * 1024 * 1024), { file_name: 'besar.pdf' }), ends: null },
] // prettier-ignore

async function sendAll(house: House): Promise<void> {
  const { people, acts, simulator, db } = house
  for (const [n, { what }] of sent.entries()) {
    what((people[n] as House['people'][number]).user)
    const update = simulator.telegram.world.updates.first(simulator.telegram.pending()).at(-1)
    acts.push({ updateId: String(update?.update_id), effect: { type: 'answer' } })
  }
  const wanted = sent.filter(({ ends }) => ends !== null).length
  await until(async () => (await db.file.count({ where: { status: { not: 'pending' } } })) === wanted)
}

async function endedAsExpected({ db, people, dataDir }: House): Promise<void> {
  for (const [n, { ends }] of sent.entries()) {
    const file = await db.file.findFirst({ where: { employeeId: people[n]?.employeeId ?? '' } })
    if ((file?.status ?? null) !== ends) throw new Error(`file ${n} is ${file?.status}, not ${ends}`)
  }
  const names = await readdir(join(dataDir, 'files'), { recursive: true })
  const odd = names.filter((name) => !/^[0-9a-f]{64}$/.test(name))
  if (odd.length > 0) throw new Error(`${odd.length} files lie there under a name of the sender's`)
}

export const files: Scenario[] = [
  {
    name: 'files that are too large, bombs, lies and paths',
    promise: 'what is kept lies under its own sum, nothing is opened, and everybody is told',
    house: people,
    async play(house) {
      const bot = await house.open()
      try {
        await sendAll(house)
        await house.quiet()
        await endedAsExpected(house)
        const unopened = bomb()
        const before = process.memoryUsage().rss
        if (readWorkbook(unopened).ok) throw new Error('a bomb was read as a roster')
        if (process.memoryUsage().rss - before > 90_000_000) throw new Error('a bomb was unpacked')
        await house.isNormal()
      } finally {
        await bot.stop()
      }
      return sent.length
    },
  },
  {
    name: 'killed when a file is on the disk and not in the database',
    promise: 'the next process fetches it again and keeps it once',
    house: people,
    async play(house) {
      const [first] = house.people
      const bot = await house.spawn({ FAIL_AT: 'stored:1' })
      first?.user.document(pdf, { file_name: 'bukti.pdf' })
      const update = house.simulator.telegram.world.updates.first(house.simulator.telegram.pending()).at(-1)
      house.acts.push({ updateId: String(update?.update_id), effect: { type: 'answer' } })
      await bot.gone
      await house.noteInHand()
      const last = await house.spawn()
      await until(async () => (await house.db.file.count({ where: { status: 'stored' } })) === 1)
      await house.quiet()
      await last.stop()
      const names = await readdir(join(house.dataDir, 'files'))
      if (names.length !== 1) throw new Error(`${names.length} files in the folder`)
      return 1
    },
  },
]
