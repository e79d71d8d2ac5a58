import { Problem } from '../core/problem.ts'
import { errorFields } from './log.ts'

const database: Record<string, string> = {
  ECONNREFUSED: 'Nothing answers there: is the server running?',
  ENOTFOUND: 'There is no such host.',
  ETIMEDOUT: 'It does not answer: is a firewall in between?',
  '28P01': 'It refuses the user or the password.',
  '3D000': 'It has no such database: create it first.',
  '42501': 'The user may not create tables: grant CREATE on the database.',
}

/** Why a command ended, for whoever typed it. */
export function reasonOf(error: unknown): string {
  if (error instanceof Problem) return error.message
  const { code, ...fields } = errorFields(error)
  const known = database[String(code)]
  if (known !== undefined) return `A server we need (DATABASE_URL or REDIS_URL) is out of reach. ${known}`
  return `Something unexpected happened: ${JSON.stringify({ code, ...fields })}`
}
