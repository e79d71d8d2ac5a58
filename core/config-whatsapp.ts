import { z } from 'zod'

/** The settings of the WhatsApp channel. */
export interface WhatsAppConfig {
  /** Ours, in digits with the country's: 628… */
  number: string
  url: string
  /** A file with the certificates of the media servers' authority. Null: the usual ones. */
  mediaCa: string | null
  /** Hexadecimal keys by id; the first one seals. */
  sessionKeys: { id: string; key: string }[]
  pairByCode: boolean
  polls: boolean
  /** Messages of the number in a minute. */
  perMinute: number
}

const onOff = (name: string) => z.enum(['on', 'off'], `must be on or off, for example ${name}=on`).optional()

export const whatsappSettings = {
  WHATSAPP_NUMBER: z
    .string()
    .regex(/^62\d{8,13}$/, 'must be a number in digits that begins with 62, for example 6281234567890')
    .optional(),
  WHATSAPP_WS_URL: z
    .string()
    .regex(
      /^wss?:\/\/\S+$/,
      'must be an address that begins with wss:// or ws://, for example wss://web.whatsapp.com/ws/chat',
    )
    .default('wss://web.whatsapp.com/ws/chat'),
  WHATSAPP_MEDIA_CA: z.string().optional(),
  WHATSAPP_SESSION_KEY: z
    .string()
    .regex(
      /^[\w-]+:[0-9a-fA-F]{64}(,[\w-]+:[0-9a-fA-F]{64})*$/,
      'must be a name, ":" and 64 hexadecimal digits, older ones after a comma; for example 1: and what `openssl rand -hex 32` prints',
    )
    .optional(),
  WHATSAPP_PAIRING: z
    .enum(['qr', 'code'], 'must be qr or code, for example WHATSAPP_PAIRING=code')
    .default('qr'),
  WHATSAPP_POLLS: onOff('WHATSAPP_POLLS'),
  WHATSAPP_PER_MINUTE: z
    .string()
    .regex(/^([1-9]|[1-5]\d|60)$/, 'must be a number from 1 to 60, for example 5')
    .transform(Number)
    .default(5),
}

export function whatsappOf(settings: z.infer<z.ZodObject<typeof whatsappSettings>>): WhatsAppConfig | null {
  const { WHATSAPP_NUMBER: number, WHATSAPP_SESSION_KEY: keys } = settings
  if (number === undefined || keys === undefined) return null
  return {
    number,
    url: settings.WHATSAPP_WS_URL,
    mediaCa: settings.WHATSAPP_MEDIA_CA ?? null,
    sessionKeys: keys.split(',').map((pair) => {
      const [id = '', key = ''] = pair.split(':')
      return { id, key }
    }),
    pairByCode: settings.WHATSAPP_PAIRING === 'code',
    polls: settings.WHATSAPP_POLLS === 'on',
    perMinute: settings.WHATSAPP_PER_MINUTE,
  }
}
