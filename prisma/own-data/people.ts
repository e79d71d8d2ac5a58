import { Prisma } from '../generated/client.ts'
import { nameOf, type Sections } from './section.ts'

/** Between the person and others. What others told somebody else is not here. */
export const peopleSections = {
  received: {
    tables: ['feedback'],
    dated: 'waktu',
    rows: (id) => Prisma.sql`
      select f.sent_at as waktu, ${nameOf('f.author_id')} as dari, f.kind::text as jenis, h.title as tentang_rhk,
        f.value::text as tentang_nilai, f.text as isi
      from feedback f left join rhks h on h.id = f.rhk_id where f.receiver_id = ${id} order by f.sent_at`,
  },
  given: {
    tables: ['feedback'],
    dated: 'waktu',
    rows: (id) => Prisma.sql`
      select f.sent_at as waktu, ${nameOf('f.receiver_id')} as kepada, f.kind::text as jenis, f.value::text as tentang_nilai,
        f.text as isi
      from feedback f where f.author_id = ${id} order by f.sent_at`,
  },
  dialogues: {
    tables: ['performance_dialogues'],
    dated: 'waktu',
    rows: (id) => Prisma.sql`
      select p.held_at as waktu, p.kind::text as bentuk, ${nameOf('p.leader_id')} as pimpinan, ${nameOf('p.employee_id')} as pegawai,
        p.notes as catatan
      from performance_dialogues p where ${id} in (p.leader_id, p.employee_id) order by p.held_at`,
  },
  steps: {
    tables: ['next_steps'],
    dated: 'tenggat',
    rows: (id) => Prisma.sql`
      select n.due::text as tenggat, n.text as isi, n.done_at as selesai, n.reminded_at as diingatkan
      from next_steps n join performance_dialogues p on p.id = n.dialogue_id
      where ${id} in (p.leader_id, p.employee_id) order by n.due, n.id`,
  },
  blockers: {
    tables: ['blockers'],
    dated: 'disampaikan',
    rows: (id) => Prisma.sql`
      select b.raised_at as disampaikan, b.text as kendala, b.answer as jawaban, ${nameOf('b.answerer_id')} as oleh,
        b.capacity as sebagai, b.answered_at as dijawab
      from blockers b where b.employee_id = ${id} order by b.raised_at`,
  },
  // Of reports and plans of others only which and what became of them: the rest is theirs.
  decided: {
    tables: ['decisions', 'skp_versions', 'target_check_ins', 'day_declarations', 'evaluations', 'objections', 'blockers', 'skp_expectations'],
    dated: 'waktu',
    rows: (id) => Prisma.sql`
      select * from (
        select d.decided_at as waktu, 'laporan' as tentang, r.code as rujukan, d.outcome::text as keputusan, d.capacity as sebagai,
          d.note as catatan
        from decisions d join daily_reports r on r.id = d.report_id where d.decider_id = ${id}
        union all select v.decided_at, 'SKP', v.skp_id::text || ' v' || v.version, v.status::text, v.capacity, v.notes::text
        from skp_versions v where v.decider_id = ${id}
        union all select c.reviewed_at, 'capaian', c.id::text, c.review::text, c.capacity, c.question
        from target_check_ins c where c.reviewer_id = ${id}
        union all select d.decided_at, 'cuti dan dinas', d.id::text, d.state::text, d.capacity, null
        from day_declarations d where d.decider_id = ${id}
        union all select v.rated_at, 'evaluasi', v.id::text, v.grade::text, v.capacity, null
        from evaluations v where v.assessor_id = ${id}
        union all select o.decided_at, 'keberatan', o.evaluation_id::text, o.grade::text, o.capacity, null
        from objections o where o.decider_id = ${id}
        union all select b.answered_at, 'kendala', b.id::text, 'ANSWERED', b.capacity, b.answer
        from blockers b where b.answerer_id = ${id}
        union all select x.set_at, 'ekspektasi', x.skp_id::text, x.value::text, x.capacity, x.text
        from skp_expectations x where x.set_by_id = ${id}
      ) all_of_them order by waktu`,
  },
  organisation: {
    tables: ['unit_performances'],
    dated: 'ditetapkan',
    rows: (id) => Prisma.sql`
      select o.set_at as ditetapkan, u.name as unit, o.period as periode, o.value::text as nilai, o.note as catatan,
        o.capacity as sebagai
      from unit_performances o join org_units u on u.id = o.unit_id where o.set_by_id = ${id} order by o.set_at`,
  },
} satisfies Sections // prettier-ignore
