/** A code made for this message; only its hash is kept. */
export interface LinkCode {
  code: string
  selector: string
  /** Base64. */
  hash: string
}

export interface LinkCodeEffect {
  type: 'link-code'
  employeeId: string
  selector: string
  hash: string
  expiresAt: Date
}
