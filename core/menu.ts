import type { Menu } from './messages.ts'
import { texts } from './texts/index.ts'
import type { Language } from './texts/language.ts'

const forSuperiors = new Set(['persetujuan', 'tim', 'konfirmasi'])

/** The command menu by language and role. What stands in it is a convenience, never a right. */
export function menuFor(language: Language, supervises: boolean): Menu {
  const { commands } = texts[language].menu
  return {
    commands: (Object.keys(commands) as (keyof typeof commands)[])
      .filter((command) => supervises || !forSuperiors.has(command))
      .map((command) => ({ command, description: commands[command] })),
  }
}
