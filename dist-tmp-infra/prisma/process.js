import { readFileSync } from 'node:fs';
/** This process or another running one; null when it is gone (a zombie is gone). */
export function runningProcess(pid) {
    if (process.platform === 'linux') {
        const stat = read(`/proc/${pid}/stat`);
        // The name in brackets may hold spaces; the fields after it are state (1st) and start time (20th).
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        if (stat === '' || fields[0] === 'Z' || fields[0] === 'X')
            return null;
        return { pid, startedAt: fields[19] ?? '' };
    }
    try {
        process.kill(pid, 0);
        return { pid, startedAt: '' };
    }
    catch (error) {
        return error.code === 'EPERM' ? { pid, startedAt: '' } : null;
    }
}
/** Whether that very process still runs, and not a later one that was given its number. */
export function stillRuns(id) {
    return runningProcess(id.pid)?.startedAt === id.startedAt;
}
/** The command line in words; null where the system does not tell. */
export function commandLine(pid) {
    return process.platform === 'linux' ? read(`/proc/${pid}/cmdline`).split('\0') : null;
}
function read(path) {
    try {
        return readFileSync(path, 'utf8');
    }
    catch {
        return '';
    }
}
//# sourceMappingURL=process.js.map