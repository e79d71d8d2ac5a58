import { z } from 'zod'
import { Problem } from '../problem.ts'
import { parse } from './parse.ts'

const Context = z.object({ receivedAt: z.iso.datetime({ offset: true }), zone: z.string().min(1) })

const Results = z.array(
  z.object({ id: z.string(), title: z.string(), indicators: z.array(z.string()).exactOptional() }),
)

/** A set of messages with the results of those who wrote them. What a message says of itself goes before the context of all. */
const MessageFile = z.object({
  context: Context,
  skps: z.record(z.string(), Results),
  messages: z.array(
    z.object({
      id: z.string(),
      persona: z.string(),
      text: z.string(),
      receivedAt: Context.shape.receivedAt.exactOptional(),
      zone: z.string().exactOptional(),
      forwarded: z.boolean().exactOptional(),
      name: z.string().exactOptional(),
      context: z
        .object({ receivedAt: Context.shape.receivedAt.exactOptional(), zone: z.string().exactOptional() })
        .exactOptional(),
    }),
  ),
})

/** What the parser makes of each message, as JSON. Labels in the file are not looked at. */
export function parseFile(content: string): string {
  const file = read(content)
  const predictions = file.messages.map((message) => {
    const own = { ...file.context, ...message.context }
    const zone = message.zone ?? own.zone
    const { intent, date, activities, warnings } = parse(message.text, {
      sentAt: new Date(message.receivedAt ?? own.receivedAt),
      zone: knownZone(zone),
      targets: file.skps[message.persona] ?? [],
      ...(message.forwarded === undefined ? {} : { forwarded: message.forwarded }),
      ...(message.name === undefined ? {} : { name: message.name }),
    })
    const rows = activities.map(
      ({ description, start, end, endDayOffset, minutes, quantity, unit, target }) => {
        return { description, start, end, endDayOffset, minutes, quantity, unit, target }
      },
    )
    return { id: message.id, intent, date, activities: rows, warnings }
  })
  return JSON.stringify(predictions, null, 1)
}

function read(content: string): z.infer<typeof MessageFile> {
  let json: unknown
  try {
    json = JSON.parse(content)
  } catch {
    throw new Problem('The file is not JSON. It holds an object with context, skps and messages.')
  }
  const result = MessageFile.safeParse(json)
  if (result.success) return result.data
  const problems = result.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Problem(`The file is not a set of messages:\n${problems.join('\n')}`)
}

function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    throw new Problem(`There is no time zone ${zone}. Write it as Asia/Makassar.`)
  }
}
