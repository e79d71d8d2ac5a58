import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { openGround, type Ground } from './bot/ground.ts'
import { print } from './bot/print.ts'
import { reasonOf } from './bot/reason.ts'
import { parseFile } from './core/language/parse-file.ts'
import { Problem } from './core/problem.ts'
import type { VerifyFlags } from './prisma/audit/command.ts'
import { findByNip, issueCode } from './prisma/store/codes.ts'
import type { Database } from './prisma/client.ts'
import type { DemoFlags } from './prisma/demo-command.ts'
import type { PrivacyFlags } from './prisma/privacy-command.ts'
import type { SummaryFlags } from './prisma/summary-command.ts'
import type { ActingFlags } from './prisma/structure/acting-command.ts'
import { simulatorAlone, start, workersAlone } from './processes.ts'

async function printCode({ across, secret, opened }: Ground, nip: string): Promise<void> {
  const person = await findByNip(across, nip.replaceAll(/\s/g, ''))
  if (person === null)
    throw new Problem(`Nobody has the NIP ${nip}. It has 18 digits; is the person in the roster?`)
  print(await issueCode(across, secret, person.id, new Date()))
  await opened.stop()
}

async function importPeople(
  { across, opened }: Ground,
  path: string,
  flags: { dryRun?: true; acceptRest?: true },
) {
  const { importFile } = await import('./prisma/structure/command.ts')
  const { dryRun = false, acceptRest = false } = flags
  const { lines, ok } = await importFile(across, path, { dryRun, acceptRest, now: new Date() })
  for (const line of lines) print(line)
  if (!ok) process.exitCode = 1
  await opened.stop()
}

/** An export needs no database: whoever holds the file can verify it. */
async function verify(flags: VerifyFlags): Promise<void> {
  const { describe, verifyDatabase, verifyExport } = await import('./prisma/audit/command.ts')
  const tell = (found: Awaited<ReturnType<typeof verifyExport>>) => {
    for (const chain of found) print(describe(chain))
    if (found.some(({ bad }) => bad !== null)) process.exitCode = 1
  }
  const path = flags.export
  if (path !== undefined) return attempt(async () => tell(await verifyExport(path, flags)))
  return run(async ({ across, opened }) => {
    tell(await verifyDatabase(across, flags))
    await opened.stop()
  })
}

/** A command that fails says why, closes what it had opened and ends with 1. */
async function run(command: (ground: Ground) => Promise<void>): Promise<void> {
  let ground: Ground | undefined
  try {
    ground = await openGround(process.env)
    await command(ground)
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`)
    process.exitCode = 1
    await ground?.opened.stop()
  }
}

const onDatabase = (act: (db: Database) => Promise<void>) =>
  run(async ({ across, opened }) => act(across).then(() => opened.stop()))

/** Needs no database: what the parser makes of messages depends on them alone. */
async function printParsed(path: string): Promise<void> {
  await attempt(async () => {
    const content = await readFile(path, 'utf8').catch(() => {
      throw new Problem(`There is no file ${path} that can be read.`)
    })
    print(parseFile(content))
  })
}

async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`)
    process.exitCode = 1
  }
}

try {
  process.loadEnvFile()
} catch {
  // There need not be one: everything has a default.
}

const program = new Command('lapkin')
  .description('Lapkin: daily reports of Indonesian civil servants, written and approved in the chat')
  .addHelpText('after', '\nSettings are read from the environment and from .env; .env.example explains each.')
const command = (name: string, description: string) => program.command(name).description(description)

command(
  'start',
  'run everything in one process; without TELEGRAM_BOT_TOKEN with the simulator, to try it out',
).action(() => run((ground) => start(ground, { withWorkers: true })))
command('bot', 'run only the bot, /healthz and /metrics; the workers run elsewhere').action(() =>
  run((ground) => start(ground, { withWorkers: false })),
)
command('workers', 'run only the reminders and the tidying up; as many processes as you like').action(() =>
  run(workersAlone),
)
command('simulator', 'run only the stand-in for Telegram, on PORT').action(() => run(simulatorAlone))
command('code', 'print a new activation code, with which a person connects a chat')
  .argument('<nip>', 'the person’s NIP, 18 digits')
  .action((nip: string) => run((ground) => printCode(ground, nip)))
command(
  'verify-code',
  'say which paper a verification code stands on, whether a newer one was made, and whether its facts changed since',
)
  .argument('<code>', 'as printed at the foot of the paper, for example 4F7K9Q-2MWXA1')
  .action((code: string) =>
    onDatabase(async (db) => {
      const { verifyCode } = await import('./prisma/verify-code-command.ts')
      print(await verifyCode(db, code))
    }),
  )
command('parse', 'print as JSON what is understood of the messages in a file; see docs/language.md')
  .argument('<file>', 'JSON with context, skps and messages')
  .action(printParsed)
command('import', 'read people, units, superiors, teams and SKP from a spreadsheet; all or nothing')
  .argument('<file>', 'an .xlsx or .csv file with the headings of the template')
  .option('--dry-run', 'only say what would change and what is wrong')
  .option('--accept-rest', 'write the rows that are right although others are not')
  .action((path: string, flags: { dryRun?: true; acceptRest?: true }) =>
    run((ground) => importPeople(ground, path, flags)),
  )
command('calendar', 'read holidays, duty rosters and leave from a spreadsheet; the same rules as `import`')
  .argument(
    '<file>',
    'an .xlsx or .csv file; the sheets Kalender, Jadwal Dinas, Cuti dan Dinas of the template',
  )
  .option('--dry-run', 'only say what would change and what is wrong')
  .option('--accept-rest', 'write the rows that are right although others are not')
  .action((path: string, flags: { dryRun?: true; acceptRest?: true }) =>
    run((ground) => importPeople(ground, path, flags)),
  )
command('template', 'write the spreadsheet that `import` reads, to be filled in')
  .argument('<file>', 'where to write it, for example pegawai.xlsx')
  .action(async (path: string) => {
    const { writeTemplate } = await import('./prisma/structure/command.ts')
    await writeTemplate(path)
  })
command('summary', 'write everybody’s month of an agency as spreadsheet and CSV')
  .option('--agency <name>', 'its name or id, where there are several')
  .option('--month <month>', 'like 2026-10; without it, last month')
  .option('--out <folder>', 'where to write the files; without it, here')
  .action((flags: SummaryFlags) =>
    onDatabase(async (db) => (await import('./prisma/summary-command.ts')).summaryCommand(db, flags, print)),
  )
command('demo', 'add an invented agency of any size with reports, to try things out at scale')
  .requiredOption('--employees <number>', 'how many people', Number)
  .option('--months <number>', 'how many months of reports', Number, 1)
  .option('--seed <number>', 'the same seed makes the same agency', Number, 1)
  .action((flags: DemoFlags) =>
    onDatabase(async (db) => (await import('./prisma/demo-command.ts')).demoCommand(db, flags, print)),
  )
command('acting', 'enter who stands in for whom (Plt or Plh); it reverts by itself after the last day')
  .requiredOption('--for <nip>', 'the official who is away, or whose post is vacant')
  .requiredOption('--by <nip>', 'who stands in')
  .requiredOption('--as <capacity>', 'plt or plh')
  .requiredOption('--letter <number>', 'the number of the letter')
  .requiredOption('--from <day>', 'the first day, like 24-11-2026')
  .requiredOption('--until <day>', 'the last day')
  .action((flags: ActingFlags) =>
    run(async ({ across, opened }) => {
      const { enterActing } = await import('./prisma/structure/acting-command.ts')
      print(await enterActing(across, flags, new Date()))
      await opened.stop()
    }),
  )
command('verify', 'check that no audit entry was changed, deleted or cut off; names the first that was')
  .option('--agency <name>', 'only this agency, by its name or id')
  .option('--export <file>', 'check an export instead of the database')
  .option('--head <code>', 'what the daily message to the administrators said, like 1234:9f86d081884c7d65')
  .action(verify)
command('retention', 'tell how long each kind of data is kept, or set it; see docs/privacy.md')
  .argument('[kind]', 'the kind to set')
  .argument('[days]', 'how many days, or "default"')
  .option('--agency <name>', 'its name or id, where there are several')
  .action((kind: string | undefined, days: string | undefined, flags: { agency?: string }) =>
    onDatabase(async (db) =>
      (await import('./prisma/retention-command.ts')).retentionCommand(
        db,
        { ...(kind !== undefined && { kind }), ...(days !== undefined && { days }) },
        flags,
        print,
      ),
    ),
  )
command('privacy', 'list requests about people’s own data that wait, or answer what nobody may in the chat')
  .argument('[request]', 'the id of the request')
  .option('--agree', 'correct or erase; an erasure is carried out a minute later')
  .option('--refuse', 'refuse, with the reason in --words')
  .option('--words <words>', 'what was corrected, or why it is refused; told to whoever asked')
  .option('--letter <number>', 'the number of the letter in which it was decided')
  .action((id: string | undefined, flags: PrivacyFlags) =>
    onDatabase(async (db) =>
      (await import('./prisma/privacy-command.ts')).privacyCommand(db, id, flags, { now: new Date(), print }),
    ),
  )
command('erase-again', 'after restoring a backup: find what was erased since, by an audit export')
  .argument('<file>', 'the newest export of `audit-export`')
  .option('--carry-out', 'erase it again; without it, only list it')
  .action((path: string, flags: { carryOut?: true }) =>
    onDatabase(async (db) =>
      (await import('./prisma/erase-again-command.ts')).eraseAgainCommand(db, path, flags, print),
    ),
  )
command('audit-export', 'write the audit entries into a new file, one JSON a line; see docs/audit.md')
  .argument('<file>', 'where to write it')
  .option('--agency <name>', 'only this agency, by its name or id')
  .action((path: string, { agency }: { agency?: string }) =>
    run(async ({ across, opened }) => {
      const { writeExport } = await import('./prisma/audit/command.ts')
      print(`${await writeExport(across, path, agency)} lines written.`)
      await opened.stop()
    }),
  )

await program.parseAsync()
