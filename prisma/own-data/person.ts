import { Prisma } from '../generated/client.ts'
import { nameOf, type Sections } from './section.ts'

export const personSections = {
  profile: {
    tables: ['employees'],
    dated: null,
    rows: (id) => Prisma.sql`
      select e.name as nama, e.nip, e.employment_type::text as status_kepegawaian, e.position as jabatan, e.grade as pangkat,
        u.name as unit, g.name as instansi, e.phone as nomor_ponsel, e.admin as administrator, e.settings as pengaturan,
        e.active_from::text as aktif_sejak, e.active_until::text as aktif_sampai
      from employees e join org_units u on u.id = e.unit_id join agencies g on g.id = e.agency_id where e.id = ${id}`,
  },
  chats: {
    tables: ['addresses', 'whatsapp_contacts'],
    dated: 'terhubung',
    rows: (id) => Prisma.sql`
      select a.channel::text as jaringan, a.account as akun_lapkin, a.address as alamat, a.linked_at as terhubung,
        a.unlinked_at as diputus, a.unreachable_since as tak_terjangkau_sejak, w.pn as nomor, w.lid as lid,
        w.last_wrote_at as terakhir_menulis
      from addresses a left join contacts_of(${id}) w
        on a.channel = 'whatsapp' and w.account = a.account and w.address = a.address
      where a.employee_id = ${id} order by a.linked_at`,
  },
  postings: {
    tables: ['postings'],
    dated: 'mulai',
    rows: (id) => Prisma.sql`
      select p."from"::text as mulai, p.until::text as sampai, p.nip, p.employment_type::text as status_kepegawaian,
        p.position as jabatan, p.grade as pangkat, u.name as unit
      from postings p join org_units u on u.id = p.unit_id where p.employee_id = ${id} order by p."from"`,
  },
  superiors: {
    tables: ['supervisor_links'],
    dated: 'mulai',
    rows: (id) => Prisma.sql`
      select k."from"::text as mulai, k.until::text as sampai, k.role::text as peran, k.capacity::text as kedudukan,
        k.acting_for as sebagai, k.letter_number as nomor_surat,
        case when k.employee_id = ${id} then 'atasan saya' else 'bawahan saya' end as hubungan,
        case when k.employee_id = ${id} then ${nameOf('k.supervisor_id')} else ${nameOf('k.employee_id')} end as nama
      from supervisor_links k where k.employee_id = ${id} or k.supervisor_id = ${id} order by k."from", k.id`,
  },
  acting: {
    tables: ['acting_appointments'],
    dated: 'mulai',
    rows: (id) => Prisma.sql`
      select a."from"::text as mulai, a.until::text as sampai_sebelum, a.capacity::text as kedudukan, a.acting_for as jabatan,
        a.letter_number as nomor_surat, ${nameOf('a.stand_in_id')} as pengganti, ${nameOf('a.absent_id')} as digantikan,
        a.entered_by_id = ${id} as dicatat_oleh_saya
      from acting_appointments a where ${id} in (a.stand_in_id, a.absent_id, a.entered_by_id) order by a."from", a.id`,
  },
  teams: {
    tables: ['work_team_members'],
    dated: 'mulai',
    rows: (id) => Prisma.sql`
      select m."from"::text as mulai, m.until::text as sampai, t.name as tim, m.is_lead as ketua
      from work_team_members m join work_teams t on t.id = m.team_id where m.employee_id = ${id} order by m."from", m.id`,
  },
} satisfies Sections
