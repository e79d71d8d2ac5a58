/** Where a script keeps its zero; its nine digits follow. Arabic, Persian, Devanagari, Bengali, Thai, Balinese, Sundanese, Javanese. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1b50, 0x1bb0, 0xa9d0]

const plain = /^[\t\n\x20-\x29\x2b-\x5d\x61-\x7d]*$/

/**
 * One spelling for what looks alike: digits of other scripts, dashes, quotes, bullets, fractions; no emoji, no formatting
 * marks of the chat, nothing invisible. The words themselves stay as they are.
 */
export function normalise(text: string): string {
  const spelled = plain.test(text) ? text : oneSpelling(text)
  return unusual.test(spelled) ? withoutEvidence(spokenClock(spelled)) : spelled
}

/** Most texts have neither: one look is enough. */
const unusual = /[bfdle](?:ukti|oto|okumentasi|ampiran|viden)|\d[ \t]?(?:[ap]\.?m|(?:jam[ \t]?)?an)\b/i

/** "9am", "1.30 pm", "jam 9an": hours as the rest of the grammar knows them. */
function spokenClock(text: string): string {
  return text
    .replace(
      /\b(1[0-2]|0?[1-9])(?:[.:]([0-5]\d))?[ \t]?([ap])\.?m\b/gi,
      (_, hour: string, minute = '00', half: string) =>
        `${String((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)).padStart(2, '0')}.${minute}`,
    )
    .replace(/\b(jam|jm|pkl|pukul)[ \t]?(\d{1,2}(?:[.:]\d\d)?)[ \t]?an\b/gi, '$1 $2')
    .replace(/(\d)[ \t]?jam[ \t]?an\b/gi, '$1 jam')
}

const proof = '(?:bukti|foto|dokumentasi|lampiran|eviden(?:ce)?)(?:nya)?'
const noProof = new RegExp(
  `\\b(?:(?:tanpa|tnp|(?:tidak|tdk|gak|ga|gk|nggak|ngga|belum|blm|blum) (?:ada|punya)) ${proof}|${proof} (?:menyusul|nyusul|tidak ada|tdk ada|gak ada|ga ada|belum ada|blm ada))` +
    // "tanpa foto KTP" is of the work itself.
    String.raw`(?=\s*(?:$|[^\p{L}\s]|(?:ya|yaa?|pak|bu|dan|dulu|terus|trus|lanjut|jam|pukul|pkl|besok|bsk)\b))`,
  'giu',
)

/** What is said of the evidence is no part of the work; a message of nothing else stays as it is. */
function withoutEvidence(text: string): string {
  const rest = text.replace(noProof, '')
  return /\p{L}/u.test(rest) ? rest : text
}

function oneSpelling(text: string): string {
  const spaced = text.replace(/[¼½¾]/g, (fraction) => ` ${fraction}`)
  const folded = spaced.normalize('NFKC')
  // A few signs stand for whole sentences: nobody writes a day's work with them.
  return (folded.length > 2 * text.length ? spaced.normalize('NFC') : folded)
    .replace(/\u2044/g, '/')
    .replace(/(\d)\ufe0f?\u20e3/g, '\n$1. ')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/(?!\n)[\s\p{Cc}]/gu, ' ')
    .replace(/[^\x20-\x7e\n\p{L}\p{M}±×°…]/gu, strange)
    .replace(/×/g, 'x')
    .replace(/^([ \t]*)[*+](?=[ \t])/gm, '$1•')
    .replace(/[*`]/g, '')
    .replace(/(^|[\s(])[_~]+|[_~]+(?=[\s).,:;]|$)/gm, '$1')
}

const quotes = /['‘’‚‛´ʼ′]/
const doubles = /["“”„‟″]/
const bullets = /[•‣◦●○■□▪▫◆◇▶►➢➤➔→✓✔☑✅∙·⁃]/u
const dashes = /[‐‑‒–—―−﹘－]/

function strange(mark: string): string {
  if (dashes.test(mark)) return '-'
  if (bullets.test(mark)) return '•'
  if (quotes.test(mark)) return "'"
  if (doubles.test(mark)) return '"'
  const code = mark.codePointAt(0) ?? 0
  const zero = zeros.find((z) => code >= z && code <= z + 9)
  return zero === undefined ? ' ' : String(code - zero)
}
