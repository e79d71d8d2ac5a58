import { randomUUID } from 'node:crypto'
import { unzipSync, strFromU8 } from 'fflate'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoId } from '../../prisma/demo.ts'
import { keepMade } from '../../prisma/store/made-files.ts'
import { makeDocuments } from '../../workers/documents.ts'
import { reported } from '../month.ts'
import { openOffice, until, type Phone } from '../office.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let rina: Phone
let wayan: Phone
beforeAll(async () => {
  office = await openOffice()
  rina = await office.phone('rina')
  wayan = await office.phone('wayan')
  const approved = { approvedBy: 'wayan', result: 'berkas' }
  await reported(office.db, { ...approved, who: 'rina', day: '2026-11-02', what: 'Mencetak KK untuk warga' })
  await reported(office.db, { who: 'rina', day: '2026-11-23', what: '=1+1 dan lainnya' })
  await reported(office.db, { who: 'baiq', day: '2026-11-23', what: 'Rahasia Baiq sendiri' })
})
afterAll(() => office.close())

const work = () =>
  makeDocuments({ db: office.db, now: office.clock.now, files: join(office.dataDir, 'files') })
const documentsOf = (phone: Phone) => phone.user.messages.flatMap(({ document }) => document ?? [])

async function archiveOf(phone: Phone) {
  const before = documentsOf(phone).length
  await phone.say('unduh')
  await work()
  await until(() => documentsOf(phone).length > before)
  const document = documentsOf(phone).at(-1)
  if (document === undefined) throw new Error('no file came')
  return { document, files: unzipSync(document.bytes) }
}

describe('everything about oneself', () => {
  test('comes as one archive at once, with a page that explains it, tables and JSON', async () => {
    const { document, files } = await archiveOf(rina)
    expect(document.file_name).toBe('data-saya-2026-11-Rina-Apriliani-Handayani-A-Md.zip')
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
    expect(text('BACA-SAYA.txt')).toContain('SEMUA DATA ANDA DI LAPKIN')
    const reports = JSON.parse(text('json/laporan.json')) as Record<string, unknown>[]
    expect(reports.map(({ tanggal, keputusan }) => [tanggal, keputusan])).toEqual([
      ['2026-11-02', 'APPROVED'],
      ['2026-11-23', null],
    ])
    expect(reports[0]).toMatchObject({ oleh: expect.stringContaining('Wayan') })
    expect(text('tabel/kegiatan.csv')).toContain('Mencetak KK untuk warga')
    // A spreadsheet must not take somebody's words for a formula.
    expect(text('tabel/kegiatan.csv')).toContain("'=1+1")
    expect(text('json/profil.json')).toContain('Rina Apriliani')
  })

  test('holds nothing of others, for a supervisor either', async () => {
    const mine = await archiveOf(rina)
    const boss = await archiveOf(wayan)
    for (const { files } of [mine, boss])
      for (const [name, bytes] of Object.entries(files))
        expect([name, strFromU8(bytes).includes('Rahasia Baiq')]).toEqual([name, false])
    const decided = JSON.parse(strFromU8(boss.files['json/keputusan-saya.json'] ?? new Uint8Array()))
    expect(decided).toMatchObject([{ tentang: 'laporan', keputusan: 'APPROVED' }])
    expect(Object.keys(boss.files)).not.toContain('json/laporan.json')
  })
})

/** Another piece of evidence for what Rina did on the second of November. */
async function evidence(position: number, bytes: Buffer): Promise<void> {
  const { sha256 } = await keepMade(join(office.dataDir, 'files'), [bytes])
  const about = {
    employeeId: demoId('rina'),
    channel: 'telegram',
    account: '1',
    remoteId: `${position}`,
  } as const
  const times = { notBefore: office.clock.now(), createdAt: office.clock.now() }
  const file = await office.db.file.create({
    data: { ...about, ...times, id: randomUUID(), status: 'stored', sha256, mime: 'image/jpeg', bytes: 42 },
  })
  const activity = await office.db.activity.findFirstOrThrow({
    where: { description: 'Mencetak KK untuk warga' },
  })
  await office.db.evidence.create({
    data: { activityId: activity.id, position, kind: 'PHOTO', fileId: file.id },
  })
}

test('evidence lies in the archive under the name that the table gives it', async () => {
  const bytes = Buffer.from('a photo, as far as the archive is concerned')
  await evidence(0, bytes)
  const { files } = await archiveOf(rina)
  const [row] = JSON.parse(strFromU8(files['json/bukti.json'] ?? new Uint8Array())) as { berkas: string }[]
  expect(row?.berkas).toMatch(/^bukti\/2026-11-02_\w{6}_v1_1-1\.jpg$/)
  expect(Buffer.from(files[row?.berkas ?? ''] ?? []).equals(bytes)).toBe(true)
})

test('evidence that one message does not take follows in further archives, and none of it is left out', async () => {
  const large = 15 * 1024 * 1024
  for (const position of [1, 2, 3]) await evidence(position, Buffer.alloc(large, position))
  const before = documentsOf(rina).length
  await rina.say('unduh')
  await work()
  await until(() => documentsOf(rina).length > before + 1)
  const parts = documentsOf(rina).slice(before)
  expect(parts.map(({ file_name }) => file_name)).toEqual([
    'data-saya-2026-11-Rina-Apriliani-Handayani-A-Md-bagian-1-dari-2.zip',
    'data-saya-2026-11-Rina-Apriliani-Handayani-A-Md-bagian-2-dari-2.zip',
  ])
  const [first = {}, second = {}] = parts.map(({ bytes }) => unzipSync(bytes))
  expect(strFromU8(first['BACA-SAYA.txt'] ?? new Uint8Array())).toContain('dalam 2 berkas ZIP')
  expect(rina.all().at(-1)).toContain('Bukti Anda, bagian 2 dari 2')
  const rows = JSON.parse(strFromU8(first['json/bukti.json'] ?? new Uint8Array())) as { berkas: string }[]
  const all = { ...first, ...second }
  expect(rows.map(({ berkas }) => all[berkas]?.byteLength)).toEqual([43, large, large, large])
  for (const { bytes } of parts) expect(bytes.byteLength).toBeLessThan(45 * 1024 * 1024)
})

describe('/dataku', () => {
  test('tells in plain words what is stored, page by page in the same message', async () => {
    expect(await rina.say('dataku')).toContain('Data saya · Tentang Anda (1/5)')
    const messages = rina.all().length
    expect(await rina.tap('Berikutnya')).toContain(
      'Laporan harian, setiap versi dan keputusannya: 2 (Sen 2 Nov 2026 – Sen 23 Nov 2026)',
    )
    expect(rina.all()).toHaveLength(messages)
  })

  test('tells who looked when, and not that one looked oneself', async () => {
    await rina.say('dataku')
    expect(await rina.tap('Siapa melihat')).toContain('Belum ada yang tercatat')
    await wayan.say('persetujuan')
    await wayan.say('1')
    await wayan.say('2')
    await rina.say('data saya')
    const looks = await rina.tap('Siapa melihat')
    expect(looks).toMatch(/Sel 24 Nov 16\.10 WITA: I Wayan .*, laporan Anda/)
    const noted = await office.db.auditEntry.findMany({ where: { action: 'look' } })
    expect(noted.map(({ actorId, subject }) => [actorId, subject])).toContainEqual([
      demoId('wayan'),
      demoId('rina'),
    ])
  })
})
