import { Prisma } from '../generated/client.ts'
import { nameOf, type Sections } from './section.ts'

/** What remains of talking and acting. Words of ours are left out where they may be about others. */
export const traceSections = {
  talk: {
    tables: ['conversations'],
    dated: 'diubah',
    rows: (id) => Prisma.sql`
      select c.updated_at as diubah, o ->> 'flow' as percakapan, o -> 'said' as jawaban
      from conversations c cross join lateral jsonb_array_elements(coalesce(c.state -> 'open', '[]')) o
      where c.employee_id = ${id}`,
  },
  learned: {
    tables: ['learned_words'],
    dated: 'diubah',
    rows: (id) => Prisma.sql`
      select l.updated_at as diubah, l.words as kata, coalesce(h.title, l.target) as berarti, l.unit as satuan
      from learned_words l left join rhks h on h.id::text = l.target where l.employee_id = ${id} order by l.updated_at`,
  },
  said: {
    tables: ['outbox'],
    dated: 'waktu',
    rows: (id) => Prisma.sql`
      select o.created_at as waktu, o.channel::text as jaringan, o.kind as jenis, o.status::text as keadaan, o.sent_at as terkirim
      from said_to(${id}) o order by o.id`,
  },
  heard: {
    tables: ['inbox'],
    dated: 'dikirim',
    rows: (id) => Prisma.sql`
      select i.sent_at as dikirim, i.channel::text as jaringan, i.status::text as keadaan, i.said as isi
      from heard_from(${id}) i order by i.received_at`,
  },
  shown: {
    tables: ['slots'],
    dated: null,
    rows: (id) => Prisma.sql`
      select s.channel::text as jaringan, s.slot as menampilkan, s.message_id as nomor_pesan
      from addresses a join slots s on s.channel = a.channel and s.account = a.account and s.address = a.address
      where a.employee_id = ${id} and a.unlinked_at is null order by s.slot`,
  },
  reminders: {
    tables: ['reminders'],
    dated: 'tanggal',
    rows: (id) => Prisma.sql`
      select r.day::text as tanggal, r.kind as jenis, r.step as ke, r.missed as terlewat, r.created_at as dibuat
      from reminders r where r.employee_id = ${id} order by r.created_at`,
  },
  codes: {
    tables: ['activation_codes'],
    dated: 'dibuat',
    rows: (id) => Prisma.sql`
      select c.created_at as dibuat, c.expires_at as berlaku_sampai, c.used_at as dipakai, c.own as diminta_sendiri
      from activation_codes c where c.employee_id = ${id} order by c.created_at`,
  },
  files: {
    tables: ['files'],
    dated: 'diterima',
    rows: (id) => Prisma.sql`
      select f.created_at as diterima, f.channel::text as jaringan, f.status::text as keadaan, f.mime, f.bytes as ukuran,
        f.name as nama, f.sha256, f.expires_at as dihapus_mulai
      from files f where f.employee_id = ${id} order by f.created_at`,
  },
  documents: {
    tables: ['document_jobs'],
    dated: 'diminta',
    rows: (id) => Prisma.sql`
      select j.created_at as diminta, j.kind as jenis, to_char(j.month, 'YYYY-MM') as bulan, j.status::text as keadaan
      from document_jobs j where j.asked_by_id = ${id} order by j.created_at`,
  },
  papers: {
    tables: ['issued_papers'],
    dated: 'dibuat',
    rows: (id) => Prisma.sql`
      select p.issued_at as dibuat, p.kind as jenis, to_char(p.month, 'YYYY-MM') as bulan, p.code as kode
      from issued_papers p where p.employee_id = ${id} order by p.issued_at`,
  },
  imports: {
    tables: ['imports'],
    dated: 'dikirim',
    rows: (id) => Prisma.sql`
      select i.created_at as dikirim, i.status::text as keadaan from imports i where i.employee_id = ${id} order by i.created_at`,
  },
  requests: {
    tables: ['privacy_requests'],
    dated: 'diminta',
    rows: (id) => Prisma.sql`
      select q.asked_at as diminta, q.kind::text as jenis, q.words as isi, q.due_at as batas, q.status::text as keadaan,
        q.answer as jawaban, ${nameOf('q.answered_by_id')} as oleh, q.answered_at as dijawab
      from privacy_requests q where q.employee_id = ${id} order by q.asked_at`,
  },
  changes: {
    tables: ['audit_entries'],
    dated: 'waktu',
    rows: (id) => Prisma.sql`
      select a.n as nomor, a.at as waktu, a.action as perbuatan, a.actor_id = ${id} as oleh_saya,
        a.subject as catatan_yang_dikenai,
        -- An import by an administrator tells of others.
        case when a.actor_id = ${id} and a.action like 'import-%' then null else a.detail end as rincian, a.hash
      from (
        select * from audit_entries where actor_id = ${id}
        union select * from audit_entries
          where subject = ${id}::text and action in ('erase', 'answer-privacy', 'import-people')
      ) a order by a.n`,
  },
  looks: {
    tables: ['audit_entries'],
    dated: 'waktu',
    rows: (id) => Prisma.sql`
      select a.n as nomor, a.at as waktu, ${nameOf('a.actor_id')} as oleh, a.detail ->> 'what' as melihat
      from employees me join audit_entries a on a.agency_id = me.agency_id and a.action = 'look'
        and a.subject in (me.id::text, me.agency_id::text)
      where me.id = ${id} and a.actor_id is distinct from me.id order by a.n`,
  },
} satisfies Sections
