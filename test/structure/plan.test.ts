import { describe, expect, test } from 'vitest'
import type { Cell, Sheet } from '../../core/structure/sheet.ts'
import { countChanges } from '../../core/structure/plan.ts'
import {
  after,
  agency,
  but,
  chief,
  chiefRow,
  columns,
  head,
  headRow,
  nobody,
  people,
  plan,
  sheet,
  staff,
  staffRow,
  today,
  units,
  whole,
} from './office-sheet.ts'

const told = (sheets: Sheet[], known = nobody) =>
  plan(sheets, known).troubles.map(({ why, row, column }) => [why, row, column])
const withStaff = (...rows: Cell[][]) => [agency, units, people(headRow, chiefRow, ...rows)]
const known = after(nobody, plan(whole).changes)
const staffed = (sheets: Sheet[]) => plan(sheets).changes.people.find(({ now }) => now.nip === staff)?.now

describe('a clean workbook', () => {
  test('makes the agency, its units, its people and who decides on whom', () => {
    const { changes, troubles } = plan(whole)
    expect(troubles).toEqual([])
    expect(countChanges(changes)).toEqual([
      { kind: 'agency', added: 1, changed: 0 },
      { kind: 'units', added: 2, changed: 0 },
      { kind: 'placements', added: 2, changed: 0 },
      { kind: 'people', added: 3, changed: 0 },
      { kind: 'postings', added: 3, changed: 0 },
      { kind: 'links', added: 4, changed: 0 },
    ])
  })

  test('imported again changes nothing, also on a later day', () => {
    expect(countChanges(plan(whole, known).changes)).toEqual([])
    expect(countChanges(plan(whole, known, '2027-03-01' as typeof today).changes)).toEqual([])
  })

  test('may have its columns and sheets in any order, below a letterhead, with other headings', () => {
    const mixed = [
      sheet('Data', [
        ['DAFTAR PEGAWAI'],
        [],
        [
          'No',
          'Nama Lengkap *',
          'Unor',
          'NIP / NI PPPK',
          'No. HP (WA)',
          'Jabatan Saat Ini',
          'Gol.',
          'Tanpa Atasan',
        ],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
        ['1', 'Made Sujana', 'DINAS UJI ', head, '+62 812-0000-0001', 'Kepala Dinas', 'IV b', 'ya'],
        ['', '', '', '', '', '', '', ''],
      ]),
      units,
      agency,
    ]
    const { changes, troubles } = plan(mixed)
    expect(troubles).toEqual([])
    expect(changes.people[0]?.now).toMatchObject({ grade: 'IV/b', phone: '+6281200000001', isTop: true })
  })
})

describe('a NIP', () => {
  const nip = (cell: Cell) => told(withStaff(but(staffRow, 'NIP', cell)))
  test('that a spreadsheet turned into 1.99009E+17 has lost digits and is never guessed', () => {
    expect(nip('1.99009E+17')).toEqual([['nipLost', 4, 'A']])
    expect(nip({ raw: '1.99002022024212E+17', shown: 'number' })).toEqual([['nipLost', 4, 'A']])
    expect(nip({ raw: '199002022024212000', shown: 'number' })).toEqual([['nipLost', 4, 'A']])
  })
  test('with an apostrophe, blanks or dots is read', () => {
    for (const spelled of [`'${staff}`, '19900202 202421 2 002', '19900202.202421.2.002', ` ${staff}\u00A0`])
      expect(staffed(withStaff(but(staffRow, 'NIP', spelled)))?.nip).toBe(staff)
  })
  test('with too few digits, or born in a month 13, is told', () => {
    expect(nip('12345')).toEqual([['nipLength', 4, 'A']])
    expect(nip('199013022024212002')).toEqual([['nipBirth', 4, 'A']])
  })
  test('twice in a file is told at the second row', () => {
    expect(told(withStaff(staffRow, staffRow))).toEqual([['nipTwice', 5, 'A']])
  })
  test('that changed (CPNS, PPPK) is the same person by the old NIP, and the name must fit', () => {
    const moved = (name: string) => [
      sheet('Pegawai', [['NIP', 'Nama', 'NIP lama'], ['199002022026032002', name, staff]]), // prettier-ignore
    ]
    const { changes, troubles } = plan(moved('Budi Santoso, S.Kom.'), known)
    expect(troubles).toEqual([])
    expect(changes.people).toHaveLength(1)
    expect(changes.people[0]?.before?.nip).toBe(staff)
    expect(told(moved('Komang Ayu'), known)).toEqual([['otherName', 2, 'B']])
  })
  test('that is new under a name already known asks whether it is the same person', () => {
    const row = (extra: string) => [
      sheet('Pegawai', [
        ['NIP', 'Nama', 'Jabatan', 'Unit', 'Atasan', 'Orang baru'],
        ['199505052020121005', 'Budi Santoso', 'Analis', 'Bidang Layanan', chief, extra],
      ]),
    ]
    expect(told(row(''), known)).toEqual([['maybeSame', 2, 'A']])
    expect(plan(row('ya'), known).troubles).toEqual([])
  })
})

describe('a grade', () => {
  test.each([
    'III d',
    'IIId',
    '3d',
    'III/d',
    'III / D',
    'Penata Tk. I (III/d)',
    'Penata Tk. I / III d',
    'Penata Tingkat I',
  ])('%s is III/d', (spelled) => {
    const { changes } = plan([agency, units, people(headRow, but(chiefRow, 'Golongan', spelled))])
    expect(changes.people[1]?.now.grade).toBe('III/d')
  })
  test('that no PNS can have is told, and PPPK have Roman numbers of their own', () => {
    expect(told([agency, units, people(headRow, but(chiefRow, 'Golongan', 'V/z'))])).toEqual([
      ['noGrade', 3, 'D'],
    ])
    expect(staffed(withStaff(but(staffRow, 'Golongan', { raw: '9', shown: 'number' })))?.grade).toBe('IX')
  })
})

describe('dates', () => {
  test.each(['31-12-2025', '31/12/2025', '2025-12-31', '31 Desember 2025', '31 Des. 2025', '46022'])(
    '%s is the last day of 2025',
    (spelled) => {
      const rows = [
        agency,
        units,
        sheet('Pegawai', [
          [...columns, 'TMT'],
          [...headRow, spelled],
        ]),
      ]
      expect(plan(rows).changes.people[0]?.now.from).toBe('2025-12-31')
    },
  )
  test('a spreadsheet’s own day number is read', () => {
    const rows = [agency, units, sheet('Pegawai', [[...columns, 'TMT'], [...headRow, { raw: '46022', shown: 'date' }]])] as Sheet[] // prettier-ignore
    expect(plan(rows).changes.people[0]?.now.from).toBe('2025-12-31')
  })
  test('that do not exist, or are still to come, are told', () => {
    const tmt = (text: string) =>
      told([
        agency,
        units,
        sheet('Pegawai', [
          [...columns, 'TMT'],
          [...headRow, text],
        ]),
      ])
    expect(tmt('31-02-2026')).toEqual([['noDate', 2, 'K']])
    expect(tmt('12/31/2025')).toEqual([['noDate', 2, 'K']])
    expect(tmt('01-12-2026')).toEqual([['futureDate', 2, 'K']])
  })
})

describe('phones', () => {
  test.each(['0812 0000 0003', '62812-0000-0003', '+6281200000003', '81200000003'])(
    '%s is one number',
    (spelled) => {
      expect(staffed(withStaff(but(staffRow, 'No HP', spelled)))?.phone).toBe('+6281200000003')
    },
  )
  test('typed as a number keep their digits, and one that two people have is only told', () => {
    const number = { raw: '6.281200000003E+12', shown: 'number' } as const
    expect(staffed(withStaff(but(staffRow, 'No HP', number)))?.phone).toBe('+6281200000003')
    const { troubles } = plan(withStaff(but(staffRow, 'No HP', '081200000002')))
    expect(troubles).toMatchObject([{ why: 'phoneTwice', harmless: true }])
    expect(told(withStaff(but(staffRow, 'No HP', '0370-1234')))).toEqual([['noPhone', 4, 'G']])
  })
})

describe('superiors', () => {
  test('may be named by a name that only one person has', () => {
    const { changes, troubles } = plan(withStaff(but(staffRow, 'Atasan Langsung', 'NI LUH SARI, S.E.')))
    expect(troubles).toEqual([])
    expect(changes.links).toHaveLength(4)
    const twins = [agency, units, people(headRow, chiefRow, but(chiefRow, 'NIP', '198104042006042003'), but(staffRow, 'Atasan Langsung', 'Ni Luh Sari'))] // prettier-ignore
    expect(told(twins)).toContainEqual(['manyPersons', 5, 'H'])
  })
  test('who are missing, unknown or one’s own self are told, and the person is taken all the same', () => {
    const cases: [string, string][] = [['', 'noSupervisor'], ['199909092022121001', 'noPerson'], [staff, 'ownSupervisor']] // prettier-ignore
    for (const [value, why] of cases) {
      const { changes, troubles } = plan(withStaff(but(staffRow, 'Atasan Langsung', value)))
      expect(troubles.map((trouble) => [trouble.why, trouble.row, trouble.column])).toEqual([[why, 4, 'H']])
      expect(changes.people).toHaveLength(3)
    }
  })
  test('in a circle are told with the whole circle, and none of its links is taken', () => {
    const circle = [agency, units, people(headRow, but(chiefRow, 'Atasan Langsung', staff), staffRow)]
    const { changes, troubles } = plan(circle)
    expect(troubles.map(({ why, row }) => [why, row])).toEqual([['supervisorCycle', 3], ['supervisorCycle', 4]]) // prettier-ignore
    expect(troubles[0]?.about[0]).toMatch(/Ni Luh Sari → Budi Santoso → Ni Luh Sari|Budi Santoso → Ni Luh Sari → Budi Santoso/) // prettier-ignore
    expect(changes.links.filter(({ now }) => now.role === 'CONSIDERING_OFFICIAL')).toEqual([])
  })
  test('told only once are both', () => {
    const { changes } = plan(withStaff(but(staffRow, 'Pejabat Penilai', '')))
    const own = changes.links.filter(({ now }) => now.employeeId === staffId(changes))
    expect(own.map(({ now }) => now.role)).toEqual(['CONSIDERING_OFFICIAL', 'APPRAISING_OFFICIAL'])
    expect(new Set(own.map(({ now }) => now.supervisorId)).size).toBe(1)
  })
  test('who change do so on a day: the earlier link ends where the new one begins', () => {
    const moved = [people(but(staffRow, 'Atasan Langsung', head))]
    const { changes } = plan(moved, { ...known, links: known.links.map((link) => ({ ...link, from: '2026-01-01' as typeof today })) }) // prettier-ignore
    expect(changes.links.map(({ before, now }) => [before === null, now.from, now.until])).toEqual([
      [false, '2026-01-01', today],
      [true, today, null],
    ])
  })
})

const staffId = (changes: ReturnType<typeof plan>['changes']) =>
  changes.people.find(({ now }) => now.nip === staff)?.now.id

describe('units', () => {
  test('that nobody knows, or that hang in a circle, are told', () => {
    expect(told(withStaff(but(staffRow, 'Unit Kerja', 'Bidang Awan')))).toEqual([['noUnit', 4, 'F']])
    const circle = sheet('Unit', [['Nama Unit', 'Unit Induk'], ['A', 'B'], ['B', 'A']]) // prettier-ignore
    expect(told([agency, circle])).toContainEqual(['unitCycle', 2, 'B'])
  })
  test('that move keep where they hung before', () => {
    const grown = [sheet('Unit', [['Nama Unit', 'Unit Induk'], ['Sekretariat', ''], ['Bidang Layanan', 'Sekretariat']])] // prettier-ignore
    const before = { ...known, placements: known.placements.map((each) => ({ ...each, from: '2026-01-01' as typeof today })) } // prettier-ignore
    const { changes } = plan(grown, before)
    expect(changes.placements.map(({ now }) => [now.from, now.until])).toEqual([
      [today, null],
      ['2026-01-01', today],
      [today, null],
    ])
  })
})

describe('a changed row', () => {
  test('is a dated change of the same person, never a second one', () => {
    const promoted = [
      sheet('Pegawai', [
        [...columns, 'TMT'],
        [...but(staffRow, 'Jabatan', 'Analis'), '2026-11-01'],
      ]),
    ]
    const before = { ...known, postings: known.postings.map((each) => ({ ...each, from: '2026-01-01' as typeof today })) } // prettier-ignore
    const { changes } = plan(promoted, before)
    expect(changes.people.map(({ before: old, now }) => [old?.position, now.position])).toEqual([
      ['Pranata Komputer', 'Analis'],
    ])
    expect(changes.postings.map(({ now }) => [now.position, now.from, now.until])).toEqual([
      ['Pranata Komputer', '2026-01-01', '2026-11-01'],
      ['Analis', '2026-11-01', null],
    ])
  })
})

describe('an SKP', () => {
  const heads = ['NIP', 'Periode Penilaian', '', 'RHK Atasan yang Diintervensi', 'Rencana Hasil Kerja', 'Aspek', 'IKI', 'Target'] // prettier-ignore
  const below = ['', 'Mulai', 'Selesai', '', '', '', '', '']
  const skp = sheet(
    'SKP',
    [
      heads,
      below,
      [chief, '1 Januari 2026', '31 Desember 2026', '', 'Meningkatnya layanan', 'Kualitas', 'Nilai survei', '90 indeks'],
      [staff, { raw: '46023', shown: 'date' }, '31/12/2026', 'meningkatnya layanan', 'Tersedianya aplikasi', 'Kuantitas', 'Aplikasi', '2 Dokumen'],
      [null, null, null, null, null, 'Kualitas', 'Tanpa cacat', { raw: '1', shown: 'percent' }],
      ['', '', '', '', '', 'Biaya', 'Anggaran terserap', 'Rp 1.250.000'],
    ], // prettier-ignore
    { merges: [{ top: 0, left: 1, bottom: 0, right: 2 }, { top: 3, left: 0, bottom: 4, right: 0 }, { top: 3, left: 4, bottom: 4, right: 4 }] }, // prettier-ignore
  )

  test('is read from merged cells, with its period, indicators and the leader’s result it serves', () => {
    const { changes, troubles } = plan([...whole, skp])
    expect(troubles).toEqual([])
    const [leaders, own] = changes.results.map(({ now }) => now)
    expect(own).toMatchObject({ title: 'Tersedianya aplikasi', parentId: leaders?.id, kind: 'MAIN' })
    expect(changes.indicators.map(({ now }) => [now.aspect, now.target, now.unit])).toEqual([
      ['QUALITY', 90, 'indeks'],
      ['QUANTITY', 2, 'Dokumen'],
      ['QUALITY', 100, '%'],
      ['COST', 1_250_000, 'rupiah'],
    ])
    expect(changes.skps.map(({ now }) => [now.from, now.until])).toEqual([
      ['2026-01-01', '2026-12-31'],
      ['2026-01-01', '2026-12-31'],
    ])
  })

  test('imported again changes nothing; another target is a change', () => {
    const done = after(known, plan([skp], known).changes)
    expect(countChanges(plan([skp], done).changes)).toEqual([])
    const more = {
      ...skp,
      rows: skp.rows.map((row) => row.map((cell) => (cell === '2 Dokumen' ? '3 Dokumen' : cell))),
    }
    expect(countChanges(plan([more], done).changes)).toEqual([{ kind: 'indicators', added: 0, changed: 1 }])
  })

  test('tells an aspect, a target or a period that cannot be read, and two that overlap', () => {
    const one = (...cells: string[]) => told([sheet('SKP', [['NIP', 'Mulai', 'Selesai', 'RHK', 'Aspek', 'IKI', 'Target'], [staff, ...cells]])], known) // prettier-ignore
    expect(one('01-01-2026', '31-12-2026', 'Aplikasi', 'Rasa', 'Jumlah', '2 buah')).toEqual([
      ['noAspect', 2, 'E'],
    ])
    expect(one('01-01-2026', '31-12-2026', 'Aplikasi', 'Waktu', 'Lama', '95-100 %')).toEqual([
      ['noTarget', 2, 'G'],
    ])
    expect(one('', '', 'Aplikasi', 'Waktu', 'Lama', '12 Bulan')).toEqual([['noPeriod', 2, 'B']])
    const twice = sheet('SKP', [['NIP', 'Mulai', 'Selesai', 'RHK'], [staff, '01-01-2026', '30-06-2026', 'A'], [staff, '01-06-2026', '31-12-2026', 'B']]) // prettier-ignore
    expect(told([twice], known)).toEqual([['overlapping', 3, 'B']])
  })
})

describe('sheets', () => {
  test('that are hidden or say nothing known are left out, and told', () => {
    const more = [...whole, { ...units, name: 'Arsip', hidden: true }, sheet('Catatan', [['Mohon diisi']])]
    const { troubles, changes } = plan(more)
    expect(troubles.map(({ why, harmless }) => [why, harmless])).toEqual([['hiddenSheet', true], ['skippedSheet', true]]) // prettier-ignore
    expect(changes.people).toHaveLength(3)
  })
  test('of another agency are refused whole', () => {
    const other = sheet('Instansi', [['Nama Instansi', 'Zona'], ['Kabupaten Lain', 'WIB']]) // prettier-ignore
    const { troubles, changes } = plan([other, units, people(headRow)], known)
    expect(troubles.map(({ why }) => why)).toEqual(['otherAgency'])
    expect(countChanges(changes)).toEqual([])
  })
  test('a workbook with nothing that is known says so', () => {
    expect(told([sheet('Lembar1', [['halo']])])).toContainEqual(['noTable', null, null])
  })
})

describe('a work team', () => {
  test('has a lead and members of any unit, and another lead is a dated change', () => {
    const team = (lead: string, day: string) =>
      sheet('Tim', [['Nama Tim', 'NIP', 'Peran', 'Berlaku Mulai'], ['Tim Digital', staff, lead, day], ['Tim Digital', chief, 'Anggota', day]]) // prettier-ignore
    const first = plan([team('Ketua', '2026-01-01')], known)
    expect(first.troubles).toEqual([])
    expect(countChanges(first.changes)).toEqual([
      { kind: 'teams', added: 1, changed: 0 },
      { kind: 'members', added: 2, changed: 0 },
    ])
    const done = after(known, first.changes)
    expect(countChanges(plan([team('Ketua', '2026-01-01')], done).changes)).toEqual([])
    const { changes } = plan([team('Anggota', '2026-11-01')], done)
    expect(changes.members.map(({ now }) => [now.isLead, now.until])).toEqual([
      [true, '2026-11-01'],
      [false, null],
    ])
  })
})
