import { Prisma } from '../generated/client.ts'
import { nameOf, type Sections } from './section.ts'

export const planSections = {
  plans: {
    tables: ['skps', 'rhks', 'indicators'],
    dated: 'mulai',
    rows: (id) => Prisma.sql`
      select k."from"::text as mulai, k.until::text as sampai, k.form::text as bentuk, k.status::text as status, k.version as versi,
        h.position as nomor, h.kind::text as jenis, h.title as rencana_hasil_kerja, h.retired_at as tidak_berlaku_sejak,
        i.aspect::text as aspek, i.perspective::text as perspektif, i.title as indikator, i.target, i.unit as satuan,
        k.attachments as lampiran
      from skps k left join rhks h on h.skp_id = k.id left join indicators i on i.rhk_id = h.id
      where k.employee_id = ${id} order by k."from", h.position, i.position`,
  },
  proposals: {
    tables: ['skp_versions'],
    dated: 'diajukan',
    rows: (id) => Prisma.sql`
      select k."from"::text as skp_mulai, v.version as versi, v.status::text as status, v.sent_at as diajukan, v.content as isi,
        ${nameOf('v.decider_id')} as oleh, v.capacity as sebagai, v.notes as catatan, v.decided_at as diputuskan
      from skps k join skp_versions v on v.skp_id = k.id where k.employee_id = ${id} order by k."from", v.version`,
  },
  expectations: {
    tables: ['skp_expectations'],
    dated: 'ditetapkan',
    rows: (id) => Prisma.sql`
      select k."from"::text as skp_mulai, x.value::text as nilai, x.text as isi, ${nameOf('x.set_by_id')} as oleh,
        x.capacity as sebagai, x.set_at as ditetapkan
      from skps k join skp_expectations x on x.skp_id = k.id where k.employee_id = ${id} order by k."from", x.value`,
  },
  actions: {
    tables: ['action_plans'],
    dated: 'bulan',
    rows: (id) => Prisma.sql`
      select a.month::text as bulan, h.title as rencana_hasil_kerja, i.title as indikator, a.target, a.unit as satuan
      from skps k join rhks h on h.skp_id = k.id join indicators i on i.rhk_id = h.id join action_plans a on a.indicator_id = i.id
      where k.employee_id = ${id} order by a.month, h.position, i.position`,
  },
  checkIns: {
    tables: ['target_check_ins'],
    dated: 'tanggal',
    rows: (id) => Prisma.sql`
      select c.day::text as tanggal, h.title as rencana_hasil_kerja, i.title as indikator, c.mode::text as cara, c.value as nilai,
        c.sent_at as dikirim, c.review::text as tanggapan, ${nameOf('c.reviewer_id')} as oleh, c.capacity as sebagai,
        c.question as pertanyaan, c.reviewed_at as ditanggapi
      from target_check_ins c join indicators i on i.id = c.indicator_id join rhks h on h.id = i.rhk_id
      where c.employee_id = ${id} order by c.day, c.sent_at`,
  },
  evaluations: {
    tables: ['evaluations'],
    dated: 'dinilai',
    rows: (id) => Prisma.sql`
      select v.period as periode, v."from"::text as dari, v.until::text as sampai, v.result_rating::text as hasil_kerja,
        v.behavior_rating::text as perilaku_kerja, v.behaviors as nilai_perilaku, v.grade::text as predikat, v.reasons as alasan,
        ${nameOf('v.assessor_id')} as oleh, v.capacity as sebagai, v.rated_at as dinilai, v.acknowledged_at as dibaca
      from evaluations v where v.employee_id = ${id} order by v.rated_at`,
  },
  objections: {
    tables: ['objections'],
    dated: 'diajukan',
    rows: (id) => Prisma.sql`
      select v.period as periode, o.reasons as alasan, o.filed_at as diajukan, o.explanation as penjelasan_penilai,
        o.explained_at as dijelaskan, o.decision as keputusan, ${nameOf('o.decider_id')} as oleh, o.capacity as sebagai,
        o.result_rating::text as hasil_kerja, o.behavior_rating::text as perilaku_kerja, o.grade::text as predikat,
        o.decided_at as diputuskan
      from evaluations v join objections o on o.evaluation_id = v.id where v.employee_id = ${id} order by o.filed_at`,
  },
  disciplines: {
    tables: ['discipline_facts'],
    dated: 'mulai',
    rows: (id) => Prisma.sql`
      select d.fact as catatan, d.letter as surat, d."from" as mulai, d.until as sampai
      from discipline_facts d where d.employee_id = ${id} order by d."from"`,
  },
} satisfies Sections
