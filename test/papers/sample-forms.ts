import type { Day } from '../../core/calendar/day.ts'
import { berakhlak } from '../../core/performance/berakhlak.ts'
import type { PeriodKey } from '../../core/performance/evaluation-period.ts'
import type {
  EvaluatedResult,
  EvaluationForm,
  FormParty,
  SkpForm,
} from '../../core/performance/official-forms.ts'
import { sampleMonth } from './sample-month.ts'

/** An invented clerk's year, by the names of the sample month. */

const { agency, unit, employee, approver } = sampleMonth()
const party = (person: typeof employee): FormParty => ({ ...person, unit })
const shared = {
  agency,
  form: 'QUANTITATIVE' as const,
  employee: party(employee),
  assessor: approver === null ? null : party(approver),
  capacity: null,
  expectations: [{ value: berakhlak[0], text: 'Menyapa setiap pemohon dan menjelaskan waktu selesai.' }],
}

const count = { aspect: 'QUANTITY', perspective: null, narrative: false } as const

const results: EvaluatedResult[] = [
  {
    kind: 'UTAMA',
    title: 'Terlaksananya penerbitan kartu keluarga sesuai standar pelayanan',
    parentTitle: 'Meningkatnya kualitas pelayanan administrasi kependudukan',
    indicators: [
      {
        ...count,
        title: 'Jumlah kartu keluarga terbit',
        target: 4200,
        unit: 'dokumen',
        realisation: { kind: 'count', value: 1047 },
      },
      {
        ...count,
        aspect: 'TIME',
        title: 'Penerbitan selesai dalam satu hari kerja',
        target: 100,
        unit: '%',
        realisation: { kind: 'percent', value: 98.5 },
      },
      {
        ...count,
        aspect: 'QUALITY',
        title: 'Indeks kepuasan pemohon',
        target: 85,
        unit: '%',
        realisation: { kind: 'percent', value: null },
      },
    ],
    evidence: ['58 tautan', '4 foto'],
    feedback: ['Antrean pagi sudah lebih tertib, pertahankan.', 'Periksa ulang ejaan nama sebelum cetak.'],
  },
  {
    kind: 'UTAMA',
    title: 'Terkelolanya arsip dokumen kependudukan secara tertib',
    parentTitle: 'Meningkatnya kualitas pelayanan administrasi kependudukan',
    indicators: [
      {
        ...count,
        title: 'Jumlah berkas tertata',
        target: 9000,
        unit: 'berkas',
        realisation: { kind: 'count', value: 2310 },
      },
    ],
    evidence: ['60 foto'],
    feedback: [],
  },
  {
    kind: 'TAMBAHAN',
    title: 'Tersusunnya pedoman arsip bidang',
    parentTitle: null,
    indicators: [
      {
        ...count,
        title: 'Pedoman arsip bidang',
        target: 1,
        unit: 'dokumen',
        realisation: { kind: 'done', value: 1 },
      },
    ],
    evidence: [],
    feedback: [],
  },
]

export function sampleSkp(change: Partial<SkpForm> = {}): SkpForm {
  return {
    ...shared,
    from: '2026-01-01' as Day,
    until: '2026-12-31' as Day,
    verificationCode: '7T2M-4KQ9',
    version: 2,
    status: 'AGREED',
    decidedOn: '2026-01-14' as Day,
    results,
    attachments: {
      RESOURCE_SUPPORT: '1. Perangkat cetak dan blangko tersedia.\n2. Satu tenaga bantu pada akhir bulan.',
      ACCOUNTABILITY_SCHEME: 'Laporan harian melalui sistem dan dialog kinerja setiap bulan.',
    },
    ...change,
  }
}

export function sampleEvaluation(change: Partial<EvaluationForm> = {}): EvaluationForm {
  return {
    ...shared,
    from: '2026-07-01' as Day,
    until: '2026-09-30' as Day,
    verificationCode: '9H3C-2WXA',
    period: '2026-Q3' as PeriodKey,
    orgPerformance: 'BAIK',
    results,
    behaviorFeedback: [{ value: berakhlak[2], text: 'Membantu pegawai baru mengenal aplikasi.' }],
    resultRating: 'MEETS',
    behaviorRating: 'MEETS',
    grade: 'BAIK',
    reasons: 'Target triwulan terpenuhi dan umpan balik pemohon baik.',
    receivedOn: '2026-10-07' as Day,
    acknowledged: true,
    objection: null,
    ...change,
  }
}
