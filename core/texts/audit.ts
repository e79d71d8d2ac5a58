import { longDay, type Day } from '../calendar/day.ts'
import { say, type Rich } from '../rich.ts'
import type { Language } from './language.ts'

/** The end of the chain of audit entries on a day, for administrators to keep. */
export interface ToldHead {
  day: Day
  n: number
  hash: string
}

const id = {
  anchor: ({ day, n, hash }: ToldHead): Rich =>
    say`🔏 *Jejak audit · ${longDay(day, 'id')}*\nSampai sekarang ada ${n.toLocaleString('id-ID')} catatan. Kode catatan terakhir:\n${n}:${hash}\n\nSimpan pesan ini. Dengan kode itu siapa pun dapat memeriksa bahwa tidak ada catatan yang diubah atau dihapus.`,
}

const en: typeof id = {
  anchor: ({ day, n, hash }) =>
    say`🔏 *Audit trail · ${longDay(day, 'en')}*\nThere are ${n.toLocaleString('en-GB')} entries so far. The code of the last one:\n${n}:${hash}\n\nKeep this message. With that code anybody can check that no entry was changed or deleted.`,
}

export const auditTexts: Record<Language, typeof id> = { id, en }
