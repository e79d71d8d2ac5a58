/** The people of the demo agency, for those who hold their phones. */
export async function demoPeople(db) {
    const people = await db.employee.findMany({
        where: { agency: { demo: true } },
        include: { unit: { select: { name: true } } },
        orderBy: [{ unit: { name: 'asc' } }, { name: 'asc' }],
    });
    const linked = await db.address.findMany({
        where: { employeeId: { in: people.map(({ id }) => id) }, channel: 'telegram', unlinkedAt: null },
        select: { employeeId: true },
    });
    const connected = new Set(linked.map(({ employeeId }) => employeeId));
    return people.map(({ id, name, position, unit, phone }) => ({
        key: id,
        name,
        role: position,
        unit: unit.name,
        ...(phone !== null && { phone }),
        connected: connected.has(id),
    }));
}
//# sourceMappingURL=demo-people.js.map