import type { Queue } from 'bullmq'

/** More than wait at any time: the timetable has one turn of each job in the queue. */
const mostAtOnce = 100

/**
 * Takes out jobs that cannot be read; says how many. BullMQ never ends one: it hands it out, fails to read it and puts it
 * back when its lock has run out, once a minute, without counting that as a try. Nothing of ours is lost with it.
 */
export async function removeUnreadable(queue: Queue): Promise<number> {
  let removed = 0
  for (const id of await queue.getRanges(['active', 'wait'], 0, mostAtOnce)) {
    if (await isReadable(queue, id)) continue
    // 0 as long as whoever took it last holds the lock, and for all processes but one: so it is counted once.
    removed += (await queue.remove(id)) === 1 ? 1 : 0
  }
  return removed
}

async function isReadable(queue: Queue, id: string): Promise<boolean> {
  try {
    await queue.getJob(id)
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}
