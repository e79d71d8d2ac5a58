import { get } from './api.js'
import { avatar, element } from './dom.js'

/** The list of demo people, searched by any word of name, role or unit. */
export async function openPicker(host, onPick) {
  const close = () => panel.remove()
  const search = element('input', {
    type: 'search',
    placeholder: 'Cari nama, jabatan, unit…',
    oninput: () => show(),
  })
  const list = element('div.picker-list')
  const panel = element('div.picker', {}, search, list)
  panel.onkeydown = ({ key }) => {
    if (key === 'Escape') close()
    if (key === 'Enter') list.querySelector('button')?.click()
  }
  host.append(panel)
  const people = await get('/sim/people')
  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
    const found = people.filter(({ name, role, unit }) =>
      words.every((word) => `${name} ${role} ${unit}`.toLowerCase().includes(word)),
    )
    list.replaceChildren(
      ...found.slice(0, 80).map((person) => option(person, () => (close(), onPick(person)))),
    )
    if (found.length === 0) list.append(element('p', {}, 'Tidak ada yang cocok'))
  }
  show()
  search.focus()
  const outside = ({ target }) => {
    if (panel.contains(target)) return
    removeEventListener('pointerdown', outside, true)
    close()
  }
  addEventListener('pointerdown', outside, true)
}

function option(person, onclick) {
  return element(
    'button.picker-person',
    { onclick },
    avatar(person.name),
    element(
      'span',
      {},
      element('b', {}, person.name),
      element('small', {}, `${person.role} · ${person.unit}`),
    ),
    person.started && element('i', { title: 'Sudah tersambung' }),
  )
}
