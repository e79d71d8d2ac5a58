import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { readFigures, verdict, type Figure } from './figures.ts'

const mostMinutes = 12

/** Each in a process of its own, one after the other. One that fails is told of and costs only its figures. */
export async function measureAll(names: string[]): Promise<void> {
  const figures: Figure[] = []
  const failed: string[] = []
  for (const name of names) {
    const { output, code } = await run(name)
    const found = readFigures(output)
    for (const { name, text } of found) console.log(`${name} ${text}`)
    figures.push(...found)
    if (code !== 0) failed.push(name)
  }
  if (failed.length > 0) console.log(`Not measured to the end: ${failed.join(', ')}`)
  console.log(verdict(figures))
}

async function run(name: string): Promise<{ output: string; code: number | null }> {
  const main = fileURLToPath(new URL('./main.js', import.meta.url))
  const child = spawn(process.execPath, [main, name], { stdio: ['ignore', 'pipe', 'inherit'] })
  const late = setTimeout(() => child.kill('SIGKILL'), mostMinutes * 60_000)
  let output = ''
  child.stdout.on('data', (text: Buffer) => (output += String(text)))
  const [code] = (await once(child, 'close')) as [number | null]
  clearTimeout(late)
  return { output, code }
}
