import { Prisma } from '../generated/client.ts'

/** In words fixed at the time: as what somebody acts by the supervisor link `k`. */
export const capacityOf = Prisma.sql`
  case k.capacity when 'DEFINITIVE' then '' when 'PLT' then 'Plt. ' else 'Plh. ' end
  || coalesce(case when k.capacity = 'DEFINITIVE' then null else k.acting_for end,
       case k.role when 'CONSIDERING_OFFICIAL' then 'pemberi pertimbangan kinerja' else 'pejabat penilai kinerja' end)`

/** The supervisor link of this alias holds on `d.today`. */
export const inForce = (alias: 'k' | 'o') => {
  const link = Prisma.raw(alias)
  return Prisma.sql`${link}."from" <= d.today and (${link}.until is null or d.today < ${link}.until)`
}
