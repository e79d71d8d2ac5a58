import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** What is asked only when somebody looks at /metrics. */
export interface Collected {
  /** Rows of the outbox by state. */
  outbox(): Promise<Record<string, number>>
  /** Jobs that wait; null: unknown. */
  queueDepth(): Promise<number | null>
}

interface ChannelFigures {
  channel: string
  up: boolean
  figures: Record<string, number>
}

export interface Metrics {
  registry: Registry
  /** Messages taken from a network. */
  received: Counter
  /** Messages whose transaction is committed. */
  handled: Counter
  /** Messages given up after repeated failures. */
  parked: Counter
  /** Turns of a job that failed. */
  jobFailed: Counter<'job'>
  /** How long one send takes, with its outcome. */
  sendSeconds: Histogram<'outcome'>
  /** How the channels are; asked when somebody looks. */
  channels(collect: () => ChannelFigures[]): void
}

export function createMetrics(collected: Collected): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'lapkin_outbox',
    help: 'Messages in the outbox by state',
    labelNames: ['state'],
    registers,
    async collect() {
      this.reset()
      for (const [state, count] of Object.entries(await collected.outbox())) this.set({ state }, count)
    },
  })
  new Gauge({
    name: 'lapkin_queue_depth',
    help: 'Jobs that wait to be run',
    registers,
    async collect() {
      const depth = await collected.queueDepth()
      if (depth === null) this.remove()
      else this.set(depth)
    },
  })
  return {
    registry,
    channels(collect) {
      new Gauge({
        name: 'lapkin_channel_up',
        help: 'Whether a channel can speak',
        labelNames: ['channel'],
        registers,
        collect() {
          for (const { channel, up } of collect()) this.set({ channel }, up ? 1 : 0)
        },
      })
      new Gauge({
        name: 'lapkin_channel_figure',
        help: 'What a channel counts of itself: its budgets, and for how long it rests',
        labelNames: ['channel', 'name'],
        registers,
        collect() {
          for (const { channel, figures } of collect())
            for (const [name, value] of Object.entries(figures)) this.set({ channel, name }, value)
        },
      })
    },
    received: new Counter({ name: 'lapkin_received_total', help: 'Messages received', registers }),
    handled: new Counter({ name: 'lapkin_handled_total', help: 'Messages handled', registers }),
    parked: new Counter({ name: 'lapkin_parked_total', help: 'Messages given up', registers }),
    jobFailed: new Counter({
      name: 'lapkin_job_failures_total',
      help: 'Turns of a job that failed',
      labelNames: ['job'],
      registers,
    }),
    sendSeconds: new Histogram({
      name: 'lapkin_send_seconds',
      help: 'Time of one send',
      labelNames: ['outcome'],
      buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10],
      registers,
    }),
  }
}
