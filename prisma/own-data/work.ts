import { Prisma } from '../generated/client.ts'
import { nameOf, type Sections } from './section.ts'

/** Under which name a piece of evidence lies in the archive. */
export const evidenceName = Prisma.sql`
  r.day::text || '_' || r.code || '_v' || a.version || '_' || a.position || '-' || (p.position + 1) || '.' || case f.mime
    when 'image/jpeg' then 'jpg' when 'image/png' then 'png' when 'image/webp' then 'webp'
    when 'application/pdf' then 'pdf' else 'bin' end`

export const workSections = {
  reports: {
    tables: ['daily_reports', 'report_versions', 'decisions'],
    dated: 'tanggal',
    rows: (id) => Prisma.sql`
      select r.day::text as tanggal, r.code as kode, v.version as versi, v.sent_at as dikirim, v.late as terlambat,
        array_to_string(v.warnings, ' ') as peringatan, v.likeness as kemiripan, r.status::text as status_sekarang,
        d.outcome::text as keputusan, ${nameOf('d.decider_id')} as oleh, d.capacity as sebagai, d.note as catatan,
        array_to_string(d.rows, ' ') as baris, d.decided_at as diputuskan
      from daily_reports r join report_versions v on v.report_id = r.id
      left join decisions d on d.report_id = v.report_id and d.version = v.version
      where r.employee_id = ${id} order by r.day, v.version`,
  },
  activities: {
    tables: ['activities'],
    dated: 'tanggal',
    rows: (id) => Prisma.sql`
      select r.day::text as tanggal, r.code as kode, a.version as versi, a.position as nomor, a.description as uraian,
        a.kind::text as jenis, k.title as rencana_hasil_kerja, a.starts_at as mulai_menit, a.ends_at as selesai_menit,
        a.duration_minutes as menit, a.effective_minutes as menit_efektif, a.quantity as jumlah, a.unit as satuan
      from daily_reports r join activities a on a.report_id = r.id left join rhks k on k.id = a.rhk_id
      where r.employee_id = ${id} order by r.day, a.version, a.position`,
  },
  evidence: {
    tables: ['evidence'],
    dated: 'tanggal',
    rows: (id) => Prisma.sql`
      select r.day::text as tanggal, r.code as kode, a.version as versi, a.position as nomor_kegiatan, p.kind::text as jenis,
        p.url as tautan, case when f.sha256 is not null then 'bukti/' || ${evidenceName} end as berkas, f.status::text as keadaan,
        f.mime, f.bytes as ukuran, f.sha256
      from daily_reports r join activities a on a.report_id = r.id join evidence p on p.activity_id = a.id
      left join files f on f.id = p.file_id
      where r.employee_id = ${id} order by r.day, a.version, a.position, p.position`,
  },
  moved: {
    tables: ['ekinerja_marks'],
    dated: 'tanggal',
    rows: (id) => Prisma.sql`
      select r.day::text as tanggal, r.code as kode, m.version as versi, m.moved_at as ditandai
      from daily_reports r join ekinerja_marks m on m.report_id = r.id where r.employee_id = ${id} order by r.day`,
  },
  declarations: {
    tables: ['day_declarations'],
    dated: 'dari',
    rows: (id) => Prisma.sql`
      select d."from"::text as dari, d.until::text as sampai, d.status, d.state::text as keadaan, d.declared_at as diberitahukan,
        ${nameOf('d.decider_id')} as oleh, d.capacity as sebagai, d.decided_at as diputuskan, d.withdrawn_at as ditarik
      from day_declarations d where d.employee_id = ${id} order by d."from", d.id`,
  },
  statuses: {
    tables: ['day_statuses'],
    dated: 'tanggal',
    rows: (id) => Prisma.sql`
      select s.day::text as tanggal, s.status, s.declared_at as diberitahukan
      from day_statuses s where s.employee_id = ${id} order by s.day`,
  },
  shifts: {
    tables: ['duty_shifts'],
    dated: 'tanggal',
    rows: (id) => Prisma.sql`
      select s.day::text as tanggal, s."from" as mulai_menit, s."to" as selesai_menit
      from duty_shifts s where s.employee_id = ${id} order by s.day`,
  },
} satisfies Sections
