const stems = new Map<string, string>()
const most = 20_000

/** A light Indonesian stemmer: particles, -nya, -kan/-i/-an, and me-/di-/pe-/ter-/ber-/ke-/se- with the letter they swallow. */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= most) stems.clear()
  const found = compute(word)
  stems.set(word, found)
  return found
}

function compute(word: string): string {
  let w = word
  if (w.length < 5) return w
  w = cut(w, /(lah|kah|nya)$/)
  w = cut(w, /(kan|an|i)$/, 5)
  for (let i = 0; i < 2; i++) {
    const before: string = w
    if (w.length < 6) break
    if (/^(men|pen)y/.test(w)) w = `s${w.slice(4)}`
    else if (/^(me|pe)ng[aiueo]/.test(w)) w = w.slice(4)
    else if (/^(me|pe)ng/.test(w)) w = w.slice(4)
    else if (/^(me|pe)m[aiueo]/.test(w)) w = `p${w.slice(3)}`
    else if (/^(me|pe)m[bpf]/.test(w)) w = w.slice(3)
    else if (/^(me|pe)n[aiueo]/.test(w)) w = `t${w.slice(3)}`
    else if (/^(me|pe)n[dcjtsz]/.test(w)) w = w.slice(3)
    else if (/^(me|pe)[lrwy]/.test(w) && !w.startsWith('per')) w = w.slice(2)
    else if (/^(ber|ter|per|pel)/.test(w) && w.length > 6) w = w.slice(3)
    else if (/^(di|ke|se)/.test(w) && w.length > 6) w = w.slice(2)
    if (w === before) break
  }
  return w
}

function cut(word: string, end: RegExp, least = 4): string {
  const short = word.replace(end, '')
  return short.length >= least ? short : word
}
