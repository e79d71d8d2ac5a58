import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLog, type Log } from '../../bot/log.ts'

/** Where this run's log bytes and marks lie; test/global-setup.ts makes it and looks through it at the end. */
const folder = process.env.LAPKIN_TEST_LOGS ?? ''

function keep(kind: 'log' | 'marks', bytes: string | Uint8Array): void {
  if (folder !== '') appendFileSync(join(folder, `${kind}-${process.pid}`), bytes)
}

/** What a part of Lapkin, or a whole program, wrote as log. */
export function logged(bytes: string | Uint8Array): void {
  keep('log', bytes)
}

/** The log of a test: all of it is kept for the canary; with TEST_LOG it is shown as well. */
export function testLog(): Log {
  const shown = process.env.TEST_LOG !== undefined
  return createLog('debug', {
    write(line) {
      logged(line)
      if (shown) process.stderr.write(line)
    },
  })
}

/** Too short to be told from what a log line says anyway. */
const shortest = 10

/** Something that must not stand in any log line: words said in a chat, a code, a token. */
export function mark(text: string): void {
  if (text.length >= shortest) keep('marks', `${JSON.stringify(text)}\n`)
}
