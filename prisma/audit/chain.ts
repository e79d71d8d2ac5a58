import { canonical, sha256 } from './canonical.ts'

/** The end of an agency's chain: how many entries there are, and the hash of the last. */
export interface Head {
  n: number
  hash: string
}

/** Before the first entry. */
export const start: Head = { n: 0, hash: '0'.repeat(64) }

/** What is hashed of an entry. `detail` is the hash of the detail, so that a detail can be erased and the chain stays. */
export interface Content {
  action: string
  actor: string | null
  agency: string
  /** ISO 8601 in UTC with milliseconds. */
  at: string
  detail: string
  n: number
  prev: string
  subject: string
}

type Said = Omit<Content, 'n' | 'prev'>

/** The canonical JSON of an entry before its number and after the hash before it, which only its place in the chain tells. */
export function around({ action, actor, agency, at, detail, subject }: Said): {
  before: string
  after: string
} {
  // By hand, because it is done for every entry ever written: the keys stand in their order.
  const text = JSON.stringify
  const said = `{"action":${text(action)},"actor":${text(actor)},"agency":${text(agency)},"at":${text(at)}`
  return { before: `${said},"detail":${text(detail)},"n":`, after: `,"subject":${text(subject)}}` }
}

export function contentText({ n, prev, ...said }: Content): string {
  const { before, after } = around(said)
  return `${before}${n},"prev":${JSON.stringify(prev)}${after}`
}

export interface Linked extends Content {
  hash: string
}

/** The next link: `detail` as it will be read back from the database. */
export function link(
  head: Head,
  entry: Pick<Content, 'action' | 'actor' | 'agency' | 'at' | 'subject'>,
  detail: unknown,
): Linked {
  const { action, actor, agency, at, subject } = entry
  const hashOfDetail = sha256(canonical(detail))
  const content = { action, actor, agency, at, detail: hashOfDetail, n: head.n + 1, prev: head.hash, subject }
  return { ...content, hash: sha256(contentText(content)) }
}
