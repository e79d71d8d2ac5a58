/** A sleep that can be cut short, also by a ring just before it. */
export function createBell() {
  let rung = false
  let awake: (() => void) | undefined
  return {
    ring() {
      rung = true
      awake?.()
    },
    async wait(ms: number): Promise<void> {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms)
          awake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      rung = false
      awake = undefined
    },
  }
}
