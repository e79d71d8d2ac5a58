const cells = 10

/** Ten cells: "▰▰▰▰▱▱▱▱▱▱". Full only when the target is reached; the first cell shows that something was done. */
export function progressBar(value: number | null, target: number): string {
  const share = value === null || target <= 0 ? 0 : Math.min(1, Math.max(0, value / target))
  const exact = share * cells
  const full = share === 1 ? cells : Math.min(cells - 1, share > 0 ? Math.max(1, Math.floor(exact)) : 0)
  return '▰'.repeat(full) + '▱'.repeat(cells - full)
}
