import { badRequest } from './failure.ts'

export interface Upload {
  file_name: string
  mime_type: string
  bytes: Buffer
}

/** What a bot sent with a call. The real server reads numbers, flags and JSON from strings too, so these readers do. */
export interface Params {
  values: Record<string, unknown>
  uploads: Map<string, Upload>
}

export function words(params: Params, name: string): string {
  const value = params.values[name]
  if (typeof value === 'string') return value
  return value === undefined || value === null ? '' : JSON.stringify(value)
}

export function integer(params: Params, name: string): number | undefined {
  const value = params.values[name]
  if (typeof value === 'number') return Math.trunc(value)
  if (typeof value !== 'string' || !/^\s*-?\d+\s*$/.test(value)) return undefined
  return Number(value)
}

export function flag(params: Params, name: string): boolean {
  const value = params.values[name]
  return value === true || value === 1 || /^(true|yes|1)$/i.test(words(params, name))
}

/** A structured parameter, or undefined when it was not given. `what` names it in the error. */
export function structure(params: Params, name: string, what: string): unknown {
  const value = params.values[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value) as unknown
  } catch {
    throw badRequest(`can't parse ${what} JSON object`)
  }
}

export function list(params: Params, name: string, what: string): unknown[] | undefined {
  const value = structure(params, name, what)
  if (value !== undefined && !Array.isArray(value)) throw badRequest(`expected an Array of ${what}`)
  return value
}

export function record(value: unknown, otherwise: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badRequest(otherwise)
  // Checked just above to be a plain object.
  return value as Record<string, unknown>
}
