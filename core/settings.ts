import type { Facts } from './conversation/facts.ts'
import type { Reply } from './messages.ts'
import { texts } from './texts/index.ts'

/** What the person may choose for themselves. */
export function settingsReply({ person }: Facts, edit: boolean): Reply {
  const t = texts[person.language].settings
  const languages = (['id', 'en'] as const).map((language) => ({
    label: t.languages[language],
    data: `s:language:${language}`,
  }))
  if (person.subordinates === 0) return { text: t.titleStaff, buttons: [languages], slot: 'settings', edit }
  const choice = person.digest
    ? { label: t.digestOff, data: 's:digest:off' }
    : { label: t.digestOn, data: 's:digest:on' }
  return { text: t.title(person.digest), buttons: [[choice], languages], slot: 'settings', edit }
}
