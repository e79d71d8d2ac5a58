import { texts } from './texts/index.js';
/** The command menu by language and role. What stands in it is a convenience, never a right. */
export function menuFor(language, supervises) {
    const { commands } = texts[language].menu;
    return {
        commands: Object.keys(commands)
            .filter((command) => supervises || command !== 'persetujuan')
            .map((command) => ({ command, description: commands[command] })),
    };
}
//# sourceMappingURL=menu.js.map