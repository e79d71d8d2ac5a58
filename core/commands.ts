import { bare } from './conversation/answers.ts'

/** What can be asked for at any time, by command, by word, or by a menu button (`m:<command>`). */
export const commands = {
  report: ['lapor', 'lapor hari ini', 'laporan baru', 'report'],
  copy: ['kemarin', 'kemarin lagi', 'sama seperti kemarin', 'copy'],
  approvals: ['persetujuan', 'approvals', 'setujui'],
  mine: ['laporan', 'laporan saya', 'reports'],
  correct: ['ralat', 'correct'],
  settings: ['pengaturan', 'settings'],
  menu: ['menu', 'start', '0'],
  help: ['bantuan', 'help', 'tolong'],
  cancel: ['batal', 'cancel'],
  back: ['kembali', 'back'],
  skip: ['lewati', 'skip'],
  feedback: ['umpanbalik', 'umpan balik', 'kendala', 'feedback'],
  evaluation: ['evaluasi', 'evaluation'],
  skp: ['skp', 'skp saya', 'rencana kinerja', 'plan'],
  target: ['target', 'capaian', 'target saya', 'targets', 'checkin'],
  leave: ['keluar', 'logout'],
  link: ['hubungkan', 'link'],
  privacy: ['privasi', 'privacy'],
  memory: ['ingatan', 'yang diingat', 'memory'],
  away: ['cuti', 'away', 'cuti/dl'],
  confirm: ['konfirmasi', 'confirm'],
  team: ['tim', 'team'],
  calendar: ['kalender', 'calendar'],
  reminders: ['pengingat', 'reminders'],
  superior: ['atasan', 'atasan saya', 'atasan saya salah', 'supervisor'],
  acting: ['plh', 'plt', 'acting'],
  import: ['impor', 'import'],
  handoff: ['ekinerja', 'e-kinerja', 'pindah', 'handoff'],
  moved: ['sudah dipindah', 'sudah pindah', 'moved'],
  unmoved: ['urungkan', 'belum dipindah', 'unmoved'],
  summary: ['rekap', 'summary'],
  mydata: ['dataku', 'data saya', 'mydata', 'my data'],
  download: ['unduh', 'unduh data', 'download'],
  fixData: ['koreksi data', 'koreksidata', 'correct data'],
  eraseData: ['hapus data', 'hapusdata', 'erase data'],
  requests: ['permintaan', 'requests'],
} as const
export type Command = keyof typeof commands

const byWord = new Map<string, Command>(
  (Object.keys(commands) as Command[]).flatMap((command) =>
    commands[command].map((word) => [word, command] as const),
  ),
)

/** These interrupt an open question; the other words may be its answer, unless written with a slash. */
const always = new Set<Command>([
  'menu',
  'help',
  'cancel',
  'back',
  'skip',
  'report',
  'approvals',
  'correct',
  'settings',
  'feedback',
  'evaluation',
  'leave',
  'link',
  'summary',
  'handoff',
  'team',
])

/** The command a text is, or null. With a question open, only those that no answer could be mistaken for. */
export function commandIn(text: string, questionOpen: boolean): Command | null {
  const slash = text.trim().startsWith('/')
  const word = slash ? (/^\/([a-z_]+)/i.exec(text.trim())?.[1]?.toLowerCase() ?? '') : bare(text)
  const command = byWord.get(word) ?? null
  return command !== null && (slash || !questionOpen || always.has(command) || word.includes(' '))
    ? command
    : null
}

export function isCommand(word: string): word is Command {
  return Object.hasOwn(commands, word)
}

/** "setujui semua kecuali 3, 7" · "setuju 2" · "setujui semua". Null when it is none of these. */
export function bulkIn(text: string): { all: boolean; numbers: number[] } | null {
  const said =
    /^(?:acc|setuju|setujui|approve)\s+(semua|all)?(?:\s*(?:kecuali|except)\s+)?([\d\s,.&dan]*)$/.exec(
      text
        .trim()
        .toLowerCase()
        .replace(/\bno(mor)?\b\.?/g, ''),
    )
  if (said === null) return null
  const numbers = (said[2]?.match(/\d+/g) ?? []).map(Number)
  const all = said[1] !== undefined
  return all || numbers.length > 0 ? { all, numbers } : null
}
