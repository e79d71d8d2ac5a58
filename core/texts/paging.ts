import type { Language } from './language.ts'
import { say } from '../rich.ts'

const id = {
  previous: '◀ Sebelumnya',
  next: 'Berikutnya ▶',
  at: (page: number, pages: number) => say`_Halaman ${page} dari ${pages}_`,
  atNamed: (page: number, pages: number) => say`_Halaman ${page} dari ${pages}; atau ketik sebagian namanya_`,
  noneSuch: say`Tidak ada yang cocok, atau lebih dari satu. Pilih dengan tombol, nomornya, atau nama yang lebih lengkap.`,
}
export type PagingTexts = typeof id

const en: PagingTexts = {
  previous: '◀ Previous',
  next: 'Next ▶',
  at: (page, pages) => say`_Page ${page} of ${pages}_`,
  atNamed: (page, pages) => say`_Page ${page} of ${pages}; or type part of the name_`,
  noneSuch: say`None fits, or more than one. Choose by button, by number, or by a fuller name.`,
}

export const pagingTexts: Record<Language, PagingTexts> = { id, en }
