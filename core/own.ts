/** What a table has for a word that somebody wrote: "constructor" is in no table, though every object answers to it. */
export function own<Value>(table: Record<string, Value>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}
