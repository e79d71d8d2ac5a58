/** How people write a unit, and the one word it is compared by. */
const same: Record<string, string> = {
  dok: 'dokumen',
  doc: 'dokumen',
  docs: 'dokumen',
  document: 'dokumen',
  documents: 'dokumen',
  lap: 'laporan',
  report: 'laporan',
  reports: 'laporan',
  keg: 'kegiatan',
  kgt: 'kegiatan',
  brks: 'berkas',
  bks: 'berkas',
  file: 'berkas',
  files: 'berkas',
  lbr: 'lembar',
  org: 'orang',
  bln: 'bulan',
  month: 'bulan',
  months: 'bulan',
  persen: '%',
  persentase: '%',
  percent: '%',
  prosen: '%',
  rp: 'rupiah',
  idr: 'rupiah',
}

/** "Dok." → "dokumen", "persen" → "%". */
export function unitName(written: string): string {
  const word = written.trim().toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ')
  return Object.hasOwn(same, word) ? (same[word] ?? word) : word
}

/** A quantity told without a unit matches nothing: what it counts is not known. */
export function sameUnit(one: string | null, other: string): boolean {
  return one !== null && unitName(one) === unitName(other)
}
