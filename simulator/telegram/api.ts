import type { IncomingMessage, ServerResponse } from 'node:http'
import { readParams } from './body.ts'
import { loggedParams } from './calls.ts'
import type { CallLog } from './calls.ts'
import { ApiFailure, tooManyRequests } from './failure.ts'
import { findMethod, isSend } from './methods/index.ts'
import type { Params } from './parameters.ts'
import type { WebhookSender } from './webhook.ts'
import type { World } from './world.ts'

export interface Api {
  token: string
  world: World
  webhook: WebhookSender
  log: CallLog
}

type Answer = { ok: true; result: unknown } | { ok: false; failure: ApiFailure }

const NOT_FOUND = new ApiFailure(404, 'Not Found')

/** Answers /bot<token>/<method> as api.telegram.org does. */
export async function answerCall(api: Api, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { switches } = api.world
  if (switches.offline) return void req.socket.destroy()
  const [, token = '', asked = '', query] = /^\/bot([^/?]*)\/?([^?]*)(?:\?(.*))?$/.exec(req.url ?? '') ?? []
  const refusal = checkToken(api, decoded(token))
  const method = findMethod(asked)
  if (refusal || !method) return reply(res, { ok: false, failure: refusal ?? NOT_FOUND })

  const gone = () => {
    const controller = new AbortController()
    res.once('close', () => controller.abort())
    return controller.signal
  }
  const answer = await readParams(req, query).then(
    (params) => perform(api, method.name, params, gone),
    (error: unknown): Answer => ({ ok: false, failure: asFailure(error) }),
  )
  if (switches.slowMs) await new Promise((resolve) => setTimeout(resolve, switches.slowMs))
  const isCut = switches.dropResponse > 0 && isSend(method.name) && answer.ok
  if (isCut) switches.dropResponse -= 1
  if (isCut || switches.offline) return void req.socket.destroy()
  reply(res, answer)
}

/** Does what a call asks and writes it down. Also used for calls inside a webhook's answer. */
export async function perform(
  { world, webhook, log }: Api,
  name: string,
  params: Params,
  gone: () => AbortSignal,
): Promise<Answer> {
  const at = Date.now()
  let answer: Answer
  try {
    failIfAsked(world, name)
    const result = findMethod(name)?.run({ world, webhook, params, gone })
    answer = { ok: true, result: result instanceof Promise ? ((await result) as unknown) : result }
  } catch (error) {
    answer = { ok: false, failure: asFailure(error) }
  }
  if (log.isRead()) {
    const outcome = answer.ok ? { result: answer.result } : { error: plain(answer.failure) }
    log.add({ method: name, params: loggedParams(params), at, ...outcome })
  }
  return answer
}

function failIfAsked({ switches }: World, name: string): void {
  if (isSend(name) && switches.tooManyRequests > 0) throw tooManyRequests(switches.tooManyRequests)
  const at = switches.failNext.findIndex(({ method }) => method === name)
  if (at < 0) return
  const [planned] = switches.failNext.splice(at, 1)
  if (planned) throw new ApiFailure(planned.code, planned.description)
}

function checkToken({ token }: Api, given: string): ApiFailure | undefined {
  if (given === token) return undefined
  return /^\d+:[A-Za-z0-9_-]{35}$/.test(given) ? new ApiFailure(401, 'Unauthorized') : NOT_FOUND
}

/** Some clients write the colon of a token as %3A. What is not well written is taken as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function asFailure(error: unknown): ApiFailure {
  if (error instanceof ApiFailure) return error
  return new ApiFailure(500, `Internal Server Error: ${error instanceof Error ? error.message : 'unknown'}`)
}

function plain({ code, description, parameters }: ApiFailure) {
  return { code, description, ...(parameters && { parameters }) }
}

function reply(res: ServerResponse, answer: Answer): void {
  const body = answer.ok
    ? JSON.stringify(answer)
    : JSON.stringify({
        ok: false,
        error_code: answer.failure.code,
        description: answer.failure.description,
        ...(answer.failure.parameters && { parameters: answer.failure.parameters }),
      })
  res.writeHead(answer.ok ? 200 : answer.failure.code, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(!answer.ok && retryAfter(answer.failure)),
  })
  res.end(body)
}

function retryAfter({ parameters }: ApiFailure): Record<string, number> {
  return parameters?.retry_after === undefined ? {} : { 'retry-after': parameters.retry_after }
}

/** Answers /file/bot<token>/<path>. */
export function answerFile({ token, world }: Api, req: IncomingMessage, res: ServerResponse): void {
  if (world.switches.offline) return void req.socket.destroy()
  const [, given = '', path = ''] = /^\/file\/bot([^/?]*)\/([^?]*)/.exec(req.url ?? '') ?? []
  const file = decoded(given) === token ? world.files.byPath(decoded(path)) : undefined
  if (!file) return reply(res, { ok: false, failure: NOT_FOUND })
  res.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.bytes.length })
  res.end(file.bytes)
}
