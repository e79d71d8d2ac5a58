import { expect, test } from 'vitest'
import { createLog } from '../../bot/log.ts'
import { Problem } from '../../core/problem.ts'

const secret = '123456789:AAE-token'

test('only the allowed keys reach a line', () => {
  const { log, lines } = recorded()
  log.info({ employeeId: 'e1', phone: secret, text: secret, payload: { secret } }, 'done')
  log.child({ name: secret, job: 'remind' }).child({ text: secret, count: 1 }).info({}, 'done')
  expect(lines.join('')).not.toContain(secret)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info', employeeId: 'e1', msg: 'done' })
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ job: 'remind', count: 1 })
})

test('of a foreign error name, code and place are kept, never the words', () => {
  const { log, lines } = recorded()
  const error = Object.assign(new Error(`GET /bot${secret}/getMe\n    at ${secret} failed`), {
    code: 'ECONNRESET',
  })
  log.error({ err: error }, 'not sent')
  log.error({ err: error })
  log.error(error)
  log.error({ err: new Error('outer', { cause: error }) }, 'not sent')
  expect(lines.join('')).not.toContain(secret)
  expect(JSON.parse(lines[0] ?? '').err).toMatchObject({ name: 'Error', code: 'ECONNRESET' })
  expect(JSON.parse(lines[0] ?? '').err.at[0]).toContain('log.test.ts')
})

test('our own problems keep their words', () => {
  const { log, lines } = recorded()
  log.error({ err: new Problem('The disk is full.') }, 'stopped')
  expect(JSON.parse(lines[0] ?? '').err.message).toBe('The disk is full.')
})

function recorded() {
  const lines: string[] = []
  return { lines, log: createLog('debug', { write: (line) => void lines.push(line) }) }
}
