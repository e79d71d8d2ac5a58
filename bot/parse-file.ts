import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { parse } from '../core/language/parse.ts'
import { Problem } from '../core/problem.ts'

const Context = z.object({ receivedAt: z.coerce.date(), zone: z.string() })
const Document = z.object({
  context: Context,
  /** Each persona's planned results. */
  skps: z.record(
    z.string(),
    z.array(z.object({ id: z.string(), title: z.string(), indicators: z.array(z.string()).optional() })),
  ),
  messages: z.array(
    z.object({
      id: z.string(),
      persona: z.string(),
      text: z.string(),
      forwarded: z.boolean().optional(),
      context: Context.partial().optional(),
    }),
  ),
})

/** Reads a file of messages as the bot would, and gives what it understood. Labels in the file are ignored. */
export async function parseFile(path: string): Promise<object[]> {
  const document = await readDocument(path)
  return document.messages.map(({ id, persona, text, forwarded = false, context = {} }) => {
    const { receivedAt: sentAt = document.context.receivedAt, zone = document.context.zone } = context
    const targets = (document.skps[persona] ?? []).map(({ indicators = [], ...target }) => ({
      ...target,
      indicators,
    }))
    const { intent, date, activities, warnings } = parse(text, { sentAt, zone, targets, forwarded })
    return { id, intent, date, activities: activities.map(told), warnings }
  })
}

type Activity = ReturnType<typeof parse>['activities'][number]

function told({ description, start, end, endDayOffset, minutes, quantity, unit, target }: Activity): object {
  return { description, start, end, endDayOffset, minutes, quantity, unit, target }
}

async function readDocument(path: string): Promise<z.infer<typeof Document>> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Problem(`The file ${path} cannot be read. Is the path right?`)
  })
  try {
    return Document.parse(JSON.parse(text))
  } catch (error) {
    const where = error instanceof z.ZodError ? z.prettifyError(error) : 'It is no JSON.'
    throw new Problem(`The file ${path} holds no messages: context, skps, messages. ${where}`)
  }
}
