import { paperCodeIn } from '../core/performance/issued-paper.ts'
import { Problem } from '../core/problem.ts'
import { plain } from '../core/rich.ts'
import { paperCheckTexts, paperText } from '../core/texts/paper-check.ts'
import type { Database } from './client.ts'
import { findPaper, nameOf } from './store/issued-papers.ts'

/** `lapkin verify-code`: says in Indonesian which paper a code stands on, whose it is, and whether it still holds. */
export async function verifyCode(db: Database, words: string): Promise<string> {
  const code = paperCodeIn(`/verifikasi ${words}`, false)?.code ?? null
  const paper = code === null ? null : await findPaper(db, code)
  if (paper === null) throw new Problem(plain(paperCheckTexts.id.unknown))
  return plain(paperText({ ...paper, name: await nameOf(db, paper) }, 'id'))
}
