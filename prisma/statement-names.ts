/** How many statements may be prepared in one connection: each takes memory in the server for as long as it lives. */
const mostStatements = 300
const names = new Map<string, string>()
const unnamed = ''

/**
 * A named statement is planned once per connection instead of each time: for the facts of a message that is most of
 * the work. Statements beyond the limit (the ORM writes a new text for each length of a list) go without.
 */
export function nameOf(sql: string): string {
  const known = names.get(sql)
  if (known !== undefined) return known
  if (names.size >= mostStatements) return unnamed
  const name = `lapkin_${names.size}`
  names.set(sql, name)
  return name
}
