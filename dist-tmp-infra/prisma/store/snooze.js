/** "Nanti": the person's last reminder once more, at the hour they asked for. */
export async function snoozeReminders(tx, snoozed, now) {
    for (const { effect, place } of snoozed) {
        const { employeeId, until } = effect;
        await tx.$executeRaw `
      insert into outbox (dedupe_key, channel, account, address, employee_id, kind, priority, payload, not_before, created_at)
      select o.dedupe_key || ':later', o.channel, o.account, o.address, o.employee_id, 'reminder', 2, o.payload, ${until}, ${now}
      from outbox o
      where o.employee_id = ${employeeId}::uuid and o.kind = 'reminder' and o.account = ${place.account}
        and o.dedupe_key not like '%:later'
      order by o.id desc limit 1
      on conflict (dedupe_key) do nothing`;
    }
}
//# sourceMappingURL=snooze.js.map