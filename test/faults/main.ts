import setup from '../global-setup.ts'
import { perform, small, type Outcome, type Scale } from './scenario.ts'
import { scenarios } from './scenarios.ts'
import { closeServer } from './server.ts'

/**
 * `npm run faults -- --kills 1000`: every scenario at the size asked for, as a table. `--only words` plays those whose
 * name has the words. SIGTERM ends it after the house that is being played, with the table of what was.
 */
async function main(args: string[]): Promise<void> {
  const { scale, only } = read(args)
  let stopped = false
  process.once('SIGTERM', () => (stopped = true))
  const watch = { stopped: () => stopped, played: (sofar: Outcome) => print(`  ${lineOf(sofar)}`) }
  const stop = await setup()
  const outcomes: Outcome[] = []
  try {
    for (const scenario of scenarios.filter(({ name }) => name.includes(only))) {
      if (stopped) break
      const outcome = await perform(scenario, scale, watch)
      outcomes.push(outcome)
      print(lineOf(outcome))
      for (const { rule, about } of outcome.violations.slice(0, 10)) print(`    ${rule}: ${about}`)
    }
  } finally {
    await closeServer()
    await stop()
  }
  summarize(outcomes)
}

function read(args: string[]): { scale: Scale; only: string } {
  const value = (name: string) => args[args.indexOf(`--${name}`) + 1]
  const scale = { ...small }
  for (const name of Object.keys(small) as (keyof Scale)[])
    if (args.includes(`--${name}`)) scale[name] = Math.max(1, Number(value(name)) || small[name])
  return { scale, only: args.includes('--only') ? (value('only') ?? '') : '' }
}

function lineOf({ name, trials, violations, seconds, skipped, failed }: Outcome): string {
  const end =
    failed !== undefined ? `FAILED: ${failed.message}` : skipped !== null ? `skipped: ${skipped}` : `${violations.length} violations` // prettier-ignore
  return `${name.padEnd(56)} ${String(trials).padStart(6)} trials ${seconds.toFixed(1).padStart(7)} s   ${end}`
}

/** Nothing seen in n trials means no more than this: with 95 % confidence fewer than 3 in n (the rule of three). */
function summarize(outcomes: Outcome[]): void {
  const trials = outcomes.reduce((sum, outcome) => sum + outcome.trials, 0)
  const broken = outcomes.filter(({ violations, failed }) => violations.length > 0 || failed !== undefined)
  const skipped = outcomes.filter((outcome) => outcome.skipped !== null)
  print('')
  print(`${outcomes.length} scenarios, ${skipped.length} skipped, ${broken.length} broken, ${trials} faults.`)
  if (broken.length > 0) process.exitCode = 1
  else {
    print(bound('faults', trials))
    // Alone, because a backlog counts each of its messages as a trial.
    const kills = outcomes.filter(({ name }) => name.startsWith('killed'))
    print(
      bound(
        'kills',
        kills.reduce((sum, outcome) => sum + outcome.trials, 0),
      ),
    )
  }
}

function bound(what: string, trials: number): string {
  if (trials === 0) return `There were no ${what}.`
  const percent = Math.min(100, 300 / trials).toFixed(2)
  return `None of ${trials} ${what} lost or doubled anything: with 95 % confidence fewer than ${percent} % of such do.`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

await main(process.argv.slice(2))
