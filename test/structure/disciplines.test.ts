import { expect, test } from 'vitest'
import { structureTexts } from '../../core/texts/structure.ts'
import { after, nobody, plan, sheet, staff, whole } from './office-sheet.ts'

const columns = ['NIP', 'Hukuman Disiplin', 'TMT', 'Sampai', 'Nomor SK']
const record = (...rows: string[][]) => sheet('Disiplin', [columns, ...rows])
const known = after(nobody, plan(whole).changes)

test('discipline on record is kept word for word, and imported again changes nothing', () => {
  const once = plan([record([staff, 'Teguran tertulis', '2 Februari 2026', '', 'SK 800/1/2026'])], known)
  expect(once.troubles).toEqual([])
  expect(once.changes.disciplines).toMatchObject([
    {
      before: null,
      now: { fact: 'Teguran tertulis', letter: 'SK 800/1/2026', from: '2026-02-02', until: null },
    },
  ])
  const again = [record([staff, 'Teguran Tertulis', '2/2/2026', '', 'SK 800/1/2026'])]
  expect(plan(again, after(known, once.changes)).changes.disciplines).toMatchObject([
    { before: { fact: 'Teguran tertulis' }, now: { fact: 'Teguran Tertulis' } },
  ])
})

test('without its letter, its day or its person it is told and left out', () => {
  const { changes, troubles } = plan(
    [
      record(
        [staff, 'Teguran lisan', '02-02-2026', '', ''],
        [staff, 'Teguran lisan', '', '', 'SK 1'],
        ['199002022024212009', 'Teguran lisan', '02-02-2026', '', 'SK 1'],
        [staff, 'Pemotongan tunjangan', '02-02-2026', '01-01-2026', 'SK 2'],
      ),
    ],
    known,
  )
  expect(changes.disciplines).toEqual([])
  expect(troubles.map(({ row, why }) => [row, why])).toEqual([
    [2, 'noLetter'],
    [3, 'missing'],
    [4, 'noPerson'],
    [5, 'dateOrder'],
  ])
})

test('how often an agency evaluates is a column of its sheet: monthly, quarterly, and nothing else', () => {
  const agency = (rhythm: string) => [
    sheet('Instansi', [['Nama Instansi', 'Zona Waktu', 'Evaluasi Periodik'], ['Kota Uji', 'WITA', rhythm]]),
  ] // prettier-ignore
  expect(known.agency?.rhythm).toBe('QUARTERLY')
  expect(plan(agency('bulanan'), known).changes.agency).toMatchObject([{ now: { rhythm: 'MONTHLY' } }])
  expect(plan(agency('triwulan'), known).changes.agency).toEqual([])
  const { troubles } = plan(agency('semester'), known)
  expect(troubles.map((trouble) => structureTexts.id.trouble(trouble))[0]).toContain(
    'Bulanan atau Triwulanan',
  )
})
