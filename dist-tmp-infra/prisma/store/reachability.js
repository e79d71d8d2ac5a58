/** The person blocked us: what waits for this chat fails, and later rows but answers do without a call. */
export async function markUnreachable(db, place, now) {
    const { channel, account, address } = place;
    await db.$executeRaw `
    with marked as (
      update addresses set unreachable_since = ${now}::timestamptz
      where channel = ${channel}::"Channel" and account = ${account} and address = ${address}
        and unlinked_at is null and unreachable_since is null
    )
    update outbox set status = 'failed', reason = 'unreachable'
    where channel = ${channel}::"Channel" and account = ${account} and address = ${address} and status = 'queued'`;
}
/** The person wrote again, or unblocked us. */
export async function markReachable(db, { channel, account, address }) {
    await db.$executeRaw `
    update addresses set unreachable_since = null
    where channel = ${channel}::"Channel" and account = ${account} and address = ${address}
      and unreachable_since is not null`;
}
//# sourceMappingURL=reachability.js.map