import { z } from 'zod'
import { sha256 } from './canonical.ts'
import { start, type Head } from './chain.ts'
import { split, Mark, type Parts } from './lines.ts'

/** What was found in the chain of an agency. `bad` is the first entry that is wrong, or missing, and why. */
export interface Verified {
  agency: string
  entries: number
  head: Head
  /** Entries whose detail was erased, as a later entry tells. */
  erased: number
  bad: { n: number; why: string } | null
}

interface Chain extends Verified {
  /** What must stand at these places: the anchors, the kept head, and what somebody was told. */
  marks: Map<number, { hash: string; of: string }>
  /** Erased details that no entry has told of yet. */
  untold: Set<number>
}

const Erased = z.object({ erased: z.array(z.number()) })

/** Reads the lines of an export one by one; each agency's anchors and head come before its entries. */
export function createVerifier(told: { agency: string; head: Head }[] = []) {
  const chains = new Map<string, Chain>()
  for (const { agency, head } of told) mark(chainOf(chains, agency), head, 'the head you were told')

  return {
    take(line: string): void {
      const parts = split(line)
      if (parts === null) return takeMark(chains, line)
      const chain = chainOf(chains, parts.spelled.agency)
      if (chain.bad === null) takeEntry(chain, parts)
    },
    end: (): Verified[] => [...chains.values()].map(close),
  }
}

function chainOf(chains: Map<string, Chain>, agency: string): Chain {
  const known = chains.get(agency)
  if (known !== undefined) return known
  const fresh = {
    agency,
    entries: 0,
    head: start,
    erased: 0,
    bad: null,
    marks: new Map(),
    untold: new Set<number>(),
  }
  chains.set(agency, fresh)
  return fresh
}

function takeMark(chains: Map<string, Chain>, line: string): void {
  const { agency, hash, n, of } = Mark.parse(JSON.parse(line)).mark
  const chain = chainOf(chains, agency)
  if (chain.entries > 0) chain.bad ??= { n, why: `${of} stands after the entries it is about` }
  else mark(chain, { n, hash }, of)
}

/** Two marks of one place must agree. `hash` may be its beginning only, as people copy it. */
function mark(chain: Chain, { n, hash }: Head, of: string): void {
  const before = chain.marks.get(n)?.hash ?? hash
  if (!before.startsWith(hash) && !hash.startsWith(before))
    chain.bad ??= { n, why: `${of} says another hash` }
  chain.marks.set(n, { hash: before.length > hash.length ? before : hash, of })
}

function takeEntry(chain: Chain, parts: Parts): void {
  const n = chain.head.n + 1
  const why = wrongWith(chain, parts)
  if (why !== null) {
    chain.bad = { n: Math.min(n, parts.spelled.n), why }
    return
  }
  chain.entries++
  chain.head = { n, hash: parts.hash }
  if (parts.detail === 'null') chain.untold.add(n)
  else if (parts.spelled.action === 'erase') tell(chain, parts.detail)
}

function wrongWith(chain: Chain, { detail, entry, hash, spelled }: Parts): string | null {
  const n = chain.head.n + 1
  if (spelled.n !== n) return spelled.n > n ? `entry ${n} is missing` : `entry ${spelled.n} stands twice`
  if (spelled.prev !== chain.head.hash) return 'it does not follow the entry before it'
  if (sha256(entry) !== hash) return 'it is not what its hash was made of'
  if (detail !== 'null' && sha256(detail) !== spelled.detail)
    return 'its detail is not what its hash was made of'
  const mark = chain.marks.get(n)
  return mark === undefined || hash.startsWith(mark.hash) ? null : `${mark.of} names another entry here`
}

function tell(chain: Chain, detail: string): void {
  const told = Erased.safeParse(JSON.parse(detail))
  for (const n of told.data?.erased ?? []) if (chain.untold.delete(n)) chain.erased++
}

function close({ marks, untold, ...found }: Chain): Verified {
  if (found.bad !== null) return found
  const cut = [...marks].filter(([n]) => n > found.head.n).sort(([a], [b]) => a - b)[0]
  if (cut !== undefined)
    return {
      ...found,
      bad: { n: found.head.n + 1, why: `the chain ends here, but ${cut[1].of} names entry ${cut[0]}` },
    }
  const nothing = marks.get(0)
  if (nothing !== undefined && !start.hash.startsWith(nothing.hash))
    return { ...found, bad: { n: 0, why: `${nothing.of} names another beginning` } }
  const [lost] = untold
  return lost === undefined
    ? found
    : { ...found, bad: { n: lost, why: 'its detail is gone, and no entry tells of it' } }
}
