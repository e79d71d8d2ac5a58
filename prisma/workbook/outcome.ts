import type { Sheet } from '../../core/structure/sheet.ts'

/** What came of reading a file; why not is a key of the texts that tell what to do. */
export type WorkbookRead =
  { ok: true; sheets: Sheet[] } | { ok: false; why: 'oldXls' | 'tooBig' | 'locked' | 'unreadable' }
