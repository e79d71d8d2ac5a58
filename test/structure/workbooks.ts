import { tables } from '../../core/structure/columns.ts'
import type { SheetToWrite } from '../../prisma/workbook/write.ts'

/** An invented agency as a workbook: one head, a chief for every fifty people, each with an SKP of two results. */
export function bigAgency(count: number): SheetToWrite[] {
  const chiefs = Math.ceil(count / 50)
  // Born on another day for every thousand, so that no two are alike.
  const nipOf = (n: number) => {
    const born = `${1960 + Math.floor(n / 1000)}${String(1 + (n % 12)).padStart(2, '0')}15`
    return `${born}${2000 + (n % 20)}01${1 + (n % 2)}${String(n % 1000).padStart(3, '0')}`
  }
  const people: string[][] = []
  const plans: string[][] = []
  for (let n = 0; n < count; n++) {
    const isChief = n > 0 && n <= chiefs
    const above = n === 0 ? '' : isChief ? nipOf(0) : nipOf(1 + (n % chiefs))
    const unit = n === 0 ? 'Kota Uji' : `Bidang ${isChief ? n : 1 + (n % chiefs)}`
    people.push([nipOf(n), `Orang ${n} Uji`, 'PNS', 'III d', 'Analis', unit, `0812${String(10_000_000 + n)}`, above, n === 0 ? '' : nipOf(0), n === 0 ? 'ya' : '']) // prettier-ignore
    for (const [title, unitWord] of [
      ['Terlayaninya warga', 'orang'],
      ['Tersusunnya laporan', 'laporan'],
    ])
      // prettier-ignore
      plans.push([nipOf(n), '01-01-2026', '31-12-2026', n === 0 ? '' : (title ?? ''), title ?? '', 'Kuantitas', `Jumlah ${unitWord}`, `12 ${unitWord}`])
  }
  return [
    { name: 'Instansi', rows: [['Nama Instansi', 'Zona Waktu'], ['Kota Besar', 'WITA']] }, // prettier-ignore
    {
      name: 'Unit',
      rows: [
        ['Nama Unit', 'Unit Induk'],
        ['Kota Uji', ''],
        ...Array.from({ length: chiefs }, (_, i) => [`Bidang ${i + 1}`, 'Kota Uji']),
      ],
    },
    {
      name: 'Pegawai',
      rows: [
        Object.values(tables.employee.columns)
          .slice(0, 10)
          .map(([word]) => word),
        ...people,
      ],
    },
    {
      name: 'SKP',
      rows: [['NIP', 'Mulai', 'Selesai', 'RHK Atasan', 'RHK', 'Aspek', 'IKI', 'Target'], ...plans],
    },
  ]
}
