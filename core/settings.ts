import type { Facts } from './conversation/facts.ts'
import { reminderChannel } from './reminder-channel.ts'
import type { Button, Reply } from './messages.ts'
import { defaultChoices } from './performance/reminder-choices.ts'
import { join, type Rich } from './rich.ts'
import { texts } from './texts/index.ts'
import { linkingTexts } from './texts/linking.ts'
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
  const channels = channelChoice(person)
  const choice = person.digest
    ? { label: t.digestOff, data: 's:digest:off' }
    : { label: t.digestOn, data: 's:digest:on' }
  return {
    text: join([leads ? t.title(person.digest) : t.titleStaff, summary, ...channels.text]),
    buttons: [
      ...(leads ? [[choice]] : []),
      [{ label: own.open, data: 'm:reminders' }],
      ...channels.buttons,
      languages,
    ],
    slot: 'settings',
    edit,
  }
}

/** Only who has two chats has a choice. */
function channelChoice(person: Facts['person']): { text: Rich[]; buttons: Button[][] } {
  const now = reminderChannel(person)
  if (now === null || person.channels.length < 2) return { text: [], buttons: [] }
  const t = linkingTexts[person.language]
  const others = person.channels.filter((channel) => channel !== now)
  return {
    text: [t.remindersNow(now)],
    buttons: [others.map((channel) => ({ label: t.reminders(channel), data: `s:channel:${channel}` }))],
  }
}
