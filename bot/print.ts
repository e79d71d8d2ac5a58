/** A line for whoever sits at the terminal. What happens while nobody looks goes to the log. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
