/** Tables of days: what the agency's calendar, duty rosters and leave lists have as headings. See columns.ts. */
export const dayTables = {
  holiday: {
    needs: ['day', 'name'],
    columns: {
      day: ['tanggal', 'tgl', 'tanggal libur', 'hari tanggal'],
      name: ['nama hari', 'nama hari libur', 'nama libur', 'hari libur', 'uraian', 'keterangan hari'],
      kind: ['jenis hari', 'jenis', 'jenis libur'],
      unit: ['unit kerja', 'unit', 'berlaku untuk', 'nama unit', 'opd', 'perangkat daerah'],
      source: ['dasar', 'sumber', 'dasar hukum', 'nomor surat', 'surat'],
    },
  },
  shift: {
    needs: ['nip', 'day', 'hours'],
    columns: {
      nip: ['nip', 'nip pegawai', 'nip ni pppk', 'nomor induk pegawai'],
      name: ['nama', 'nama pegawai', 'nama lengkap'],
      day: ['tanggal', 'tgl', 'tanggal dinas', 'tanggal jaga'],
      hours: ['jam dinas', 'shift', 'jadwal', 'jadwal dinas', 'jam jaga', 'jaga', 'dinas', 'piket', 'jam'],
    },
  },
  leave: {
    needs: ['nip', 'status', 'from'],
    columns: {
      nip: ['nip', 'nip pegawai', 'nip ni pppk', 'nomor induk pegawai'],
      name: ['nama', 'nama pegawai', 'nama lengkap'],
      status: ['jenis cuti', 'status hari', 'jenis', 'cuti', 'jenis cuti dinas', 'keterangan hari', 'status'],
      from: ['mulai', 'tanggal mulai', 'dari tanggal', 'dari', 'tanggal', 'tmt cuti', 'mulai tanggal'],
      until: ['sampai', 'tanggal selesai', 'selesai', 'sampai tanggal', 'sampai dengan', 's d'],
    },
  },
} as const
