import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Where work is done for all agencies at once, and why it is of none. Whoever adds a place says so here. */
const across: Record<string, string> = {
  'bot/agency-load.ts': 'how much each agency sends, beside the work',
  'bot/ground.ts': 'what is filled in at the start, and what whoever runs Lapkin asks on the command line',
  'bot/lane.ts': 'what is said is said in one order for a number or token, and files are fetched by it',
  'bot/open-whatsapp.ts': 'the keys and contacts of our own number',
  'bot/receive.ts':
    'a message that cannot be handled is parked: whose it is may be what could not be found out',
  'bot/trial-number.ts': 'the keys of the number in the simulator',
  'workers/anchor.ts': 'the heads of all chains, in the evening of each agency',
  'workers/digest.ts': 'whoever chose one message in the morning',
  'workers/documents.ts': 'which document is next; it is made inside its agency',
  'workers/import.ts': 'which spreadsheet is next; it is read and written inside its agency',
  'workers/next-steps.ts': 'which agreed steps are due',
  'workers/privacy.ts': 'whose erasure is next; what is erased is also what no agency may touch',
  'workers/remind.ts': 'who is to be reminded in this minute',
  'workers/retain.ts': 'what each agency keeps no longer, what was said included',
  'workers/summary.ts': 'in which agencies a new month has begun',
  'workers/sweep.ts': 'what is over is taken away everywhere',
}
const asOwner = { 'prisma/demo-large.ts': 'statistics of the tables after filling them' }

const sources = ['bot', 'core', 'prisma', 'workers']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((path) => path.endsWith('.ts') && !path.startsWith(join('prisma', 'generated')))
const callers = (name: string) =>
  ['lapkin.ts', ...sources].filter(
    (path) => path !== join('prisma', 'client.ts') && readFileSync(path, 'utf8').includes(`${name}(`),
  )

test('only the places listed here look across agencies or speak as the owner', () => {
  expect(callers('acrossAgencies').toSorted()).toEqual(Object.keys(across).toSorted())
  expect(callers('ownerSide')).toEqual(Object.keys(asOwner))
})

test('the way of a message through the program does not', () => {
  const way = sources.filter((path) => path.startsWith(join('prisma', 'store')))
  expect(way.length).toBeGreaterThan(40)
  for (const path of [join('bot', 'handle.ts'), join('bot', 'facts.ts'), ...way])
    expect(readFileSync(path, 'utf8'), path).not.toMatch(/acrossAgencies|ownerSide|lapkin_across/)
})
