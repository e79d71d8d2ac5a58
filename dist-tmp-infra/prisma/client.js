import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { PrismaClient } from './generated/client.js';
const pools = new WeakMap();
/** Opens no connection yet: the first query does. Close with `disconnect`. */
export function connect(url, { poolSize = 10 } = {}) {
    const pool = new Pool({ connectionString: url, max: poolSize });
    // An idle connection died (the server restarted). The pool has already dropped it and the next query opens
    // another; without a listener Node would end the process.
    pool.on('error', () => undefined);
    const db = new PrismaClient({ adapter: new PrismaPg(pool) });
    pools.set(db, pool);
    return db;
}
/** Waits for running queries; safe to call twice. Prisma does not close a pool that it was given, so this does. */
export async function disconnect(db) {
    await db.$disconnect();
    const pool = pools.get(db);
    pools.delete(db);
    await pool?.end();
}
//# sourceMappingURL=client.js.map