export interface FailureParameters {
  retry_after?: number
}

/** A call that Telegram refuses. `description` is word for word what the real server says: bots compare it. */
export class ApiFailure extends Error {
  readonly code: number
  readonly description: string
  readonly parameters: FailureParameters | undefined

  constructor(code: number, description: string, parameters?: FailureParameters) {
    super(description)
    this.code = code
    this.description = description
    this.parameters = parameters
  }
}

export function badRequest(reason: string): ApiFailure {
  return new ApiFailure(400, `Bad Request: ${reason}`)
}

export function forbidden(reason: string): ApiFailure {
  return new ApiFailure(403, `Forbidden: ${reason}`)
}

export function conflict(reason: string): ApiFailure {
  return new ApiFailure(409, `Conflict: ${reason}`)
}

export function tooManyRequests(seconds: number): ApiFailure {
  return new ApiFailure(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
}
