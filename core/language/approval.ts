export interface Approval {
  decision: 'approve' | 'return'
  /** All that wait. */
  all: boolean
  /** The report numbers said. */
  numbers: number[]
  /** With `all`: those that are left out. */
  except: number[]
  /** For what is returned or left out: the person's words. */
  note: string | null
}

const yes =
  /^(?:(?:ok|oke|okey|baik|ya|iya|sy|saya|sip|siap|sdh|sudah)[\s,.]+)*(acc|disetujui|setujui|setuju|approved?|approve|validasi|lanjutkan|sah(?:kan)?)\b/i
const no =
  /^(?:(?:ok|oke|maaf|mohon|tolong|sy|saya)[\s,.]+)*(tolak|ditolak|kembalikan|dikembalikan|revisi|perbaiki|retur)\b/i

/** "ACC", "setuju semua kecuali no 3, bukti kurang", "kembalikan no 2: foto belum ada". Whether there is anything to approve is not known here. */
export function readApproval(text: string): Approval | null {
  const said = text.trim()
  if (said.length > 300) return null
  const approved = yes.exec(said)
  const returned = approved === null ? no.exec(said) : null
  const head = approved ?? returned
  if (head === null) return null
  const rest = said.slice(head[0].length)
  const split = /\b(?:kecuali|selain|tapi|except|minus)\b/i.exec(rest)
  const main = split === null ? rest : rest.slice(0, split.index)
  const out = split === null ? '' : rest.slice(split.index + split[0].length)
  const numbers = numbersIn(main)
  const except = numbersIn(out)
  // "revisi RKA 5 dok" is work, not a decision.
  if (returned !== null && numbers.length === 0 && !/^\W*(?:semua|laporan|lap|saja|aja|dulu|$)/i.test(rest))
    return null
  if (approved !== null && numbers.length === 0 && split === null && !/^\W*(?:\p{L}+\W*){0,6}$/u.test(rest))
    return null
  if (approved !== null && /^\W*(?:usulan|berkas|dokumen|permohonan|proposal|cuti|surat|izin)/i.test(rest))
    return null
  return {
    decision: approved === null ? 'return' : 'approve',
    all: numbers.length === 0 && (split !== null || /\b(?:semua(?:nya)?|seluruh(?:nya)?|all)\b/i.test(main)),
    numbers,
    except,
    note: noteIn(split === null ? main : out),
  }
}

function numbersIn(text: string): number[] {
  const list =
    /^[\s,.]*(?:(?:laporan|lap|yg|yang|no|nomor|nmr|semua|#)\b[\s.:]*)*((?:\d{1,4}(?:\s*(?:,|dan|&|\s)\s*(?:no\.?\s*)?)?)+)/i.exec(
      text,
    )
  return (list?.[1]?.match(/\d{1,4}/g) ?? []).map(Number)
}

function noteIn(text: string): string | null {
  const note =
    /(?:\d|semua(?:nya)?|laporan)\s*[,:;-]\s*(?:karena\s+|krn\s+)?(.{3,})$/i.exec(text) ??
    /\b(?:karena|krn)\s+(.{3,})$/i.exec(text)
  return note?.[1]?.trim() ?? null
}
