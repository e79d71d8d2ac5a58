import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choicesOf, offerOf, type Offering } from '../../../bot/channels/offer.ts'
import { outbound } from '../../../bot/channels/whatsapp/outbound.ts'
import type { Button, Reply } from '../../../core/messages.ts'
import { say } from '../../../core/rich.ts'

const unofficial: Offering = { buttons: false }
/** As the official Cloud API has them: three buttons of twenty characters, or a list of ten. */
const cloud: Offering = { buttons: true, mostButtons: 3, longestLabel: 20, mostListed: 10 }
const telegram: Offering = { buttons: true }

const asking = (...labels: string[]): Reply => ({
  text: say`*Laporan* A`,
  buttons: labels.map((label, n) => [{ label, data: `a:${n}` }]),
})
const few = asking('✅ Setujui', '↩️ Kembalikan')
const many = asking('Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat')

test('the same card is numbered without buttons, and has none of it in words where they can be tapped', () => {
  expect(outbound(few, unofficial)).toEqual([
    { type: 'text', text: '*Laporan* A\n\n*1* ✅ Setujui\n*2* ↩️ Kembalikan\n*0* Menu' },
  ])
  const rows = few.buttons
  for (const powers of [cloud, telegram])
    expect(outbound(few, powers)).toEqual([
      { type: 'text', text: '*Laporan* A', tapped: { how: 'buttons', rows } },
    ])
})

test('more than three choices become a list, more than ten or long ones are numbered', () => {
  expect(outbound(many, cloud)).toEqual([
    { type: 'text', text: '*Laporan* A', tapped: { how: 'list', choices: choicesOf(many) } },
  ])
  const eleven = asking(...Array.from({ length: 11 }, (_, n) => `Target ${n}`))
  const long = asking('Menyusun rekapitulasi pelayanan administrasi', 'Lainnya')
  for (const reply of [eleven, long]) {
    expect(outbound(reply, cloud)).toEqual(outbound(reply, unofficial))
    expect(offerOf(reply, telegram).how).toBe('buttons')
  }
})

test('a link stands in the words everywhere, and takes no place of a choice', () => {
  const withLink: Reply = {
    ...few,
    buttons: [...(few.buttons ?? []), [{ label: 'Buka', url: 'https://a.id' }]],
  }
  expect(outbound(withLink, cloud)[0]).toMatchObject({
    text: '*Laporan* A\n\nBuka https://a.id',
    tapped: { rows: few.buttons },
  })
})

const button: fc.Arbitrary<Button> = fc.record({
  label: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' }),
  data: fc.string({ minLength: 1, maxLength: 20 }),
})
const powers: fc.Arbitrary<Offering> = fc.record(
  { buttons: fc.boolean(), mostButtons: fc.nat(5), longestLabel: fc.nat(30), mostListed: fc.nat(12) },
  { requiredKeys: ['buttons'] },
)

test('whatever a network can show, no choice is hidden and none is shown beyond its limits', () => {
  fc.assert(
    fc.property(fc.array(fc.array(button, { maxLength: 4 }), { maxLength: 5 }), powers, (buttons, able) => {
      const reply: Reply = { text: say`Apa?`, buttons }
      const choices = choicesOf(reply)
      const offer = offerOf(reply, able)
      const shown = { nothing: [], numbers: choices, buttons: [], list: [] }[offer.how]
      const [part] = outbound(reply, able)
      const text = part?.type === 'text' ? part.text : ''
      for (const { label } of shown) expect(text).toContain(label)
      const tapped = offer.how === 'buttons' ? offer.rows.flat() : offer.how === 'list' ? offer.choices : []
      expect([...shown, ...tapped]).toEqual(choices)
      const most = offer.how === 'list' ? able.mostListed : able.mostButtons
      expect(tapped.length).toBeLessThanOrEqual(most ?? Infinity)
      for (const { label } of tapped) expect(label.length).toBeLessThanOrEqual(able.longestLabel ?? Infinity)
    }),
  )
})
