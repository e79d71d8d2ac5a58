/** The simulator's own endpoints. A refusal is thrown with the words to show. */
async function call(path, options) {
  const response = await fetch(path, options)
  const body = await response.json()
  if (!response.ok) throw new Error(body.error ?? `Gagal (${response.status})`)
  return body
}

export const get = (path) => call(path)

export const post = (path, body) =>
  call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

export function uploadFile(path, file, { kind, caption }) {
  const query = new URLSearchParams({ kind, name: file.name || 'foto.jpg' })
  if (file.type) query.set('type', file.type)
  if (caption) query.set('caption', caption)
  return call(`${path}/file?${query}`, { method: 'POST', body: file })
}

export const chatPath = (personKey) => `/sim/chats/${encodeURIComponent(personKey)}`

export const whatsappPath = (personKey) => `/sim/whatsapp/${encodeURIComponent(personKey)}`
