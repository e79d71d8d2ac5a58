/** What is stored about a person, in the order in which it is shown and lies in the archive. */
export type StoredPage = 'person' | 'work' | 'plan' | 'people' | 'traces'

/** `stem` is the file's name in the archive: in use, so never renamed. */
export const storedKinds = {
  profile: { page: 'person', stem: 'profil' },
  chats: { page: 'person', stem: 'chat' },
  postings: { page: 'person', stem: 'riwayat-jabatan' },
  superiors: { page: 'person', stem: 'atasan' },
  acting: { page: 'person', stem: 'plt-plh' },
  teams: { page: 'person', stem: 'tim-kerja' },
  reports: { page: 'work', stem: 'laporan' },
  activities: { page: 'work', stem: 'kegiatan' },
  evidence: { page: 'work', stem: 'bukti' },
  moved: { page: 'work', stem: 'e-kinerja' },
  declarations: { page: 'work', stem: 'cuti-dan-dinas' },
  statuses: { page: 'work', stem: 'status-hari' },
  shifts: { page: 'work', stem: 'jadwal-dinas' },
  plans: { page: 'plan', stem: 'skp' },
  proposals: { page: 'plan', stem: 'skp-usulan' },
  expectations: { page: 'plan', stem: 'ekspektasi' },
  actions: { page: 'plan', stem: 'rencana-aksi' },
  checkIns: { page: 'plan', stem: 'capaian' },
  evaluations: { page: 'plan', stem: 'evaluasi' },
  objections: { page: 'plan', stem: 'keberatan' },
  disciplines: { page: 'plan', stem: 'disiplin' },
  received: { page: 'people', stem: 'umpan-balik-diterima' },
  given: { page: 'people', stem: 'umpan-balik-diberikan' },
  dialogues: { page: 'people', stem: 'dialog' },
  steps: { page: 'people', stem: 'tindak-lanjut' },
  blockers: { page: 'people', stem: 'kendala' },
  decided: { page: 'people', stem: 'keputusan-saya' },
  organisation: { page: 'people', stem: 'kinerja-organisasi' },
  talk: { page: 'traces', stem: 'percakapan' },
  learned: { page: 'traces', stem: 'ingatan' },
  said: { page: 'traces', stem: 'pesan-dari-lapkin' },
  heard: { page: 'traces', stem: 'pesan-dari-saya' },
  shown: { page: 'traces', stem: 'pesan-tampil' },
  reminders: { page: 'traces', stem: 'pengingat' },
  codes: { page: 'traces', stem: 'kode-aktivasi' },
  files: { page: 'traces', stem: 'berkas' },
  documents: { page: 'traces', stem: 'permintaan-berkas' },
  papers: { page: 'traces', stem: 'berkas-berkode' },
  imports: { page: 'traces', stem: 'impor' },
  requests: { page: 'traces', stem: 'permintaan' },
  changes: { page: 'traces', stem: 'jejak-audit' },
  looks: { page: 'traces', stem: 'siapa-melihat' },
} as const satisfies Record<string, { page: StoredPage; stem: string }>
export type StoredKind = keyof typeof storedKinds

export const storedPages: StoredPage[] = ['person', 'work', 'plan', 'people', 'traces']

export function kindsOn(page: StoredPage): StoredKind[] {
  return (Object.keys(storedKinds) as StoredKind[]).filter((kind) => storedKinds[kind].page === page)
}

export function isStoredKind(word: string): word is StoredKind {
  return Object.hasOwn(storedKinds, word)
}
