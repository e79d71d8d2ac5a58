import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { LinkCode, LinkCodeEffect } from '../../core/conversation/link-code.ts'
import type { Place } from '../../core/messages.ts'
import type { CodeFacts, StrangerFacts } from '../../core/welcome.ts'
import type { Database, Tx } from '../client.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const hoursValid = 72

function random(length: number): string {
  return Array.from(randomBytes(length), (byte) => alphabet[byte & 31]).join('')
}

const hash = (secret: Buffer, code: string) => createHmac('sha256', secret).update(code).digest()

/**
 * A new activation code, shown this once: `SSSSS-XXXXX-XXXXX`. The first five letters find the row, the other ten
 * (50 bits) are kept only as HMAC-SHA-256. Earlier codes of the employee become void.
 */
export async function issueCode(
  db: Database,
  secret: Buffer,
  employeeId: string,
  now: Date,
): Promise<string> {
  const { code, selector, hash: kept } = newCode(secret)
  const expiresAt = new Date(now.getTime() + hoursValid * 3_600_000)
  await db.$transaction([
    db.activationCode.deleteMany({ where: { employeeId, usedAt: null } }),
    db.activationCode.create({
      data: { employeeId, selector, hash: Buffer.from(kept, 'base64'), createdAt: now, expiresAt },
    }),
  ])
  return code
}

/** `SSSSS-XXXXX-XXXXX`, of which only what stands beside it is kept. */
export function newCode(secret: Buffer): LinkCode {
  const selector = random(5)
  const rest = random(10)
  const code = `${selector}-${rest.slice(0, 5)}-${rest.slice(5)}`
  return { code, selector, hash: hash(secret, selector + rest).toString('base64') }
}

/** A code that a person asked for themselves. */
export async function saveLinkCode(
  tx: Tx,
  { employeeId, selector, hash: kept, expiresAt }: LinkCodeEffect,
  now: Date,
): Promise<void> {
  await tx.activationCode.deleteMany({ where: { employeeId, usedAt: null, own: true } })
  const row = {
    employeeId,
    selector,
    hash: Buffer.from(kept, 'base64'),
    createdAt: now,
    expiresAt,
    own: true,
  }
  await tx.activationCode.create({ data: row })
}

/** The employee with this NIP who works here today; null when the roster has none. */
export async function findByNip(db: Database, nip: string): Promise<{ id: string; name: string } | null> {
  return db.employee.findFirst({
    where: {
      nip: nip.replace(/\D/g, ''),
      OR: [{ activeUntil: null }, { activeUntil: { gt: new Date() } }],
    },
    select: { id: true, name: true },
  })
}

/** What people type for a code: any case, with or without dashes, O for 0 and I for 1. Null when it is none. */
export function normaliseCode(text: string): string | null {
  const letters = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{15}$/.test(letters) ? letters : null
}

export async function readStranger(tx: Tx, { channel, account, address }: Place): Promise<StrangerFacts> {
  const row = await tx.stranger.findUnique({
    where: { channel_account_address: { channel, account, address } },
  })
  if (row === null) return { tries: 0, lockedUntil: null, pending: null }
  const { tries, lockedUntil, pendingCodeId } = row
  if (pendingCodeId !== null) await openCode(tx, { pending: pendingCodeId })
  return { tries, lockedUntil, pending: pendingCodeId === null ? null : await codeById(tx, pendingCodeId) }
}

/** Looks a code up without telling why it does not fit. The row is locked: two chats cannot use it at once. */
export async function readCode(tx: Tx, secret: Buffer, text: string): Promise<CodeFacts | 'wrong' | null> {
  const code = normaliseCode(text)
  if (code === null) return null
  await openCode(tx, { shown: code.slice(0, 5) })
  const [row] = await tx.$queryRaw<{ id: string; hash: Uint8Array }[]>`
    select id, hash from activation_codes where selector = ${code.slice(0, 5)} for update`
  if (row === undefined) return 'wrong'
  const fits = timingSafeEqual(Buffer.from(row.hash), hash(secret, code))
  if (!fits) {
    await tx.activationCode.update({ where: { id: row.id }, data: { tries: { increment: 1 } } })
    return 'wrong'
  }
  return codeById(tx, row.id)
}

/** A stranger is nobody's: only the code says which agency this is about. From here on the transaction sees it. */
async function openCode(tx: Tx, { shown, pending }: { shown?: string; pending?: string }): Promise<void> {
  await tx.$executeRaw`select open_code(${shown ?? null}, ${pending ?? null}::uuid)`
}

async function codeById(tx: Tx, id: string): Promise<CodeFacts | null> {
  const row = await tx.activationCode.findUnique({ where: { id } })
  if (row === null) return null
  const employee = await tx.employee.findUniqueOrThrow({
    where: { id: row.employeeId },
    include: { unit: true },
  })
  const { tries, usedAt, expiresAt, employeeId, own } = row
  const { name, phone, agencyId } = employee
  return { id, employeeId, agencyId, name, unit: employee.unit.name, phone, own, tries, usedAt, expiresAt }
}
