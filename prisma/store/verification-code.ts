import { reportCode } from '../../core/performance/report.ts'
import { keyId } from '../key-id.ts'

/** The same for the same paper: two groups that can be read out. `key` names the paper, as `month/<employee>/2026-10`. */
export function verificationCode(key: string): string {
  const id = keyId(key)
  const [half, other] = [id, id.slice(0, -8).replaceAll('-', '')]
  return `${reportCode(half)}-${reportCode(other)}`
}
