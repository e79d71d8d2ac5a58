import { id } from './id.js';
/** English follows; until then whoever asks for it reads Indonesian. */
export const texts = { id, en: id };
//# sourceMappingURL=index.js.map