const known = new Map<string, string>()
const most = 20_000

/** The root of an Indonesian word, roughly: prefixes with their sound changes and suffixes are taken off. */
export function stem(word: string): string {
  let root = known.get(word)
  if (root !== undefined) return root
  if (known.size >= most) known.clear()
  root = rootOf(word)
  known.set(word, root)
  return root
}

function rootOf(word: string): string {
  let root = word.replace(/^e-/, 'e').replace(/-.*$/, '')
  const odd = /^(?:pem)?(?:belajar|pelajar)(?:an)?(?:nya)?$/.test(root)
  if (odd) return 'ajar'
  if (root.length < 5) return root
  root = strip(root, /(?:nya|lah|kah|pun)$/)
  root = strip(root, /(?:kan|an|i)$/)
  for (let i = 0; i < 2; i++) {
    const shorter = unprefixed(root)
    if (shorter === root) break
    root = shorter
  }
  return root
}

function strip(word: string, ending: RegExp): string {
  const shorter = word.replace(ending, '')
  return shorter.length >= 4 ? shorter : word
}

const prefixes: [RegExp, string][] = [
  [/^(?:me|pe)ny(?=[aiueo])/, 's'],
  [/^(?:me|pe)ng(?=[aiueo])/, ''],
  [/^(?:me|pe)ng(?=[ghk])/, ''],
  [/^(?:me|pe)m(?=[aiueo])/, 'p'],
  [/^(?:me|pe)m(?=[bpfv])/, ''],
  [/^(?:me|pe)n(?=[aiueo])/, 't'],
  [/^(?:me|pe)n(?=[cdjtsz])/, ''],
  [/^(?:me|pe)(?=[lrwym])/, ''],
  [/^(?:di|ter|ber|per|ke|se)(?=[a-z]{4})/, ''],
]

function unprefixed(word: string): string {
  for (const [prefix, instead] of prefixes) {
    if (!prefix.test(word)) continue
    const shorter = word.replace(prefix, instead)
    return shorter.length >= 4 ? shorter : word
  }
  return word
}
