import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Registry } from 'prom-client'
import { Problem } from '../core/problem.ts'
import type { Log } from './log.ts'

/** Takes a request and says so, or leaves it to the next. */
export type Handler = (req: IncomingMessage, res: ServerResponse) => boolean

export interface HttpOptions {
  host: string
  /** 0 takes any free one. */
  port: number
  /** The setting that it comes from, for whoever has to choose another; without it, PORT. */
  portSetting?: 'PORT' | 'WORKERS_PORT'
  registry: Registry
  /** Why we are not ready, in words; empty when we are. */
  ready(): Promise<string[]>
  /** What does not work, though we can do without. */
  notes?(): string[]
  log: Log
}

export interface HttpServer {
  /** Where a browser on this machine finds it. */
  url: string
  /** Asked in order, after our own pages; may be added to while it runs. */
  handlers: Handler[]
  stop(): Promise<void>
}

export async function startHttp(options: HttpOptions): Promise<HttpServer> {
  const handlers: Handler[] = []
  const server = createServer((req, res) => {
    const path = (req.url ?? '/').split('?')[0]
    const own = path === '/healthz' ? health : path === '/metrics' ? metrics : undefined
    if (own !== undefined && req.method === 'GET')
      void own(options, res).catch((err) => failed(options, res, err))
    else if (!handlers.some((handler) => handler(req, res))) res.writeHead(404).end()
  })
  // A long poll to the simulator lasts, and its bot should find the connection open again.
  server.requestTimeout = 0
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, options)))
    server.listen(options.port, options.host, resolve)
  })
  return {
    url: `http://${nameFor(options.host)}:${(server.address() as AddressInfo).port}`,
    handlers,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function health({ ready, notes }: HttpOptions, res: ServerResponse): Promise<void> {
  const reasons = await ready()
  const noted = notes?.() ?? []
  const body = {
    ready: reasons.length === 0,
    ...(reasons.length > 0 && { reasons }),
    ...(noted.length > 0 && { notes: noted }),
  }
  res
    .writeHead(reasons.length === 0 ? 200 : 503, { 'content-type': 'application/json' })
    .end(JSON.stringify(body))
}

async function metrics({ registry }: HttpOptions, res: ServerResponse): Promise<void> {
  const text = await registry.metrics()
  res.writeHead(200, { 'content-type': registry.contentType }).end(text)
}

function failed({ log }: HttpOptions, res: ServerResponse, err: unknown): void {
  log.warn({ err }, 'a page could not be answered')
  if (!res.headersSent) res.writeHead(503)
  res.end()
}

/** All interfaces are reached by the loopback address too, and unlike 0.0.0.0 it can be opened everywhere. */
function nameFor(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

function cannotListen(
  error: NodeJS.ErrnoException,
  { host, port, portSetting = 'PORT' }: HttpOptions,
): Error {
  if (error.code === 'EADDRINUSE')
    return new Problem(
      `Port ${port} on ${host} is in use. Stop what uses it, or set ${portSetting} to another one.`,
    )
  if (error.code === 'EACCES')
    return new Problem(`Port ${port} on ${host} is not allowed to us. Set ${portSetting} above 1023.`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Problem(`HOST=${host} is no address of this machine. Set HOST to one, for example 127.0.0.1.`)
  return error
}
