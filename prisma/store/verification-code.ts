import { reportCode } from '../../core/performance/report.ts'
import { keyId } from '../key-id.ts'

/**
 * What is printed on a paper: two groups that can be read out. The same for the same subject and content, so that a
 * paper can be told from one that was made of other data. `content` holds plain values only.
 */
export function verificationCode(subject: string, content: object): string {
  const id = keyId(`${subject}/${JSON.stringify(content)}`)
  const [half, other] = [id, id.slice(0, -8).replaceAll('-', '')]
  return `${reportCode(half)}-${reportCode(other)}`
}
