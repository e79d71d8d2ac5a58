import { readApproval } from './approval.ts'
import { readCheckIn } from './check-in.ts'
import { readCorrection } from './correction.ts'
import type { Draft } from './drafts.ts'
import { hasTime } from './drafts.ts'
import { isLeave } from './leave.ts'
import { greetings, list } from './lexicon/words.ts'
import { isHead } from './lexicon/verbs.ts'
import type { Intent, ParseContext } from './parsed.ts'
import { isQuestion } from './question.ts'
import type { Token } from './tokens.ts'

const chatter = list(
  'ok oke okay okey siap baik ya iya yes tidak terima terimakasih makasih kasih mantap sip noted halo hai hi test tes ping hehe wkwk haha monggo nggih inggih thanks',
)
const spam = list(
  'pinjaman pinjol online cair limit jaminan slot gacor judi bonus deposit klik undian hadiah bunga tunai kredit promo diskon jackpot wa hub',
)
const cancels =
  /^(?:tolong |mohon |mhn |min |ya )*(?:batal(?:kan|in)?|gak jadi|ga jadi|tidak jadi|nggak jadi|urungkan|cancel|hapus|hps|tarik)(?:[ ,.]+(?:saja|aja|dulu|hapus|hps|batalkan|lapor(?:an)?|yg|yang|kiriman|terakhir|tadi|td|barusan|ini|itu|semua|draf|draft|dong|ya|pak|bu|min|nya|laporannya|lap|salah|kirim|input|inputan|entri|entrian|baris|kegiatan|hari|sore|pagi|siang|sy|saya|ke|orang|data|ketik|maaf|dobel|double))*[.! ]*$/
const repeats =
  /^(?:\S+ ){0,4}?(?:sama(?:in|kan)?|persis|ulang(?:i)?|copy|salin|seperti|kayak|idem)\b(?: \S+){0,5}? (?:kemarin|kmrn|kemaren|kmarin|tadi pagi|senin|selasa|rabu|kamis|jumat|minggu lalu|sebelumnya|terakhir|hari sebelumnya)(?: \S+){0,3}[.!]*$|^(?:idem|ditto)(?: \S+){0,3}$/

/** The likeliest meaning first, up to three; `sure` when there is only one worth offering. */
export function intentOf(
  text: string,
  tokens: Token[],
  drafts: Draft[],
  dated: boolean,
): { intents: Intent[]; sure: boolean } {
  const timed = drafts.filter((draft) => hasTime(draft) || draft.counts.length > 0).length
  if (tokens.filter(({ lower }) => spam.has(lower)).length > 2) return { intents: ['chat'], sure: true }
  // Long and full of times: no short message of another kind.
  if (timed > 1 && text.length > 90) return { intents: ['report'], sure: true }
  const line = text
    .toLowerCase()
    .replace(/[^\p{L}\d/.,:'?-]+/gu, ' ')
    .trim()
  if (line === '') return { intents: ['chat'], sure: true }
  if (line.length < 250) {
    const short = shortIntent(line, tokens, timed)
    if (short !== null) return { intents: [short], sure: true }
  }
  if (timed > 0) return { intents: ['report'], sure: true }
  const work = drafts.some(({ words }) =>
    words.some(({ at }) => isHead(tokens[at]?.lower ?? '') && !greetings.has(tokens[at]?.lower ?? '')),
  )
  if (drafts.length === 0) return { intents: ['chat'], sure: true }
  if (work)
    return { intents: ['report', 'question', 'chat'], sure: dated || drafts.length > 1 || tokens.length < 40 }
  const thing = drafts.length > 2 || dated
  return { intents: thing ? ['report', 'chat', 'question'] : ['chat', 'report', 'question'], sure: false }
}

function shortIntent(line: string, tokens: Token[], timed: number): Intent | null {
  const words = line.split(' ')
  if (readCheckIn(line) !== null) return 'check_in'
  if (readCorrection(line, true) !== null) return 'correction'
  if (cancels.test(line)) return 'cancel'
  if (timed === 0 && repeats.test(line)) return 'repeat'
  if (readApproval(line) !== null && timed === 0) return 'approval'
  if (isLeave(line, tokens, timed)) return 'leave'
  if (timed === 0 && isQuestion(line)) return 'question'
  return words.length < 6 && timed === 0 && chatter.has(words[0]?.replace(/[.,!]+$/, '') ?? '')
    ? 'chat'
    : null
}

/** Whom a forwarded report names, when it is not the sender. */
export function namesOf(text: string, { forwarded, name }: ParseContext): string[] {
  if (forwarded !== true && !/^\W*(?:diteruskan|forwarded|fwd)\b/i.test(text)) return []
  const found = new Set<string>()
  for (const m of text.matchAll(
    /(?:\ban\.?|\ba\.n\.?|atas nama|nama\s*:|oleh|petugas\s*:|pelapor\s*:)\s+((?:(?:pak|bu|bpk|ibu|sdr|sdri)\.?\s+)?\p{Lu}[\p{L}'.]*(?:[ ]\p{Lu}[\p{L}'.]*){0,3})/giu,
  )) {
    const who = (m[1] ?? '').trim()
    const own = name !== undefined && shares(who, name)
    if (/\p{Lu}/u.test(who) && !own) found.add(who)
  }
  return [...found]
}

function shares(who: string, name: string): boolean {
  const mine = new Set(name.toLowerCase().split(/[\s.,]+/))
  return who
    .toLowerCase()
    .split(/[\s.,]+/)
    .some((part) => part.length > 2 && mine.has(part))
}
