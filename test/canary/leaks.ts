import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../prisma/migrate.ts'

/** A mark that was found in a log, and how often each of the two was looked at. */
export interface Searched {
  leaks: { file: string; mark: string }[]
  marks: number
  bytes: number
}

/** Looks for every mark in every byte that was logged. */
export async function searchLogs(folder: string): Promise<Searched> {
  const files = await readdir(folder)
  const read = (name: string) => readFile(join(folder, name), 'utf8')
  const marks = new Set(await peopleMarks())
  for (const name of files.filter((one) => one.startsWith('marks-')))
    for (const line of (await read(name)).split('\n').filter(Boolean)) marks.add(JSON.parse(line) as string)
  const found: Searched = { leaks: [], marks: marks.size, bytes: 0 }
  for (const file of files.filter((one) => one.startsWith('log-'))) {
    const log = await read(file)
    found.bytes += log.length
    for (const mark of marks)
      if (log.includes(mark) || log.includes(JSON.stringify(mark).slice(1, -1)))
        found.leaks.push({ file, mark })
  }
  return found
}

/** Names, NIP and phone numbers of everybody in the demo agency, of which the tests are made. */
async function peopleMarks(): Promise<string[]> {
  const folder = join(projectRoot(), 'prisma/demo')
  const marks: string[] = []
  for (const file of await readdir(folder)) {
    const { people = [] } = JSON.parse(await readFile(join(folder, file), 'utf8')) as {
      people?: { name: string; nip: string; phone?: string }[]
    }
    for (const { name, nip, phone } of people)
      marks.push(name, nip, ...(phone === undefined ? [] : [phone.replace('+', '')]))
  }
  return marks
}

/** Throws when something of people stands in a log: the run has failed then. */
export async function assertNothingLeaked(folder: string): Promise<void> {
  const { leaks, marks, bytes } = await searchLogs(folder)
  if (leaks.length > 0) {
    const lines = leaks.slice(0, 20).map(({ file, mark }) => `  ${file}: ${mark}`)
    throw new Error(`Logs hold what people are called or said (${leaks.length}):\n${lines.join('\n')}`)
  }
  process.stdout.write(`Log canary: none of ${marks} marks in ${bytes} bytes of logs.\n`)
}
