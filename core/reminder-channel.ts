import type { Facts } from './conversation/facts.ts'
import type { ChannelName } from './messages.ts'

/** The channel for what nobody asked for: the chosen one, if it is linked. */
export function reminderChannel({ channels, channel }: Facts['person']): ChannelName | null {
  if (channel !== null && channels.includes(channel)) return channel
  return channels.includes('telegram') ? 'telegram' : (channels[0] ?? null)
}
