/** element('div.bubble.own', {title: '…', onclick}, child, 'text', …); children that are null or false are left out. */
export function element(selector, properties = {}, ...children) {
  const [tag, ...classes] = selector.split('.')
  const made = document.createElement(tag || 'div')
  if (classes.length > 0) made.className = classes.join(' ')
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('aria-') || name.startsWith('data-')) made.setAttribute(name, value)
    else made[name] = value
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false))
  return made
}

const PATHS = {
  send: 'M3.4 20.4 21 12 3.4 3.6 3 10l11 2-11 2z',
  attach:
    'M16.5 6.5v10a4.5 4.5 0 0 1-9 0V6a3 3 0 0 1 6 0v9.5a1.5 1.5 0 0 1-3 0V7H9v8.5a3 3 0 0 0 6 0V6a4.500 4.500 0 0 0-9 0v10.500a6 6 0 0 0 12 0v-10z',
  file: 'M6 2h8l6 6v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zm7 1.500V9h5.500z',
  check: 'M9 16.200 4.800 12l-1.400 1.400L9 19 21 7l-1.400-1.400z',
  close:
    'M19 6.400 17.600 5 12 10.600 6.400 5 5 6.400 10.600 12 5 17.600 6.400 19 12 13.400 17.600 19 19 17.600 13.400 12z',
  keys: 'M4 6h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1zm2 3v2h2V9zm4 0v2h2V9zm4 0v2h2V9zm-7 4v2h10v-2z',
}

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', PATHS[name])
  svg.append(path)
  return svg
}

/** A coloured disc with initials, the same colour for the same name. */
export function avatar(name) {
  const initials = name
    .replace(/\b(dr|drs|dra|ir|h|hj)\.\s*/gi, '')
    .split(/[\s,]+/)
    .slice(0, 2)
    .map((word) => word[0] ?? '')
    .join('')
  const hue = [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 360, 7)
  const disc = element('span.avatar', { 'aria-hidden': 'true' }, initials.toUpperCase())
  disc.style.background = `hsl(${hue} 45% 52%)`
  return disc
}
