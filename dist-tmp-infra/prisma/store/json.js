/** What Postgres refuses inside jsonb: NUL and halves of surrogate pairs, as JSON spells them. */
const refused = /\\u(?:0000|d[89a-f])/i;
/** JSON that Postgres takes for jsonb whatever people typed. */
export function asJson(value) {
    const json = JSON.stringify(value);
    return refused.test(json) ? JSON.stringify(value, withoutRefused) : json;
}
function withoutRefused(_key, value) {
    return typeof value === 'string' ? value.replace(/[\0\p{Surrogate}]/gu, '\uFFFD') : value;
}
//# sourceMappingURL=json.js.map