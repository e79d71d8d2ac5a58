interface Terminal {
  isTTY?: boolean
  write(text: string): unknown
}

/** "32 dari 120" in one line that is written over; in a log, where there is none, only how it ended. */
export function progressLine(terminal: Terminal): (done: number, total: number) => void {
  return (done, total) => {
    const line = `${done} dari ${total}`
    if (terminal.isTTY === true) terminal.write(`\r${line}${done === total ? '\n' : ''}`)
    else if (done === total) terminal.write(`${line}\n`)
  }
}
