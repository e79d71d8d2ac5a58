import { badRequest, conflict } from '../failure.ts'
import { flag, integer, list, words } from '../parameters.ts'
import type { Params } from '../parameters.ts'
import type { Update } from '../shapes.ts'
import type { WebhookSender } from '../webhook.ts'
import type { World } from '../world.ts'

const WEBHOOK_IS_ACTIVE =
  "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"

export async function getUpdates(
  world: World,
  webhook: WebhookSender,
  params: Params,
  gone: AbortSignal,
): Promise<Update[]> {
  if (webhook.hook()) throw conflict(WEBHOOK_IS_ACTIVE)
  const { updates } = world
  rememberAllowed(world, params)
  const offset = integer(params, 'offset') ?? 0
  const asked = integer(params, 'limit') ?? 100
  const limit = Math.min(asked < 1 || asked > 100 ? 100 : asked, world.pollBatch)
  if (offset !== 0) updates.confirm(offset)
  await updates.wait(Math.min(integer(params, 'timeout') ?? 0, 50), gone)
  return gone.aborted ? [] : updates.first(limit)
}

export function setWebhook(world: World, webhook: WebhookSender, params: Params) {
  const url = words(params, 'url')
  const secret = words(params, 'secret_token')
  if (!/^[A-Za-z0-9_-]{0,256}$/.test(secret)) throw badRequest('secret token contains unallowed characters')
  if (url === '') return deleteWebhook(world, webhook, params)
  checkAddress(url)
  if (flag(params, 'drop_pending_updates')) dropAll(world)
  rememberAllowed(world, params)
  world.updates.interrupt('terminated by setWebhook request')
  const connections = integer(params, 'max_connections') ?? 1
  webhook.set({
    url,
    secret: secret === '' ? undefined : secret,
    maxConnections: Math.min(Math.max(connections, 1), 100),
  })
  return true
}

/** Only TLS in the open; on this machine itself plain HTTP will do, as with a local Bot API server. */
function checkAddress(url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (!parsed) throw badRequest('bad webhook: invalid URL specified')
  const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(parsed.hostname)
  if (parsed.protocol !== 'https:' && !(parsed.protocol === 'http:' && isHere)) {
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
  }
}

export function deleteWebhook(world: World, webhook: WebhookSender, params: Params) {
  if (flag(params, 'drop_pending_updates')) dropAll(world)
  webhook.set(undefined)
  return true
}

export function getWebhookInfo(world: World, webhook: WebhookSender) {
  const hook = webhook.hook()
  const error = webhook.lastError()
  const allowed = world.updates.allowed
  return {
    url: hook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: world.updates.pending(),
    ...(error && { last_error_date: error.date, last_error_message: error.message }),
    ...(hook && { max_connections: hook.maxConnections, ip_address: '127.0.0.1' }),
    ...(allowed && { allowed_updates: allowed }),
  }
}

/** An empty list means the default again; without one the earlier choice stays. */
function rememberAllowed(world: World, params: Params): void {
  const allowed = list(params, 'allowed_updates', 'allowed updates')
  if (allowed) world.updates.allowed = allowed.length > 0 ? allowed.map(String) : undefined
}

function dropAll({ updates }: World): void {
  updates.confirm(Number.MAX_SAFE_INTEGER)
}
