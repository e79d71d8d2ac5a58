/**
 * The one way to write what people read. In the written part `*bold*` and `_italic_` and `` `code` `` mark up;
 * what is filled in is always plain, so nobody's words can become markup.
 */
export function say(written, ...filled) {
    const spans = [];
    let style;
    written.forEach((piece, i) => {
        for (const token of piece.split(/([*_`])/)) {
            const mark = marks[token];
            if (mark !== undefined)
                style = style === mark ? undefined : mark;
            else
                push(spans, token, style);
        }
        const part = filled[i];
        if (part === undefined)
            return;
        if (Array.isArray(part))
            for (const span of part)
                push(spans, span.text, span.style ?? style);
        else
            push(spans, String(part), style);
    });
    return spans;
}
const marks = { '*': 'bold', _: 'italic', '`': 'code' };
function push(spans, text, style) {
    if (text === '')
        return;
    const last = spans.at(-1);
    if (last !== undefined && last.style === style)
        last.text += text;
    else
        spans.push(style === undefined ? { text } : { text, style });
}
/** Joins texts, with `between` (default: a line break) in the gaps. Empty ones are left out. */
export function join(texts, between = '\n') {
    const spans = [];
    for (const text of texts) {
        if (text.length === 0)
            continue;
        if (spans.length > 0)
            push(spans, between, undefined);
        for (const span of text)
            push(spans, span.text, span.style);
    }
    return spans;
}
export function plain(rich) {
    return rich.map(({ text }) => text).join('');
}
//# sourceMappingURL=rich.js.map