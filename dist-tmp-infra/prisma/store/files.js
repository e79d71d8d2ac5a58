/** Files whose bytes are still to be fetched, oldest first. */
export function pendingFiles(db, channel, account, now) {
    return db.file.findMany({
        where: { channel, account, status: 'pending', notBefore: { lte: now } },
        orderBy: { createdAt: 'asc' },
        take: 16,
        select: { id: true, employeeId: true, remoteId: true, attempts: true },
    });
}
export async function fileStored(db, id, stored) {
    await db.file.update({ where: { id }, data: { status: 'stored', ...stored } });
}
export async function fileLater(db, id, notBefore, reason) {
    await db.file.update({ where: { id }, data: { notBefore, reason, attempts: { increment: 1 } } });
}
export async function fileRefused(db, id, reason) {
    await db.file.update({ where: { id }, data: { status: 'refused', reason } });
}
//# sourceMappingURL=files.js.map