import { actions } from './offices/actions.ts'
import { formal } from './offices/formal.ts'
import { jargon } from './offices/jargon.ts'
import { usage } from './offices/usage.ts'
import { list } from './words.ts'

/**
 * Words that speak of the same work, one circle a line: how plans name it and how people do. A word may stand in
 * several. Looked up by root, so each stands in one form only.
 */
const circles = [actions, formal, jargon, usage].flatMap((lines) => lines.trim().split('\n'))

export const circlesOf = new Map<string, number[]>()

circles.forEach((line, circle) => {
  for (const word of list(line)) circlesOf.set(word, [...(circlesOf.get(word) ?? []), circle])
})

/** Say nothing about which work it is. */
export const common = list(
  'dan di ke dari untuk pada yang dengan dalam oleh terhadap sesuai secara tepat waktu cepat standar prosedur terlaksananya terlaksana tersedianya meningkatnya tersusunnya terkelolanya terwujudnya terpenuhinya terlayaninya tertanganinya kegiatan atas serta bagi para para jenjang satuan sah akurat laksana laksanakan pelaksanaan terselenggaranya optimal baik efektif efisien upaya jumlah persentase tingkat hari ini saya kantor dinas kota kabupaten mataram pak bu tim baru lama',
)

/** An activity of nothing but these serves no result, unless a result itself speaks of one: "rapat evaluasi", "terima tamu". */
export const general = list(
  'apel upacara senam rapat briefing zoom meeting tugas perintah arahan pimpinan atasan kabid kasi kadis kepala camat lurah kasubag sekretaris sekdis kabag staf evaluasi teknis koordinasi internal rutin bulanan mingguan bersama gabungan pagi siang sore malam senin selasa rabu kamis jumat lapor menghadap terima tamu undangan ikut hadir administrasi umum scan berkas arsip jaga loket piket hut korpri panitia bidang seksi subbag ya peringatan halal bihalal jalan sehat lain-lain persiapan lanjutan ruang aula provinsi pusat',
)
