import { post, uploadFile } from './api.js'

/**
 * What a phone sends to `path`. Without a network it keeps everything, in order, and sends it when the network is
 * back, as a real phone does.
 */
export function createOutbox(path, onProblem) {
  const waiting = []
  let isOffline = false
  let line = Promise.resolve()

  const run = (job) => {
    line = line.then(job).catch((error) => onProblem(error.message))
    return line
  }
  const submit = (job) => {
    if (isOffline) waiting.push(job)
    else return run(job)
  }
  return {
    act: (what) => submit(() => post(path, what)),
    file: (file, about) => submit(() => uploadFile(path, file, about)),
    /** Settles when everything that waited has been sent. */
    setOffline(to) {
      isOffline = to
      if (!to) for (const job of waiting.splice(0)) void run(job)
      return line
    },
  }
}
