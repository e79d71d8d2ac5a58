/** Trouble on demand; set while clients are connected. */
export interface Switches {
  /** New connections are refused. Those that are open stay: cut them too. */
  offline: boolean
  /** Everything the server says comes this late. */
  slowMs: number
  /** Each entry refuses one message of a client: its acknowledgement carries this error, for example 463. */
  refuseNext: number[]
  /** So many messages are taken and passed on, but the sender's line is cut before the acknowledgement. */
  dropAck: number
  /** Each message is given to its device so many times. */
  deliveries: number
}

export const createSwitches = (): Switches => ({
  offline: false,
  slowMs: 0,
  refuseNext: [],
  dropAck: 0,
  deliveries: 1,
})
