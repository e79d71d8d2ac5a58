import { addDays, weekday, type Day } from '../../core/calendar/day.ts'
import type { MonthActivity, MonthDay, MonthSummary } from '../../core/performance/month-summary.ts'

/** An invented clerk's October 2026: 21 reported days, one of leave, a holiday on a Sunday. */

const kk = 'Terlaksananya penerbitan kartu keluarga sesuai standar pelayanan'
const archive = 'Terkelolanya arsip dokumen kependudukan secara tertib'

export function activity(change: Partial<MonthActivity> = {}): MonthActivity {
  return {
    kind: 'MAIN_DUTY',
    rhkId: 'a',
    rhkTitle: kk,
    description: 'Mencetak dan menyerahkan kartu keluarga kepada pemohon di loket 2',
    startsAt: 450,
    endsAt: 600,
    effectiveMinutes: 150,
    quantity: 18,
    unit: 'dokumen',
    evidence: [{ kind: 'LINK', label: 'https://drive.example.go.id/d/1aB2cD3eF4' }],
    ...change,
  }
}

const work = (n: number): MonthActivity[] => [
  activity({ quantity: 12 + (n % 9) }),
  activity({
    rhkId: 'b',
    rhkTitle: archive,
    description: 'Menata berkas permohonan bulan berjalan ke dalam boks arsip dan memperbarui daftar isi',
    startsAt: 600,
    endsAt: 720,
    effectiveMinutes: 120,
    quantity: 40 + n,
    unit: 'berkas',
    evidence: [{ kind: 'PHOTO', label: 'Foto' }],
  }),
  activity({
    kind: n % 5 === 0 ? 'DIRECT_ASSIGNMENT' : 'OTHER_DUTY',
    rhkId: null,
    rhkTitle: null,
    description:
      n % 5 === 0 ? 'Mendampingi tim verifikasi ke kelurahan' : 'Apel, briefing, dan koordinasi loket',
    startsAt: 780,
    endsAt: 840 + ((n * 47) % 130),
    effectiveMinutes: 60 + ((n * 47) % 130),
    quantity: null,
    unit: null,
    evidence: [],
  }),
]

function dayOf(day: Day, n: number): MonthDay {
  const free = { day, workingMinutes: 0, status: null, holiday: null, report: null }
  if (day === '2026-10-25') return { ...free, holiday: 'Hari libur contoh' }
  if (weekday(day) > 5) return free
  if (day === '2026-10-20') return { ...free, status: 'LEAVE_ANNUAL' }
  const sentAt = new Date(`${day}T08:05:00Z`)
  const waits = n > 28
  return {
    day,
    workingMinutes: weekday(day) === 5 ? 390 : 450,
    status: null,
    holiday: null,
    report: {
      code: `K7${String(n).padStart(2, '0')}QX`,
      status: waits ? 'SUBMITTED' : 'APPROVED',
      sentAt,
      late: n % 11 === 0,
      decidedAt: waits ? null : new Date(`${day}T11:00:00Z`),
      deciderName: waits ? null : 'I Wayan Contoh, S.Sos.',
      activities: work(n),
    },
  }
}

export function sampleMonth(change: Partial<MonthSummary> = {}): MonthSummary {
  const days = Array.from({ length: 31 }, (_, i) => dayOf(addDays('2026-10-01' as Day, i), i + 1))
  const reports = days.flatMap(({ report }) => report ?? [])
  const approved = reports.filter(({ status }) => status === 'APPROVED')
  return {
    agency: 'Pemerintah Kota Contoh',
    unit: 'Bidang Pelayanan Pendaftaran Penduduk',
    month: '2026-10',
    zone: 'Asia/Makassar',
    employee: {
      name: 'Rina Astuti Contoh, A.Md.',
      nip: '199003152015032001',
      position: 'Pengelola Layanan Operasional',
      grade: 'Pengatur Tk. I (II/d)',
    },
    approver: {
      name: 'I Wayan Contoh, S.Sos.',
      nip: '197808172003121002',
      position: 'Kepala Bidang Pelayanan Pendaftaran Penduduk',
      grade: 'Pembina (IV/a)',
    },
    days,
    results: [
      {
        rhkId: 'a',
        kind: 'UTAMA',
        title: kk,
        indicators: [
          {
            title: 'Jumlah kartu keluarga terbit',
            aspect: 'QUANTITY',
            target: '4.200',
            unit: 'dokumen',
            realisation: '347',
          },
          {
            title: 'Penerbitan selesai dalam satu hari kerja',
            aspect: 'TIME',
            target: '100',
            unit: '%',
            realisation: '98',
          },
        ],
        minutes: 3000,
        evidence: Array.from({ length: 21 }, (_, i) => `https://drive.example.go.id/d/${i + 1}`),
        feedback: ['Antrean pagi sudah lebih tertib, pertahankan.'],
      },
      {
        rhkId: 'b',
        kind: 'UTAMA',
        title: archive,
        indicators: [
          {
            title: 'Jumlah berkas tertata',
            aspect: 'QUANTITY',
            target: '9.000',
            unit: 'berkas',
            realisation: '1.120',
          },
        ],
        minutes: 2400,
        evidence: ['Foto K701QX', 'Foto K702QX'],
        feedback: [],
      },
      {
        rhkId: 'c',
        kind: 'TAMBAHAN',
        title: 'Terlaksananya pendampingan tim verifikasi lapangan',
        indicators: [
          {
            title: 'Jumlah kegiatan pendampingan',
            aspect: 'QUANTITY',
            target: '12',
            unit: 'kegiatan',
            realisation: '',
          },
        ],
        minutes: 0,
        evidence: [],
        feedback: [],
      },
    ],
    totals: {
      workingDays: 21,
      workingMinutes: 9150,
      reportedDays: reports.length,
      approvedDays: approved.length,
      lateDays: reports.filter(({ late }) => late).length,
      leaveDays: 1,
      effectiveMinutes: approved
        .flatMap(({ activities }) => activities)
        .reduce((sum, { effectiveMinutes }) => sum + effectiveMinutes, 0),
    },
    verificationCode: '4F7K-9Q2M',
    ...change,
  }
}
