/** The columns of the SKP form in PermenPANRB 6/2022, as agencies head them. See columns.ts. */
export const planColumns = {
  from: ['periode mulai', 'mulai', 'tanggal mulai', 'awal periode', 'periode penilaian mulai'],
  until: [
    'periode selesai',
    'selesai',
    'tanggal selesai',
    'akhir periode',
    'sampai',
    'periode penilaian selesai',
  ],
  kind: ['jenis', 'utama tambahan', 'jenis rhk', 'jenis hasil kerja'],
  leadersResult: [
    'rhk atasan yang diintervensi',
    'rencana hasil kerja atasan yang diintervensi',
    'rhk atasan',
    'rencana hasil kerja pimpinan yang diintervensi',
    'rhk pimpinan yang diintervensi',
  ],
  result: ['rencana hasil kerja', 'rhk', 'hasil kerja', 'rencana hasil kerja rhk'],
  aspect: ['aspek'],
  indicator: [
    'indikator kinerja individu',
    'iki',
    'indikator',
    'indikator kinerja',
    'indikator kinerja individu iki',
  ],
  target: ['target', 'target tahunan', 'volume'],
  unit: ['satuan', 'satuan target'],
} as const

export const cycleTables = {
  discipline: {
    needs: ['nip', 'fact', 'from'],
    columns: {
      nip: ['nip', 'nip pegawai', 'nip ni pppk', 'nomor induk pegawai'],
      fact: [
        'catatan disiplin',
        'hukuman disiplin',
        'jenis hukuman disiplin',
        'tingkat hukuman disiplin',
        'jenis hukuman',
      ],
      from: ['berlaku mulai', 'mulai', 'tmt', 'tmt hukuman', 'tanggal keputusan', 'tanggal sk'],
      until: ['berlaku sampai', 'sampai', 'selesai'],
      letter: ['nomor keputusan', 'nomor sk', 'nomor surat', 'dasar'],
    },
  },
  /** An employee's own plan: whose it is, is known by who sends it. */
  proposal: {
    needs: ['result', 'indicator'],
    columns: {
      ...planColumns,
      perspective: ['perspektif'],
      nip: ['nip', 'nip pegawai', 'nip ni pppk', 'nomor induk pegawai'],
    },
  },
} as const
