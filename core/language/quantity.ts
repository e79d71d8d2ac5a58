export interface Quantity {
  amount: number
  unit: string | null
}

const written = /^(\d{1,3}(?:\.\d{3})+|\d+(?:[.,]\d{1,2})?)\s*([\p{L}][\p{L}\p{M} .\-/]{0,39})?$/u

/** Reads "12 berkas", "1.250 lembar" (thousands), "2,5 km". Null when it is no such thing; zero is none. */
export function readQuantity(said: string): Quantity | null {
  const parts = written.exec(
    said.trim().replace(/^(±|\+-|\+\/-|kira-kira|sekitar|lebih kurang|kurang lebih)\s*/i, ''),
  )
  if (parts?.[1] === undefined) return null
  const digits = /^\d{1,3}(\.\d{3})+$/.test(parts[1])
    ? parts[1].replaceAll('.', '')
    : parts[1].replace(',', '.')
  const amount = Number(digits)
  if (!(amount > 0) || amount > 1e9) return null
  const unit = parts[2]?.trim().toLowerCase()
  return { amount, unit: unit === undefined || unit === '' ? null : unit }
}
