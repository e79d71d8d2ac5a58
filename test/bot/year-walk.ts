import { until, type Phone } from '../office.ts'

/** What the person does, and words of the answer that shows that it was taken. `>` before it taps a button. */
export type Step = readonly [act: string, answer: string]

/** One after another as fast as they are answered: a year has no time to wait until a chat is silent. */
export async function walk(phone: Phone, ...steps: Step[]): Promise<void> {
  for (const [act, answer] of steps) {
    const before = shown(phone)
    if (act.startsWith('>')) await tap(phone, act.slice(1))
    else phone.user.text(act)
    const isAnswered = () => {
      const now = shown(phone)
      return now.some((text, i) => text !== before[i] && text.includes(answer))
    }
    await until(isAnswered, 20, `for “${answer}” after “${act}”, last: ${phone.text().slice(0, 300)}`)
  }
}

/** A card may still be on its way. */
async function tap(phone: Phone, label: string): Promise<void> {
  const offering = () =>
    phone.user.messages.findLast(
      ({ from_bot, buttons }) =>
        from_bot &&
        buttons
          ?.flat()
          .some(({ text, callback_data }) => callback_data !== undefined && text.includes(label)),
    )
  await until(
    () => offering() !== undefined,
    20,
    `for a button “${label}”, last: ${phone.text().slice(0, 300)}`,
  )
  phone.user.tap(offering()?.message_id ?? 0, label)
}

/** What the bot said, with its buttons: an edited message is another one. */
function shown(phone: Phone): string[] {
  return phone.user.messages
    .filter(({ from_bot }) => from_bot)
    .map(({ text, caption, buttons }) => `${text ?? caption ?? ''}\n${JSON.stringify(buttons ?? [])}`)
}

/** Waits for what somebody else's act brings; returns the whole message. */
export async function told(phone: Phone, words: string): Promise<string> {
  const found = () => phone.all().findLast((text) => text.includes(words))
  await until(() => found() !== undefined, 20, `for “${words}”`)
  return found() ?? ''
}
