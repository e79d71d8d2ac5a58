import type { Language } from './language.ts'
import { say } from '../rich.ts'

const id = {
  previous: '◀ Sebelumnya',
  next: 'Berikutnya ▶',
  at: (page: number, pages: number) => say`_Halaman ${page} dari ${pages}_`,
}
export type PagingTexts = typeof id

const en: PagingTexts = {
  previous: '◀ Previous',
  next: 'Next ▶',
  at: (page, pages) => say`_Page ${page} of ${pages}_`,
}

export const pagingTexts: Record<Language, PagingTexts> = { id, en }
