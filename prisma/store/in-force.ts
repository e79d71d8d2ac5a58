import { Prisma } from '../generated/client.ts'

/** The supervisor link of this alias holds on `d.today`. */
export const inForce = (alias: 'k' | 'o') => {
  const link = Prisma.raw(alias)
  return Prisma.sql`${link}."from" <= d.today and (${link}.until is null or d.today < ${link}.until)`
}
