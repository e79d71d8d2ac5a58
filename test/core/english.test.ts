import { describe, expect, test } from 'vitest'
import { plain } from '../../core/rich.ts'
import { texts } from '../../core/texts/index.ts'
import { languageOf } from '../../core/texts/language.ts'
import { welcome } from '../../core/welcome.ts'
import { factsOf, rina, talker, tuesday } from './talking.ts'

const english = () => factsOf({ person: { ...rina, language: 'en' } })

/** Every key with the kind of what stands there; lists with their length, since buttons count on it. */
function shape(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    const sentence = value.every((part) => typeof part === 'object')
    return [`${path}: ${sentence ? 'sentence' : `list of ${value.length}`}`]
  }
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`]
  return Object.entries(value).flatMap(([key, part]) => shape(part, `${path}.${key}`))
}

test('English has every text that Indonesian has, of the same kind, and none is empty', () => {
  expect(shape(texts.en).sort()).toEqual(shape(texts.id).sort())
  const empty = (value: unknown): boolean =>
    value === '' ||
    (Array.isArray(value) && value.length === 0) ||
    (typeof value === 'object' && value !== null && Object.values(value).some(empty))
  expect(empty(texts.en)).toBe(false)
})

describe('who chose English', () => {
  test('is asked, shown and thanked in English', () => {
    const talk = talker(english)
    expect(talk.say('report')).toBe('Which day is the report for?')
    expect(talk.tap('Today')).toContain('What did you do?')
    expect(talk.say('short')).toContain('at least 10 characters')
    talk.say('Printed family cards for residents', 'm1')
    talk.edit('m1', 'Printed family cards for new residents')
    expect(talk.last()).toContain('Answer changed')
    talk.tap('Penerbitan KK')
    expect(talk.say('all day')).toContain('could not read that time')
    expect(talk.say('2 hours')).toContain('How much was done?')
    expect(talk.say('1250 files')).toContain('Any evidence?')
    expect(talk.tap('No evidence')).toContain('Check the report · Tuesday, 24 November 2026')
    expect(talk.last()).toContain('2 hours · 1,250 files')
    talk.tap('Send')
    expect(talk.last()).toMatch(/Report [0-9A-Z]{6} sent/)
    expect(talk.last()).toContain('Counted at 16.10 WITA')
    expect(talk.effects.filter(({ type }) => type === 'save-report')).toHaveLength(1)
  })

  test('reads one of a thing as one', () => {
    expect(texts.en.duration(61)).toBe('1 hour 1 minute')
    expect(texts.en.duration(435)).toBe('7 hours 15 minutes')
    expect(plain(texts.en.approve.digest(1))).toContain('1 report is waiting')
  })
})

describe('the language', () => {
  test('is everybody’s to choose, and the answer is already in it', () => {
    const talk = talker()
    expect(talk.say('/pengaturan')).toContain('Bahasa: Indonesia')
    expect(talk.tap('English')).toContain('Language: English')
    expect(talk.effects).toEqual([{ type: 'settings', employeeId: rina.id, settings: { language: 'en' } }])
    expect(talk.tap('Bahasa Indonesia')).toContain('Bahasa: Indonesia')
  })

  test('stays what it is when a button names none that exists', () => {
    const talk = talker(() => factsOf({ person: { ...rina, subordinates: 2 } }))
    expect(talk.tapData('s:language:constructor')).toContain('Bahasa: Indonesia')
    expect(talk.effects).toEqual([])
    expect(talk.tap('English')).toContain('one card for each report')
  })

  test('of a stranger is Indonesian unless their app is in English', () => {
    expect(['en', 'en-US', 'id', 'nl', null].map(languageOf)).toEqual(['en', 'en', 'id', 'id', 'id'])
    const nobody = { tries: 0, lockedUntil: null, pending: null }
    const hello = { type: 'text' as const, text: 'hello', forwarded: false }
    const { replies } = welcome(nobody, hello, null, tuesday, 'en')
    expect(plain(replies[0]?.text ?? [])).toContain('Welcome to Lapkin')
  })
})
