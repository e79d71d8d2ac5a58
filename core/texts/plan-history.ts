import type { PlanStatus } from '../performance/plan.ts'
import { say } from '../rich.ts'
import type { Language } from './language.ts'

const id = {
  button: '🕘 Riwayat',
  title: say`*🕘 Riwayat SKP*`,
  version: (version: number) => `Versi ${version}`,
  size: (results: number, indicators: number) => say`${results} hasil kerja, ${indicators} indikator`,
  sent: (time: string) => say`Diajukan ${time}`,
  decided: (status: PlanStatus, name: string, capacity: string, time: string) =>
    say`${status === 'AGREED' ? 'Disepakati' : 'Dikembalikan'} oleh *${name}*, ${capacity}, ${time}`,
  imported: say`Sudah berlaku sebelum ada revisi di sini (dari data kepegawaian).`,
  moreNotes: (count: number) => say`_dan ${count} catatan lain_`,
  none: say`\nBelum ada revisi: SKP ini masuk dari data kepegawaian.`,
}
export type HistoryTexts = typeof id

const en: HistoryTexts = {
  button: '🕘 History',
  title: say`*🕘 History of the SKP*`,
  version: (version) => `Version ${version}`,
  size: (results, indicators) => say`${results} results, ${indicators} indicators`,
  sent: (time) => say`Submitted ${time}`,
  decided: (status, name, capacity, time) =>
    say`${status === 'AGREED' ? 'Agreed' : 'Returned'} by *${name}*, ${capacity}, ${time}`,
  imported: say`Was in force before any revision here (from the personnel data).`,
  moreNotes: (count) => say`_and ${count} more notes_`,
  none: say`\nNo revision yet: this SKP came from the personnel data.`,
}

export const historyTexts: Record<Language, HistoryTexts> = { id, en }
