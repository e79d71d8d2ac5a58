import type { Facts } from './conversation/facts.ts'
import type { Reply } from './messages.ts'
import { defaultChoices } from './performance/reminder-choices.ts'
import { join } from './rich.ts'
import { texts } from './texts/index.ts'
import { reminderSettingsTexts } from './texts/reminder-settings.ts'

/** What the person may choose for themselves. */
export function settingsReply({ person }: Facts, edit: boolean): Reply {
  const t = texts[person.language].settings
  const own = reminderSettingsTexts[person.language]
  const leads = person.subordinates > 0
  const summary = own.summary(person.reminders ?? defaultChoices, leads && person.digest)
  const languages = (['id', 'en'] as const).map((language) => ({
    label: t.languages[language],
    data: `s:language:${language}`,
  }))
  const choice = person.digest
    ? { label: t.digestOff, data: 's:digest:off' }
    : { label: t.digestOn, data: 's:digest:on' }
  return {
    text: join([leads ? t.title(person.digest) : t.titleStaff, summary]),
    buttons: [...(leads ? [[choice]] : []), [{ label: own.open, data: 'm:reminders' }], languages],
    slot: 'settings',
    edit,
  }
}
