import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { progressLine } from '../../prisma/progress-line.ts'
import { writeSummaries } from '../../prisma/summary-command.ts'
import { readWorkbook } from '../../prisma/workbook/read.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { reported } from '../month.ts'

const now = new Date('2026-11-24T08:00:00Z')
let base: TestDatabase
let out: string
beforeAll(async () => {
  base = await testDatabase({ demo: true })
  out = await mkdtemp(join(tmpdir(), 'lapkin-summary-'))
  await reported(base.db, {
    who: 'rina',
    day: '2026-10-05',
    approvedBy: 'wayan',
    minutes: 77,
    result: 'berkas',
    quantity: 12,
  })
})
afterAll(async () => {
  await base.close()
  await rm(out, { recursive: true })
})

test('the terminal writes last month of everybody as spreadsheet and CSV that say the same', async () => {
  const seen: string[] = []
  const paths = await writeSummaries(base.db, { out }, now, (done, total) => seen.push(`${done}/${total}`))
  const count = await base.db.employee.count()
  expect(seen).toEqual([`${count}/${count}`])
  expect((await readdir(out)).sort()).toEqual([
    'rekap-instansi-2026-10-Kota-Mataram-demo.csv',
    'rekap-instansi-2026-10-Kota-Mataram-demo.xlsx',
  ])
  const [xlsx, csv] = await Promise.all(paths.map(async (path) => readWorkbook(await readFile(path))))
  if (!xlsx?.ok || !csv?.ok) throw new Error('cannot be read')
  const text = (cell: unknown) =>
    typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell
  const [table, lines] = [xlsx, csv].map(({ sheets }) => sheets[0]?.rows.map((row) => row.map(text)) ?? [])
  expect(lines).toHaveLength(count + 1)
  expect(table?.map((row) => row.slice(0, 5))).toEqual(
    lines?.map((row) => row.slice(0, 5).map((cell) => cell || null)),
  )
  // Everybody of a unit stands together.
  const units = (table ?? []).slice(1).map(([, , , , unit]) => String(unit))
  expect(units.filter((unit, i) => unit !== units[i - 1])).toEqual([...new Set(units)])
  const targets = xlsx.sheets[1]?.rows.map((row) => row.map(text)) ?? []
  expect(xlsx.sheets.map(({ name }) => name)).toEqual(['Pegawai per unit', 'RHK dan target'])
  expect(targets[0]?.slice(4)).toEqual(['RHK', 'IKI', 'Aspek', 'Target', 'Satuan', 'Realisasi bulan ini'])
  const done = targets.filter(
    ([nip, , , , , , aspect]) => nip === '199504202019032908' && aspect === 'Kuantitas',
  )
  expect(done.map((row) => row.slice(7))).toContainEqual(['6.000', 'berkas', '12'])
  expect(lines?.find(([nip]) => nip === '199504202019032908')?.at(-1)).toBe('77')
})

test('a month or an agency that is none is refused with what to write instead', async () => {
  const write = (flags: object) => writeSummaries(base.db, flags, now, () => undefined)
  await expect(write({ month: 'oktober' })).rejects.toThrow('Write it like 2026-10')
  await expect(write({ agency: 'Kota Lain' })).rejects.toThrow('"Kota Mataram (demo)"')
})

test('progress is one line on a terminal, and only its end in a log', () => {
  const written = (isTTY: boolean) => {
    const parts: string[] = []
    const progress = progressLine({ isTTY, write: (text) => parts.push(text) })
    progress(32, 120)
    progress(120, 120)
    return parts.join('')
  }
  expect(written(true)).toBe('\r32 dari 120\r120 dari 120\n')
  expect(written(false)).toBe('120 dari 120\n')
})
