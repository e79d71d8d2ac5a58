import { z } from 'zod'

/** Licences whose code may be part of, or be used by, a program under GPL-3.0-or-later. */
const compatible = new Set([
  '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'GPL-3.0', 'GPL-3.0-only',
  'GPL-3.0-or-later', 'ISC', 'LGPL-3.0-or-later', 'MIT', 'MPL-2.0', 'Unlicense', 'Zlib',
]) // prettier-ignore

/** Looked at by hand: the package says it otherwise, or is not part of the program. A package not here must say it well. */
const looked: Record<string, string> = {
  'dejavu-fonts-ttf': 'Bitstream Vera and public domain: free to embed, see its LICENSE',
  'png-js': 'MIT, in its LICENSE file',
  // Comes with the prisma command, which makes the client at install time; Lapkin neither loads nor contains it.
  elkjs: 'EPL-2.0; a separate program beside Lapkin (GPL-3.0 section 5, aggregate)',
}

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() }),
  ),
})

export interface Licensed {
  name: string
  version: string
  licence: string
  /** Null: nobody has said that it fits. */
  why: string | null
}

/** Every package of the lock file that is installed where Lapkin runs. */
export function judge(lock: unknown): Licensed[] {
  return Object.entries(Lock.parse(lock).packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version = '', license: licence = 'none stated' }]) => {
      const name = path.split('node_modules/').at(-1) ?? path
      return { name, version, licence, why: fits(licence) ? 'compatible' : (looked[name] ?? null) }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** "MIT OR X" needs one that fits, "A AND B" both. */
function fits(licence: string): boolean {
  const words = licence.replace(/[()]/g, '')
  if (/ or /i.test(words)) return words.split(/ or /i).some(fits)
  return words.split(/ and /i).every((one) => compatible.has(one.trim()))
}
