import { z } from 'zod'
import { Problem } from './problem.ts'
import { failAt, type FailAt } from './config-failpoint.ts'
import { whatsappOf, whatsappSettings, type WhatsAppConfig } from './config-whatsapp.ts'

/** The settings, read once from what the entry point hands over. No message here repeats a value: it may be a secret. */

const url = (schemes: string[], example: string) =>
  z
    .string()
    .refine(
      (text) => schemes.includes(schemeOf(text)),
      `must be an address that begins with ${schemes.map((s) => `${s}//`).join(' or ')}, for example ${example}`,
    )
    .optional()

const Settings = z
  .object({
    DATA_DIR: z.string().default('.data'),
    PORT: portNumber(8080),
    WORKERS_PORT: portNumber(8081),
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/, 'must be a host name or an IP address, for example 127.0.0.1')
      .default('127.0.0.1'),
    DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgresql://lapkin:password@localhost:5432/lapkin'),
    DATABASE_OWNER_URL: url(
      ['postgres:', 'postgresql:'],
      'postgresql://owner:password@localhost:5432/lapkin',
    ),
    REDIS_URL: url(['redis:', 'rediss:'], 'redis://localhost:6379'),
    TELEGRAM_BOT_TOKEN: z
      .string()
      .regex(
        /^\d+:[\w-]{8,}$/,
        'is not a bot token; copy it whole from @BotFather, it looks like 123456789:AAE-example_of_letters',
      )
      .optional(),
    TELEGRAM_API_ROOT: url(['http:', 'https:'], 'https://api.telegram.org'),
    TELEGRAM_WEBHOOK_URL: url(['https:', 'http:'], 'https://lapkin.example.go.id/telegram/webhook'),
    TELEGRAM_WEBHOOK_SECRET: z
      .string()
      .regex(
        /^[A-Za-z0-9_-]{1,256}$/,
        'must be 1 to 256 letters, digits, "_" or "-", for example what `openssl rand -hex 32` prints',
      )
      .optional(),
    ...whatsappSettings,
    AGENCY_PER_MINUTE: z
      .string()
      .regex(/^[1-9]\d{0,6}$/, 'must be a number of messages from 1 to 9999999, for example 60000')
      .transform(Number)
      .optional(),
    DEMO: z.enum(['on', 'off'], 'must be on or off, for example DEMO=off').optional(),
    LOG_LEVEL: z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
        'must be fatal, error, warn, info, debug or silent, for example LOG_LEVEL=info',
      )
      .default('info'),
    FAIL_AT: failAt,
    LAPKIN_SECRET: z
      .string()
      .min(32, 'must be at least 32 characters, for example what `openssl rand -hex 32` prints')
      .optional(),
  })
  .refine((set) => set.TELEGRAM_WEBHOOK_URL === undefined || set.TELEGRAM_WEBHOOK_SECRET !== undefined, {
    path: ['TELEGRAM_WEBHOOK_SECRET'],
    error:
      'is needed with TELEGRAM_WEBHOOK_URL, so that only Telegram can post there; for example what `openssl rand -hex 32` prints',
    // Otherwise it would be told only after all other faults are mended.
    when: () => true,
  })
  .refine((set) => set.WHATSAPP_NUMBER === undefined || set.WHATSAPP_SESSION_KEY !== undefined, {
    path: ['WHATSAPP_SESSION_KEY'],
    error:
      'is needed with WHATSAPP_NUMBER, to keep the linked device sealed; for example 1: and what `openssl rand -hex 32` prints',
    when: () => true,
  })

export interface Config {
  dataDir: string
  port: number
  /** Of the pages of workers that run alone. */
  workersPort: number
  host: string
  /** Null: PostgreSQL of our own, in `dataDir`. */
  databaseUrl: string | null
  /** Who owns the tables and migrates them, where that is not who logs in for the daily work. */
  databaseOwnerUrl: string | null
  /** Null: the queue lives in PostgreSQL. */
  redisUrl: string | null
  telegram: {
    /** Null: the simulator stands in for Telegram. */
    token: string | null
    apiRoot: string
    /** Null: long polling. */
    webhook: { url: string; secret: string } | null
  }
  /** Null: no WhatsApp. */
  whatsapp: WhatsAppConfig | null
  /** Messages a minute at which every agency counts as busy. Null: by the number of its people. */
  agencyPerMinute: number | null
  /** Fill the demo agency. */
  demo: boolean
  logLevel: string
  /** Where this process is to die; null in daily use. */
  failAt: FailAt | null
  /** Key for the hashes of activation codes. Null: a random one, kept in `dataDir`. */
  secret: string | null
}

/** Tells every fault at once: a wrong setting should cost one restart, not one each. An empty setting is an unset one. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  )
  const read = Settings.safeParse(set)
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`)
    throw new Problem(`Lapkin cannot start with these settings:\n${faults.join('\n')}`)
  }
  return configOf(read.data)
}

function configOf(settings: z.infer<typeof Settings>): Config {
  const {
    TELEGRAM_BOT_TOKEN: token = null,
    TELEGRAM_WEBHOOK_URL: hook,
    TELEGRAM_WEBHOOK_SECRET: secret,
  } = settings
  return {
    dataDir: settings.DATA_DIR,
    port: settings.PORT,
    workersPort: settings.WORKERS_PORT,
    host: settings.HOST,
    databaseUrl: settings.DATABASE_URL ?? null,
    databaseOwnerUrl: settings.DATABASE_OWNER_URL ?? null,
    redisUrl: settings.REDIS_URL ?? null,
    telegram: {
      token,
      apiRoot: (settings.TELEGRAM_API_ROOT ?? 'https://api.telegram.org').replace(/\/+$/, ''),
      webhook: hook === undefined || secret === undefined ? null : { url: hook, secret },
    },
    whatsapp: whatsappOf(settings),
    agencyPerMinute: settings.AGENCY_PER_MINUTE ?? null,
    demo: settings.DEMO === undefined ? token === null : settings.DEMO === 'on',
    logLevel: settings.LOG_LEVEL,
    failAt: settings.FAIL_AT ?? null,
    secret: settings.LAPKIN_SECRET ?? null,
  }
}

function schemeOf(text: string): string {
  return URL.canParse(text) ? new URL(text).protocol : ''
}

function portNumber(usual: number) {
  const fault = `must be a number from 0 to 65535, for example ${usual}`
  return z
    .string()
    .regex(/^\d{1,5}$/, fault)
    .transform(Number)
    .refine((port) => port <= 65_535, fault)
    .default(usual)
}
