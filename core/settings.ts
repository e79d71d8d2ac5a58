import type { Facts } from './conversation/facts.ts'
import type { Reply } from './messages.ts'
import { texts } from './texts/index.ts'

/** What the person may choose for themselves. */
export function settingsReply({ person }: Facts, edit: boolean): Reply {
  const t = texts[person.language]
  if (person.subordinates === 0) return { text: t.settings.titleStaff, slot: 'settings', edit }
  const choice = person.digest
    ? { label: t.settings.digestOff, data: 's:digest:off' }
    : { label: t.settings.digestOn, data: 's:digest:on' }
  return { text: t.settings.title(person.digest), buttons: [[choice]], slot: 'settings', edit }
}
